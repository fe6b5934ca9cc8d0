import { PROOF_TERMS } from '../content/proof.ts'
import type { Conclusion, Proof, ProofSource, ProofTerm } from '../sim/match/matchState.ts'
import { lastRun } from '../sim/match/negotiation.ts'
import { proofOptions } from '../sim/match/proofOptions.ts'
import { benchPlan } from '../sim/match/teamPlan.ts'
import type { Desk } from './desk.ts'

/** The field accuracy that the team's last dry run ended with, in points; null before the first. */
export const seenReach = ({ team }: Desk): number | null => team.dryRuns.at(-1)?.fieldAccuracy ?? null

/** Builds a proof from values on the charts: for each term the wanted source, else the plan's own, else the first. */
export const proofFrom = (
  { track, team }: Desk,
  conclusion: Conclusion,
  wanted: (term: ProofTerm) => ProofSource,
): Proof => {
  const options = proofOptions(track, benchPlan(track, team.levers, 3), lastRun(team))
  const picks: Partial<Record<ProofTerm, number | null>> = {}
  for (const term of PROOF_TERMS) {
    const from = (source: ProofSource) => options[term].find((option) => option.source === source)
    const option = from(wanted(term)) ?? from('plan') ?? options[term][0]
    if (option) picks[term] = option.value
  }
  return { conclusion, picks }
}
