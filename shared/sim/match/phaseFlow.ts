import { findStrategy } from '../../content/findStrategy.ts'
import type { Track } from '../../content/tracks.ts'
import { BARE_AUTOMATION } from '../plan.ts'
import { fileOpen } from './filing.ts'
import { withStrategy } from './leverage.ts'
import { trackOf } from './lookup.ts'
import type { MatchState, Team } from './matchState.ts'
import type { Step } from './outcome.ts'
import { plannedTicks, withSpent } from './pace.ts'
import { type Phase, phaseAfter } from './phases.ts'
import { MOVES_TO_FILE, TRIALS_TO_FLAG } from './progress.ts'
import { finishRace, isRacing, startRace } from './racing.ts'
import { DEFAULT_LEVERS } from './teamPlan.ts'

/** What the clock files for a team that did not: what is on its bench. */
const filedByClock = (phase: Phase, team: Team): Team => {
  if (phase === 'auditWork' && !team.audit) {
    return { ...team, audit: { ...team.auditDraft, complete: team.moves.length >= MOVES_TO_FILE } }
  }
  if (phase === 'frontierWork' && !team.flag) {
    const { shrinkDecades } = team.levers
    return { ...team, flag: { shrinkDecades, complete: team.trials.length >= TRIALS_TO_FLAG } }
  }
  return team
}

const leavePhase = (state: MatchState): Step => {
  let step: Step = { state, events: [] }
  for (const team of state.teams) {
    const next = fileOpen(step.state, team)
    step = { state: next.state, events: [...step.events, ...next.events] }
  }
  const teams = step.state.teams.map((team) => filedByClock(state.phase, team))
  const filed = { ...step.state, teams }
  if (!isRacing(state.phase)) return { state: filed, events: step.events }
  const raced = finishRace(filed, state.phase)
  return { state: raced.state, events: [...step.events, ...raced.events] }
}

/** The bench a team finds when a phase opens. */
const benchAtStart = (track: Track, phase: Phase, team: Team): Team => {
  if (phase === 'auditWork') return { ...team, levers: DEFAULT_LEVERS, movedBy: {} }
  if (phase === 'frontierWork') return { ...team, levers: DEFAULT_LEVERS, movedBy: {} }
  if (phase === 'reviewWork') {
    const strategy = team.audit?.strategy ? findStrategy(track, team.audit.strategy) : undefined
    const automation = strategy ? withStrategy(BARE_AUTOMATION, strategy) : BARE_AUTOMATION
    return { ...team, levers: { ...team.levers, automation, iterations: null, gates: [] }, movedBy: {} }
  }
  return team
}

const beginPhase = (state: MatchState, phase: Phase): MatchState => {
  const opened: MatchState = {
    ...state,
    phase,
    phaseTicks: 0,
    phaseLength: plannedTicks(state, phase),
    teams: state.teams.map((team) => benchAtStart(trackOf(state, team), phase, team)),
  }
  const ready = isRacing(phase) ? startRace(opened, phase) : opened
  return { ...ready, phaseStartTeams: ready.teams }
}

/** Ends the phase that runs, counts what is on the benches, and opens the next one. */
export const enterNextPhase = (state: MatchState): Step => {
  if (state.phase === 'debrief') return { state, events: [] }
  const left = leavePhase(withSpent(state, state.phaseTicks))
  const phase = phaseAfter(state.phase)
  const begun = beginPhase(left.state, phase)
  return { state: begun, events: [...left.events, { type: 'phaseBegan', phase }] }
}

/** Puts every team back to where the phase found it, with a full clock; who sits where stays. */
export const restartPhase = (state: MatchState): Step => {
  const teams = state.teams.map((team) => {
    const before = state.phaseStartTeams.find((other) => other.id === team.id)
    return before ? { ...before, bot: team.bot } : team
  })
  const spent = withSpent(state, state.phaseTicks)
  const settings = { ...state.settings, replayMoment: null }
  // What was played ends where the debrief first began.
  const phaseTicks = state.phase === 'debrief' ? state.phaseTicks : 0
  const restored = { ...spent, settings, teams, phaseTicks, phaseLength: plannedTicks(state, state.phase) }
  const ready = isRacing(state.phase) ? startRace(restored, state.phase) : restored
  return { state: ready, events: [{ type: 'phaseBegan', phase: state.phase }] }
}
