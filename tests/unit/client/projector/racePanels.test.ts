import { describe, expect, it } from 'vitest'
import { racePanels } from '../../../../client/projector/view/racePanels.ts'
import { shellOf } from '../../../../client/ui/boardShell.ts'
import { TRACK_IDS } from '../../../../shared/content/tracks.ts'

const shell = shellOf(1920, 1080)
const tracks = (count: number, used: number = TRACK_IDS.length) =>
  Array.from({ length: count }, (_, i) => TRACK_IDS[i % used] ?? 'cloud')

describe('racePanels', () => {
  it('has one big chart for up to six teams', () => {
    const [panel, ...others] = racePanels(shell, tracks(6))
    expect(others).toEqual([])
    expect(panel).toMatchObject({ track: null, small: false, months: true })
    expect((panel?.plot.left ?? 0) / 19.2).toBeCloseTo(7.1, 1)
    expect((panel?.plot.height ?? 0) / 10.8).toBeCloseTo(62.3, 0)
  })
  it('has a small chart for each track if there are more', () => {
    expect(racePanels(shell, tracks(7)).map(({ track }) => track)).toEqual([...TRACK_IDS])
  })
  it('keeps one big chart for many teams on one track', () => {
    expect(racePanels(shell, tracks(24, 1))).toHaveLength(1)
  })
  it.each([2, 3, 4])('keeps the charts of %i tracks apart and inside the field', (used) => {
    const panels = racePanels(shell, tracks(12, used))
    expect(panels).toHaveLength(used)
    for (const [i, a] of panels.entries()) {
      expect(a.wall.left + a.wall.width).toBeLessThanOrEqual(shell.field.left + shell.field.width + 0.001)
      for (const b of panels.slice(i + 1)) {
        const beside = a.wall.left + a.wall.width <= b.plot.left
        const above = a.plot.top + a.plot.height <= b.plot.top
        expect(beside || above).toBe(true)
      }
    }
  })
  it('places plots and walls in whole pixels', () => {
    for (const { plot, wall } of racePanels(shellOf(1367, 771), tracks(24)))
      for (const length of [plot.left, plot.top, plot.width, plot.height, wall.left, wall.width])
        expect(length).toBe(Math.round(length))
  })
  it('writes the months only under the lowest chart of each column', () => {
    expect(racePanels(shell, tracks(9, 3)).map(({ months }) => months)).toEqual([false, true, true])
  })
})
