import fc from 'fast-check'
import { expect, it } from 'vitest'
import { joinBatch, splitBatch } from '../../../shared/protocol/stream.ts'

it('[PRO24] frames that are sent up a stream together arrive as they were, and damaged ones are recognized', () => {
  const frame = fc.uint8Array({ maxLength: 600 })
  fc.assert(
    fc.property(fc.array(frame, { maxLength: 15 }), (frames) => {
      expect(splitBatch(joinBatch(frames))).toEqual(frames)
    }),
  )
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const frames = splitBatch(bytes)
      if (frames) expect(joinBatch(frames)).toEqual(bytes)
    }),
  )
  expect(splitBatch(Uint8Array.of(0, 2, 7))).toBeNull()
  expect(splitBatch(Uint8Array.of(0))).toBeNull()
  expect(splitBatch(Uint8Array.of(0, 1, 7, 0, 0))).toEqual([Uint8Array.of(7), new Uint8Array()])
})
