import { expect, it } from 'vitest'
import { loadBodies } from '../../../../client/player/phases/bodies.ts'
import { PHASES } from '../../../../shared/sim/match/phases.ts'

it("something fills a student's page in every phase once all parts of the lesson are loaded", async () => {
  expect(Object.keys(await loadBodies(2)).sort()).toEqual([...PHASES].sort())
})
