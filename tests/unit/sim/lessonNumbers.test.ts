import { expect, it } from 'vitest'
import { scenarioFrom } from '../../../shared/content/scenario.ts'
import { STANDARD_DOCUMENT } from '../../../shared/content/standardDocument.ts'
import { TRACK_IDS, TRACKS } from '../../../shared/content/tracks.ts'
import { lessonNumbers } from '../../../shared/sim/lesson/lessonNumbers.ts'
import { commentary } from '../../../shared/views/commentary.ts'
import { inPhase, seated } from '../../support/matchBuilder.ts'

it("[SCN19] questions and lessons use the scenario's own numbers", () => {
  for (const id of TRACK_IDS) {
    const { behind, times, fell, taxShare } = lessonNumbers(TRACKS[id])
    expect([behind, times, fell, taxShare].map((value) => Number(value.toFixed(3)))).toEqual([5, 10, 0.05, 0.65])
    expect([11, 12, 14]).toContain(lessonNumbers(TRACKS[id]).week)
  }
  const model = { ...STANDARD_DOCUMENT.model, startLossPerDecade: 3, stageTimeLeft: [1, 0.6, 0.1] as const }
  const other = scenarioFrom({ ...STANDARD_DOCUMENT, model })
  expect(lessonNumbers(other.tracks.edge).behind).toBe(3)
  expect(lessonNumbers(other.tracks.edge).fell).toBeCloseTo(0.075, 4)
  const state = { ...inPhase('frontierLock', seated(1)), scenario: other }
  expect(commentary(state, { type: 'phaseBegan', phase: 'frontierLock' })?.says).toEqual(['frontierLock', 3])
})
