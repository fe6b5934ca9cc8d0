import type { SeatAction } from '../sim/match/command.ts'
import { findSeat } from '../sim/match/lookup.ts'
import type { MatchState, Persona, SeatId } from '../sim/match/matchState.ts'
import { answerOf } from '../sim/match/phaseTable.ts'
import { deskOf } from './desk.ts'
import { isTimeToAct } from './pace.ts'
import { BOT_PHASES } from './phaseTable.ts'
import type { Player } from './player.ts'
import { average } from './players/average.ts'
import { sotaChaser } from './players/sotaChaser.ts'
import { speedDemon } from './players/speedDemon.ts'
import { veteran } from './players/veteran.ts'

const PLAYERS: Readonly<Record<Persona, Player>> = { sotaChaser, speedDemon, average, veteran }

/**
 * What a bot does at this tick, usually nothing (null). It is asked once per tick and is deterministic: the same state
 * gives the same action. A bot agrees to whatever its teammates file.
 */
export const botAction = (
  state: MatchState,
  seatId: SeatId,
  playerOf: (persona: Persona) => Player = (persona) => PLAYERS[persona],
): SeatAction | null => {
  if (state.paused || !isTimeToAct(state, seatId)) return null
  const seat = findSeat(state, seatId)
  const desk = seat && deskOf(state, seat)
  if (!desk) return null
  const { filing } = desk.team
  if (filing) return filing.agreed.includes(seatId) ? null : { type: 'agree' }
  if (answerOf(seat, state.phase)) return null
  return BOT_PHASES[state.phase]?.act(desk, playerOf(desk.persona)) ?? null
}
