import { hmacSha256, sha256 } from './sha256.ts'

/**
 * The state of a generator, and the seed of a session: an unsigned 32-bit number, whose draws anyone can repeat, or 128
 * secret bits as 32 hex digits, whose draws nobody can compute who does not have them all. Every draw returns the next one.
 */
export type Random = number | string

/** The largest seed that a host may type. */
export const MAX_SEED = 2 ** 32 - 1

/** What a secret looks like. */
export const SECRET_SEED = /^[0-9a-f]{32}$/

/** A seed as far as it may be shown: null for a secret. */
export const typedSeed = (seed: Random): number | null => (typeof seed === 'number' ? seed : null)

/** FNV-1a over UTF-16 code units, finished with the mixer of MurmurHash3. */
const hashText = (text: string, basis = 0x811c9dc5): number => {
  let hash = basis
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

export const seedRandom = (seed: number | string): number => hashText(String(seed))

const SECRET_BYTES = 16

const bytesOf = (secret: string): Uint8Array => {
  const bytes = new DataView(new ArrayBuffer(SECRET_BYTES))
  for (let at = 0; at < SECRET_BYTES; at += 4)
    bytes.setUint32(at, Number.parseInt(secret.slice(2 * at, 2 * at + 8), 16))
  return new Uint8Array(bytes.buffer)
}

/** The last 128 bits of a digest; what a draw shows comes from the others. */
const secretIn = (digest: Uint8Array): string => {
  const words = new DataView(digest.buffer, SECRET_BYTES)
  let secret = ''
  for (let at = 0; at < SECRET_BYTES; at += 4) secret += words.getUint32(at).toString(16).padStart(8, '0')
  return secret
}

/** An independent stream with a name, so that one more draw in one place does not shift every other. */
export const deriveRandom = (source: Random, label: string): Random =>
  typeof source === 'number'
    ? hashText(label, seedRandom(source))
    : secretIn(hmacSha256(bytesOf(source), new TextEncoder().encode(label)))

/** A number from 0 up to but not including 1: by Mulberry32, or the first 32 bits of the SHA-256 of a secret state. */
export const drawUnit = (random: Random): [number, Random] => {
  if (typeof random !== 'number') {
    const digest = sha256(bytesOf(random))
    return [new DataView(digest.buffer).getUint32(0) / 2 ** 32, secretIn(digest)]
  }
  const next = (random + 0x6d2b79f5) >>> 0
  let mixed = Math.imul(next ^ (next >>> 15), next | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return [((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32, next]
}

/** A whole number from 0 up to but not including n. */
export const drawInt = (random: Random, n: number): [number, Random] => {
  const [unit, next] = drawUnit(random)
  return [Math.floor(unit * n), next]
}

/** One of the streams that are numbered beside a stream. */
export const besideRandom = (random: Random, n: number): Random =>
  typeof random === 'number' ? (random + Math.imul(n, 0x9e3779b1)) >>> 0 : deriveRandom(random, String(n))

/**
 * Draws that are needed by the thousand and tell nobody anything: by Mulberry32, which starts anew from one draw of a
 * secret state. `rest` is the state after them.
 */
export const drawMany = (random: Random): { readonly draw: () => number; readonly rest: () => Random } => {
  let [state, after]: [Random, Random | null] = typeof random === 'number' ? [random, null] : drawInt(random, 2 ** 32)
  const draw = (): number => {
    const [unit, next] = drawUnit(state)
    state = next
    return unit
  }
  return { draw, rest: () => after ?? state }
}

/** An unsigned 32-bit number for what steps on by itself: the state, or a draw from a secret one, which tells nothing of it. */
export const numberFrom = (random: Random): number =>
  typeof random === 'number' ? random : drawInt(random, 2 ** 32)[0]
