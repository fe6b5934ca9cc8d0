import type { Conclusion, Proof, ProofSource, ProofTerm } from '../sim/match/matchState.ts'
import { proofOptions, TERMS_OF } from '../sim/match/proofOptions.ts'
import { benchPlan } from '../sim/match/teamPlan.ts'
import { project } from '../sim/projection.ts'
import type { Desk } from './desk.ts'

/** The accuracy at week 26 that the team's own plot shows for its levers, in points. */
export const projectedReach = ({ track, team }: Desk): number =>
  project(track, benchPlan(track, team.levers, 3)).fieldAccuracy

/** Builds a proof from values on the charts: for each term the wanted source, else the plan's own, else the first. */
export const proofFrom = (
  { track, team }: Desk,
  conclusion: Conclusion,
  wanted: (term: ProofTerm) => ProofSource,
): Proof => {
  const options = proofOptions(track, benchPlan(track, team.levers, 3))
  const picks: Partial<Record<ProofTerm, ProofSource>> = {}
  for (const term of TERMS_OF[conclusion]) {
    const sources = options[term].map((option) => option.source)
    const source = [wanted(term), 'plan' as const].find((one) => sources.includes(one)) ?? sources[0]
    if (source) picks[term] = source
  }
  return { conclusion, picks }
}
