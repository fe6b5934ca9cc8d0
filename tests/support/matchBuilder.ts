import { PROOF_TERMS } from '../../shared/content/proof.ts'
import { TRACKS } from '../../shared/content/tracks.ts'
import { advance } from '../../shared/sim/match/advance.ts'
import { applyCommand } from '../../shared/sim/match/applyCommand.ts'
import type { Command, HostAction, SeatAction } from '../../shared/sim/match/command.ts'
import { createMatch } from '../../shared/sim/match/createMatch.ts'
import { findTeam, trackOf } from '../../shared/sim/match/lookup.ts'
import type { MatchEvent } from '../../shared/sim/match/matchEvent.ts'
import type {
  MatchOptions,
  MatchState,
  Proof,
  ProofSource,
  ProofTerm,
  SeatId,
  Team,
} from '../../shared/sim/match/matchState.ts'
import { lastRun } from '../../shared/sim/match/negotiation.ts'
import type { Phase } from '../../shared/sim/match/phases.ts'
import { proofOptions, rightConclusion } from '../../shared/sim/match/proofOptions.ts'
import { benchPlan } from '../../shared/sim/match/teamPlan.ts'

const OPTIONS: MatchOptions = {
  code: 'TEST2',
  title: 'A class',
  seed: 7,
  preset: 'full',
  teams: 2,
  tracks: ['tiny', 'edge'],
  bots: [],
  speed: 1,
  solo: false,
}

export const match = (options: Partial<MatchOptions> = {}): MatchState => createMatch({ ...OPTIONS, ...options })

export const seatCommand = (seat: SeatId, action: SeatAction): Command => ({ ...action, by: { kind: 'seat', seat } })
export const hostCommand = (action: HostAction): Command => ({ ...action, by: { kind: 'host' } })
export const takeSeat = (seat: SeatId, team: string | null = 't1', name = `Student ${seat}`): Command => ({
  type: 'takeSeat',
  by: { kind: 'server' },
  seat,
  name,
  team,
  keyHash: `hash of ${seat}`,
})
export const connection = (seat: SeatId, connected: boolean): Command => ({
  type: 'setConnected',
  by: { kind: 'server' },
  seat,
  connected,
})

/** Applies commands in order; throws an error that names the first refusal. */
export const applyAll = (state: MatchState, ...commands: readonly Command[]): MatchState =>
  commands.reduce((current, command) => {
    const outcome = applyCommand(current, command)
    if (!outcome.ok) throw new Error(`${command.type} was refused: ${outcome.reason}`)
    return outcome.state
  }, state)

/** The reason a command is refused; null when it is accepted. */
export const refusal = (state: MatchState, command: Command): string | null => {
  const outcome = applyCommand(state, command)
  return outcome.ok ? null : outcome.reason
}

export const eventsOf = (state: MatchState, command: Command): readonly MatchEvent[] => {
  const outcome = applyCommand(state, command)
  if (!outcome.ok) throw new Error(`${command.type} was refused: ${outcome.reason}`)
  return outcome.events
}

/** A match with some students in its first team. */
export const seated = (students = 1, options: Partial<MatchOptions> = {}): MatchState =>
  applyAll(match(options), ...Array.from({ length: students }, (_, i) => takeSeat(`s${i + 1}`)))

/** Advances phase by phase until the given one. */
export const inPhase = (phase: Phase, state: MatchState = seated()): MatchState => {
  let current = state
  while (current.phase !== phase) current = applyAll(current, hostCommand({ type: 'goOn' }))
  return current
}

export const seconds = (state: MatchState, count: number): MatchState => advance(state, count * 10).state

export const team = (state: MatchState, id = 't1'): Team => {
  const found = findTeam(state, id)
  if (!found) throw new Error(`no team ${id}`)
  return found
}

export const strategies = (count: number, seat: SeatId = 's1'): readonly Command[] =>
  TRACKS.tiny.strategies
    .slice(0, count)
    .map(({ id }) => seatCommand(seat, { type: 'tryStrategy', strategy: id, estimate: 10 }))

/** Trials of different model sizes, each called and run. */
export const trials = (count: number, seat: SeatId = 's1'): readonly Command[] =>
  Array.from({ length: count }, (_, i) => [
    seatCommand(seat, { type: 'setLevers', levers: { shrinkDecades: (i + 1) / 20 } }),
    seatCommand(seat, { type: 'logTrial', call: i === 0 ? null : 'higher' }),
  ]).flat()

/** The value that a source gives for a term of the proof under a team's current levers. */
export const pickFrom = (state: MatchState, term: ProofTerm, source: ProofSource): number | null => {
  const of = team(state)
  const track = trackOf(state, of)
  const found = proofOptions(track, benchPlan(track, of.levers, 3), lastRun(of))[term].find(
    (option) => option.source === source,
  )
  if (!found) throw new Error(`${term} has no value from ${source}`)
  return found.value
}

/** The correct proof for a team's current levers. */
export const rightProof = (state: MatchState): Proof => {
  const track = trackOf(state, team(state))
  const picks = Object.fromEntries(PROOF_TERMS.map((term) => [term, pickFrom(state, term, 'plan')]))
  return { conclusion: rightConclusion(track, benchPlan(track, team(state).levers, 3)), picks }
}
