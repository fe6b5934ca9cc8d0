import { ROUNDS } from '../content/constants.ts'
import type { SeatAction } from '../sim/match/command.ts'
import { findSeat } from '../sim/match/lookup.ts'
import type { Levers, MatchState, Persona, SeatId } from '../sim/match/matchState.ts'
import type { Phase } from '../sim/match/phases.ts'
import { type Desk, deskOf } from './desk.ts'
import { isTimeToAct } from './pace.ts'
import type { Player } from './player.ts'
import { average } from './players/average.ts'
import { sotaChaser } from './players/sotaChaser.ts'
import { speedDemon } from './players/speedDemon.ts'
import { veteran } from './players/veteran.ts'

const PLAYERS: Readonly<Record<Persona, Player>> = { sotaChaser, speedDemon, average, veteran }

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

const inPhase = (phase: Phase, desk: Desk, player: Player): SeatAction | null => {
  const { seat, team } = desk
  switch (phase) {
    case 'auditLock':
      return seat.auditLock ? null : { type: 'lockPrediction', prediction: player.bottleneck(desk) }
    case 'auditWork':
      return inAudit(desk, player)
    case 'auditReflect':
      return seat.auditReflection ? null : { type: 'reflect', ...player.hiddenTax(desk) }
    case 'frontierLock':
      return seat.frontierLock ? null : { type: 'lockPrediction', prediction: player.crossover(desk) }
    case 'frontierWork':
      return onFrontier(desk, player)
    case 'frontierRace':
      return moved(desk, player.steer(desk))
    case 'frontierReflect':
      return seat.frontierReflection ? null : { type: 'reflect', ...player.argument(desk) }
    case 'reviewLock':
      return seat.reviewLock ? null : { type: 'lockPrediction', prediction: player.reach(desk) }
    case 'reviewWork':
      return inReview(desk, player)
    case 'ledger':
      return team.ledger ? null : { type: 'fileLedger', ...player.ledger(desk) }
    default:
      return null
  }
}

/**
 * What a bot does at this tick, usually nothing (null). It is asked once per tick and is deterministic: the same state
 * gives the same action. A bot agrees to whatever its teammates file.
 */
export const botAction = (state: MatchState, seatId: SeatId): SeatAction | null => {
  if (state.paused || !isTimeToAct(state, seatId)) return null
  const seat = findSeat(state, seatId)
  const desk = seat && deskOf(state, seat)
  if (!desk) return null
  const { filing } = desk.team
  if (filing) return filing.agreed.includes(seatId) ? null : { type: 'agree' }
  return inPhase(state.phase, desk, PLAYERS[desk.persona])
}
