import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLIENT_MESSAGE_TYPES } from '../../shared/protocol/clientMessages.ts'
import { roomRequests } from '../../shared/protocol/roomRequests.ts'
import { FUZZ_TIMEOUT_MS, fuzzRuns } from '../support/fuzzRuns.ts'
import { openFuzzBed, payloads, text } from './fuzzBed.ts'
import { wait } from './liveServer.ts'

const REQUEST_TYPES = [...CLIENT_MESSAGE_TYPES, ...(Object.keys(roomRequests) as (keyof typeof roomRequests)[])]

const bed = openFuzzBed()

const names = fc.oneof(fc.constantFrom(...REQUEST_TYPES), text, fc.constantFrom('__proto__', 'constructor', '_', '*'))

describe('hostile messages', () => {
  it(
    '[SAF10] requests of any name and content get an answer or end the connection, and change nothing for others',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(names, payloads), { minLength: 1, maxLength: 15 }), async (requests) => {
          const { room } = await bed.hostile()
          bed.count(requests.length)
          const answered = requests.map(([name, payload]) =>
            room.request(name as never, payload as never, { timeout: 3000 }).then(
              (reply: unknown) => JSON.stringify(reply) ?? 'nothing',
              (error: unknown) => String(error),
            ),
          )
          for (const answer of await Promise.all(answered)) expect(answer).not.toContain('timed out')
          await bed.allIsWell()
        }),
        fuzzRuns(60),
      )
    },
    FUZZ_TIMEOUT_MS,
  )

  it(
    '[SAF11] frames of any bytes at all are answered, ignored or end their own connection',
    async () => {
      const frames = fc.oneof(
        fc.uint8Array({ maxLength: 60 }),
        fc
          .tuple(fc.constantFrom(10, 12, 13, 17, 18, 19, 20, 21, 22), fc.uint8Array({ maxLength: 60 }))
          .map(([code, rest]) => Uint8Array.from([code, ...rest])),
        fc.uint8Array({ minLength: 4000, maxLength: 6000 }),
        // A request as the client library writes it, with some bytes changed.
        fc
          .tuple(fc.constantFrom(...REQUEST_TYPES), fc.array(fc.tuple(fc.nat(40), fc.nat(255)), { maxLength: 4 }))
          .map(([name, changes]) => {
            const frame = Uint8Array.from([
              21,
              1,
              0xa0 + name.length,
              ...Buffer.from(name),
              0x81,
              0xa6,
              ...Buffer.from('levers'),
              0x80,
            ])
            for (const [at, byte] of changes) frame[at % frame.length] = byte
            return frame
          }),
      )
      await fc.assert(
        fc.asyncProperty(fc.array(frames, { minLength: 1, maxLength: 10 }), async (batch) => {
          const { room } = await bed.hostile()
          bed.count(batch.length)
          for (const frame of batch) if (room.connection.isOpen) room.connection.send(frame)
          await bed.allIsWell()
        }),
        fuzzRuns(120),
      )
      await wait(100)
    },
    FUZZ_TIMEOUT_MS,
  )
})
