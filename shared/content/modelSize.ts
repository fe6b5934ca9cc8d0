import type { Track } from './tracks.ts'

const UNITS = [
  { size: 1e9, suffix: 'B' },
  { size: 1e6, suffix: 'M' },
  { size: 1e3, suffix: 'k' },
  { size: 1, suffix: '' },
] as const

/** The number of parameters of a track's model after shrinking, to two significant digits: "8.8B", "360M", "320k". */
export const modelSizeLabel = (track: Pick<Track, 'parameters'>, shrinkDecades: number): string => {
  const parameters = Number((track.parameters * 10 ** -shrinkDecades).toPrecision(2))
  const unit = UNITS.find(({ size }) => parameters >= size) ?? UNITS[3]
  return `${Number((parameters / unit.size).toPrecision(2))}${unit.suffix}`
}
