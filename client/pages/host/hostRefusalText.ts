import type { ReplyReason } from '../../net/connection.ts'
import { refusalText } from '../../present/refusalText.ts'

/** Refusals that mean something else to the instructor than to a student. */
const HOST_TEXT: Readonly<Partial<Record<ReplyReason, string>>> = {
  wrongPhase: 'That is not possible in this phase.',
  notAllowed: 'That is not possible here: the hold on this session may have moved to another page.',
  unknownSeat: 'That student has already left.',
  unknownTeam: 'That team does not exist.',
  nameTaken: 'Someone here has that name already.',
  teamFull: 'That team is full: eight students at most.',
  outOfRange: 'That value is out of range.',
  disconnected: 'No answer from the server. Check the network and try again.',
}

export const hostRefusalText = (reason: ReplyReason): string => HOST_TEXT[reason] ?? refusalText(reason)
