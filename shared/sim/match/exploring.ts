import { MAX_SHRINK_DECADES } from '../../content/constants.ts'
import { findStrategy } from '../../content/findStrategy.ts'
import type { Stage } from '../../content/stages.ts'
import type { Track } from '../../content/tracks.ts'
import { signalWeightedIterations } from '../learnedIterations.ts'
import { samePlan } from '../plan.ts'
import { project } from '../projection.ts'
import { fitsCalendar } from '../releaseSize.ts'
import { isRightCall } from './calls.ts'
import type { Refusal, SeatAction } from './command.ts'
import { estimateCredit } from './estimates.ts'
import { fitsLedger } from './ledger.ts'
import { strategyEffect, withStrategy } from './leverage.ts'
import { moveLevers } from './levers.ts'
import { findTeam, hasTried, replaceTeam, trackOf } from './lookup.ts'
import type { LedgerDraft, MatchState, Move, SeatId, StrategyId, Team, Trial } from './matchState.ts'
import { accept, type Outcome, reject } from './outcome.ts'
import { DRY_RUNS, MOST_TRIALS } from './progress.ts'
import { fitsName, sameName } from './seating.ts'
import { benchPlan } from './teamPlan.ts'

/** Most hours that a team can estimate a strategy to save. */
export const MOST_ESTIMATE = 5000

/** Logs a strategy with the hours the team said it would save, and sets its levels on the bench; each strategy counts once. */
export const tryStrategy = (state: MatchState, team: Team, by: SeatId, id: StrategyId, estimate: number): Outcome => {
  if (state.phase !== 'auditWork') return reject('wrongPhase')
  if (!(estimate > 0 && estimate <= MOST_ESTIMATE)) return reject('outOfRange')
  const track = trackOf(state, team)
  const strategy = findStrategy(track, id)
  if (!strategy) return reject('unknownStrategy')
  if (hasTried(team, id)) return reject('alreadyTried')
  const moved = moveLevers(state, team, by, { automation: withStrategy(team.levers.automation, strategy) })
  if (!moved.ok) return moved
  const bench = findTeam(moved.state, team.id) ?? team
  const { savedHours, costK, leverage } = strategyEffect(track, strategy)
  const credit = estimateCredit(estimate, savedHours)
  const move: Move = { strategy: id, by, estimate, credit, savedHours, costK, leverage }
  const moves = [...bench.moves, move]
  const lastAction = { seat: by, type: 'tryStrategy', tick: state.tick }
  return accept(replaceTeam(moved.state, { ...bench, moves, lastAction }), {
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
  if (draft.strategy && !hasTried(team, draft.strategy)) return reject('notTried')
  const auditDraft = { bottleneck: draft.bottleneck, strategy: draft.strategy }
  const lastAction = { seat: by, type: 'draftAudit', tick: state.tick }
  return accept(replaceTeam(state, { ...team, auditDraft, lastAction }))
}

type CalledRun = Pick<Extract<SeatAction, { readonly type: 'logTrial' }>, 'call' | 'seen'>

/** The bench's plan run against what the team called it; the refusal where it cannot be run. */
const calledRun = (
  track: Track,
  team: Team,
  part: 2 | 3,
  before: readonly Trial[],
  by: SeatId,
  { call, seen }: CalledRun,
): Trial | Refusal => {
  const plan = benchPlan(track, team.levers, part)
  const isCurrent = !seen || (seen.runs === before.length && samePlan(benchPlan(track, seen.levers, part), plan))
  if (!isCurrent) return 'benchChanged'
  if (!fitsCalendar(track, plan)) return 'calendarTooShort'
  if (before.some((trial) => samePlan(trial.plan, plan))) return 'alreadyTried'
  const last = before.at(-1)
  // The first has nothing to be compared with; every other is called.
  if ((call === null) !== (last === undefined)) return 'callMissing'
  const { iterations, accuracy, fieldAccuracy } = project(track, plan)
  const learnedIterations = signalWeightedIterations(track, plan)
  const right = isRightCall(call, last, fieldAccuracy)
  return { by, call, right, plan, iterations, learnedIterations, accuracy, fieldAccuracy }
}

/** Runs the bench's plan as a trial, with the team's call; each plan counts once. */
export const logTrial = (state: MatchState, team: Team, by: SeatId, called: CalledRun): Outcome => {
  if (state.phase !== 'frontierWork') return reject('wrongPhase')
  if (team.trials.length >= MOST_TRIALS) return reject('noRunsLeft')
  const run = calledRun(trackOf(state, team), team, 2, team.trials, by, called)
  if (typeof run === 'string') return reject(run)
  const trials = [...team.trials, run]
  const lastAction = { seat: by, type: 'logTrial', tick: state.tick }
  return accept(replaceTeam(state, { ...team, trials, lastAction }), {
    type: 'trialLogged',
    team: team.id,
    trials: trials.length,
  })
}

/** Runs the bench's plan of Part 3 through the 26 weeks before anything is agreed, with the team's call. */
export const dryRun = (state: MatchState, team: Team, by: SeatId, called: CalledRun): Outcome => {
  if (state.phase !== 'reviewWork') return reject('wrongPhase')
  if (team.negotiation.agreed) return reject('alreadyAgreed')
  if (team.dryRuns.length >= DRY_RUNS) return reject('noRunsLeft')
  const run = calledRun(trackOf(state, team), team, 3, team.dryRuns, by, called)
  if (typeof run === 'string') return reject(run)
  const lastAction = { seat: by, type: 'dryRun', tick: state.tick }
  return accept(replaceTeam(state, { ...team, dryRuns: [...team.dryRuns, run], lastAction }))
}

/** Keeps where the team has put the pole of its flag, so that the clock cannot take it away. */
export const draftFlag = (state: MatchState, team: Team, by: SeatId, shrinkDecades: number): Outcome => {
  if (state.phase !== 'frontierWork') return reject('wrongPhase')
  if (team.flag) return reject('alreadyFiled')
  if (!(shrinkDecades >= 0 && shrinkDecades <= MAX_SHRINK_DECADES)) return reject('outOfRange')
  const lastAction = { seat: by, type: 'draftFlag', tick: state.tick }
  return accept(replaceTeam(state, { ...team, flagDraft: shrinkDecades, lastAction }))
}

/** Keeps what the team has written into its ledger so far; a draft without a pace or a reason leaves the one chosen before. */
export const draftLedger = (state: MatchState, team: Team, by: SeatId, draft: LedgerDraft): Outcome => {
  if (state.phase !== 'ledger') return reject('wrongPhase')
  if (team.ledger) return reject('alreadyFiled')
  if (!fitsLedger(draft)) return reject('outOfRange')
  const pace = draft.pace ?? team.ledgerDraft?.pace ?? null
  const reason = draft.reason ?? team.ledgerDraft?.reason ?? null
  const lastAction = { seat: by, type: 'draftLedger', tick: state.tick }
  return accept(replaceTeam(state, { ...team, ledgerDraft: { pace, reason, sentence: draft.sentence }, lastAction }))
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
