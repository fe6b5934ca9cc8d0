import { findStrategy } from '../../content/findStrategy.ts'
import type { Stage } from '../../content/stages.ts'
import { signalWeightedIterations } from '../learnedIterations.ts'
import type { Plan } from '../plan.ts'
import { project } from '../projection.ts'
import { changesPerReleaseFor } from '../releaseSize.ts'
import { strategyEffect, withStrategy } from './leverage.ts'
import { moveLevers } from './levers.ts'
import { findTeam, replaceTeam, trackOf } from './lookup.ts'
import type { MatchState, Move, SeatId, StrategyId, Team, Trial } from './matchState.ts'
import { accept, type Outcome, reject } from './outcome.ts'
import { fitsName, sameName } from './seating.ts'
import { benchPlan } from './teamPlan.ts'

/** Sets a strategy's levels on the bench and logs it as a move; each strategy counts once. */
export const tryStrategy = (state: MatchState, team: Team, by: SeatId, id: StrategyId): Outcome => {
  if (state.phase !== 'auditWork') return reject('wrongPhase')
  const track = trackOf(state, team)
  const strategy = findStrategy(track, id)
  if (!strategy) return reject('unknownStrategy')
  if (team.moves.some((move) => move.strategy === id)) return reject('alreadyTried')
  const moved = moveLevers(state, team, by, { automation: withStrategy(team.levers.automation, strategy) })
  if (!moved.ok) return moved
  const bench = findTeam(moved.state, team.id) ?? team
  const { savedHours, costK, leverage } = strategyEffect(track, strategy)
  const move: Move = { strategy: id, by, savedHours, costK, leverage }
  const moves = [...bench.moves, move]
  const auditDraft = bench.auditDraft.strategy ? bench.auditDraft : { ...bench.auditDraft, strategy: id }
  const lastAction = { seat: by, type: 'tryStrategy', tick: state.tick }
  return accept(replaceTeam(moved.state, { ...bench, moves, auditDraft, lastAction }), {
    type: 'strategyTried',
    team: team.id,
    moves: moves.length,
  })
}

/** Keeps what the team has selected for its audit, so that the clock cannot take it away. */
export const draftAudit = (
  state: MatchState,
  team: Team,
  by: SeatId,
  draft: { readonly bottleneck: Stage | null; readonly strategy: StrategyId | null },
): Outcome => {
  if (state.phase !== 'auditWork') return reject('wrongPhase')
  if (team.audit) return reject('alreadyFiled')
  if (draft.strategy && !findStrategy(trackOf(state, team), draft.strategy)) return reject('unknownStrategy')
  const auditDraft = { bottleneck: draft.bottleneck, strategy: draft.strategy }
  const lastAction = { seat: by, type: 'draftAudit', tick: state.tick }
  return accept(replaceTeam(state, { ...team, auditDraft, lastAction }))
}

const samePlan = (a: Plan, b: Plan): boolean =>
  a.shrinkDecades === b.shrinkDecades && a.verification === b.verification && a.maxIterations === b.maxIterations

/** Logs the bench's plan as a trial; each plan counts once. */
export const logTrial = (state: MatchState, team: Team, by: SeatId): Outcome => {
  if (state.phase !== 'frontierWork') return reject('wrongPhase')
  const track = trackOf(state, team)
  const plan = benchPlan(track, team.levers, 2)
  if (plan.maxIterations !== null && changesPerReleaseFor(track, plan, plan.maxIterations) === null) {
    return reject('calendarTooShort')
  }
  if (team.trials.some((trial) => samePlan(trial.plan, plan))) return reject('alreadyTried')
  const { iterations, accuracy, fieldAccuracy } = project(track, plan)
  const learnedIterations = signalWeightedIterations(track, plan)
  const trial: Trial = { by, plan, iterations, learnedIterations, accuracy, fieldAccuracy }
  const trials = [...team.trials, trial]
  const lastAction = { seat: by, type: 'logTrial', tick: state.tick }
  return accept(replaceTeam(state, { ...team, trials, lastAction }), {
    type: 'trialLogged',
    team: team.id,
    trials: trials.length,
  })
}

/** Gives a trial a name of the team's own, or takes it away; no two trials share one. */
export const nameTrial = (
  state: MatchState,
  team: Team,
  by: SeatId,
  { trial, name }: { readonly trial: number; readonly name: string | null },
): Outcome => {
  if (state.phase !== 'frontierWork') return reject('wrongPhase')
  const meant = team.trials[trial - 1]
  if (!meant) return reject('unknownTrial')
  if (name !== null && !fitsName(name)) return reject('nameInvalid')
  const others = team.trials.filter((other) => other !== meant)
  if (name !== null && others.some((other) => sameName(other.name ?? '', name))) return reject('trialNameTaken')
  const { name: _before, ...nameless } = meant
  const named: Trial = name === null ? nameless : { ...nameless, name }
  const trials = team.trials.map((other) => (other === meant ? named : other))
  const lastAction = { seat: by, type: 'nameTrial', tick: state.tick }
  return accept(replaceTeam(state, { ...team, trials, lastAction }))
}
