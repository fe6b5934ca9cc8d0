import {
  collapseDuplicatesTransformer,
  createSimpleTransformer,
  DataSet,
  englishDataset,
  englishRecommendedBlacklistMatcherTransformers,
  englishRecommendedWhitelistMatcherTransformers,
  parseRawPattern,
  RegExpMatcher,
  resolveLeetSpeakTransformer,
} from 'obscenity'
import { HARMLESS_BEGINNINGS, ROUGH_WORDS } from '../content/roughWords.ts'
import type { WordSpan } from '../views/arenaViews.ts'

const termsOf = (patterns: readonly string[]) =>
  new DataSet<object>().addPhrase((phrase) =>
    patterns.reduce((all, pattern) => all.addPattern(parseRawPattern(pattern)), phrase),
  )

const isUnseen = (character: string): boolean => /[\p{Cf}\p{M}]/u.test(character)

/** Characters between letters that nobody sees, such as a zero-width joiner, hide nothing. */
const skipUnseen = createSimpleTransformer((code) => (isUnseen(String.fromCodePoint(code)) ? undefined : code))

/** The filter takes a parenthesis for a c, as in (ode; in a sentence it is one. */
const skipParentheses = createSimpleTransformer((code) => (code === 0x28 ? 0x20 : code))

/** Small letters without accents; an ñ remains one, because año and ano are different words. */
const foldSpanish = createSimpleTransformer((code) => {
  const small = String.fromCodePoint(code).toLowerCase()
  return (small === 'ñ' ? small : small.normalize('NFD')).codePointAt(0)
})

const english = new RegExpMatcher({
  ...new DataSet<object>().addAll(englishDataset).addAll(termsOf(ROUGH_WORDS.en)).build(),
  blacklistMatcherTransformers: [skipUnseen, skipParentheses, ...englishRecommendedBlacklistMatcherTransformers],
  whitelistMatcherTransformers: englishRecommendedWhitelistMatcherTransformers,
})

const spanish = new RegExpMatcher({
  ...termsOf(ROUGH_WORDS.es).build(),
  blacklistMatcherTransformers: [
    skipUnseen,
    skipParentheses,
    foldSpanish,
    resolveLeetSpeakTransformer(),
    collapseDuplicatesTransformer({
      customThresholds: new Map([
        ['l', 2],
        ['r', 2],
      ]),
    }),
  ],
})

const WORD = /[\p{L}\p{M}\p{N}\p{Cf}@$!|]+/gu

const wordsAround = (text: string, from: number, to: number): WordSpan => {
  const words = [...text.matchAll(WORD)].map(({ index, 0: word }): WordSpan => [index, index + word.length])
  const touched = words.filter(([start, end]) => start < to && end > from)
  return [Math.min(from, ...touched.map(([start]) => start)), Math.max(to, ...touched.map(([, end]) => end))]
}

const isHarmless = (text: string): boolean => {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  // A number is no word, though a filter that undoes digits in place of letters may read one in it.
  return !/\p{L}/u.test(folded) || HARMLESS_BEGINNINGS.some((beginning) => folded.startsWith(beginning))
}

const marked = (text: string): readonly WordSpan[] => {
  const spans = [...english.getAllMatches(text), ...spanish.getAllMatches(text)]
    .map(({ startIndex, endIndex }) => wordsAround(text, startIndex, endIndex + 1))
    .filter(([from, to]) => !isHarmless(text.slice(from, to)))
    .sort((a, b) => a[0] - b[0] || b[1] - a[1])
  return spans.filter(([from], index) => spans.slice(0, index).every(([, to]) => from >= to))
}

const MOST_KNOWN = 2000
const known = new Map<string, readonly WordSpan[]>()

/**
 * The words of a text that the host should look at, in order. A list of words cannot judge a sentence, so this only
 * marks: it never refuses or changes anything.
 */
export const roughWords = (text: string): readonly WordSpan[] => {
  const read = known.get(text) ?? marked(text)
  // Consoles ask again for every update; what is forgotten is only read again.
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, read)
  return read
}
