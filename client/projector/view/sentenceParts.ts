type SentencePart = { readonly text: string; readonly strong: boolean }

/** Splits a sentence at the names in it, longest name first, so that they can be set in bold. */
export const sentenceParts = (sentence: string, names: readonly string[]): SentencePart[] => {
  const [name, ...others] = names.filter((candidate) => candidate !== '').sort((a, b) => b.length - a.length)
  if (!name) return sentence === '' ? [] : [{ text: sentence, strong: false }]
  const between = sentence.split(name).map((piece) => sentenceParts(piece, others))
  return between.flatMap((parts, i) => (i === 0 ? parts : [{ text: name, strong: true }, ...parts]))
}
