import { ROUNDS } from '../../shared/content/constants.ts'
import { words } from '../text/words.ts'

/** Patience as a candle that burns down by a third with every refusal. */
export const Candle = ({ patience }: { readonly patience: number }) => {
  const height = 3 + (15 * Math.max(0, patience)) / ROUNDS
  return (
    <svg class="candle" viewBox="0 0 12 28" role="img" aria-label={words().show.patience(patience, ROUNDS)}>
      <rect x={3} y={28 - height} width={6} height={height} fill="#f5f0e3" />
      {patience > 0 && <path d={`M6 ${17 - height}c3 4 3 8 0 9c-3 -1 -3 -5 0 -9z`} fill="#f0e442" />}
    </svg>
  )
}
