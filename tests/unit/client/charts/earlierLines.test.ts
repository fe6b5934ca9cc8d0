import { h } from 'preact'
import { expect, it } from 'vitest'
import { LaneChart } from '../../../../client/charts/race/LaneChart.tsx'
import { earlierInChart, earlierShown } from '../../../../client/projector/view/earlierShown.ts'
import type { EarlierLane } from '../../../../shared/sim/match/matchState.ts'
import { readInstrument } from '../../../support/readInstrument.ts'
import { rendered } from '../../../support/renderedPage.ts'

const lane = (track: EarlierLane['track'], place: EarlierLane['place'], from: number): EarlierLane => ({
  track,
  place,
  line: Array.from({ length: 183 }, (_, day) => from + day),
})
const earlier = [lane('edge', 'best', 9300), lane('edge', 'median', 9200), lane('tiny', 'best', 9100)]
const runner = { line: [9000, 9010], landed: [0, 1], accuracy: 90.1 }

it('[RAC9] lanes of an earlier class appear only in the race of Part 2, as dots up to the current hour, with their numbers in the table', () => {
  expect(earlierShown({ earlier, phase: 'frontierRace' }, ['edge', 'edge'])).toEqual(earlier.slice(0, 2))
  expect(earlierShown({ earlier, phase: 'reviewWork' }, ['cloud'])).toEqual([])
  expect(earlierShown({ earlier, phase: 'finalRun' }, ['edge'])).toEqual([])
  // A chart for many tracks, or a small one, only has space for the best one.
  const raced = { earlier, phase: 'frontierRace' } as const
  expect(earlierInChart(raced, ['edge', 'tiny'], false)).toEqual(earlier)
  expect(earlierInChart(raced, ['edge', 'tiny', 'cloud'], false)).toEqual([earlier[0], earlier[2]])
  expect(earlierInChart(raced, ['edge'], true)).toEqual([earlier[0]])

  const chart = h(LaneChart, {
    track: 'edge',
    own: runner,
    rival: runner,
    hour: 4 * 168,
    passedHour: -1,
    stalls: [],
    target: 0,
    earlier: earlier.slice(0, 2),
    height: 240,
  })
  const read = readInstrument(chart)
  expect(read.drawn(/earlier/)).toEqual(['earlier best', 'earlier median'])
  expect(read.row('4')).toContain('93.3%')
  expect(read.row('4')).toContain('92.3%')
  const page = rendered(chart)
  const dotted = page.attributes('d').filter((d) => (d.match(/L/g) ?? []).length === 4 * 7)
  page.remove()
  expect(dotted).toHaveLength(2)
})
