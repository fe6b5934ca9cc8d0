import { CALENDAR_HOURS, DEMANDED_ACCURACY, HOURS_PER_WEEK } from '../../shared/content/constants.ts'
import { CONSTRAINT_STAGE_SETS } from '../../shared/content/constraints.ts'
import { type Text, textIn } from '../../shared/content/language.ts'
import { modelSizeLabel } from '../../shared/content/modelSize.ts'
import { OPTIONAL_PHASES, PRESETS, type PresetId } from '../../shared/content/presets.ts'
import { STANDARD_SCENARIO, withConstraintStages } from '../../shared/content/scenario.ts'
import { STAGES } from '../../shared/content/stages.ts'
import type { Strategy } from '../../shared/content/strategy.ts'
import { TIMED_PHASES, type TimedPhase } from '../../shared/content/timedPhases.ts'
import { TRACK_IDS, TRACKS, type Track } from '../../shared/content/tracks.ts'
import { bestGates, discoveredAt, lostHours } from '../../shared/sim/constraints.ts'
import { crossoverWeek } from '../../shared/sim/crossover.ts'
import { cycleBreakdown, cycleHours, defectChance, escapeRisk, handsOnHours } from '../../shared/sim/cycle.ts'
import { signalWeightedIterations } from '../../shared/sim/learnedIterations.ts'
import {
  ceilingAccuracy,
  gainPerIteration,
  noiseVariance,
  signalShare,
  startAccuracy,
} from '../../shared/sim/learning.ts'
import { lightLead, withoutDrift } from '../../shared/sim/lesson/leadParts.ts'
import { strategyEffect, withStrategy } from '../../shared/sim/match/leverage.ts'
import { auditLockPoints, frontierLockPoints, reviewLockPoints } from '../../shared/sim/match/lockPoints.ts'
import { BARE_AUTOMATION, type Gate, HEAVY_PLAN, LIGHT_PLAN, type Plan } from '../../shared/sim/plan.ts'
import { project } from '../../shared/sim/projection.ts'
import { proofTerms } from '../../shared/sim/proof.ts'
import { bareFrontier, bestAccuracyWith, bestPlan } from '../../shared/sim/solver.ts'
import { terms } from '../../shared/text/en/figures/terms.ts'

const SHORT = { cloud: 'Cloud', edge: 'Edge', mobile: 'Mobile', tiny: 'Tiny' } as const
const english = (text: Text): string => textIn(text, 'en')
const number = (value: number, decimals: number): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
const signed = (value: number, decimals = 2): string => `${value > 0 ? '+' : ''}${number(value, decimals)}`
const percent = (share: number, decimals = 0): string => `${number(share * 100, decimals)}%`
const points = (value: number): string => `${number(value, 2)}%`
const hours = (value: number): string => `${number(value, 1)} h`

/** A table in Markdown. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |')).join('\n')

type TrackRow = readonly [string, (t: Track) => string]
const byTrack = (rows: readonly TrackRow[]): string =>
  table(
    ['', ...TRACK_IDS.map((id) => SHORT[id])],
    rows.map(([label, figure]) => [label, ...TRACK_IDS.map((id) => figure(TRACKS[id]))]),
  )

const effect = (t: Track, strategy: Strategy) => ({ strategy, ...strategyEffect(t, strategy) })
const byLeverage = (t: Track) => t.strategies.map((one) => effect(t, one)).sort((a, b) => b.leverage - a.leverage)
const only = (t: Track, stage: string, level: 1 | 2) =>
  t.strategies.find(({ levels }) => Object.keys(levels).join() === stage && Object.values(levels)[0] === level)
const found = <T>(one: T | undefined): T => {
  if (one === undefined) throw new Error('there is none')
  return one
}
const told = ({ strategy, savedHours, costK, leverage }: ReturnType<typeof effect>): string =>
  `${english(strategy.name)}: ${hours(savedHours)} for $${costK}k, ${number(leverage, 2)} h per $1k`

const trackAt = (id: (typeof TRACK_IDS)[number], stages: (typeof CONSTRAINT_STAGE_SETS)[number]): Track =>
  withConstraintStages(STANDARD_SCENARIO, stages).tracks[id]

const listed = (gates: readonly number[]): string => (gates.length === 0 ? 'none' : gates.join(', '))

const auditTable = (): string =>
  byTrack([
    ['tax stage', (t) => terms.stages[t.taxStage]],
    ['what is paid', (t) => english(t.tax)],
    ['it takes, of a cycle by hand', (t) => `${hours(t.taxHours)} of ${hours(cycleHours(t, HEAVY_PLAN))}`],
    ['Training takes', (t) => hours(cycleBreakdown(t, HEAVY_PLAN).stages[2])],
    [
      'automating Training saves',
      (t) => {
        const { savedHours, savedShare } = effect(t, found(only(t, 'training', 2)))
        return `${hours(savedHours)}, ${percent(savedShare, 1)}`
      },
    ],
    ['**file this strategy**', (t) => `**${told(found(byLeverage(t)[0]))}**`],
    ['most hours, at a worse price', (t) => told(effect(t, found(only(t, t.taxStage, 2))))],
    [
      'best that leaves the tax alone',
      (t) => told(found(byLeverage(t).find(({ strategy }) => strategy.levels[t.taxStage] === undefined))),
    ],
  ])

const raceTable = (): string =>
  byTrack([
    ['the lead changes in week', (t) => number(crossoverWeek(t), 2)],
    ['Big Model Inc.: iterations', (t) => number(project(t, HEAVY_PLAN).iterations, 1)],
    ['Big Model Inc.: in the field, week 26', (t) => points(project(t, HEAVY_PLAN).fieldAccuracy)],
    ['fast team: iterations', (t) => number(project(t, LIGHT_PLAN).iterations, 1)],
    ['fast team: in the field, week 26', (t) => points(project(t, LIGHT_PLAN).fieldAccuracy)],
    ['more experiments', (t) => signed(lightLead(t).parts.experiments)],
    ['the smaller model', (t) => signed(lightLead(t).parts.smallerModel)],
    ['batching', (t) => signed(lightLead(t).parts.batching)],
    ['drift outrun', (t) => signed(lightLead(t).parts.driftOutrun)],
    ['**the lead at week 26**', (t) => `**${signed(lightLead(t).parts.lead)}**`],
    ['the lead without any drift', (t) => signed(lightLead(withoutDrift(t)).parts.lead)],
  ])

/** The sizes whose best field accuracy is within some points of the top, as a range. */
const within = (t: Track, distance: number): string => {
  const frontier = bareFrontier(t)
  const top = Math.max(...frontier.map(({ fieldAccuracy }) => fieldAccuracy))
  const near = frontier.filter(({ fieldAccuracy }) => top - fieldAccuracy <= distance)
  const [first, last] = [found(near[0]).shrinkDecades, found(near.at(-1)).shrinkDecades]
  return `${modelSizeLabel(t, first)} to ${modelSizeLabel(t, last)}`
}

const kneeTable = (): string =>
  byTrack([
    ['full size', (t) => modelSizeLabel(t, 0)],
    [
      '**top of the frontier**',
      (t) => {
        const { plan } = bestPlan(t, { bare: true })
        return `**${modelSizeLabel(t, plan.shrinkDecades)}**, ${number(10 ** plan.shrinkDecades, 1)}x smaller`
      },
    ],
    ['changes per release there', (t) => String(bestPlan(t, { bare: true }).plan.changesPerRelease)],
    ['verification there', (t) => percent(bestPlan(t, { bare: true }).plan.verification)],
    ['field accuracy there, the par of Part 2', (t) => points(bestPlan(t, { bare: true }).fieldAccuracy)],
    ['a flag earns 6 points', (t) => within(t, 0.05)],
    ['a flag earns at least 4', (t) => within(t, 0.15)],
    ['a flag earns at least 1', (t) => within(t, 0.4)],
    ['best at full size', (t) => points(found(bareFrontier(t)[0]).fieldAccuracy)],
    ['best at a hundredth', (t) => points(found(bareFrontier(t).at(-1)).fieldAccuracy)],
  ])

/** The two best sets of gates, and what is lost with each. */
const gatesTable = (): string =>
  table(
    [
      'first visible at stages',
      'best gates',
      'hours lost',
      'all three gates',
      'one gate, the last of them',
      'no gates',
    ],
    CONSTRAINT_STAGE_SETS.map((stages) => {
      const t = trackAt('cloud', stages)
      const lost = (gates: readonly Gate[]) => hours(lostHours(t, gates))
      return [
        stages.join(', '),
        `**${listed(bestGates(t))}**`,
        lost(bestGates(t)),
        lost(stages),
        `${stages[2]}: ${lost([stages[2]])}`,
        lost([]),
      ]
    }),
  )

const parTable = (): string =>
  table(
    ['first visible at stages', ...TRACK_IDS.map((id) => SHORT[id])],
    CONSTRAINT_STAGE_SETS.map((stages) => [
      stages.join(', '),
      ...TRACK_IDS.map((id) => points(bestPlan(trackAt(id, stages), { bare: false }).fieldAccuracy)),
    ]),
  )

const STANDARD = [1, 3, 4] as const
const standard = (t: Track): Track => trackAt(t.id, STANDARD)

const LEVELS = ['by hand', 'assisted', 'automatic'] as const
const stageNames = (t: Track, level: 1 | 2): string => {
  const { automation } = bestPlan(t, { bare: false }).plan
  const names = automation.flatMap((one, i) => (one === level ? [terms.stages[found(STAGES[i])]] : []))
  return names.length === 0 ? 'none' : names.join(', ')
}

const bestPlansTable = (): string =>
  byTrack(
    (
      [
        ['model', (t) => modelSizeLabel(t, bestPlan(t, { bare: false }).plan.shrinkDecades)],
        ['changes per release', (t) => String(bestPlan(t, { bare: false }).plan.changesPerRelease)],
        ['verification', (t) => percent(bestPlan(t, { bare: false }).plan.verification)],
        [`stages ${LEVELS[1]}`, (t) => stageNames(t, 1)],
        [`stages ${LEVELS[2]}`, (t) => stageNames(t, 2)],
        ['gates', (t) => listed(bestGates(t))],
        ['iterations', (t) => number(project(t, bestPlan(t, { bare: false }).plan).iterations, 1)],
        [
          'iterations per week',
          (t) =>
            number(project(t, bestPlan(t, { bare: false }).plan).iterations / (CALENDAR_HOURS / HOURS_PER_WEEK), 2),
        ],
        [
          'money spent, of the budget',
          (t) => `$${number(project(t, bestPlan(t, { bare: false }).plan).spendK, 0)}k of $${number(t.budgetK, 0)}k`,
        ],
        ['**field accuracy**', (t) => `**${points(bestPlan(t, { bare: false }).fieldAccuracy)}**`],
        [
          'the most with half automation of the tax stage filed',
          (t) => points(bestAccuracyWith(t, withStrategy(BARE_AUTOMATION, found(only(t, t.taxStage, 1))))),
        ],
        [
          'the most with automated Training filed',
          (t) => points(bestAccuracyWith(t, withStrategy(BARE_AUTOMATION, found(only(t, 'training', 2))))),
        ],
      ] satisfies readonly TrackRow[]
    ).map(([label, figure]): TrackRow => [label, (t) => figure(standard(t))]),
  )

const proofRow = (t: Track, name: string, plan: Plan): string[] => {
  const proof = proofTerms(t, plan, DEMANDED_ACCURACY)
  return [
    `${SHORT[t.id]}, ${name}`,
    points(proof.ceiling),
    hours(proof.lostHours),
    hours(proof.cycleHours),
    number(proof.available, 1),
    proof.required === null ? 'no number' : number(proof.required, 0),
    proof.required === null ? 'the ceiling is too low' : 'the calendar is too short',
  ]
}

const proofsTable = (): string =>
  table(
    ['plan', 'ceiling', 'hours lost', 'cycle time', 'iterations the calendar holds', '99% needs', 'conclusion'],
    TRACK_IDS.flatMap((id) => {
      const t = standard(TRACKS[id])
      const gates = bestGates(t)
      return [
        proofRow(t, 'full size', { ...HEAVY_PLAN, gates }),
        proofRow(t, 'a tenth, ten changes per release', { ...LIGHT_PLAN, gates }),
        proofRow(t, 'best plan', bestPlan(t, { bare: false }).plan),
      ]
    }),
  )

const locksTable = (): string => {
  const cloud = TRACKS.cloud
  const audit = (stage: 'dataPrep' | 'training', confidence: number) =>
    number(auditLockPoints({ kind: 'bottleneck', stage, confidence }, 'dataPrep'), 1)
  const frontier = (leader: 'fast' | 'rival', confidence: number, week: number) =>
    number(frontierLockPoints({ kind: 'crossover', leader, confidence, week }, crossoverWeek(cloud)), 1)
  const review = (low: number, high: number) =>
    number(reviewLockPoints({ kind: 'reach', accuracy: low, low, high }, 97), 1)
  return table(
    ['prediction', 'points'],
    [
      ['Part 1, of 4: right and certain', audit('dataPrep', 1)],
      ['Part 1: right at 70%', audit('dataPrep', 0.7)],
      ['Part 1: wrong at 70%', audit('training', 0.7)],
      ['Part 1: wrong and certain', audit('training', 1)],
      ['Part 2, of 6, on Cloud: fast team at 80%, week 12', frontier('fast', 0.8, 12)],
      ['Part 2: fast team at 80%, week 5', frontier('fast', 0.8, 5)],
      ['Part 2: Big Model Inc. at 80%', frontier('rival', 0.8, 1)],
      ['Part 3, of 5, if 97.0% is right: 96.5% to 97.5%', review(96.5, 97.5)],
      ['Part 3: 95% to 99%', review(95, 99)],
      ['Part 3: 97.2% to 97.6%', review(97.2, 97.6)],
    ],
  )
}

/** The exam's team: it is in no session, so that nobody can have read its figures off a workbench. */
export const DRONE: Track = { ...TRACKS.edge, taxHours: 260, constraintStages: [1, 2, 4] }

const worked = (rows: readonly (readonly [string, string, string])[]): string => table(['step', 'sum', 'result'], rows)

const cycleSolution = (): string => {
  const t = DRONE
  const ordinary = handsOnHours(t, HEAVY_PLAN)
  const risk = escapeRisk(t, LIGHT_PLAN)
  const rework = 32 * t.model.reworkBase * cycleHours(t, HEAVY_PLAN) * risk
  return worked([
    ['a) cycle time, full size', `${number(ordinary, 0)} + 260 / 1`, hours(cycleHours(t, HEAVY_PLAN))],
    [
      'a) iterations in 26 weeks',
      `4,368 / ${number(cycleHours(t, HEAVY_PLAN), 0)}`,
      number(project(t, { ...HEAVY_PLAN }).iterations, 1),
    ],
    ['b) hands-on hours', `${number(ordinary, 0)} / 10`, hours(handsOnHours(t, LIGHT_PLAN))],
    ['b) chance that a change lets a defect through', '0.06 (1 - 0.75 x 0.5)', number(defectChance(t, LIGHT_PLAN), 4)],
    [
      'b) chance that a release ships a defect',
      `1 - (1 - ${number(defectChance(t, LIGHT_PLAN), 4)})^9`,
      percent(risk, 1),
    ],
    ['b) rework per release', `0.32 x 400 x ${number(risk, 3)}`, hours(rework)],
    [
      'b) cycle time',
      `${number(handsOnHours(t, LIGHT_PLAN), 1)} + (260 + ${number(rework, 1)}) / 10`,
      hours(cycleHours(t, LIGHT_PLAN)),
    ],
    [
      'b) iterations in 26 weeks',
      `4,368 / ${number(cycleHours(t, LIGHT_PLAN), 1)}`,
      number(CALENDAR_HOURS / cycleHours(t, LIGHT_PLAN), 1),
    ],
  ])
}

const leverageSolution = (): string => {
  const t = DRONE
  const training = cycleBreakdown(t, HEAVY_PLAN).stages[2]
  const row = (name: string, saved: number, sum: string, costK: number): [string, string, string] => [
    name,
    `${sum} = ${hours(saved)}; ${number(saved, 1)} / ${costK}`,
    `${number(saved / costK, 2)} h per $1k`,
  ]
  return worked([
    row('GPU cluster', training * 0.6, `0.6 x ${number(training, 1)}`, 100),
    row('**assisted certification**', t.taxHours * 0.3, '0.3 x 260', 90),
    row('automatic certification', t.taxHours * 0.55, '0.55 x 260', 220),
  ])
}

const learningSolution = (): string => {
  const t = DRONE
  const row = (name: string, plan: Plan): string[] => {
    const gap = ceilingAccuracy(t, plan.shrinkDecades) - startAccuracy(t, plan.shrinkDecades)
    const noise = noiseVariance(t, plan)
    const gain = gainPerIteration(t, plan)
    const at = (distance: number) => number(signalShare(distance, noise), 2)
    return [
      name,
      number(gap, 1),
      number(gain, 4),
      number(noise, 2),
      at(gap),
      number(gain * gap * signalShare(gap, noise), 3),
      at(1),
      number(gain * signalShare(1, noise), 4),
    ]
  }
  return table(
    [
      'model',
      'gap on day one',
      'gain',
      'noise',
      'signal on day one',
      'first step',
      'signal at a gap of 1',
      'step there',
    ],
    [row('full size, one change per release', HEAVY_PLAN), row('a tenth, ten changes per release', LIGHT_PLAN)],
  )
}

const KNEE_SIZES = [0, 0.5, 1, 1.5, 2] as const

/** What five trials on Cloud showed, as the exam gives it. */
const kneeQuestion = (): string =>
  table(
    ['model', 'iterations run', 'iterations learned from', 'field accuracy, week 26'],
    KNEE_SIZES.map((shrinkDecades) => {
      const plan = { ...HEAVY_PLAN, shrinkDecades, changesPerRelease: Math.round(10 ** shrinkDecades) }
      const { iterations, fieldAccuracy } = project(TRACKS.cloud, plan)
      return [
        modelSizeLabel(TRACKS.cloud, shrinkDecades),
        number(iterations, 0),
        number(signalWeightedIterations(TRACKS.cloud, plan), 0),
        points(fieldAccuracy),
      ]
    }),
  )

const gatesSolution = (): string =>
  table(
    ['gates', 'found at stages', 'sum', 'hours lost'],
    ([[], [4], [2, 4], [1, 2, 4]] satisfies readonly (readonly Gate[])[]).map((gates) => {
      const stages = discoveredAt(DRONE, gates)
      const costs = stages.map((stage) => 2 ** (stage - 1))
      return [
        listed(gates),
        stages.join(', '),
        `84 x ${gates.length} + 33.6 x (${costs.join(' + ')})`,
        hours(lostHours(DRONE, gates)),
      ]
    }),
  )

const EXAM_PLAN: Plan = { ...HEAVY_PLAN, gates: [2, 4] }

const proofSolution = (): string => {
  const proof = proofTerms(DRONE, EXAM_PLAN, DEMANDED_ACCURACY)
  const noise = noiseVariance(DRONE, EXAM_PLAN)
  return worked([
    ['hours lost', 'from question 5', hours(proof.lostHours)],
    [
      'iterations the calendar holds',
      `(4,368 - ${number(proof.lostHours, 1)}) / ${number(proof.cycleHours, 0)}`,
      number(proof.available, 1),
    ],
    ['gaps', '99.5 - 95; 99.5 - 99', `${number(proof.startGap, 1)}; ${number(proof.targetGap, 1)}`],
    ['ln(G0 / G1)', `ln ${number(proof.startGap / proof.targetGap, 0)}`, number(proof.gapTerm ?? 0, 3)],
    ['noise term', `${number(noise, 2)} / 2 x (1 / 0.5^2 - 1 / 4.5^2)`, number(proof.noiseTerm ?? 0, 3)],
    [
      'iterations that 99% needs',
      `(${number(proof.gapTerm ?? 0, 3)} + ${number(proof.noiseTerm ?? 0, 3)}) / ${number(proof.gain, 4)}`,
      number(proof.required ?? 0, 0),
    ],
  ])
}

const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

/** The timed phases that a lesson goes through, when each begins and how long it lasts. */
export const lessonClock = (
  preset: PresetId,
): readonly { phase: TimedPhase | 'debrief'; at: string; length: string }[] => {
  const { seconds, secondVotes, debriefSeconds } = PRESETS[preset]
  const isOptional = (phase: TimedPhase): boolean => OPTIONAL_PHASES.some((one) => one === phase)
  let passed = 0
  const rows = TIMED_PHASES.filter((phase) => secondVotes || !isOptional(phase)).map((phase) => {
    const at = clock(passed)
    passed += seconds[phase]
    return { phase, at, length: clock(seconds[phase]) }
  })
  return [...rows, { phase: 'debrief', at: clock(passed), length: debriefSeconds > 0 ? clock(debriefSeconds) : 'open' }]
}

/** Every table of figures in docs/teaching, by the document it is in. */
export const TEACHING_TABLES: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  'answer-key': {
    audit: auditTable,
    race: raceTable,
    knee: kneeTable,
    gates: gatesTable,
    par: parTable,
    bestPlans: bestPlansTable,
    proofs: proofsTable,
    locks: locksTable,
  },
  exam: { kneeQuestion },
  'exam-solutions': { cycleSolution, leverageSolution, learningSolution, gatesSolution, proofSolution },
}
