import { ROUNDS } from '../content/constants.ts'
import { findStrategy } from '../content/findStrategy.ts'
import type { SeatAction } from '../sim/match/command.ts'
import type { Call, Levers, Trial } from '../sim/match/matchState.ts'
import type { Phase } from '../sim/match/phases.ts'
import { DRY_RUNS } from '../sim/match/progress.ts'
import { benchPlan } from '../sim/match/teamPlan.ts'
import { afterTalk } from './afterTalk.ts'
import type { Desk } from './desk.ts'
import type { Player } from './player.ts'

/** The wanted settings that the levers do not have yet; null when they have them all. */
const missing = (levers: Levers, wanted: Partial<Levers>): Partial<Levers> | null => {
  const names = (Object.keys(wanted) as (keyof Levers)[]).filter(
    (name) => JSON.stringify(levers[name]) !== JSON.stringify(wanted[name]),
  )
  return names.length > 0 ? Object.fromEntries(names.map((name) => [name, wanted[name]])) : null
}

const moved = (desk: Desk, wanted: Partial<Levers> | null): SeatAction | null => {
  const levers = wanted && missing(desk.team.levers, wanted)
  return levers && { type: 'setLevers', levers }
}

const inAudit = (desk: Desk, player: Player): SeatAction | null => {
  const { team } = desk
  if (team.audit) return null
  const untried = player.strategies(desk).find((id) => team.moves.every((move) => move.strategy !== id))
  const strategy = untried ? findStrategy(desk.track, untried) : undefined
  if (strategy) return { type: 'tryStrategy', strategy: strategy.id, estimate: player.estimate(desk, strategy) }
  const batching = moved(desk, { changesPerRelease: player.batch })
  if (batching) return batching
  const wanted = player.audit(desk)
  const { bottleneck, strategy: filed } = team.auditDraft
  const drafted = bottleneck === wanted.bottleneck && filed === wanted.strategy
  return { type: drafted ? 'fileAudit' : 'draftAudit', ...wanted }
}

/** What a player says of the plan on its bench against the last one it ran; nothing before the first. */
const called = (desk: Desk, player: Player, runs: readonly Trial[], part: 2 | 3): Call | null => {
  const before = runs.at(-1)
  return before ? player.call(desk, benchPlan(desk.track, desk.team.levers, part), before.plan) : null
}

const onFrontier = (desk: Desk, player: Player): SeatAction | null => {
  if (desk.team.flag) return null
  const trial = player.trial(desk)
  if (trial) return moved(desk, trial) ?? { type: 'logTrial', call: called(desk, player, desk.team.trials, 2) }
  return moved(desk, player.race(desk)) ?? { type: 'plantFlag', shrinkDecades: player.flag(desk) }
}

const isNewPlan = ({ track, team }: Desk): boolean => {
  const plan = JSON.stringify(benchPlan(track, team.levers, 3))
  return team.dryRuns.every((run) => JSON.stringify(run.plan) !== plan)
}

const inReview = (desk: Desk, player: Player): SeatAction | null => {
  const { dryRuns } = desk.team
  const { agreed, offers } = desk.team.negotiation
  if (agreed || offers.length >= ROUNDS) return null
  const improving = moved(desk, player.improve(desk))
  if (improving) return improving
  if (dryRuns.length < DRY_RUNS && isNewPlan(desk) && player.wantsDryRun(desk)) {
    return { type: 'dryRun', call: called(desk, player, dryRuns, 3) }
  }
  const offer = player.offer(desk)
  return offer && { type: 'offerProposal', ...offer }
}

/** A bot prefers a sentence that gives figures, and is not sure of it. */
const inArena = ({ pair, whim }: Desk): SeatAction | null => {
  if (!pair) return null
  const strength = (text: string): number => text.length + 20 * (text.match(/\d+/g) ?? []).length
  const lead = strength(pair.left) - strength(pair.right) + whim(`pair ${pair.id}`, -40, 40)
  return { type: 'vote', pair: pair.id, choice: lead >= 0 ? 'left' : 'right' }
}

type BotPhase = {
  /** How often a bot may act. More than its plans need, because actions may be refused or come too late. */
  readonly turns: number
  /** What it does next; a bot that has answered a phase's question is not asked again. */
  readonly act: (desk: Desk, player: Player) => SeatAction | null
}

/** What a bot does in each phase; null where there is nothing to do. */
export const BOT_PHASES: Readonly<Record<Phase, BotPhase | null>> = {
  lobby: null,
  auditLock: {
    turns: 2,
    act: (desk, player) => ({ type: 'lockPrediction', prediction: player.bottleneck(desk) }),
  },
  auditAgain: {
    turns: 2,
    act: (desk, player) => ({ type: 'lockPrediction', prediction: afterTalk(desk, player, 1).bottleneck(desk) }),
  },
  auditWork: { turns: 16, act: inAudit },
  auditReflect: { turns: 2, act: (desk, player) => ({ type: 'reflect', ...player.hiddenTax(desk) }) },
  auditReveal: { turns: 8, act: inArena },
  frontierLock: {
    turns: 2,
    act: (desk, player) => ({ type: 'lockPrediction', prediction: player.crossover(desk) }),
  },
  frontierAgain: {
    turns: 2,
    act: (desk, player) => ({ type: 'lockPrediction', prediction: afterTalk(desk, player, 2).crossover(desk) }),
  },
  frontierWork: { turns: 60, act: onFrontier },
  frontierRace: { turns: 6, act: (desk, player) => moved(desk, player.steer(desk)) },
  frontierReflect: { turns: 2, act: (desk, player) => ({ type: 'reflect', ...player.argument(desk) }) },
  frontierReveal: { turns: 8, act: inArena },
  reviewLock: { turns: 2, act: (desk, player) => ({ type: 'lockPrediction', prediction: player.reach(desk) }) },
  reviewAgain: {
    turns: 2,
    act: (desk, player) => ({ type: 'lockPrediction', prediction: afterTalk(desk, player, 3).reach(desk) }),
  },
  reviewWork: { turns: 40, act: inReview },
  finalRun: null,
  ledger: {
    turns: 2,
    act: (desk, player) => (desk.team.ledger ? null : { type: 'fileLedger', ...player.ledger(desk) }),
  },
  podium: { turns: 8, act: inArena },
  debrief: null,
}
