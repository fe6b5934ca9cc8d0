import type { ReadonlySignal } from '@preact/signals'
import type { JoinRefusal, Reply as ServerReply } from '../../shared/protocol/refusals.ts'
import type { Notice, Welcome } from '../../shared/protocol/serverMessages.ts'
import type { HostAction, SeatAction } from '../../shared/sim/match/command.ts'
import type { TeamId } from '../../shared/sim/match/matchState.ts'
import type { Phase } from '../../shared/sim/match/phases.ts'
import type { HostView, SeatView, TeamView } from '../../shared/views/teamView.ts'
import type { MatchSnapshot } from './matchSnapshot.ts'

/** Who asks to come in. A student whose browser holds a seat takes that seat, whatever the name. */
export type Visitor =
  | { readonly student: { readonly name: string; readonly team?: string } }
  | { readonly host: string }
  | { readonly screen: true }

/**
 * `refused`: the session said no, see `refusal`. `removed`: the host took the seat away. `replaced`: another page
 * took this seat or key. `gone`: the session no longer exists. None of these four tries again by itself.
 */
export type ConnectionStatus = 'connecting' | 'connected' | 'reconnecting' | 'refused' | 'removed' | 'replaced' | 'gone'

/** What a host asks of the room itself; it is in no journal. */
export type RoomRequest =
  | { readonly type: 'watchTeam'; readonly team: TeamId | null }
  | { readonly type: 'rehearseTo'; readonly phase: Phase }

export type Action = SeatAction | HostAction | RoomRequest
export type ActionPayload<T extends Action['type']> = Omit<Extract<Action, { readonly type: T }>, 'type'>
/** The server's answer, or `disconnected` where none will come. */
export type Reply = ServerReply | { readonly ok: false; readonly reason: 'disconnected' }
export type ReplyReason = Extract<Reply, { readonly ok: false }>['reason']

export type Connection = {
  readonly code: string
  readonly status: ReadonlySignal<ConnectionStatus>
  readonly refusal: ReadonlySignal<JoinRefusal | null>
  readonly welcome: ReadonlySignal<Welcome | null>
  readonly match: ReadonlySignal<MatchSnapshot | null>
  readonly team: ReadonlySignal<TeamView | null>
  readonly seat: ReadonlySignal<SeatView | null>
  readonly host: ReadonlySignal<HostView | null>
  /** What a host was told of the server itself, as far as it still holds. */
  readonly notices: ReadonlySignal<readonly Notice[]>
  /** Sends a command and waits for its answer, across reconnects if need be; it never throws. */
  readonly request: <T extends Action['type']>(type: T, payload: ActionPayload<T>) => Promise<Reply>
  readonly close: () => void
}
