import type { ServerMessages } from '../../shared/protocol/serverMessages.ts'
import type { Phase } from '../../shared/sim/match/phases.ts'
import type { Pulse } from './heartbeat.ts'
import type { MatchSnapshot } from './matchSnapshot.ts'
import type { Wires } from './wires.ts'

/** The state that a page sees, before it takes the time to read it. */
export type UnreadState = {
  readonly phase: Phase
  readonly paused: boolean
  /** Reads what there is by then; parts that did not change since the last reading remain the same objects. */
  readonly read: (before: MatchSnapshot | null) => MatchSnapshot
}

/** Callbacks for everything the room sends. */
export type RoomCallbacks = {
  readonly onState: (state: UnreadState) => void
  readonly on: { readonly [T in keyof ServerMessages]: (message: ServerMessages[T]) => void }
  readonly onClosed: (code: number) => void
}

export type OpenRoom = {
  readonly send: (type: string, payload: object) => Promise<unknown>
  readonly pulse: Pulse
  readonly leave: () => void
}

/** How a page asks to enter a session. */
export type Entrance = {
  readonly code: string
  readonly options: object
  readonly callbacks: RoomCallbacks
  /** Aborts when nobody waits for the place any more. */
  readonly givenUp: AbortSignal
  readonly wires: Wires
  readonly endpoint: string | undefined
}
