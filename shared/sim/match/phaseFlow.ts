import type { Track } from '../../content/tracks.ts'
import { restartedArena, withArena, withoutShown } from './arena.ts'
import { fileOpen } from './filing.ts'
import { filedAutomation } from './leverage.ts'
import { trackOf } from './lookup.ts'
import type { MatchState, Team } from './matchState.ts'
import type { Step } from './outcome.ts'
import { plannedTicks, withSpent } from './pace.ts'
import { isRacing, type Phase, phaseAfter } from './phases.ts'
import { PHASE_RULES } from './phaseTable.ts'
import { answeredByClock, withFirstVote, withoutAnswer } from './predictions.ts'
import { finishRace, startRace } from './racing.ts'
import { DEFAULT_LEVERS } from './teamPlan.ts'

const leavePhase = (state: MatchState): Step => {
  let step: Step = { state, events: [] }
  for (const team of state.teams) {
    const next = fileOpen(step.state, team)
    step = { state: next.state, events: [...step.events, ...next.events] }
  }
  const { filedByClock } = PHASE_RULES[state.phase]
  const teams = filedByClock
    ? step.state.teams.map((team) => ({ ...team, ...filedByClock(team, trackOf(state, team), state) }))
    : step.state.teams
  const seats = step.state.seats.map((seat) => answeredByClock(state.phase, seat))
  const filed = { ...step.state, teams, seats }
  if (!isRacing(state.phase)) return { state: filed, events: step.events }
  const raced = finishRace(filed, state.phase)
  return { state: raced.state, events: [...step.events, ...raced.events] }
}

/** The bench a team finds when a phase opens. */
const benchAtStart = (track: Track, phase: Phase, team: Team): Team => {
  const { startsFrom } = PHASE_RULES[phase]
  if (!startsFrom) return team
  if (startsFrom === 'default') return { ...team, levers: DEFAULT_LEVERS, movedBy: {} }
  return {
    ...team,
    levers: { ...team.levers, automation: filedAutomation(track, team), iterations: null, gates: [] },
    movedBy: {},
  }
}

const beginPhase = (state: MatchState, phase: Phase): MatchState => {
  const opened: MatchState = {
    ...withoutShown(state),
    phase,
    phaseRound: 0,
    phaseTicks: 0,
    phaseLength: plannedTicks(state, phase),
    teams: state.teams.map((team) => benchAtStart(trackOf(state, team), phase, team)),
    seats: state.seats.map((seat) => withFirstVote(phase, seat)),
  }
  const ready = isRacing(phase) ? startRace(opened, phase) : withArena(opened)
  return { ...ready, phaseStartTeams: ready.teams }
}

/** Ends the phase that runs, counts what is on the benches, and opens the next one. */
export const enterNextPhase = (state: MatchState): Step => {
  if (state.phase === 'debrief') return { state, events: [] }
  const left = leavePhase(withSpent(state, state.phaseTicks))
  const phase = phaseAfter(state.phase, state.secondVotes)
  const begun = beginPhase(left.state, phase)
  return { state: begun, events: [...left.events, { type: 'phaseBegan', phase }] }
}

/** Puts every team back to where the phase found it, with a full clock, and takes back what students answered in it; who sits where stays. */
export const restartPhase = (state: MatchState): Step => {
  const teams = state.teams.map((team) => {
    const before = state.phaseStartTeams.find((other) => other.id === team.id)
    return before ? { ...before, bot: team.bot } : team
  })
  const spent = withSpent(state, state.phaseTicks)
  const settings = { ...state.settings, replayMoment: null }
  // What was played ends where the debrief first began.
  const phaseTicks = state.phase === 'debrief' ? state.phaseTicks : 0
  const planned = plannedTicks(state, state.phase)
  const phaseLength = planned === null ? null : phaseTicks + planned
  const seats = state.seats.map((seat) => withoutAnswer(state.phase, seat))
  const phaseRound = state.phaseRound + 1
  const restored = { ...spent, settings, teams, seats, phaseRound, phaseTicks, phaseLength }
  const ready = isRacing(state.phase) ? startRace(restored, state.phase) : restartedArena(restored)
  return { state: ready, events: [{ type: 'phaseBegan', phase: state.phase }] }
}
