import { h } from 'preact'
import { describe, it } from 'vitest'
import { CompoundAccuracyPlot } from '../../../../client/charts/CompoundAccuracyPlot.tsx'
import { CostPropagationGauge } from '../../../../client/charts/CostPropagationGauge.tsx'
import { FrontierPlot } from '../../../../client/charts/FrontierPlot.tsx'
import { GateGauge } from '../../../../client/charts/GateGauge.tsx'
import { IterationProjectionPlot } from '../../../../client/charts/IterationProjectionPlot.tsx'
import { IterationTaxMeter } from '../../../../client/charts/IterationTaxMeter.tsx'
import { LearnedBars } from '../../../../client/charts/LearnedBars.tsx'
import { reviewReading } from '../../../../client/charts/reviewWords.ts'
import { WeeksBar } from '../../../../client/charts/WeeksBar.tsx'
import { LifecycleWaterfall } from '../../../../client/charts/waterfall/LifecycleWaterfall.tsx'
import { BudgetLever } from '../../../../client/player/levers/BudgetLever.tsx'
import { IterationsLever } from '../../../../client/player/levers/IterationsLever.tsx'
import { ProofSteps } from '../../../../client/player/review/ProofSteps.tsx'
import { termValueText } from '../../../../client/player/view/proofText.ts'
import { HOURS_PER_WEEK, WEEKS } from '../../../../shared/content/constants.ts'
import { modelSizeLabel } from '../../../../shared/content/modelSize.ts'
import { TRACKS, type Track } from '../../../../shared/content/tracks.ts'
import { cycleBreakdown, defectChance, taxStageIndex } from '../../../../shared/sim/cycle.ts'
import { signalWeightedIterations } from '../../../../shared/sim/learnedIterations.ts'
import type { ProofTerm, Trial } from '../../../../shared/sim/match/matchState.ts'
import { proofOptions } from '../../../../shared/sim/match/proofOptions.ts'
import { burnK, capexK } from '../../../../shared/sim/money.ts'
import { HEAVY_PLAN, type Plan } from '../../../../shared/sim/plan.ts'
import { type Case, expectRead, plannedCases } from '../../../support/plannedCases.ts'
import { readInstrument } from '../../../support/readInstrument.ts'
import { rendered } from '../../../support/renderedPage.ts'
import { misread, missum, numbersIn } from '../../../support/shownNumbers.ts'

const cases = plannedCases(60)
/** The cases of Part 3, which has constraints. */
const gated = cases.filter(({ plan }) => plan.gates !== null)

const PERCENT = /^\d+\.\d%$/

/** The same inside a longer text: the first one that stands for itself. */
const PERCENT_WITHIN = /(?<!\S)\d+\.\d%/

/** The part of a text that a pattern matches. */
const part = (text: string, pattern: RegExp): string => pattern.exec(text)?.[0] ?? `no ${pattern} in "${text}"`
/** Only the number after a word. */
const numberAfter = (text: string, word: string): string => part(text, new RegExp(`(?<=\\b${word} )\\$?[\\d,.]+[kM]?`))

const trialOf = ({ track, plan, printed }: Case): Trial => ({
  by: 's1',
  call: null,
  right: null,
  plan,
  iterations: printed.iterations,
  learnedIterations: signalWeightedIterations(track, plan),
  accuracy: printed.accuracy,
  fieldAccuracy: printed.fieldAccuracy,
})

/** The plot of the design review for a plan, after some dry runs. */
const review = (track: Track, plan: Plan, runs: readonly Trial[]) => {
  const runName = (run: number) => `dry run ${run}`
  return { track, plan, runs, runName, demanded: true, reading: reviewReading(track, runs), height: 300 }
}

describe('the numbers in the instruments', () => {
  it('[INS1] the bars of the waterfall are the hours of the model and add up to the cycle time', () => {
    expectRead(cases, ({ track, plan, printed, rival }) => {
      const now = cycleBreakdown(track, plan)
      const was = cycleBreakdown(track, HEAVY_PLAN)
      const { automation, changesPerRelease } = plan
      const bench = { track, automation, changesPerRelease, selected: null, chooseLabel: 'Stage', onSelect: () => {} }
      const { labels, row } = readInstrument(h(LifecycleWaterfall, { ...bench, now, was }))
      const bars = labels.filter((label) => label.endsWith(' h'))
      const names = bars.map((label) => part(label, /^[^,]+/))
      const before = [...was.stages, was.reworkHours]
      const hours = [...now.stages, now.reworkHours]
      return [
        ...hours.map((of, i) => misread(bars[i] ?? '', of)),
        ...hours.map((of, i) => misread(row(names[i] ?? ''), of, before[i] ?? Number.NaN)),
        misread(row('One cycle'), printed.cycleHours, rival.cycleHours),
        missum(bars.flatMap(numbersIn), printed.cycleHours, 1),
      ]
    })
  })

  it('[INS2] the accuracy plot shows where trials and the rival end, and only where the plan being set starts', () => {
    expectRead(cases, (one) => {
      const { track, plan, printed, rival } = one
      const trial = trialOf(one)
      const gap = track.verificationGap * printed.escapeRisk
      const plot = { track, trials: [trial], reading: '', height: 240 }
      const shown = readInstrument(h(CompoundAccuracyPlot, { ...plot, plan: null }))
      const set = readInstrument(h(CompoundAccuracyPlot, { ...plot, plan }))
      return [
        misread(shown.drawn(PERCENT)[0] ?? '', rival.fieldAccuracy),
        misread(shown.drawn(PERCENT)[1] ?? '', printed.fieldAccuracy),
        misread(set.drawn(PERCENT).join(' '), printed.fieldAccuracy),
        misread(shown.row('0'), printed.startAccuracy - gap, rival.startAccuracy),
        misread(shown.row(`${WEEKS}`), printed.fieldAccuracy, rival.fieldAccuracy),
      ]
    })
  })

  it('[INS3] the tax meter shows the cycle and the shares of tax and rework in it', () => {
    expectRead(cases, ({ track, plan, printed }) => {
      const { stages, reworkHours } = cycleBreakdown(track, plan)
      const tax = (stages[taxStageIndex(track)] ?? Number.NaN) / printed.cycleHours
      const { text } = readInstrument(h(IterationTaxMeter, { track, plan }))
      return [misread(text, printed.cycleHours, 100 * tax, (100 * reworkHours) / printed.cycleHours)]
    })
  })

  it('[INS4] the plot of the design review shows where dry runs ended in the field, and the start and ceiling of the plan', () => {
    expectRead(cases, (one) => {
      const { track, plan, printed, rival } = one
      const { ceiling, fieldAccuracy, accuracy, startAccuracy } = printed
      const shown = readInstrument(h(IterationProjectionPlot, review(track, plan, [trialOf(one)])))
      const gap = accuracy - fieldAccuracy
      return [
        misread(shown.reading, 1, fieldAccuracy, Math.abs(fieldAccuracy - rival.fieldAccuracy)),
        misread(shown.drawn(/^start/)[0] ?? '', startAccuracy - gap),
        misread(shown.drawn(/^ceiling/)[0] ?? '', ceiling),
        misread(shown.drawn(/^tests/)[0] ?? '', accuracy),
        misread(shown.drawn(PERCENT)[0] ?? '', fieldAccuracy),
        misread(shown.row('0'), startAccuracy - gap, rival.startAccuracy),
        misread(shown.row(`${WEEKS}`), fieldAccuracy, rival.fieldAccuracy),
      ]
    })
  })

  it('[INS23] before a dry run, the plot of the design review does not show where the plan ends', () => {
    expectRead(cases, ({ track, plan, rival }) => {
      const shown = readInstrument(h(IterationProjectionPlot, review(track, plan, [])))
      return [
        misread(shown.reading, rival.fieldAccuracy),
        misread(shown.drawn(PERCENT).join(' '), rival.fieldAccuracy),
        misread(shown.row(`${WEEKS}`), rival.fieldAccuracy),
        shown.labels.includes(shown.reading) ? '' : `another label: ${shown.labels.join(', ')}`,
      ]
    })
  })

  it('[INS24] what a run led to is shown once its line has drawn itself: where the plots tell it', () => {
    expectRead(cases, (one) => {
      const { track, plan, printed } = one
      const run = trialOf(one)
      const plots = [
        h(IterationProjectionPlot, { ...review(track, plan, [run]), head: '' }),
        h(CompoundAccuracyPlot, { track, trials: [run], plan: null, reading: '', head: '', height: 240 }),
      ]
      return plots.flatMap((plot) => {
        const page = rendered(plot)
        const later = page.texts('comes-after').join(' ')
        const outcomes = page.texts('text').filter((text) => /^tests |you pass$/.test(text))
        page.remove()
        return [
          misread(part(later, PERCENT_WITHIN), printed.fieldAccuracy),
          ...outcomes.map((text) => (later.includes(text) ? '' : `${text} is there before the line`)),
        ]
      })
    })
  })

  it('[INS5] a constraint costs 33.6 h times 2 to the power of its stage minus 1', () => {
    for (const [i, name] of ['Data Prep', 'Labeling', 'Training', 'Evaluation', 'Deployment', 'Monitoring'].entries()) {
      const hours = TRACKS.cloud.model.constraintBaseHours * 2 ** i
      const shown = readInstrument(h(CostPropagationGauge, { track: TRACKS.cloud, stage: i + 1 }))
      const weeks = hours / HOURS_PER_WEEK
      expectRead(cases.slice(0, 1), () => [
        misread(shown.reading, weeks),
        misread(shown.row(`${i + 1} ${name}`), 2 ** i, hours, weeks),
      ])
    }
  })

  it('[INS6] the gates show the hours that the projection loses and where each constraint is found', () => {
    expectRead(gated, ({ track, plan, printed }) => {
      const gates = plan.gates ?? []
      const { reading, row, text } = readInstrument(h(GateGauge, { track, gates, disabled: false, onChange: () => {} }))
      const { lostHours, discoveredAt } = printed
      const found = ['A', 'B', 'C'].map((name) => numbersIn(row(name))[0] ?? Number.NaN)
      return [
        misread(reading, lostHours, lostHours / HOURS_PER_WEEK, WEEKS),
        misread(part(text, /(?<== )[\d,.]+ h\s*\$[\d.]+[kM]?/), lostHours, burnK(track, lostHours)),
        ...['A', 'B', 'C'].map((name, i) =>
          misread(row(name), TRACKS.cloud.model.constraintBaseHours * 2 ** ((discoveredAt[i] ?? Number.NaN) - 1)),
        ),
        missum([...found, ...numbersIn(row(`${gates.length} gate${gates.length === 1 ? '' : 's'}`))], lostHours, 1),
      ]
    })
  })

  it('[INS7] the parts of the budget bar are what the projection spends', () => {
    expectRead(cases, ({ track, plan, printed }) => {
      const { text } = readInstrument(h(BudgetLever, { track, plan, mover: null, onMove: () => {} }))
      const [head = '', legend = ''] = text.split(' left')
      const parts: Readonly<Record<string, number>> = {
        Automate: capexK(track, plan.automation),
        Verify: printed.iterations * track.costs.verification * plan.verification ** 2,
        lost: burnK(track, printed.lostHours),
      }
      const said = Object.entries(parts).filter(([name, money]) => name === 'Verify' || money > 0)
      const spent = [...said.map(([name]) => name), 'Iterate'].map((name) => numberAfter(legend, name))
      return [
        misread(head, 100 * plan.verification, Math.max(0, track.budgetK - printed.spendK), track.budgetK),
        misread(part(legend, /1 in [\d,]+ slips through/), 1, 1 / defectChance(track, plan)),
        misread(part(legend, /[\d,]+.iterations?/), Math.floor(printed.iterations)),
        ...said.map(([name, money]) => misread(numberAfter(legend, name), money)),
        missum(spent.flatMap(numbersIn), printed.spendK, printed.spendK < 1000 ? 0 : -1),
      ]
    })
  })

  it('[INS8] the weeks bar adds up to 26 weeks and shows the hours of tax, rework and constraints', () => {
    expectRead(cases, ({ track, plan, printed }) => {
      const { text } = readInstrument(h(WeeksBar, { track, plan }))
      const { stages, reworkHours } = cycleBreakdown(track, plan)
      const weeks = (hours: number): number => (hours * printed.iterations) / HOURS_PER_WEEK
      const expected: Readonly<Record<string, number>> = {
        tax: weeks(stages[taxStageIndex(track)] ?? Number.NaN),
        rework: weeks(reworkHours),
        constraints: printed.lostHours / HOURS_PER_WEEK,
      }
      const said = text.slice(text.indexOf('weeks go') + 'weeks go'.length)
      return [
        ...Object.entries(expected).map(([name, value]) =>
          value < 0.05 ? '' : misread(numberAfter(said, name), value),
        ),
        // Each part too small to be listed is below 0.05.
        missum([...numbersIn(said), 0, 0, 0], WEEKS, 1),
      ]
    })
  })

  it('[INS9] a trial in the table of the frontier is the projection of its plan', () => {
    expectRead(cases, (one) => {
      const { track, plan, printed } = one
      const trial = trialOf(one)
      const { row } = readInstrument(
        h(FrontierPlot, { track, trials: [trial], flag: null, height: 300, onUse: () => {} }),
      )
      const size = modelSizeLabel(track, plan.shrinkDecades)
      return [misread(row(size), printed.fieldAccuracy, printed.iterations, trial.learnedIterations)]
    })
  })

  it('[INS10] the steps of the proof, filled with the plan’s own values, show the hours lost, the iterations that fit and those that 99% needs', () => {
    expectRead(gated, ({ track, plan, printed }) => {
      const options = proofOptions(track, plan, null)
      const picked = (term: ProofTerm) => options[term].find(({ source }) => source === 'plan') ?? null
      const draft = { conclusion: null, options, picked, proof: null, conclude: () => {}, pick: () => {} }
      const page = rendered(h(ProofSteps, { draft, refused: null, disabled: false }))
      const [lost = '', available = '', needed = ''] = page.texts('step-value')
      page.remove()
      return [
        misread(lost, printed.lostHours),
        misread(available, printed.calendarIterations),
        printed.requiredIterations !== null
          ? misread(needed, printed.requiredIterations)
          : needed === termValueText('required', null)
            ? ''
            : `not "no number": ${needed}`,
      ]
    })
  })

  it('[INS11] the points of the learned bars, minus the drift, are what the plan gains in 26 weeks', () => {
    const few = cases.filter(({ printed }) => printed.iterations > 1 && printed.iterations < 200)
    expectRead(few, ({ track, plan, printed }) => {
      const shown = readInstrument(h(LearnedBars, { track, plan }))
      const gained = printed.accuracy - printed.startAccuracy + printed.driftPerWeek * WEEKS
      const points = shown.labels.length > 0 ? shown.rows.flatMap((row) => numbersIn(row).slice(1)) : []
      return [missum(points, gained, 2)]
    })
  })

  it('[INS12] the iterations lever shows what the plan asks for, the size of its releases and their risk', () => {
    expectRead(cases, ({ track, plan, printed }) => {
      const { text } = readInstrument(h(IterationsLever, { track, plan, mover: null, onMove: () => {} }))
      const asked = plan.maxIterations
      return [
        asked === null ? '' : misread(numberAfter(text, 'Iterations match the size'), asked),
        text.includes('per release') ? misread(part(text, /\d+ per release/), plan.changesPerRelease) : '',
        text.includes('ship a defect') ? misread(part(text, /\d+% of releases ship/), 100 * printed.escapeRisk) : '',
      ]
    })
  })
})
