import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { JoinRefusal } from '../../../shared/protocol/refusals.ts'
import type { ReplayMoment } from '../../../shared/sim/match/matchState.ts'
import type { Connection, ReplyReason } from '../../net/connection.ts'
import { reportFault } from '../../net/faults.ts'
import { createPacedSender } from '../../net/pacedSender.ts'

/**
 * `away`: the network is down, and the last moment is still shown. `removed`: another console turned it off. After
 * `removed`, `ended` and `refused` nothing is sent until it is turned on again.
 */
export type ProjectionState =
  | { readonly type: 'off' | 'connecting' | 'shown' | 'away' | 'removed' | 'ended' }
  | { readonly type: 'refused'; readonly reason: ReplyReason | JoinRefusal }

export type Projection = {
  readonly state: ReadonlySignal<ProjectionState>
  readonly turn: (on: boolean) => void
  /** Reports the timeline's current position, shown or not. */
  readonly move: (moment: ReplayMoment) => void
  /** Removes it from the projector when the host leaves the page. */
  readonly leave: () => void
}

export const isOn = ({ type }: ProjectionState): boolean => type === 'connecting' || type === 'shown' || type === 'away'

const EVERY_MS = 200
/** A moment counts as removed only when it stays away longer than a patch may be late. */
const GONE_MS = 1000

/** The host's timeline on the projector: off until it is turned on; then every move is sent. */
export const createProjection = (open: () => Promise<Connection>): Projection => {
  const state = signal<ProjectionState>({ type: 'off' })
  let moment: ReplayMoment | null = null
  let connection: Connection | null = null
  let opening = false
  let hasLeft = false
  let unfollow = () => {}
  let goneTimer: ReturnType<typeof setTimeout> | undefined

  const sender = createPacedSender<ReplayMoment | null>(async (value) => {
    if (!connection) return
    const reply = await connection.request('showReplay', { moment: value })
    if (value === null || !isOn(state.peek())) return
    if (reply.ok) state.value = { type: 'shown' }
    else if (reply.reason === 'disconnected') state.value = { type: 'away' }
    else stop({ type: 'refused', reason: reply.reason })
  }, EVERY_MS)

  const stop = (how: ProjectionState): void => {
    sender.drop()
    clearTimeout(goneTimer)
    state.value = how
  }

  const send = (): void => {
    if (moment && connection?.status.peek() === 'connected') sender.push(moment)
  }

  const forget = (): void => {
    unfollow()
    unfollow = () => {}
    connection?.close()
    connection = null
  }

  const follow = (to: Connection): void => {
    const stopStatus = effect(() => {
      const status = to.status.value
      const refusal = to.refusal.value
      if (!isOn(state.peek())) return
      if (status === 'connected') send()
      else if (status === 'reconnecting') state.value = { type: 'away' }
      else if (status !== 'connecting') {
        stop(status === 'refused' && refusal ? { type: 'refused', reason: refusal } : { type: 'ended' })
        // Deferred, because an effect must not end itself.
        queueMicrotask(forget)
      }
    })
    const stopMatch = effect(() => {
      const isThere = (to.match.value?.replayTick ?? -1) >= 0
      clearTimeout(goneTimer)
      if (isThere || state.peek().type !== 'shown') return
      goneTimer = setTimeout(() => {
        if (state.peek().type === 'shown') stop({ type: 'removed' })
      }, GONE_MS)
    })
    unfollow = () => {
      stopStatus()
      stopMatch()
      clearTimeout(goneTimer)
    }
  }

  const turnOn = async (): Promise<void> => {
    state.value = { type: 'connecting' }
    if (connection) return send()
    if (opening) return
    opening = true
    try {
      connection = await open()
      if (hasLeft) forget()
      else follow(connection)
    } catch (error) {
      stop({ type: 'refused', reason: 'disconnected' })
      reportFault(error)
    } finally {
      opening = false
    }
  }

  return {
    state,
    turn: (on) => {
      if (on === isOn(state.peek())) return
      if (on) return void turnOn()
      stop({ type: 'off' })
      if (connection) sender.push(null)
    },
    move: (next) => {
      moment = next
      if (isOn(state.peek())) send()
    },
    leave: () => {
      const wasOn = isOn(state.peek())
      stop({ type: 'off' })
      hasLeft = opening
      if (wasOn) void connection?.request('showReplay', { moment: null })
      forget()
    },
  }
}
