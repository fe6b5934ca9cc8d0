import { SchemaSerializer } from '@colyseus/core'
import type { SessionState } from '../../shared/views/sessionState.ts'

/** Large enough for the whole synced state of a big class late in a race. */
const STATE_BYTES = 128 * 1024

/** All rooms encode into the same bytes, because what comes out is copied before the next room encodes. */
const forPatches = new Uint8Array(STATE_BYTES)
const forWholes = new Uint8Array(STATE_BYTES)
/** What pages are told about the types of the state; the same for all rooms. */
let types: Uint8Array | undefined

/** Encodes a room's state, without buffers of its own, and all of it at most once between two patches. */
export class StateSerializer extends SchemaSerializer<SessionState> {
  protected override fullEncodeBuffer: Uint8Array = forWholes
  #whole: Uint8Array | null = null

  override reset(state: SessionState): void {
    super.reset(state)
    this.encoder.sharedBuffer = forPatches
  }

  /** Someone who joins between two patches gets what the first who did got; the next patch holds the rest. */
  override getFullState(): Uint8Array {
    this.#whole ??= Uint8Array.from(this.encoder.encodeAll({ offset: 1 }, this.fullEncodeBuffer))
    return this.#whole
  }

  override applyPatches(...args: Parameters<SchemaSerializer<SessionState>['applyPatches']>): boolean {
    if (this.encoder.hasChanges) this.#whole = null
    return super.applyPatches(...args)
  }

  override handshake(): Uint8Array {
    types ??= super.handshake()
    return types
  }
}
