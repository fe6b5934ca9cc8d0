import { effect } from '@preact/signals'
import type { JoinRefusal } from '../../../shared/protocol/refusals.ts'
import { isLocalCode } from '../../../shared/protocol/sessionCode.ts'
import type { Connection, Visitor } from '../../net/connection.ts'
import { askForPlace } from '../../net/earlyPlace.ts'
import { hasServer } from '../../net/edition.ts'

export type Joined =
  | { readonly type: 'in'; readonly connection: Connection }
  | { readonly type: 'refused'; readonly reason: JoinRefusal | 'disconnected' | 'blocked' }
  | { readonly type: 'broken' }

const PATIENCE_MS = 8000

const tooLate = (): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), PATIENCE_MS))

/** How a student gets in: as a newcomer, or with the host's ticket for a seat. */
type Newcomer = Extract<Visitor, { readonly student: unknown } | { readonly ticket: string }>

/** Takes a seat; resolves once the session has accepted or refused, or has not answered for 8 s. */
export const joinSession = async (code: string, as: Newcomer): Promise<Joined> => {
  if (hasServer && !isLocalCode(code)) askForPlace(code, as)
  const net = await Promise.race([import('../../net/connect.ts'), tooLate()])
  if (!net) return { type: 'refused', reason: 'disconnected' }
  const connection = net.openSession({ code, as })
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      connection.close()
      settle({ type: 'refused', reason: connection.blocked.value ? 'blocked' : 'disconnected' })
    }, PATIENCE_MS)
    const settle = (joined: Joined) => {
      clearTimeout(timer)
      queueMicrotask(() => stop())
      resolve(joined)
    }
    const stop = effect(() => {
      if (connection.status.value === 'connected') settle({ type: 'in', connection })
      if (connection.status.value === 'broken') settle({ type: 'broken' })
      if (connection.refusal.value) settle({ type: 'refused', reason: connection.refusal.value })
    })
  })
}
