import { playedTeams } from '../sim/match/lookup.ts'
import { LINE_SAMPLE_HOURS, type MatchState, type TeamId } from '../sim/match/matchState.ts'
import type { RacePhase } from '../sim/match/phases.ts'
import { runOf } from '../sim/match/racing.ts'

/** A lead counts once it has lasted two days, the same as a lead over the rival. */
const LEAD_SAMPLES = 48 / LINE_SAMPLE_HOURS

/** Who leads a race, sample by sample. */
export type Lead = {
  readonly leader: TeamId | null
  readonly challenger: TeamId | null
  /** The sample since which the challenger has been ahead. */
  readonly since: number
}
export const NO_LEAD: Lead = { leader: null, challenger: null, since: 0 }

/** The team ahead at a sample; the previous leader stays ahead where lines meet. */
const aheadAt = (state: MatchState, phase: RacePhase, sample: number, leader: TeamId | null): TeamId | null => {
  let best: { readonly id: TeamId; readonly accuracy: number } | null = null
  for (const team of playedTeams(state)) {
    const accuracy = runOf(team, phase)?.line[sample] ?? 0
    if (!best || accuracy > best.accuracy || (accuracy === best.accuracy && team.id === leader)) {
      best = { id: team.id, accuracy }
    }
  }
  return best?.id ?? null
}

/** Returns the lead after one more sample; `taken` is set when it has changed hands, with the sample it began at. */
export const leadAfter = (
  lead: Lead,
  state: MatchState,
  phase: RacePhase,
  sample: number,
): { readonly lead: Lead; readonly taken: { readonly team: TeamId; readonly sample: number } | null } => {
  const ahead = aheadAt(state, phase, sample, lead.leader)
  if (ahead === lead.leader) return { lead: { ...lead, challenger: null }, taken: null }
  const since = ahead === lead.challenger ? lead.since : sample
  if (sample - since < LEAD_SAMPLES) return { lead: { ...lead, challenger: ahead, since }, taken: null }
  const taken = lead.leader !== null && ahead !== null ? { team: ahead, sample: since } : null
  return { lead: { leader: ahead, challenger: null, since }, taken }
}
