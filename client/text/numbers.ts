import { HOURS_PER_WEEK } from '../../shared/content/constants.ts'
import type { Language } from '../../shared/content/language.ts'
import { type Numbers, numbersIn } from '../../shared/text/numbers.ts'
import { pageLanguage, words } from './words.ts'

/** "−5%", "+46%": a change with its sign. */
export const changeText = (share: number, decimals = 0): string => {
  const text = numbers().percent(share, decimals)
  return share > 0 && Number((share * 100).toFixed(decimals)) !== 0 ? `+${text}` : text
}

const known = new Map<Language, Numbers>()

/** The number formats of the page's language. */
export const numbers = (): Numbers => {
  const language = pageLanguage()
  const made = known.get(language) ?? numbersIn(language)
  known.set(language, made)
  return made
}

/** A number with exactly so many decimals and its thousands apart: "1,123.1". */
export const fixed = (value: number, decimals = 1): string => numbers().fixed(value, decimals)

/** A change with its sign: "+0.9", "−36". */
export const signed = (value: number, decimals = 1): string => numbers().signed(value, decimals)

/** Accuracy, to one decimal unless asked for more or less: "95.0%". */
export const accuracyText = (points: number, decimals?: number): string => numbers().accuracy(points, decimals)

/** A share from 0 to 1 as whole percent: "46%". */
export const percentText = (share: number): string => numbers().percent(share)

export const hoursText = (hours: number, decimals = 1): string => numbers().hours(hours, decimals)

/** Money in thousands of dollars: "$2.45M". */
export const moneyText = (thousands: number): string => numbers().money(thousands)

/** Three significant digits, for terms of very different size: "525", "29.2", "0.0624". */
export const termText = (value: number): string => numbers().term(value)

/** The parameters of a track's model after shrinking: "8.8B", "360M", "320k". */
export const modelSizeText = (track: { readonly parameters: number }, shrinkDecades: number): string =>
  numbers().parameters(track.parameters * 10 ** -shrinkDecades)

/** Hours as weeks: "1.0 week", "3.6 weeks". */
export const weeksText = (hours: number, decimals = 1): string => words().terms.weeks(hours / HOURS_PER_WEEK, decimals)

/** A time span: in hours up to half a week, with so many decimals, then in weeks with one. */
export const spanText = (hours: number, hourDecimals = 0): string =>
  hours < HOURS_PER_WEEK / 2 ? hoursText(hours, hourDecimals) : weeksText(hours)

/** A place: "1st", "2nd", "11th". */
export const ordinal = (rank: number): string => words().terms.place(rank)
