import { typedAddress } from '../../net/basePath.ts'
import { request } from '../../net/request.ts'
import type { ConnectionReading } from '../view/roomReadings.ts'

const EVERY_MS = 250
/** A message without an answer for this long counts as lost. */
const PATIENCE_MS = 2000
const REOPEN_MS = 500
/** A connection that has not opened by then is given up. */
const OPENING_MS = 8000
const BUSY = 1013

const echoAddress = (): string => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${typedAddress('/check/echo')}`

const serverAnswers = (): Promise<boolean> =>
  request('/healthz', { cache: 'no-store', timeoutMs: 4000 }).then(
    ({ ok }) => ok,
    () => false,
  )

/** Keeps a WebSocket to the server open, sends four messages a second, and reports the result at the end. */
export const testConnection = (seconds: number, onEnd: (reading: ConnectionReading) => void): (() => void) => {
  const trips: number[] = []
  const asked = new Map<string, number>()
  const started = performance.now()
  const openUntil = started + OPENING_MS
  let socket: WebSocket | null = null
  let firstOpened: number | null = null
  let reopening: ReturnType<typeof setTimeout> | undefined
  let next = 0
  let lost = 0
  let breaks = 0
  let over = false

  const stop = (): void => {
    over = true
    clearInterval(beat)
    clearTimeout(reopening)
    socket?.close()
  }
  const end = (outcome: ConnectionReading['outcome']): void => {
    if (over) return
    stop()
    onEnd({ outcome, seconds, trips, lost, breaks })
  }
  const giveUp = (): void => {
    if (over) return
    stop()
    void serverAnswers().then((answers) =>
      onEnd({ outcome: answers ? 'blocked' : 'unreachable', seconds, trips, lost, breaks }),
    )
  }

  const open = (): void => {
    if (over) return
    const line = new WebSocket(echoAddress())
    let opened = false
    socket = line
    line.onopen = () => {
      opened = true
      firstOpened ??= performance.now()
    }
    line.onmessage = ({ data }) => {
      const at = asked.get(String(data))
      if (at === undefined) return
      asked.delete(String(data))
      trips.push(performance.now() - at)
    }
    line.onclose = ({ code }) => {
      if (over || socket !== line) return
      if (code === BUSY) return end('busy')
      if (opened) breaks += 1
      lost += asked.size
      asked.clear()
      reopening = setTimeout(open, REOPEN_MS)
    }
  }

  const beat = setInterval(() => {
    const now = performance.now()
    if (firstOpened === null) {
      if (now > openUntil) giveUp()
      return
    }
    for (const [id, at] of asked) {
      if (now - at < PATIENCE_MS) continue
      asked.delete(id)
      lost += 1
    }
    const isOver = now - firstOpened >= seconds * 1000
    if (isOver && (asked.size === 0 || now - firstOpened >= seconds * 1000 + PATIENCE_MS)) return end('held')
    if (isOver || socket?.readyState !== WebSocket.OPEN) return
    next += 1
    asked.set(String(next), now)
    socket.send(String(next))
  }, EVERY_MS)
  open()
  return stop
}
