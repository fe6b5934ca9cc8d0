/** What Chrome 92, Firefox 102 or Safari 15.4 does not know, and for which no browser has a substitute of its own. */
const NEWER = [
  /:has\(/g,
  /(?<=[{;\s])(?:translate|rotate|scale)(?=\s*:)\s*:/g,
  /\b(?:color-mix|light-dark|oklch|oklab|lab|lch|color)\(/g,
  /\(\s*(?:width|height)\s*[<>][^)]*\)/g,
  /@(?:container|layer|scope|property|starting-style)\b/g,
  /\bcontainer(?:-type|-name)?\s*:/g,
  /\b(?:position-anchor|anchor-name|animation-timeline)\s*:/g,
  /\d[dsl]v(?:h|w|min|max|i|b)\b/g,
  /\d(?:cqw|cqh|cqi|cqb|cap|ic|rlh|lh)\b/g,
]

/** Without its comments, and without blocks that only browsers enter which know what is in them. */
const readByAll = (sheet: string): string => {
  const bare = sheet.replace(/\/\*[\s\S]*?\*\//g, '')
  let kept = ''
  for (let at = 0; at < bare.length; ) {
    const next = bare.indexOf('@supports', at)
    if (next < 0) return kept + bare.slice(at)
    kept += bare.slice(at, next)
    let depth = 0
    for (at = bare.indexOf('{', next); at < bare.length; at++) {
      if (bare[at] === '{') depth += 1
      if (bare[at] === '}') depth -= 1
      if (depth === 0) break
    }
    at += 1
  }
  return kept
}

/** Whether a rule is written inside another; the blocks of @media and @keyframes may hold rules. */
const isNested = (sheet: string): boolean => {
  const open: boolean[] = []
  let start = 0
  for (const { 0: mark, index } of sheet.matchAll(/[{};]/g)) {
    const head = sheet.slice(start, index).trim()
    start = index + 1
    if (mark === '}') open.pop()
    if (mark !== '{') continue
    const isRule = !head.startsWith('@')
    if (open.at(-1)) return true
    open.push(isRule)
  }
  return false
}

/** What a stylesheet asks for that the oldest browsers of students lack: see docs/browsers.md. */
export const newerStyles = (text: string): readonly string[] => {
  const sheet = readByAll(text)
  return [
    ...NEWER.flatMap((what) => [...sheet.matchAll(what)].map(([found]) => found)),
    ...(isNested(sheet) ? ['a rule inside a rule'] : []),
  ]
}
