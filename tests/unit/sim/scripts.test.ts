import { execFileSync, spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { type ConstraintStages, STANDARD_CONSTRAINT_STAGES } from '../../../shared/content/constraints.ts'
import { TRACKS, type TrackId } from '../../../shared/content/tracks.ts'
import { LIGHT_PLAN, type Plan } from '../../../shared/sim/plan.ts'
import { project } from '../../../shared/sim/projection.ts'
import vectors from '../../vectors/simulation.json' with { type: 'json' }

const runPlan = (input: string) => spawnSync(process.execPath, ['server/scripts/plan.ts'], { input, encoding: 'utf8' })

it('[SIM110] npm run plan prints the projection of every plan it reads', () => {
  const requests = vectors.cases.map(({ track, plan }) => ({ track, plan }))
  const { stdout, status } = runPlan(JSON.stringify(requests))
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toEqual(
    requests.map(({ track, plan }) => {
      const { constraintStages = STANDARD_CONSTRAINT_STAGES, ...asked } = plan as unknown as Plan & {
        constraintStages?: ConstraintStages
      }
      return project({ ...TRACKS[track as TrackId], constraintStages }, asked)
    }),
  )
})

it('[SIM111] npm run plan names the place and the field of bad input and exits with 1', () => {
  const { gates, ...incomplete } = LIGHT_PLAN
  const { stdout, stderr, status } = runPlan(
    JSON.stringify([
      { track: 'cloud', plan: LIGHT_PLAN },
      { track: 'cloud', plan: { ...LIGHT_PLAN, verification: 1.2 } },
      { track: 'edge', plan: incomplete },
      { track: 'fog', plan: LIGHT_PLAN },
    ]),
  )
  expect(gates).toBeNull()
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toContain('[1].plan.verification')
  expect(stderr).toContain('[2].plan.gates')
  expect(stderr).toContain('[3].track')
  const stages = [{ track: 'edge', plan: { ...LIGHT_PLAN, constraintStages: [1, 4, 3] } }]
  expect(runPlan(JSON.stringify(stages)).stderr).toContain('[0].plan.constraintStages')
  expect(runPlan('not json')).toMatchObject({ status: 1, stdout: '' })
  expect(runPlan('{}')).toMatchObject({ status: 1, stdout: '' })
})

it('[SIM112] npm run plan prints the same bytes for the same input', () => {
  const input = JSON.stringify([{ track: 'tiny', plan: LIGHT_PLAN }])
  const run = () => execFileSync(process.execPath, ['server/scripts/plan.ts'], { input, encoding: 'utf8' })
  expect(run()).toBe(run())
})
