import type { Action, Reply } from './connection.ts'

/**
 * Creates an id of 32 characters under which a command may be sent again. `randomUUID` is missing on pages served over
 * plain http, as in a lecture hall's own network.
 */
const newCommandId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** Sends one command and resolves with the server's reply; rejects when the network failed. */
export type SendCommand = (type: string, payload: object) => Promise<unknown>

type Waiting = {
  readonly type: Action['type']
  readonly payload: object
  readonly resolve: (reply: Reply) => void
  /** The channel on which it was last sent. */
  sentOn: SendCommand | null
  failures: number
}

const RETRY_MS = 500
const FAILURES_ALLOWED = 4

const isReply = (value: unknown): value is Reply => typeof value === 'object' && value !== null && 'ok' in value

/** Whether the server itself failed the request; otherwise the connection was lost or the reply never came. */
const isFault = (error: unknown): boolean => {
  const { name, code } = error as { name?: unknown; code?: unknown }
  return name === 'rejected' || code !== undefined
}

/** Queue of commands; each keeps its id until it is answered, so sending it twice has a single effect. */
export const createOutbox = (commandId = newCommandId) => {
  const waiting = new Set<Waiting>()
  let send: SendCommand | null = null

  const settle = (command: Waiting, reply: Reply): void => {
    waiting.delete(command)
    command.resolve(reply)
  }

  const dispatch = async (command: Waiting): Promise<void> => {
    const channel = send
    if (!channel || command.sentOn === channel || !waiting.has(command)) return
    command.sentOn = channel
    try {
      const reply = await channel(command.type, command.payload)
      settle(command, isReply(reply) ? reply : { ok: false, reason: 'malformed' })
    } catch (error) {
      if (isFault(error)) return settle(command, { ok: false, reason: 'malformed' })
      // A closed channel is not a failure: the command waits for the next channel or has already been sent on it.
      if (command.sentOn !== channel || send !== channel) return
      command.sentOn = null
      command.failures += 1
      if (command.failures >= FAILURES_ALLOWED) settle(command, { ok: false, reason: 'disconnected' })
      else setTimeout(() => void dispatch(command), RETRY_MS)
    }
  }

  return {
    request: (type: Action['type'], payload: object): Promise<Reply> =>
      new Promise((resolve) => {
        const stamped = { ...payload, commandId: commandId() }
        const command = { type, payload: stamped, resolve, sentOn: null, failures: 0 }
        waiting.add(command)
        void dispatch(command)
      }),
    /** Opens the channel and sends the waiting commands, oldest first. */
    open: (channel: SendCommand): void => {
      send = channel
      for (const command of waiting) void dispatch(command)
    },
    /** Closes the channel; waiting commands stay for the next one. */
    shut: (): void => {
      send = null
    },
    /** Answers every command with a refusal, because there will be no reconnect. */
    abandon: (): void => {
      send = null
      for (const command of [...waiting]) settle(command, { ok: false, reason: 'disconnected' })
    },
  }
}
