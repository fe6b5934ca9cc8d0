import type { Language } from './language.ts'

/** A number as people write it: thousands apart, and no more decimals than asked for. "1,240", "0.05", "22.5"; "22,5" in Spanish. */
export const figure = (value: number, decimals = 1, language: Language = 'en'): string =>
  // Rounds as toFixed does first, so that every language shows the same digits and no negative zero.
  new Intl.NumberFormat(language, { maximumFractionDigits: decimals }).format(Number(value.toFixed(decimals)) + 0)

/** Points of accuracy as they are shown everywhere, to one decimal: "96.0", "-0.5". */
export const tenths = (points: number, language: Language = 'en'): string =>
  new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    Math.round(points * 10) / 10 + 0,
  )
