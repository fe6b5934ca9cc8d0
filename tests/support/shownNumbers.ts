const NUMBER = /([−+-]?)(\$?)(\d[\d,]*(?:\.\d+)?)([kM]?)/g
/** Powers of ten by which an amount of money is smaller than thousands of dollars. */
const MONEY: Readonly<Record<string, number>> = { '': -3, k: 0, M: 3 }

type Shown = { readonly value: number; readonly decimals: number }

const shownIn = (text: string): readonly Shown[] =>
  [...text.matchAll(NUMBER)].map(([, sign = '', dollar, digits = '', unit = '']) => {
    const plain = `${sign.replace('−', '-')}${digits.replaceAll(',', '')}`
    const power = dollar ? (MONEY[unit] ?? 0) : 0
    return { value: Number(plain) * 10 ** power, decimals: (plain.split('.')[1]?.length ?? 0) - power }
  })

/** The numbers in a text as they are read; money in thousands of dollars. */
export const numbersIn = (text: string): readonly number[] => shownIn(text).map(({ value }) => value)

/**
 * Compares the numbers in a text, in order, with the values they stand for, and returns what is wrong; empty when each
 * is correct to the last digit shown. NaN skips a number.
 */
export const misread = (text: string, ...values: readonly number[]): string => {
  const shown = shownIn(text)
  if (shown.length !== values.length) return `"${text}" has ${shown.length} numbers, not ${values.length}`
  const wrong = shown.flatMap(({ value, decimals }, i) => {
    const meant = values[i] ?? Number.NaN
    const off = Math.abs(value - meant)
    return off > 0.5 * 10 ** -decimals + 1e-9 ? [`${value} for ${meant}`] : []
  })
  return wrong.length > 0 ? `"${text}": ${wrong.join(', ')}` : ''
}

/** Returns what is wrong with rounded parts that should add up to a whole; empty if nothing. */
export const missum = (parts: readonly number[], whole: number, decimals: number): string => {
  const sum = parts.reduce((total, part) => total + part, 0)
  const most = 0.5 * 10 ** -decimals * parts.length + 1e-6
  return Math.abs(sum - whole) > most ? `${parts.join(' + ')} is ${sum}, not ${whole}` : ''
}
