import type { Language, Localised } from './language.ts'

/** A number as people write it: thousands apart, and no more decimals than asked for. "1,240", "0.05", "22.5"; "22,5" in Spanish. */
export const figure = (value: number, decimals = 1, language: Language = 'en'): string =>
  // Rounds as toFixed does first, so that every language shows the same digits and no negative zero.
  new Intl.NumberFormat(language, { maximumFractionDigits: decimals }).format(Number(value.toFixed(decimals)) + 0)

/** Points of accuracy as they are shown everywhere, to one decimal: "96.0", "-0.5". */
export const tenths = (points: number, language: Language = 'en'): string =>
  new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    Math.round(points * 10) / 10 + 0,
  )

/** A share of 100 with its sign, and no more decimals than asked for: "97.25%"; "97,25 %" in Spanish. */
export const percentage = (points: number, decimals = 1, language: Language = 'en'): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: decimals }).format(points / 100)

const dollars = new Intl.NumberFormat('en', {
  style: 'currency',
  currency: 'USD',
  notation: 'compact',
  maximumSignificantDigits: 3,
})
const dolares = new Intl.NumberFormat('es', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 3,
})

/** Less than half a dollar is what the rounding of a calculation left over. */
const dollarsOf = (thousands: number): number => (Math.abs(thousands) < 0.0005 ? 0 : thousands * 1000)

/** Money from thousands of dollars, to three digits: "$40k", "$1.45M"; "40 mil USD", "1,45 millones de USD" in Spanish. */
export const money: Localised<(thousands: number) => string> = {
  en: (thousands) => dollars.format(dollarsOf(thousands)).replace('K', 'k').replace('-', '\u2212'),
  es: (thousands) => {
    const amount = dolares.format(dollarsOf(thousands))
    const joined = `${amount}${amount.includes('mill') ? ' de' : ''} USD`
    return joined.replaceAll(' ', '\u00a0').replace('-', '\u2212')
  },
}
