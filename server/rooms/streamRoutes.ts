import type { IncomingMessage } from 'node:http'
import express, { Router } from 'express'
import { MOST_BATCH_BYTES } from '../../shared/protocol/stream.ts'
import { isExpected } from './isExpected.ts'
import { StreamSocket } from './StreamSocket.ts'

const NONE = new Uint8Array()

/**
 * The way into a room for a network that blocks WebSockets. A GET of the socket's own path opens a stream and stays
 * open; what the client sends comes in POSTs that name the stream's key. `admit` lets a stream in as it would a socket.
 */
export const streamRoutes = (admit: (stream: StreamSocket, request: IncomingMessage) => void): Router => {
  const open = new Map<string, StreamSocket>()
  const router = Router()
  router.get('/:process/:room', (request, response, next) => {
    // Express answers HEAD here too, and that must not take a place in a room.
    if (request.method !== 'GET' || !isExpected(request)) return next()
    const stream = new StreamSocket(response)
    open.set(stream.key, stream)
    stream.once('close', () => open.delete(stream.key))
    admit(stream, request)
  })
  router.post(
    '/:key/:number',
    express.raw({ type: () => true, limit: MOST_BATCH_BYTES, inflate: false }),
    (request, response) => {
      const { key, number } = request.params
      const body = request.body instanceof Uint8Array ? request.body : NONE
      const isInOrder = /^\d{1,9}$/.test(number) && open.get(key)?.receive(Number(number), body)
      response
        .status(isInOrder ? 204 : 404)
        .set('cache-control', 'no-store')
        .end()
    },
  )
  return router
}
