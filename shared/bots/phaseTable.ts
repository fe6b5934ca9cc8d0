import { ROUNDS } from '../content/constants.ts'
import type { SeatAction } from '../sim/match/command.ts'
import type { Levers } from '../sim/match/matchState.ts'
import type { Phase } from '../sim/match/phases.ts'
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
  if (untried) return { type: 'tryStrategy', strategy: untried }
  const batching = moved(desk, { changesPerRelease: player.batch })
  if (batching) return batching
  const { bottleneck, strategy } = player.audit(desk)
  const drafted = team.auditDraft.bottleneck === bottleneck && team.auditDraft.strategy === strategy
  return { type: drafted ? 'fileAudit' : 'draftAudit', bottleneck, strategy }
}

const onFrontier = (desk: Desk, player: Player): SeatAction | null => {
  if (desk.team.flag) return null
  const trial = player.trial(desk)
  if (trial) return moved(desk, trial) ?? { type: 'logTrial' }
  return moved(desk, player.race(desk)) ?? { type: 'plantFlag', shrinkDecades: player.flag(desk) }
}

const inReview = (desk: Desk, player: Player): SeatAction | null => {
  const { agreed, offers } = desk.team.negotiation
  if (agreed || offers.length >= ROUNDS) return null
  const improving = moved(desk, player.improve(desk))
  if (improving) return improving
  const offer = player.offer(desk)
  return offer && { type: 'offerProposal', ...offer }
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
  auditWork: { turns: 16, act: inAudit },
  auditReflect: { turns: 2, act: (desk, player) => ({ type: 'reflect', ...player.hiddenTax(desk) }) },
  auditReveal: null,
  frontierLock: {
    turns: 2,
    act: (desk, player) => ({ type: 'lockPrediction', prediction: player.crossover(desk) }),
  },
  frontierWork: { turns: 48, act: onFrontier },
  frontierRace: { turns: 6, act: (desk, player) => moved(desk, player.steer(desk)) },
  frontierReflect: { turns: 2, act: (desk, player) => ({ type: 'reflect', ...player.argument(desk) }) },
  frontierReveal: null,
  reviewLock: { turns: 2, act: (desk, player) => ({ type: 'lockPrediction', prediction: player.reach(desk) }) },
  reviewWork: { turns: 40, act: inReview },
  finalRun: null,
  ledger: {
    turns: 2,
    act: (desk, player) => (desk.team.ledger ? null : { type: 'fileLedger', ...player.ledger(desk) }),
  },
  podium: null,
  debrief: null,
}
