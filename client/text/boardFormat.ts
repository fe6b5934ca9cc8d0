import { numbers } from './numbers.ts'

export { accuracyText } from './numbers.ts'

/** "−5 %", "+46 %": a change with its sign. */
export const changeText = (share: number, decimals = 0): string => {
  const text = numbers().percent(share, decimals)
  return share > 0 && Number((share * 100).toFixed(decimals)) !== 0 ? `+${text}` : text
}
