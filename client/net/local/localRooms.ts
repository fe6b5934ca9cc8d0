import type { MatchSnapshot } from '../matchSnapshot.ts'
import { NetworkError } from '../networkError.ts'
import type { Entrance, OpenRoom } from '../room.ts'
import type { FromEngine } from './messages.ts'
import { nextId, openLink } from './pageEngine.ts'
import { sameParts } from './sameParts.ts'

/** There is no server to wait for. */
export const askServer = async (_signal: AbortSignal, _endpoint?: string): Promise<void> => {}

/** Enters a session that is played in this browser; rejects with the reason for refusing. */
export const enterRoom = ({ code, options, callbacks, givenUp }: Entrance): Promise<OpenRoom> =>
  new Promise((resolve, reject) => {
    const replies = new Map<number, (reply: unknown) => void>()
    const opened = openLink((message) => hear(message))
    const { link, post } = opened
    let shown: Partial<MatchSnapshot> = {}

    const hearState = (): void => {
      const { phase, paused } = shown as MatchSnapshot
      callbacks.onState({ phase, paused, read: (before) => sameParts(shown as MatchSnapshot, before) })
    }

    const hear = (message: Extract<FromEngine, { readonly link: string }>): void => {
      switch (message.type) {
        case 'entered':
          resolve(room)
          return
        case 'refused':
          opened.close()
          reject(message.reason === 'moved' ? new NetworkError('moved') : new Error(message.reason))
          return
        case 'replied':
          replies.get(message.id)?.(message.reply)
          replies.delete(message.id)
          return
        case 'state':
          shown = { ...shown, ...message.changes }
          hearState()
          return
        case 'message':
          ;(callbacks.on[message.name] as (said: unknown) => void)(message.message)
          return
        case 'closed':
          opened.close()
          callbacks.onClosed(message.code)
      }
    }

    const room: OpenRoom = {
      send: (name, payload) =>
        new Promise((answer) => {
          const id = nextId()
          replies.set(id, answer)
          void post({ type: 'request', link, id, name, payload })
        }),
      // A tab that is gone is noticed by the engine, which closes the connection.
      pulse: { ping: () => {}, heardAt: () => performance.now() },
      leave: () => opened.close(),
    }
    givenUp.addEventListener('abort', () => opened.close())
    void post({ type: 'enter', link, code, options })
  })
