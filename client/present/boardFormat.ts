/** A space that never breaks, between a number and its unit. */
const THIN = '\u00a0'

/** "95.5 %": every accuracy the class sees has one decimal. */
export const accuracyText = (accuracy: number): string => `${accuracy.toFixed(1)}${THIN}%`

export const countText = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`

/** "-5 %" with a real minus sign. */
export const changeText = (share: number, decimals = 0): string => {
  const percent = (Math.abs(share) * 100).toFixed(decimals)
  const sign = Number(percent) === 0 ? '' : share < 0 ? '\u2212' : '+'
  return `${sign}${percent}${THIN}%`
}
