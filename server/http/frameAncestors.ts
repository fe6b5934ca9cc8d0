/** An origin, or all subdomains of one. */
const ANCESTOR = /^https?:\/\/(\*\.)?[\w-]+(\.[\w-]+)*(:\d+)?$/

/** Reads the origins whose pages may frame the game, separated by spaces or commas, or returns the first that is none. */
export const readFrameAncestors = (
  text: string,
): { readonly ancestors: readonly string[] } | { readonly wrong: string } => {
  const ancestors = text.split(/[\s,]+/).filter((one) => one !== '')
  const wrong = ancestors.find((one) => !ANCESTOR.test(one))
  return wrong === undefined ? { ancestors } : { wrong }
}
