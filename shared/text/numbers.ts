import { money } from '../content/figure.ts'
import type { Language } from '../content/language.ts'
import { pluralIn } from './plural.ts'

const NO_BREAK = '\u00a0'
const MINUS = '\u2212'

const PARAMETER_UNITS = [
  { size: 1e9, suffix: 'B' },
  { size: 1e6, suffix: 'M' },
  { size: 1e3, suffix: 'k' },
  { size: 1, suffix: '' },
] as const

type Forms = { readonly one: string; readonly other: string }

/** Numbers as a language writes them: a real minus sign, and a space that never breaks before a unit. */
export const numbersIn = (language: Language) => {
  const plural = pluralIn(language)
  const formatsOf = (style: 'decimal' | 'percent') =>
    Array.from(
      { length: 7 },
      (_, decimals) =>
        new Intl.NumberFormat(language, { style, minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
    )
  const formats = formatsOf('decimal')
  const percents = formatsOf('percent')

  /** With exactly so many decimals and its thousands apart: "1,123.1", "1.123,1". */
  const fixed = (value: number, decimals = 1): string => {
    // Rounds as toFixed does first, so that every language shows the same digits.
    const rounded = Number(Math.abs(value).toFixed(decimals))
    return `${value < 0 && rounded !== 0 ? MINUS : ''}${formats[decimals]?.format(rounded) ?? rounded}`
  }

  /** A change with its sign: "+0.9", "−36". */
  const signed = (value: number, decimals = 1): string =>
    value > 0 && Number(value.toFixed(decimals)) !== 0 ? `+${fixed(value, decimals)}` : fixed(value, decimals)

  /** A share of 100 with its sign: "95.0%"; "95,0 %" in Spanish. */
  const hundredths = (points: number, decimals: number): string => {
    const rounded = Number(Math.abs(points).toFixed(decimals))
    return `${points < 0 && rounded !== 0 ? MINUS : ''}${percents[decimals]?.format(rounded / 100) ?? rounded}`
  }

  /** A share from 0 to 1 as percent: "46%". */
  const percent = (share: number, decimals = 0): string => hundredths(share * 100, decimals)

  /** A count with its noun: "1 week", "3.6 weeks". */
  const counted = (value: number, forms: Forms, decimals = 0): string =>
    `${fixed(value, decimals)}${NO_BREAK}${plural(Number(value.toFixed(decimals)), forms)}`

  return {
    fixed,
    signed,
    percent,
    counted,
    /** Accuracy, to one decimal unless asked for more or less: "95.0%". */
    accuracy: (points: number, decimals = 1): string => hundredths(points, decimals),
    hours: (hours: number, decimals = 1): string => `${fixed(hours, decimals)}${NO_BREAK}h`,
    /** Seconds: "15 s". */
    seconds: (seconds: number): string => `${fixed(seconds, 0)}${NO_BREAK}s`,
    /** Money from thousands of dollars: "$40k", "$2.45M". */
    money: money[language],
    /** Three significant digits, for terms of very different size: "525", "29.2", "0.0624". */
    term: (value: number): string => {
      const magnitude = Math.abs(value) < 1e-12 ? 0 : Math.floor(Math.log10(Math.abs(value)))
      return fixed(value, Math.min(4, Math.max(0, 2 - magnitude)))
    },
    /** The number of parameters of a model, to two significant digits: "8.8B", "360M", "320k". */
    parameters: (count: number): string => {
      const rounded = Number(count.toPrecision(2))
      const unit = PARAMETER_UNITS.find(({ size }) => rounded >= size) ?? PARAMETER_UNITS[3]
      const shown = Number((rounded / unit.size).toPrecision(2))
      return `${fixed(shown, Number.isInteger(shown) ? 0 : 1)}${unit.suffix}`
    },
  }
}
export type Numbers = ReturnType<typeof numbersIn>
