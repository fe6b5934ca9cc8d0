import { HOURS_PER_WEEK } from '../../shared/content/constants.ts'

const NO_BREAK = '\u00a0'
const MINUS = '\u2212'

/** A number with exactly so many decimals and its thousands apart: "1,123.1". */
export const fixed = (value: number, decimals = 1): string => {
  const text = Math.abs(value).toFixed(decimals)
  const [whole = '0', part] = text.split('.')
  const sign = value < 0 && Number(text) !== 0 ? MINUS : ''
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${part ? `.${part}` : ''}`
}

/** A change with its sign: "+0.9", "−36". */
export const signed = (value: number, decimals = 1): string => {
  const text = fixed(value, decimals)
  return text.startsWith(MINUS) || Number(text) === 0 ? text : `+${text}`
}

/** Accuracy, to one decimal: "95.0 %". */
export const accuracyText = (points: number): string => `${fixed(points, 1)}${NO_BREAK}%`

/** A share from 0 to 1 as whole percent: "46 %". */
export const percentText = (share: number): string => `${fixed(share * 100, 0)}${NO_BREAK}%`

export const hoursText = (hours: number, decimals = 1): string => `${fixed(hours, decimals)}${NO_BREAK}h`

/** Money in thousands of dollars: "2,450 k$". */
export const moneyText = (thousands: number): string => `${fixed(thousands, 0)}${NO_BREAK}k$`

/** "1 week", "3.6 weeks": a count with its noun, so that one stays singular. */
export const counted = (value: number, noun: string, decimals = 0): string => {
  const text = fixed(value, decimals)
  return `${text}${NO_BREAK}${noun}${Number(text) === 1 ? '' : 's'}`
}

/** Three significant digits, for terms of very different size: "525", "29.2", "0.0624". */
export const termText = (value: number): string => {
  const magnitude = Math.abs(value) < 1e-12 ? 0 : Math.floor(Math.log10(Math.abs(value)))
  return fixed(value, Math.min(4, Math.max(0, 2 - magnitude)))
}

const SUFFIXES = ['th', 'st', 'nd', 'rd'] as const

/** "1st", "2nd", "11th". */
export const ordinal = (rank: number): string => {
  const teens = rank % 100 > 10 && rank % 100 < 14
  return `${rank}${(teens ? undefined : SUFFIXES[rank % 10]) ?? 'th'}`
}

/** A stretch of the calendar: hours up to half a week, then weeks. */
export const spanText = (hours: number): string =>
  hours < HOURS_PER_WEEK / 2 ? hoursText(hours, 0) : counted(hours / HOURS_PER_WEEK, 'week', 1)
