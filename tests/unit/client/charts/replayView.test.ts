import fc from 'fast-check'
import { h } from 'preact'
import { describe, expect, it } from 'vitest'
import { ReplayChart, replayPlot } from '../../../../client/charts/race/ReplayChart.tsx'
import { hourAt, nextMoment, raceAt } from '../../../../client/charts/race/replayView.ts'
import { createReplay } from '../../../../shared/replay/createReplay.ts'
import { replayAt } from '../../../../shared/replay/replayAt.ts'
import { rerunRace } from '../../../../shared/replay/whatIf.ts'
import { LINE_SAMPLE_HOURS } from '../../../../shared/sim/match/matchState.ts'
import { testsLine } from '../../../../shared/sim/testsLine.ts'
import { recordSession } from '../../../support/recordedSession.ts'
import { rendered } from '../../../support/renderedPage.ts'

const { recording } = recordSession({}, [{ phase: 'frontierRace', after: 120, action: { type: 'backToPhaseStart' } }])
const replay = createReplay(recording)
const { from, to, races, bookmarks } = replay.timeline

describe('the timeline of a replay', () => {
  it('[DEB20] at any tick of the timeline, the page shows the race where it was at that tick', () => {
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), (tick) => {
        const race = raceAt(replay, tick)
        const state = replayAt(replay, tick)
        if (!race || tick < race.from || tick >= race.to || state.phase !== race.phase) return
        expect(Math.abs(hourAt(race, tick) - (state.race?.hour ?? 0))).toBeLessThanOrEqual(LINE_SAMPLE_HOURS)
      }),
      { numRuns: 80 },
    )
  })
  it('shows the first race at its start until it begins, and shows how a race ended after it', () => {
    expect(races.length).toBeGreaterThan(2)
    const [first] = races
    expect(first && raceAt(replay, from)).toBe(first)
    expect(first && hourAt(first, from)).toBe(0)
    expect(first && hourAt(first, to)).toBe(first?.hour)
  })
  it('goes from moment to moment, forward and back, and stops at the ends', () => {
    const walked: number[] = []
    for (let at = nextMoment(bookmarks, from - 1, true); at; at = nextMoment(bookmarks, at.tick, true))
      walked.push(at.tick)
    expect(walked).toEqual([...new Set(bookmarks.map(({ tick }) => tick))])
    expect(nextMoment(bookmarks, from, false)).toBeNull()
  })
})

it('[DEB37] a replay draws what tests say of a race as a thin line over the line that the field sees, with the gap as a bracket: in its chart', () => {
  const race = races.at(-1)
  const [team] = replay.last.teams
  const again = race && team && rerunRace(race, team.id, null)
  const result = again?.run.result
  if (!result || !team) throw new Error('no race')
  const { run, rival, track } = again
  const height = 300
  const lane = { track: team.track, team: team.name, title: '', reading: '', run, rival, hour: 0, target: 0 }
  const { accuracy, fieldAccuracy } = result
  const page = rendered(h(ReplayChart, { ...lane, tests: testsLine(track, run), width: 600, height }))
  const { frame, y } = replayPlot(600, height)
  const bracket = `M${frame.right - 4} ${y(accuracy)}h8m-4 0V${y(fieldAccuracy)}`
  const paths = page.attributes('d')
  page.remove()
  expect(y(accuracy)).toBeLessThan(y(fieldAccuracy) - 1)
  expect(paths.filter((d) => d === bracket)).toHaveLength(1)
  // The line before the bracket begins and ends as high as tests said.
  const [start = '', end = ''] = [/^M[\d.]+ [\d.]+/, /L[\d.]+ [\d.]+$/].map(
    (at) => at.exec(paths[paths.indexOf(bracket) - 1] ?? '')?.[0],
  )
  expect(Math.abs(Number(end.split(' ')[1]) - y(accuracy))).toBeLessThan(0.2)
  expect(Number(start.split(' ')[1])).toBeLessThan(y((run.line[0] ?? 0) / 100))
})
