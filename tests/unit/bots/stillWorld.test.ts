import { expect, it } from 'vitest'
import { playAll } from '../../../server/scripts/balance/personas.ts'
import type { ScenarioDocument } from '../../../shared/content/scenario.ts'
import { STANDARD_DOCUMENT } from '../../../shared/content/standardDocument.ts'
import { scenarioDocument } from '../../../shared/protocol/scenarioDocument.ts'

const still = { driftMultiplier: 0 }
const { cloud, edge, mobile, tiny } = STANDARD_DOCUMENT.tracks
const DOCUMENT: ScenarioDocument = scenarioDocument.parse({
  ...STANDARD_DOCUMENT,
  title: 'A world that stands still',
  tracks: {
    cloud: { ...cloud, ...still },
    edge: { ...edge, ...still },
    mobile: { ...mobile, ...still },
    tiny: { ...tiny, ...still },
  },
})

it('[BOT14] in a world without drift, bots with small models still finish ahead of the rival in both races', () => {
  for (const name of ['veteran', 'average'] as const) {
    for (const { race, finalRun, track } of playAll(name, 7, DOCUMENT).teams) {
      for (const run of [race, finalRun]) {
        expect(run?.lane.plan.shrinkDecades, `${name} ${track}`).toBeGreaterThan(0.3)
        expect(run?.result?.fieldAccuracy, `${name} ${track}`).toBeGreaterThan(run?.result?.rivalFieldAccuracy ?? 100)
      }
    }
  }
})
