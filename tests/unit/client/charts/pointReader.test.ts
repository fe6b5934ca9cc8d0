import { h } from 'preact'
import { expect, it } from 'vitest'
import { CompoundAccuracyPlot } from '../../../../client/charts/CompoundAccuracyPlot.tsx'
import { CostPropagationGauge } from '../../../../client/charts/CostPropagationGauge.tsx'
import { GateGauge } from '../../../../client/charts/GateGauge.tsx'
import { IterationProjectionPlot } from '../../../../client/charts/IterationProjectionPlot.tsx'
import { LearnedBars } from '../../../../client/charts/LearnedBars.tsx'
import { WeekVotes } from '../../../../client/charts/WeekVotes.tsx'
import { plannedCases } from '../../../support/plannedCases.ts'
import { readInstrument } from '../../../support/readInstrument.ts'
import { rendered } from '../../../support/renderedPage.ts'
import { numbersIn } from '../../../support/shownNumbers.ts'

it('[INS19] the points of an instrument are one tab stop, and each shows its row of the table', () => {
  const [first] = plannedCases(20).filter(({ plan }) => plan.gates !== null)
  if (!first) throw new Error('no case')
  const { track, plan } = first
  const votes = Array.from({ length: 26 }, (_, i) => (i % 5 === 0 ? i + 1 : 0))
  const instruments = [
    h(CompoundAccuracyPlot, { track, trials: [], plan, reading: '', height: 240 }),
    h(IterationProjectionPlot, { track, plan, runs: [], runName: String, reading: '', height: 240 }),
    h(CostPropagationGauge, { track, stage: 3 }),
    h(LearnedBars, { track, plan }),
    h(WeekVotes, { weeks: votes, saidRival: 3, saidFast: 9, truthWeek: 11, ownWeek: 8 }),
    h(GateGauge, { track, gates: [1, 4], disabled: false, onChange: () => {} }),
  ]
  for (const instrument of instruments) {
    const { rows } = readInstrument(instrument)
    const page = rendered(instrument)
    const shown = () => numbersIn(page.texts('point-card')[0] ?? '')
    expect(page.attributes('tabIndex')).toEqual(['0'])
    expect(page.texts('point-card')).toEqual([])
    page.tell('points', 'focus')
    expect(shown()).toEqual(numbersIn(rows[0] ?? ''))
    page.tell('points', 'keydown', 'ArrowRight')
    // A plan with one iteration has one bar, and there is nowhere to move from it.
    expect(shown()).toEqual(numbersIn(rows[Math.min(1, rows.length - 1)] ?? ''))
    page.tell('points', 'keydown', 'ArrowLeft')
    page.tell('points', 'keydown', 'ArrowLeft')
    expect(shown()).toEqual(numbersIn(rows[0] ?? ''))
    expect(numbersIn(page.attributes('aria-valuetext')[0] ?? '')).toEqual(shown())
    page.tell('points', 'blur')
    expect(page.texts('point-card')).toEqual([])
    page.remove()
  }
})
