import type { JoinRefusal } from '../../shared/protocol/refusals.ts'
import type { ReplyReason } from '../net/connection.ts'

/** What a refusal means to a student, and what to do next. */
const REFUSAL_TEXT: Readonly<Record<ReplyReason | JoinRefusal, string>> = {
  wrongPhase: 'Too late: the class has moved on. Your bench shows what counts now.',
  notAllowed: 'Only the instructor can do that.',
  unknownSeat: 'Your seat is no longer in this session. Join again with the code.',
  unknownTeam: 'That team is gone. Pick another one.',
  unknownStrategy: 'That strategy is not on your track. Pick one from the list.',
  notYourTeam: 'That is another team’s bench.',
  nameTaken: 'Someone here has that name already. Draw another or add a letter.',
  nameInvalid: 'A name needs 1 to 24 letters or digits. Change it and try again.',
  teamFull: 'That team just filled up. Pick another one.',
  sessionFull: 'Every team is full. Ask your instructor for a new team.',
  doorLocked: 'The instructor has locked the door. Ask them to open it, then try again.',
  wrongPrediction: 'That answer belongs to another part. Answer the question on your screen.',
  outOfRange: 'That value is outside the lever. Move it and try again.',
  leverLocked: 'That lever is closed in this part.',
  overBudget: 'That automation costs more than your whole budget. Lower one level first.',
  calendarTooShort: 'The calendar cannot hold so many iterations. Ask for fewer.',
  alreadyTried: 'Your team has tried exactly this. Change something first.',
  alreadyFiled: 'Your team has filed already.',
  fiveMoveRule: 'Try five different moves before you file.',
  fifteenTrialRule: 'Log fifteen different trials before you plant the flag.',
  filingOpen: 'Your team is deciding on another proposal. Answer that one first.',
  noFiling: 'There is nothing to agree on any more.',
  notTried: 'Try a strategy before you file it.',
  unknownChoice: 'That choice is no longer there. Pick another one.',
  proofIncomplete: 'Pick a value for every term of the proof first.',
  noRoundsLeft: 'The PM’s three rounds are over.',
  alreadyAgreed: 'The PM has agreed; the plan is closed.',
  paused: 'The session is paused. Wait for your instructor.',
  alreadySeated: 'You already have a seat.',
  unknownSession: 'No session has this code. Check it with the screen in the room.',
  wrongHostKey: 'This host key does not open this session. Use the link you were given.',
  tooManyConnections: 'Twenty screens and consoles are open already. Close one and try again.',
  rateLimited: 'Too much at once. Wait a moment and try again.',
  notStored: 'The server cannot save right now. Your instructor sees it; try again in a moment.',
  malformed: 'The server did not understand this page. Reload it and try again.',
  disconnected: 'No answer from the server. Check your network and try again.',
}

export const refusalText = (reason: ReplyReason | JoinRefusal): string => REFUSAL_TEXT[reason] ?? REFUSAL_TEXT.malformed
