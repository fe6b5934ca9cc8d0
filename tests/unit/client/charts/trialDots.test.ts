import { h } from 'preact'
import { expect, it } from 'vitest'
import { demandLabelAt } from '../../../../client/charts/IterationProjectionPlot.tsx'
import { TrialDots } from '../../../../client/charts/TrialDots.tsx'
import { signalWeightedIterations } from '../../../../shared/sim/learnedIterations.ts'
import type { Trial } from '../../../../shared/sim/match/matchState.ts'
import { plannedCases } from '../../../support/plannedCases.ts'
import { rendered } from '../../../support/renderedPage.ts'
import { misread } from '../../../support/shownNumbers.ts'

it('[INS17] a dot on the frontier shows the numbers of its trial and copies its plan to the workbench', () => {
  const cases = plannedCases(60)
  const [first] = cases
  if (!first) throw new Error('no case')
  const { track } = first
  const trials = cases
    .filter((one) => one.track === track)
    .map(
      ({ plan, printed }): Trial => ({
        by: 's1',
        call: null,
        right: null,
        plan,
        iterations: printed.iterations,
        learnedIterations: signalWeightedIterations(track, plan),
        accuracy: printed.accuracy,
        fieldAccuracy: printed.fieldAccuracy,
      }),
    )
  expect(trials.length).toBeGreaterThan(1)
  const used: Trial[] = []
  const place = ({ plan }: Trial) => ({ x: plan.shrinkDecades, y: 0 })
  const page = rendered(h(TrialDots, { track, trials, width: 320, place, onUse: (trial) => used.push(trial) }))
  expect(page.attributes('tabIndex').filter((index) => index === '0')).toHaveLength(1)
  for (const [i, { plan, iterations, learnedIterations, fieldAccuracy }] of trials.entries()) {
    page.click('aria-label', new RegExp(`^Trial ${i + 1}:`))
    const numbers = [100 * plan.verification, iterations, learnedIterations]
    expect(misread(/, (\d+% verified.*)$/.exec(page.texts('p')[1] ?? '')?.[1] ?? '', ...numbers)).toBe('')
    expect(misread(/: (.*)$/.exec(page.texts('p')[0] ?? '')?.[1] ?? '', fieldAccuracy)).toBe('')
    page.click('class', /trial-use/)
    expect(used.at(-1)).toBe(trials[i])
  }
  page.remove()
})

it("[INS21] the label for the PM's target stays clear of the lines of the demand and the ceiling", () => {
  const [ABOVE, BELOW] = [10, 2]
  const demand = 100
  for (let ceiling = 60; ceiling <= 140; ceiling += 2) {
    const at = demandLabelAt(demand, ceiling)
    const struck = (line: number): boolean => line > at - ABOVE && line < at + BELOW
    expect(struck(demand)).toBe(false)
    expect(struck(ceiling)).toBe(false)
  }
})
