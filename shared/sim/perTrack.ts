import type { Track } from '../content/tracks.ts'

/** Remembers one value for each track. */
export const perTrack = <T>(compute: (t: Track) => T): ((t: Track) => T) => {
  const known = new WeakMap<Track, { readonly value: T }>()
  return (t) => {
    const hit = known.get(t)
    if (hit) return hit.value
    const value = compute(t)
    known.set(t, { value })
    return value
  }
}
