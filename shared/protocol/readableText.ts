/** Control characters, line separators and characters that change the direction of the text after them. */
const HARMFUL = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu
/** Joiners, and the marks that choose how the sign before them is drawn. */
const SHAPING = /\u200C|\u200D|\uFE0F|[\u180B-\u180D\u180F\u{E0100}-\u{E01EF}]/u
/** Characters that nobody sees, except those that shape others. */
const UNSEEN = new RegExp(`(?:(?!${SHAPING.source})[\\p{C}\\p{Default_Ignorable_Code_Point}\\u2800])+`, 'gu')
/** An emoji; several joined make one. */
const EMOJI = '\\p{Extended_Pictographic}(?:\\p{Emoji_Modifier}|\\uFE0F)?'
/** A letter of a script that has use for joiners. */
const JOINABLE = '(?![\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}])\\p{L}'
const SHAPED = [
  `${EMOJI}(?:\\u200D${EMOJI})*`,
  '[0-9#*]\\uFE0F\\u20E3',
  '\\p{Script=Han}[\\u{E0100}-\\u{E01EF}]',
  '(?=\\p{L})\\p{Script=Mongolian}[\\u180B-\\u180D\\u180F]',
  // After a mark, as in Indic conjuncts, a joiner may end the word; after a bare letter it stands between two.
  `${JOINABLE}(?:(?!${SHAPING.source})\\p{M})+[\\u200C\\u200D]`,
  `${JOINABLE}[\\u200C\\u200D](?=${JOINABLE})`,
].join('|')
/** What is shaped, to be kept whole, or else a character that shapes nothing where it stands. */
const SHAPED_OR_STRAY = new RegExp(`(${SHAPED})|${SHAPING.source}`, 'gu')
/** Marks stacked on one letter beyond what any language needs; they would cover the lines around it. */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu
/** A text without any of these shows nothing. */
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u

/**
 * A typed text in NFC, on one line, without what nobody sees and what would break the lines around it. Joiners and
 * variation marks stay where a script or an emoji needs them. Empty if nothing of it can be seen.
 */
export const readableText = (typed: string): string => {
  const seen = typed.replace(HARMFUL, ' ').replace(UNSEEN, '').normalize('NFC')
  const text = seen.replace(SHAPED_OR_STRAY, '$1').normalize('NFC').replace(STACKED_MARKS, '$1').trim()
  return SEEN.test(text) ? text : ''
}
