/** The result of keeping a WebSocket to the server open. */
export type ConnectionReading = {
  /** `blocked`: the server answers but no WebSocket opens. `busy`: the server has too many test connections already. */
  readonly outcome: 'held' | 'blocked' | 'unreachable' | 'busy'
  readonly seconds: number
  /** Round trips in ms, in order. */
  readonly trips: readonly number[]
  /** Messages that got no answer. */
  readonly lost: number
  /** How often the connection broke and was reopened. */
  readonly breaks: number
}

/** Times between frames in ms; unseen while the window is in the background. */
export type FrameReading = { readonly gaps: readonly number[]; readonly unseen: boolean }

/** `unnamed`: the browser keeps to itself what draws. */
export type Drawing = 'hardware' | 'software' | 'unnamed' | 'none'
export type WindowReading = { readonly width: number; readonly height: number }
/** `silent`: the browser produced no sound; `played`: it did, and nobody has said yet whether it was heard. */
export type SoundReading = 'notYet' | 'silent' | 'played' | 'heard' | 'unheard'
export type LettersReading = 'notYet' | 'readable' | 'unreadable'

/** The value that a share (0 to 1) of all values does not exceed; 0 when there are none. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
}

/** Mean change between consecutive round trips, in ms. */
export const jitterOf = (trips: readonly number[]): number => {
  if (trips.length < 2) return 0
  const changes = trips.slice(1).map((trip, i) => Math.abs(trip - (trips[i] ?? trip)))
  return changes.reduce((sum, change) => sum + change, 0) / changes.length
}

/** What browsers say in place of a renderer's name: WebKit always, others on request. */
const NO_NAME = /^(?:apple gpu|webkit webgl|mozilla|google inc\.?|generic renderer|)$/i

/** Classifies a renderer name; software renderers say so in their names. */
export const drawingOf = (renderer: string | null): Drawing => {
  if (renderer === null) return 'none'
  if (NO_NAME.test(renderer.trim())) return 'unnamed'
  return /swiftshader|llvmpipe|softpipe|software|basic render/i.test(renderer) ? 'software' : 'hardware'
}
