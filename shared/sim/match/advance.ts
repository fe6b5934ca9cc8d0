import { CALENDAR_HOURS } from '../../content/constants.ts'
import { FILING_TICKS, fileUnopposed, isOpposed } from './filing.ts'
import { connectedSeatsOf, playedTeams } from './lookup.ts'
import type { MatchEvent } from './matchEvent.ts'
import { type MatchState, MOST_TICKS } from './matchState.ts'
import { withoutOldMessages } from './messages.ts'
import type { Step } from './outcome.ts'
import { withSpent } from './pace.ts'
import { enterNextPhase } from './phaseFlow.ts'
import { isRacing } from './phases.ts'
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

/** Ticks on the clock of the phase that runs; the debrief counts all of its ticks, because what was played came before them. */
const clockTicks = ({ phase, phaseLength }: MatchState): number =>
  phase === 'debrief' ? Number.POSITIVE_INFINITY : (phaseLength ?? Number.POSITIVE_INFINITY)

/** The state with nothing but its clocks moved. */
const waited = (state: MatchState, ticks: number): MatchState => {
  const phaseTicks = Math.min(state.phaseTicks + ticks, clockTicks(state))
  // A clock that has run out and ends nothing: the lesson goes on all the same.
  const overrun = state.phaseTicks + ticks - phaseTicks
  return { ...withSpent(state, overrun), tick: state.tick + ticks, phaseTicks }
}

/** How many ticks from now do nothing but move the clocks, so that they can pass all at once. */
export const quietTicks = (state: MatchState): number => {
  const { race, phase, phaseTicks, settings } = state
  if (race && isRacing(phase) && race.hour < CALENDAR_HOURS) return 0
  if (phaseIsOver(state)) return 0
  const ends = [
    settings.autoAdvance ? clockTicks(state) - phaseTicks : Number.POSITIVE_INFINITY,
    ...state.messages.map(({ untilTick }) => Math.ceil(untilTick) - state.tick),
    ...state.teams.map((team) =>
      team.filing && !isOpposed(state, team)
        ? team.filing.openedTick + FILING_TICKS - state.tick
        : Number.POSITIVE_INFINITY,
    ),
  ]
  return Math.max(0, Math.min(...ends) - 1)
}

const tick = (state: MatchState): Step => {
  const filed = fileUnopposed(withoutOldMessages(waited(state, 1)))
  const raced = advanceRace(filed.state)
  const events = [...filed.events, ...raced.events]
  if (!phaseIsOver(raced.state)) return { state: raced.state, events }
  const next = enterNextPhase(raced.state)
  return { state: next.state, events: [...events, ...next.events] }
}

/**
 * Lets session time pass, tick by tick, so that it makes no difference in how many calls. A paused session stands still,
 * and so does one that has lasted MOST_TICKS. Ticks are TICK_MS of session time each.
 */
export const advance = (state: MatchState, ticks: number): Step => {
  if (state.paused) return { state, events: [] }
  let current = state
  const events: MatchEvent[] = []
  for (const end = Math.min(state.tick + ticks, MOST_TICKS); current.tick < end; ) {
    const quiet = Math.min(quietTicks(current), end - current.tick)
    const step = quiet > 0 ? { state: waited(current, quiet), events: [] } : tick(current)
    current = step.state
    events.push(...step.events)
  }
  return { state: current, events }
}
