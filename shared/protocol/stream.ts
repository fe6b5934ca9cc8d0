/** The path below which a room is reached without a WebSocket. */
export const STREAM_PATH = '/api/stream'

/** Events of a stream: `open` with the key for requests, `frame` in base64, `ping`, and `close` with a code and a reason. */
export const STREAM_EVENTS = { open: 'open', frame: 'frame', ping: 'ping', close: 'close' } as const

/** The largest frame that the server accepts, over either kind of connection. */
export const MOST_FRAME_BYTES = 4 * 1024
/** How many frames one request up a stream may carry. */
export const FRAMES_PER_REQUEST = 15

const LENGTH_BYTES = 2

const batchedBytes = (frame: Uint8Array): number => LENGTH_BYTES + frame.byteLength

/** Largest body of a request up a stream. */
export const MOST_BATCH_BYTES = FRAMES_PER_REQUEST * (LENGTH_BYTES + MOST_FRAME_BYTES)

/** Joins frames to one body: each frame after its length in two bytes, the larger first. */
export const joinBatch = (frames: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const batch = new Uint8Array(frames.reduce((bytes, frame) => bytes + batchedBytes(frame), 0))
  const view = new DataView(batch.buffer)
  let at = 0
  for (const frame of frames) {
    view.setUint16(at, frame.byteLength)
    batch.set(frame, at + LENGTH_BYTES)
    at += batchedBytes(frame)
  }
  return batch
}

/** The frames of a batch; null if it is damaged. */
export const splitBatch = (batch: Uint8Array): readonly Uint8Array[] | null => {
  const view = new DataView(batch.buffer, batch.byteOffset, batch.byteLength)
  const frames: Uint8Array[] = []
  let at = 0
  while (at < batch.byteLength) {
    if (at + LENGTH_BYTES > batch.byteLength) return null
    const end = at + LENGTH_BYTES + view.getUint16(at)
    if (end > batch.byteLength) return null
    frames.push(batch.subarray(at + LENGTH_BYTES, end))
    at = end
  }
  return frames
}
