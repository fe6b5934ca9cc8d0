import type { CorrectionBlank, CorrectionTexts, ErrorKind, ErrorOf } from '../../content/corrections.ts'
import { filled } from '../../content/filled.ts'
import { inEveryLanguage, type Localised, type Text, textIn } from '../../content/language.ts'
import type { Track } from '../../content/tracks.ts'
import type { MatchState, Seat, Team } from '../../sim/match/matchState.ts'
import { terms as english } from '../../text/en/figures/terms.ts'
import { terms as spanish } from '../../text/es/figures/terms.ts'
import { numbersIn } from '../../text/numbers.ts'

/** What a student reads who made a tempting error: why it is tempting, and which figures contradict it. */
export type Correction = { readonly about: ErrorKind; readonly error: string; readonly text: Localised }

/** What the corrections of a part are computed from. */
export type Answered = {
  readonly state: MatchState
  readonly seat: Seat
  readonly team: Team
  readonly track: Track
  readonly texts: CorrectionTexts
}

const TERMS: Localised<typeof english> = { en: english, es: spanish }

const SAYINGS = inEveryLanguage((language) => ({
  ...numbersIn(language),
  terms: TERMS[language],
  name: (text: Text): string => textIn(text, language),
}))
type Figures<K extends ErrorKind> = (say: (typeof SAYINGS)['en']) => Readonly<Record<CorrectionBlank<K>, string>>

/** The correction of an error, filled with figures in every language. */
export const correction = <K extends ErrorKind>(
  texts: CorrectionTexts,
  about: K,
  error: ErrorOf<K>,
  figures: Figures<K>,
): Correction => {
  const written: Readonly<Record<string, Text>> = texts[about]
  const text = inEveryLanguage((language) => filled(textIn(written[error] ?? '', language), figures(SAYINGS[language])))
  return { about, error, text }
}
