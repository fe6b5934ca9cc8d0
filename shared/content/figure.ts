/** A number as people write it: thousands apart, and no more decimals than asked for. "1,240", "0.05", "22.5". */
export const figure = (value: number, decimals = 1): string => {
  const rounded = Number(value.toFixed(decimals))
  const [whole = '0', part] = Math.abs(rounded).toString().split('.')
  const sign = rounded < 0 ? '-' : ''
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${part ? `.${part}` : ''}`
}

/** A count with its noun: "1 change", "4 changes". */
export const counted = (count: number, noun: string): string =>
  `${figure(count, 0)} ${noun}${Math.round(count) === 1 ? '' : 's'}`

/** Points of accuracy as they are shown everywhere, to one decimal: "96.0", "-0.5". */
export const tenths = (points: number): string => (Math.round(points * 10) / 10 + 0).toFixed(1)
