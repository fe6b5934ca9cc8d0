/** One size of the work and what it cost. */
export type Point = { readonly size: number; readonly cost: number }

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** Fits cost = c * size ** exponent: the least-squares slope of the logarithms. */
export const fitExponent = (points: readonly Point[]): number => {
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }))
  const x0 = mean(logs.map(({ x }) => x))
  const y0 = mean(logs.map(({ y }) => y))
  const covariance = mean(logs.map(({ x, y }) => (x - x0) * (y - y0)))
  return covariance / mean(logs.map(({ x }) => (x - x0) ** 2))
}
