import { CALENDAR_HOURS } from '../content/constants.ts'
import { LANGUAGES, type Text, textIn } from '../content/language.ts'
import { PM_BLANKS, PM_SOURCE_BLANKS, PM_SOURCES, type PmSentence } from '../content/pmLines.ts'
import { PRESET_IDS } from '../content/presets.ts'
import { type ScenarioDocument, scenarioFrom } from '../content/scenario.ts'
import type { ScenarioProblemId } from '../content/scenarioProblemIds.ts'
import { STAGES } from '../content/stages.ts'
import { TRACK_IDS, type Track, type TrackId } from '../content/tracks.ts'
import { cycleHours, escapeHours } from '../sim/cycle.ts'
import { ceilingAccuracy, startAccuracy } from '../sim/learning.ts'
import { strategyCostK } from '../sim/match/leverage.ts'
import { perIterationK } from '../sim/money.ts'
import type { Plan } from '../sim/plan.ts'

type Path = readonly (string | number)[]
type ScenarioProblem = { readonly path: Path; readonly problem: ScenarioProblemId }

/** Maximum iterations that a track's calendar and budget may allow, because a projection steps through each. */
export const MOST_ITERATIONS = 6000
/** Minimum share of the release train that makes a stage the bottleneck. */
const LEAST_TAX_SHARE = 0.4
/** A gate that costs more than this many constraints found at stage 1 would never be worth opening. */
const MOST_GATE = 3
const ROUNDING = 1e-3
/** Minimum points between the start and the ceiling at any model size. */
const LEAST_GAP = 0.5

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
const isOne = (values: readonly number[]): boolean => Math.abs(sum(values) - 1) <= ROUNDING
const falls = ([a, b, c]: readonly [number, number, number]): boolean => a > b && b > c

const modelProblems = ({ model }: ScenarioDocument, { cloud }: Readonly<Record<TrackId, Track>>): ScenarioProblem[] => {
  const problems: ScenarioProblem[] = []
  const wrong = (problem: ScenarioProblemId, ...path: Path): void =>
    void problems.push({ path: ['model', ...path], problem })
  if (!isOne(Object.values(model.causeShares))) wrong('notOne', 'causeShares')
  for (const field of ['stageTimeLeft', 'taxTimeLeft'] as const) if (!falls(model[field])) wrong('mustFall', field)
  const [a, b, c] = model.driftPerWeek
  if (a < b || b < c) wrong('mustFall', 'driftPerWeek')
  for (const field of ['stageQuality', 'stageCapexK', 'taxCapexK'] as const) {
    const [byHand, assisted, automatic] = model[field]
    if (byHand > assisted || assisted > automatic) wrong('mustRise', field)
  }
  const sizes = Array.from({ length: 41 }, (_, i) => i / 20)
  if (sizes.some((z) => ceilingAccuracy(cloud, z) - startAccuracy(cloud, z) < LEAST_GAP)) {
    wrong('startAboveCeiling', 'ceiling')
  }
  if (model.gateHours > MOST_GATE * model.constraintBaseHours) wrong('gateTooDear', 'gateHours')
  return problems
}

/** The plan that uses the least calendar and money, to find how many iterations a track allows at most. */
const fastest = (automated: boolean, changesPerRelease: number): Plan => ({
  shrinkDecades: 2,
  changesPerRelease,
  verification: 0,
  automation: automated ? [2, 2, 2, 2, 2, 2] : [0, 0, 0, 0, 0, 0],
  gates: null,
  maxIterations: null,
})

const mostIterations = (t: Track): number =>
  Math.max(
    ...[false, true].map((automated) => {
      const plan = fastest(automated, 400)
      return Math.min(t.budgetK / perIterationK(t, plan), CALENDAR_HOURS / cycleHours(t, plan))
    }),
  )

/** Whether larger releases always take less time per change, which deriving the release size from a count requires. */
const batchingPays = (t: Track): boolean =>
  escapeHours(t) * -Math.log(1 - t.model.defectPerChange) <= t.taxHours * t.model.taxTimeLeft[2]

const strategyProblems = (t: Track, path: Path): ScenarioProblem[] => {
  const problems: ScenarioProblem[] = []
  const ids = t.strategies.map(({ id }) => id)
  for (const [i, strategy] of t.strategies.entries()) {
    if (ids.indexOf(strategy.id) !== i) problems.push({ path: [...path, i, 'id'], problem: 'sameId' })
    if (Object.keys(strategy.levels).length === 0)
      problems.push({ path: [...path, i, 'levels'], problem: 'setsNothing' })
  }
  const alone = t.strategies.flatMap(({ levels }) => {
    const [only, ...others] = Object.entries(levels)
    return only && others.length === 0 ? [only.join(' ')] : []
  })
  const wanted = STAGES.flatMap((stage) => [`${stage} 1`, `${stage} 2`])
  if (wanted.some((one) => !alone.includes(one))) problems.push({ path, problem: 'strategyMissing' })
  return problems
}

const trackProblems = (t: Track): ScenarioProblem[] => {
  const path: Path = ['tracks', t.id]
  const problems = strategyProblems(t, [...path, 'strategies'])
  const wrong = (problem: ScenarioProblemId, field: string): void =>
    void problems.push({ path: [...path, field], problem })
  if (!isOne(t.shares)) wrong('notOne', 'shares')
  if ((t.shares[STAGES.indexOf(t.taxStage)] ?? 0) < LEAST_TAX_SHARE) {
    wrong('taxTooSmall', 'shares')
    return problems
  }
  if (!batchingPays(t)) problems.push({ path: ['model', 'reworkBase'], problem: 'reworkTooDear' })
  if (mostIterations(t) > MOST_ITERATIONS) wrong('tooFast', 'taxHours')
  if (Math.max(...t.strategies.map((strategy) => strategyCostK(t, strategy))) > t.budgetK)
    wrong('budgetTooSmall', 'budgetK')
  return problems
}

const unknownBlank = (text: Text, blanks: readonly string[]): boolean =>
  LANGUAGES.some((language) =>
    [...textIn(text, language).matchAll(/\{([^}]*)\}/g)].some(([, name = '']) => !blanks.includes(name)),
  )

const pmProblems = ({ pm }: ScenarioDocument): ScenarioProblem[] => [
  ...(Object.keys(PM_BLANKS) as PmSentence[]).flatMap((sentence): ScenarioProblem[] =>
    unknownBlank(pm[sentence], PM_BLANKS[sentence]) ? [{ path: ['pm', sentence], problem: 'unknownBlank' }] : [],
  ),
  ...PM_SOURCES.flatMap((source): ScenarioProblem[] =>
    unknownBlank(pm.sources[source], PM_SOURCE_BLANKS)
      ? [{ path: ['pm', 'sources', source], problem: 'unknownBlank' }]
      : [],
  ),
]

/**
 * Checks a document whose fields are each valid for problems between fields. With such a problem, a match might break
 * the laws of the model or have more iterations than a device can project while a lever is dragged.
 */
export const scenarioProblems = (written: ScenarioDocument): readonly ScenarioProblem[] => {
  const { tracks } = scenarioFrom(written)
  return [
    ...modelProblems(written, tracks),
    ...TRACK_IDS.flatMap((id) => trackProblems(tracks[id])),
    ...PRESET_IDS.flatMap((id): ScenarioProblem[] => {
      const { seconds, finalRunSeconds } = written.presets[id]
      return finalRunSeconds < seconds.finalRun
        ? []
        : [{ path: ['presets', id, 'finalRunSeconds'], problem: 'runTooLong' }]
    }),
    ...pmProblems(written),
  ]
}
