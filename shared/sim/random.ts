/** The state of a generator: an unsigned 32-bit number. Every draw returns the next one. */
export type Random = number

/** FNV-1a over UTF-16 code units, finished with the mixer of MurmurHash3. */
const hashText = (text: string, basis = 0x811c9dc5): number => {
  let hash = basis
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

export const seedRandom = (seed: number | string): Random => hashText(String(seed))

/** An independent stream with a name, so that one more draw in one place does not shift every other. */
export const deriveRandom = (source: Random | string, label: string): Random => hashText(label, seedRandom(source))

/** A number from 0 up to but not including 1, by Mulberry32. */
export const drawUnit = (random: Random): [number, Random] => {
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
