import { fileUnopposed } from './filing.ts'
import { connectedSeatsOf, playedTeams } from './lookup.ts'
import type { MatchEvent } from './matchEvent.ts'
import type { MatchState } from './matchState.ts'
import { withoutOldMessages } from './messages.ts'
import type { Step } from './outcome.ts'
import { withSpent } from './pace.ts'
import { enterNextPhase } from './phaseFlow.ts'
import { progressOf } from './phaseTable.ts'
import { advanceRace } from './racing.ts'

/** Every team with somebody connected has done what the phase asks; false where it asks for nothing or nobody is there. */
const everyoneIsDone = (state: MatchState): boolean => {
  const present = playedTeams(state).filter((team) => connectedSeatsOf(state, team.id).length > 0)
  const students = state.seats.filter((seat) => !seat.bot)
  // Bots alone end no phase while the students are away.
  const isAttended = students.length > 0 ? students.some((seat) => seat.connected) : present.length > 0
  return isAttended && present.every((team) => progressOf(state, team).done)
}

const phaseIsOver = (state: MatchState): boolean => {
  // Nothing comes after the debrief, whether it has a clock or not.
  if (state.phaseLength === null || state.phase === 'debrief') return false
  if (state.settings.autoAdvance && state.phaseTicks >= state.phaseLength) return true
  return state.settings.advanceWhenDone && everyoneIsDone(state)
}

/** Whether the clock ends the phase with the next tick: what students have chosen by then counts. */
export const isLastTick = ({ phase, phaseLength, phaseTicks, settings }: MatchState): boolean =>
  phase !== 'debrief' && settings.autoAdvance && phaseLength !== null && phaseTicks + 1 >= phaseLength

const tick = (state: MatchState): Step => {
  // The ticks of the debrief are all counted, because what was played is what came before them.
  const most = state.phase === 'debrief' ? null : state.phaseLength
  const phaseTicks = most === null ? state.phaseTicks + 1 : Math.min(state.phaseTicks + 1, most)
  // A clock that has run out and ends nothing: the lesson goes on all the same.
  const waited = withSpent(state, phaseTicks === state.phaseTicks ? 1 : 0)
  const filed = fileUnopposed(withoutOldMessages({ ...waited, tick: state.tick + 1, phaseTicks }))
  const raced = advanceRace(filed.state)
  const events = [...filed.events, ...raced.events]
  if (!phaseIsOver(raced.state)) return { state: raced.state, events }
  const next = enterNextPhase(raced.state)
  return { state: next.state, events: [...events, ...next.events] }
}

/**
 * Lets session time pass, tick by tick, so that it makes no difference in how many calls. A paused session stands still.
 * Ticks are TICK_MS of session time each.
 */
export const advance = (state: MatchState, ticks: number): Step => {
  if (state.paused) return { state, events: [] }
  let current = state
  const events: MatchEvent[] = []
  for (let i = 0; i < ticks; i++) {
    const step = tick(current)
    current = step.state
    events.push(...step.events)
  }
  return { state: current, events }
}
