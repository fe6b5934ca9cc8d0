import type { Move } from './matchState.ts'

/** How far an estimate may be off, as a share of the truth, for the whole credit and for half of it. */
export const ESTIMATE_BANDS = { whole: 0.15, half: 0.35 } as const

/** What an estimate of saved hours earns: 1, 0.5 or 0. */
export const estimateCredit = (estimate: number, truth: number): number => {
  const off = Math.abs(estimate - truth) / truth
  return off <= ESTIMATE_BANDS.whole ? 1 : off <= ESTIMATE_BANDS.half ? 0.5 : 0
}

/** Of the first moves, as many as count: a team can afford to be wrong about some. */
export const ESTIMATES = { of: 8, best: 5 } as const

/** The credit that counts of a team's moves, 0 to ESTIMATES.best. */
export const creditOf = (moves: readonly Pick<Move, 'credit'>[]): number =>
  moves
    .slice(0, ESTIMATES.of)
    .map(({ credit }) => credit)
    .sort((a, b) => b - a)
    .slice(0, ESTIMATES.best)
    .reduce((sum, credit) => sum + credit, 0)
