import type { SeatId, TeamId } from '../sim/match/matchState.ts'
import type { ArenaView, ArgumentsView } from '../views/arenaViews.ts'
import type { HostView, SeatView, TeamView } from '../views/teamView.ts'

/** The first message to each connection: who it is. The seat key lets a student return to the seat from any browser. */
export type Welcome =
  | { readonly role: 'student'; readonly seat: SeatId; readonly seatKey: string; readonly team: TeamId }
  /** A student who waits for the host's answer; the number is on the console, too. */
  | { readonly role: 'asker'; readonly number: number }
  | { readonly role: 'host' }
  | { readonly role: 'screen' }

/** What hosts are told about the state of the server itself. */
export const NOTICES = ['notStored', 'storedAgain', 'restoredPartly', 'apart', 'togetherAgain'] as const
export type Notice = (typeof NOTICES)[number]

/** For each notice that ends another one: the one it ends. */
const ENDS: Readonly<Partial<Record<Notice, Notice>>> = { storedAgain: 'notStored', togetherAgain: 'apart' }

/** Returns the notices in effect after one more has arrived. */
export const holdingAfter = (holding: readonly Notice[], notice: Notice): readonly Notice[] => {
  const others = holding.filter((one) => one !== notice && one !== ENDS[notice])
  return notice in ENDS ? others : [...others, notice]
}

/** What the server sends besides the synced state, by message name. */
export type ServerMessages = {
  readonly welcome: Welcome
  /** To a team's members: their team's view, whole at first, then only the keys that changed. */
  readonly team: Partial<TeamView>
  /** To one student: their own predictions and reflections. */
  readonly seat: SeatView
  /** To one student: the two sentences to compare. */
  readonly arena: ArenaView
  /** To hosts. */
  readonly host: HostView
  /** To hosts: what students wrote and how it fares, whole at first, then only the keys that changed. */
  readonly arguments: Partial<ArgumentsView>
  /** To the host who asked for it: the ticket that opens a seat on another device, once, for so many seconds. */
  readonly seatOffer: { readonly seat: SeatId; readonly ticket: string; readonly seconds: number }
  readonly notice: { readonly notice: Notice }
  /** To a student whose seat the host removed, before the connection closes. */
  readonly removed: Record<string, never>
}
type ServerMessageType = keyof ServerMessages
export const SERVER_MESSAGE_TYPES = [
  'welcome',
  'team',
  'seat',
  'arena',
  'host',
  'arguments',
  'seatOffer',
  'notice',
  'removed',
] as const satisfies readonly ServerMessageType[]
