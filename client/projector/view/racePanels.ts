import { TRACK_IDS, type TrackId } from '../../../shared/content/tracks.ts'
import { type RacePlot, racePlot } from '../../charts/race/racePlot.ts'
import type { Box, Shell } from '../../ui/boardShell.ts'

/** Up to this many teams share one big chart; more teams race in one small chart per track. */
const BIG_CHART_TEAMS = 6

/** A chart of the race; sizes in pixels. */
export type RacePanel = Pick<RacePlot, 'x' | 'y'> & {
  readonly unit: number
  /** The track of a small chart; null for the one big chart. */
  readonly track: TrackId | null
  readonly plot: Box
  /** The deadline: bricks to the right of the plot. */
  readonly wall: Box
  readonly small: boolean
  /** Accuracies are labeled next to the first panel of a row, months below the last of a column. */
  readonly accuracies: boolean
  readonly months: boolean
}

const WALL_UNITS = { big: 3, small: 2 } as const
const AXIS_UNITS = { big: 8.2, small: 6.7 } as const
const GAP_UNITS = 3
const BIG_ROWS = [17, 79.3] as const
/** Top and bottom of the small plots, as percentages of the height. */
const SMALL_ROWS = [
  [20.7, 47],
  [55.2, 81.5],
] as const

/** In whole pixels, because a picture as large as a plot takes several times longer to draw between them. */
const panelAt = (...bounds: readonly [left: number, right: number, top: number, bottom: number, wall: number]) => {
  const [left = 0, right = 0, top = 0, bottom = 0, wall = 0] = bounds.map(Math.round)
  const plot = { left, top, width: right - left - wall, height: bottom - top }
  const { x, y } = racePlot({ left, right: right - wall, top, bottom })
  return { plot, wall: { left: right - wall, top, width: wall, height: bottom - top }, x, y }
}

/** The charts for teams on these tracks, in the order of the tracks. */
export const racePanels = (shell: Shell, tracks: readonly TrackId[]): RacePanel[] => {
  const { field, unit } = shell
  const y = (percent: number) => (percent / 100) * shell.height
  const right = field.left + field.width
  const used = TRACK_IDS.filter((track) => tracks.includes(track))
  if (tracks.length <= BIG_CHART_TEAMS || used.length === 1) {
    const [top, bottom] = BIG_ROWS
    const panel = panelAt(field.left + AXIS_UNITS.big * unit, right, y(top), y(bottom), WALL_UNITS.big * unit)
    return [{ unit, track: null, small: false, accuracies: true, months: true, ...panel }]
  }
  const left = field.left + AXIS_UNITS.small * unit
  const columns = used.length === 2 ? 1 : 2
  const width = (right - left - (columns - 1) * GAP_UNITS * unit) / columns
  return used.map((track, i) => {
    const column = i % columns
    const row = Math.floor(i / columns)
    const [top, bottom] = SMALL_ROWS[row] ?? SMALL_ROWS[0]
    const start = left + column * (width + GAP_UNITS * unit)
    const panel = panelAt(start, start + width, y(top), y(bottom), WALL_UNITS.small * unit)
    const below = used[i + columns] !== undefined
    return { unit, track, small: true, accuracies: column === 0, months: !below, ...panel }
  })
}
