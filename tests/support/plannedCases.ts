import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { expect } from 'vitest'
import { DEMANDED_ACCURACY } from '../../shared/content/constants.ts'
import type { Track } from '../../shared/content/tracks.ts'
import { HEAVY_PLAN, type Plan } from '../../shared/sim/plan.ts'
import type { Projection } from '../../shared/sim/projection.ts'
import { anyAffordable } from '../unit/sim/arbitrary.ts'

/** What `npm run plan` prints for a plan, and what the PM demands. */
export type Printed = Projection & { readonly requiredIterations: number | null; readonly calendarIterations: number }

/** A random plan with what `npm run plan` prints for it and for the rival. */
export type Case = { readonly track: Track; readonly plan: Plan; readonly printed: Printed; readonly rival: Printed }

const printedFor = (plans: readonly { readonly track: Track; readonly plan: Plan }[]): readonly Printed[] => {
  const input = JSON.stringify(plans.map(({ track, plan }) => ({ track: track.id, plan, target: DEMANDED_ACCURACY })))
  const { stdout } = spawnSync(process.execPath, ['server/scripts/plan.ts'], { input, encoding: 'utf8' })
  return JSON.parse(stdout)
}

/** Random plans, new in each run, with their projections as `npm run plan` prints them. */
export const plannedCases = (count: number): readonly Case[] => {
  const plans = fc.sample(anyAffordable, count)
  const printed = printedFor([...plans, ...plans.map(({ track }) => ({ track, plan: HEAVY_PLAN }))])
  return plans.flatMap((one, i) => {
    const [own, rival] = [printed[i], printed[count + i]]
    return own && rival ? [{ ...one, printed: own, rival }] : []
  })
}

/** Expects no complaints about any of the cases; a failure names the plan. */
export const expectRead = (cases: readonly Case[], complaintsOf: (one: Case) => readonly string[]): void => {
  expect(cases.length).toBeGreaterThan(0)
  const wrong = cases.flatMap((one) =>
    complaintsOf(one)
      .filter((complaint) => complaint !== '')
      .map((complaint) => `${one.track.id} ${JSON.stringify(one.plan)}: ${complaint}`),
  )
  expect(wrong).toEqual([])
}
