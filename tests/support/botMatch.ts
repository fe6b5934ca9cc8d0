import { botAction } from '../../shared/bots/botAction.ts'
import type { PresetId } from '../../shared/content/presets.ts'
import { TRACK_IDS, type TrackId } from '../../shared/content/tracks.ts'
import { advance } from '../../shared/sim/match/advance.ts'
import { applyCommand } from '../../shared/sim/match/applyCommand.ts'
import type { Refusal, SeatAction } from '../../shared/sim/match/command.ts'
import { type MatchState, PERSONAS, type Persona, type SeatId } from '../../shared/sim/match/matchState.ts'
import type { Phase } from '../../shared/sim/match/phases.ts'
import { applyAll, hostCommand, match, seatCommand } from './matchBuilder.ts'

export type Act = {
  readonly phase: Phase
  readonly phaseTicks: number
  readonly phaseLength: number
  readonly seat: SeatId
  readonly action: SeatAction
  readonly refused: Refusal | null
}

/** Advances one tick of session time, then asks every bot once for an action. */
export const tickWithBots = (
  state: MatchState,
  ask: typeof botAction = botAction,
): { readonly state: MatchState; readonly acts: readonly Act[] } => {
  let current = advance(state, 1).state
  const acts: Act[] = []
  for (const { id, bot } of current.seats) {
    const action = bot ? ask(current, id) : null
    if (!action) continue
    const outcome = applyCommand(current, seatCommand(id, action))
    const { phase, phaseTicks, phaseLength } = current
    const refused = outcome.ok ? null : outcome.reason
    acts.push({ phase, phaseTicks, phaseLength: phaseLength ?? 0, seat: id, action, refused })
    if (outcome.ok) current = outcome.state
  }
  return { state: current, acts }
}

/** Runs a session of bots until a phase begins. */
export const runBots = (
  from: MatchState,
  until: Phase = 'debrief',
  ask: typeof botAction = botAction,
): { readonly state: MatchState; readonly acts: readonly Act[] } => {
  let state = from
  const acts: Act[] = []
  while (state.phase !== until) {
    const step = tickWithBots(state, ask)
    state = step.state
    acts.push(...step.acts)
  }
  return { state, acts }
}

export const botMatch = (options: {
  readonly seed: number
  readonly preset?: PresetId
  readonly bots?: readonly Persona[]
  readonly tracks?: readonly TrackId[]
}): MatchState => {
  const { seed, preset = 'demo', bots = PERSONAS, tracks = TRACK_IDS } = options
  const lobby = match({ seed, preset, teams: bots.length, tracks, bots })
  return applyAll(lobby, hostCommand({ type: 'goOn' }))
}
