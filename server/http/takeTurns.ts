import express, { type RequestHandler } from 'express'
import { HttpRefusal } from './httpError.ts'

/** What is waiting for a turn, by the address that asked. */
const waiting = new Map<string, (() => void)[]>()
let isPlanned = false

const plan = (): void => {
  if (isPlanned || waiting.size === 0) return
  isPlanned = true
  setImmediate(() => {
    isPlanned = false
    const [first] = waiting
    if (!first) return
    const [owner, queue] = first
    const work = queue.shift()
    // The address moves to the end of the line.
    waiting.delete(owner)
    if (queue.length > 0) waiting.set(owner, queue)
    plan()
    work?.()
  })
}

/**
 * Does one piece of work in each turn of the event loop, so that sockets and clocks go in between however many requests
 * arrive at once. Addresses that have some alternate.
 */
const takeTurn = (owner: string, work: () => void): void => {
  const queue = waiting.get(owner) ?? []
  queue.push(work)
  waiting.set(owner, queue)
  plan()
}

/** Lets requests begin one after another; one whose client has left meanwhile is dropped. */
export const takeTurns: RequestHandler = ({ ip = '', socket }, _response, next) =>
  takeTurn(ip, () => {
    if (!socket.destroyed) next()
  })

const parsed = (body: Buffer): object | null => {
  if (body.length === 0) return {}
  try {
    const value: unknown = JSON.parse(body.toString())
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}

/** Reads a body of JSON. Each is parsed in a turn of its own, because a nested one takes ten milliseconds. */
export const readJson = (limit: string): RequestHandler => {
  const read = express.raw({ type: 'application/json', limit })
  return (request, response, next) =>
    read(request, response, (error?: unknown) => {
      const body: unknown = request.body
      if (error !== undefined || !(body instanceof Buffer)) return next(error)
      takeTurn(request.ip ?? '', () => {
        const value = parsed(body)
        request.body = value
        next(value === null ? new HttpRefusal('malformed') : undefined)
      })
    })
}
