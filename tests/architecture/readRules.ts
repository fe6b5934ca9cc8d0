/** A rule or the title of its test: the id, and the sentence that goes with it. */
export type Rule = { readonly id: string; readonly sentence: string }

const RULE_LINE = /^- \*\*([A-Z]+\d+)\*\* (.+)$/gm
const TITLE = /(['"`])\[([A-Z]+\d+)\] ((?:\\.|(?!\1)[^\\])*)\1/g
const PLACEHOLDER = /%[a-z]|\$\{?[\w.#]+\}?/g

/** The rules of RULES.md: lines "- **ID** Sentence." What follows the first sentence explains it. */
export const rulesIn = (markdown: string): Rule[] =>
  [...markdown.matchAll(RULE_LINE)].map(([, id = '', text = '']) => ({
    id,
    sentence: text.split(/\.(?: |$)/)[0] ?? '',
  }))

/** The titles "[ID] sentence" in a test's source. */
export const titlesIn = (source: string): Rule[] =>
  [...source.matchAll(TITLE)].map(([, , id = '', text = '']) => ({ id, sentence: text.replace(/\\(.)/g, '$1') }))

const wordsOf = (sentence: string): Set<string> =>
  new Set(
    sentence
      .replace(PLACEHOLDER, ' ')
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? [],
  )

/** Share of their words that two sentences have in common, 0 to 1; values that a test fills in are left out. */
export const likeness = (a: string, b: string): number => {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  return (2 * left.intersection(right).size) / (left.size + right.size)
}
