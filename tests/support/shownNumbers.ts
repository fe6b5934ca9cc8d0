const NUMBER = /[−+-]?\d[\d,]*(?:\.\d+)?/g

type Shown = { readonly value: number; readonly decimals: number }

const shownIn = (text: string): readonly Shown[] =>
  (text.match(NUMBER) ?? []).map((digits) => {
    const plain = digits.replace('−', '-').replaceAll(',', '')
    return { value: Number(plain), decimals: plain.split('.')[1]?.length ?? 0 }
  })

/** The numbers of a text as they are read. */
export const numbersIn = (text: string): readonly number[] => shownIn(text).map(({ value }) => value)

/**
 * What is wrong with the numbers of a text, read one after the other beside what they stand for; empty where each is its
 * value to the last digit shown. NaN stands for a number that is not looked at.
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

/** What is wrong with parts that are each shown to some decimals and make a whole; empty where they add up. */
export const missum = (parts: readonly number[], whole: number, decimals: number): string => {
  const sum = parts.reduce((total, part) => total + part, 0)
  const most = 0.5 * 10 ** -decimals * parts.length + 1e-6
  return Math.abs(sum - whole) > most ? `${parts.join(' + ')} is ${sum}, not ${whole}` : ''
}
