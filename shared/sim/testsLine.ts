import type { Track } from '../content/tracks.ts'
import type { Lane } from './laneState.ts'
import { planRates } from './planRates.ts'

/** The Verification Gap that users live with once a lane has landed so many iterations; see `laneRisk`. */
const riskAfter = (t: Track, { shipped, plan }: Lane, landed: number): number => {
  if (landed <= 0) return planRates(t, shipped[0]?.plan ?? plan).risk
  let left = landed
  let sum = 0
  for (const { plan: followed, iterations } of shipped) {
    const counted = Math.min(left, iterations)
    sum += counted * planRates(t, followed).risk
    left -= counted
  }
  return sum / (landed - left)
}

type Sampled = { readonly lane: Lane; readonly line: readonly number[]; readonly landed: readonly number[] }

/**
 * What tests say at each sample of a run, in hundredths of a point like its line, which is what the field sees. It is
 * computed because it follows from the plans under which the iterations were shipped.
 */
export const testsLine = (t: Track, { lane, line, landed }: Sampled): readonly number[] => {
  const last = line.length - 1
  return line.map((field, i) => {
    // The last sample of a finished run counts the iteration that was left unfinished, too.
    const count = i === last && lane.finished ? lane.iterationsLanded : (landed[i] ?? 0)
    return field + 100 * t.verificationGap * riskAfter(t, lane, count)
  })
}
