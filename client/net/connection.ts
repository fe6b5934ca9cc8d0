import type { ReadonlySignal } from '@preact/signals'
import type { JoinRefusal, Reply as ServerReply } from '../../shared/protocol/refusals.ts'
import type { Notice, ServerMessages, Welcome } from '../../shared/protocol/serverMessages.ts'
import type { HostAction, SeatAction } from '../../shared/sim/match/command.ts'
import type { SeatId, TeamId } from '../../shared/sim/match/matchState.ts'
import type { Phase } from '../../shared/sim/match/phases.ts'
import type { ArenaView, ArgumentsView } from '../../shared/views/arenaViews.ts'
import type { HostView, SeatView, TeamView } from '../../shared/views/teamView.ts'
import type { MatchSnapshot } from './matchSnapshot.ts'

/** Who asks to join. If the browser has a student's seat key, the student gets that seat, whatever the name. */
export type Visitor =
  | { readonly student: { readonly name: string; readonly team?: string; readonly studentId?: string } }
  /** Someone who brings the host's ticket for a seat. */
  | { readonly ticket: string }
  /** A student who asks the host for the seat with this name. */
  | { readonly seatOf: string }
  | { readonly host: string }
  | { readonly screen: true }

/**
 * `refused`: the session refused to let this page join, see `refusal`. `removed`: the host removed the seat.
 * `replaced`: another page took over this seat or key. `moved`: the host gave the seat to another device. `gone`: the
 * session no longer exists. `broken`: the page itself failed, see `faults.ts`. After any of these six the page does not retry automatically.
 */
export type ConnectionStatus =
  | 'connecting'
  | 'connected'
  | 'reconnecting'
  | 'refused'
  | 'removed'
  | 'replaced'
  | 'moved'
  | 'gone'
  | 'broken'

/** Requests of a host to the room itself, which are not in any journal. */
export type RoomRequest =
  | { readonly type: 'watchTeam'; readonly team: TeamId | null }
  | { readonly type: 'rehearseTo'; readonly phase: Phase }
  | { readonly type: 'offerSeat'; readonly seat: SeatId }
  | { readonly type: 'answerSeatRequest'; readonly number: number; readonly granted: boolean }
  | { readonly type: 'clearSeats'; readonly seats: readonly SeatId[] }

export type Action = SeatAction | HostAction | RoomRequest
export type ActionPayload<T extends Action['type']> = Omit<Extract<Action, { readonly type: T }>, 'type'>
/** The server's reply, or `disconnected` when none will come. */
export type Reply = ServerReply | { readonly ok: false; readonly reason: 'disconnected' }
export type ReplyReason = Extract<Reply, { readonly ok: false }>['reason']

export type Connection = {
  readonly code: string
  readonly status: ReadonlySignal<ConnectionStatus>
  /** Whether the network lets requests through but no WebSocket; the page then uses a stream (`wires.ts`). */
  readonly blocked: ReadonlySignal<boolean>
  readonly refusal: ReadonlySignal<JoinRefusal | null>
  readonly welcome: ReadonlySignal<Welcome | null>
  readonly match: ReadonlySignal<MatchSnapshot | null>
  readonly team: ReadonlySignal<TeamView | null>
  readonly seat: ReadonlySignal<SeatView | null>
  /** What the student is asked to compare. */
  readonly arena: ReadonlySignal<ArenaView | null>
  readonly host: ReadonlySignal<HostView | null>
  /** For the host: what students wrote, and how it fares. */
  readonly sentences: ReadonlySignal<ArgumentsView | null>
  /** For the host: the latest ticket for a seat on another device. */
  readonly seatOffer: ReadonlySignal<ServerMessages['seatOffer'] | null>
  /** What the host was told about the server and is still true. */
  readonly notices: ReadonlySignal<readonly Notice[]>
  /** Sends a command and waits for the reply, across reconnects if necessary; it never throws. */
  readonly request: <T extends Action['type']>(type: T, payload: ActionPayload<T>) => Promise<Reply>
  readonly close: () => void
}
