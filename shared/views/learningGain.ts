/** A figure and the interval that holds the true one in 95 of 100 classes like this. */
export type Estimate = { readonly value: number; readonly low: number; readonly high: number }

/** A student's right answers before and after, as shares of all questions. */
export type Pair = { readonly before: number; readonly after: number }

/** The 97.5% quantiles of Student's t for 1, 2, ... degrees of freedom. */
const T_975 = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11,
  2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
] as const

/** For more degrees of freedom, the first terms of the expansion around the normal quantile. */
const quantile = (freedom: number): number => T_975[freedom - 1] ?? 1.96 + 2.372 / freedom + 2.8225 / freedom ** 2

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
const mean = (values: readonly number[]): number => sum(values) / values.length

/** An estimate from its value and the values without each student in turn (the jackknife). */
const jackknifed = (value: number, without: readonly number[]): Estimate | null => {
  const n = without.length
  if (n < 2 || !Number.isFinite(value) || !without.every(Number.isFinite)) return null
  const center = mean(without)
  const error = Math.sqrt(((n - 1) / n) * sum(without.map((one) => (one - center) ** 2)))
  return { value, low: value - quantile(n - 1) * error, high: value + quantile(n - 1) * error }
}

/**
 * Hake's normalized gain of a class: what the class gained of what it could have gained. Null with fewer than two
 * students, and where nothing was left to gain.
 */
export const classGain = (pairs: readonly Pair[]): Estimate | null => {
  const [before, after, n] = [sum(pairs.map((one) => one.before)), sum(pairs.map((one) => one.after)), pairs.length]
  const gain = (from: number, to: number, of: number): number => (to - from) / (of - from)
  return jackknifed(
    gain(before, after, n),
    pairs.map((one) => gain(before - one.before, after - one.after, n - 1)),
  )
}

/** The normalized gain of one student; null where nothing was left to gain. */
export const ownGain = ({ before, after }: Pair): number | null => (before < 1 ? (after - before) / (1 - before) : null)

/** The mean of the students' own gains, without those who had nothing left to gain. */
export const meanGain = (pairs: readonly Pair[]): Estimate | null => {
  const gains = pairs.flatMap((pair) => ownGain(pair) ?? [])
  const all = sum(gains)
  return jackknifed(
    all / gains.length,
    gains.map((gain) => (all - gain) / (gains.length - 1)),
  )
}
