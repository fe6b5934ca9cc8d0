import { expect, it } from 'vitest'
import { modelSizeLabel } from '../../../shared/content/modelSize.ts'
import { STAGES } from '../../../shared/content/stages.ts'
import { TRACKS } from '../../../shared/content/tracks.ts'

it('[SIM120] a model size is written as parameters with two digits', () => {
  expect(modelSizeLabel(TRACKS.cloud, 0)).toBe('70B')
  expect(modelSizeLabel(TRACKS.cloud, 0.9)).toBe('8.8B')
  expect(modelSizeLabel(TRACKS.mobile, 0.75)).toBe('360M')
  expect(modelSizeLabel(TRACKS.tiny, 0.5)).toBe('320k')
  expect(modelSizeLabel({ ...TRACKS.tiny, parameters: 996_000 }, 0)).toBe('1M')
  expect(modelSizeLabel(TRACKS.tiny, 2)).toBe('10k')
})

it('[SIM121] the shares of a release train add up to 1, and the tax stage has 0.65 of it', () => {
  for (const track of Object.values(TRACKS)) {
    expect(track.shares.reduce((a, b) => a + b)).toBeCloseTo(1, 9)
    expect(track.shares[STAGES.indexOf(track.taxStage)]).toBe(0.65)
  }
})
