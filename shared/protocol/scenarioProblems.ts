import { CALENDAR_HOURS, MAX_CHANGES_PER_RELEASE, MAX_SHRINK_DECADES } from '../content/constants.ts'
import { CORRECTION_BLANKS, type CorrectionTexts, type ErrorKind } from '../content/corrections.ts'
import { LANGUAGES, type Text, textIn } from '../content/language.ts'
import { PM_BLANKS, PM_SOURCE_BLANKS, PM_SOURCES, type PmSentence } from '../content/pmLines.ts'
import { PRESET_IDS } from '../content/presets.ts'
import { type ScenarioDocument, scenarioFrom } from '../content/scenario.ts'
import type { ScenarioProblemId } from '../content/scenarioProblemIds.ts'
import { STAGES } from '../content/stages.ts'
import { TRACK_IDS, type Track, type TrackId } from '../content/tracks.ts'
import { escapeHours, escapeRisk, handsOnHours, taxHours } from '../sim/cycle.ts'
import { ceilingAccuracy, startAccuracy } from '../sim/learning.ts'
import { strategyCostK } from '../sim/match/leverage.ts'
import { perIterationK } from '../sim/money.ts'
import type { Plan } from '../sim/plan.ts'

type Path = readonly (string | number)[]
type ScenarioProblem = { readonly path: Path; readonly problem: ScenarioProblemId }
type Problems = Generator<ScenarioProblem, void>

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

function* modelProblems({ model }: ScenarioDocument, { cloud }: Readonly<Record<TrackId, Track>>): Problems {
  const wrong = (problem: ScenarioProblemId, field: string): ScenarioProblem => ({ path: ['model', field], problem })
  if (!isOne(Object.values(model.causeShares))) yield wrong('notOne', 'causeShares')
  for (const field of ['stageTimeLeft', 'taxTimeLeft'] as const)
    if (!falls(model[field])) yield wrong('mustFall', field)
  const [a, b, c] = model.driftPerWeek
  if (a < b || b < c) yield wrong('mustFall', 'driftPerWeek')
  for (const field of ['stageQuality', 'stageCapexK', 'taxCapexK'] as const) {
    const [byHand, assisted, automatic] = model[field]
    if (byHand > assisted || assisted > automatic) yield wrong('mustRise', field)
  }
  const sizes = Array.from({ length: 41 }, (_, i) => i / 20)
  if (sizes.some((z) => ceilingAccuracy(cloud, z) - startAccuracy(cloud, z) < LEAST_GAP))
    yield wrong('startAboveCeiling', 'ceiling')
  if (model.gateHours > MOST_GATE * model.constraintBaseHours) yield wrong('gateTooDear', 'gateHours')
}

/** What uses the least calendar and money but for verification: the smallest model, the largest release, all automated. */
const FASTEST: Plan = {
  shrinkDecades: MAX_SHRINK_DECADES,
  changesPerRelease: MAX_CHANGES_PER_RELEASE,
  verification: 0,
  automation: [2, 2, 2, 2, 2, 2],
  gates: null,
  maxIterations: null,
}
const DEPTH_STEP = 0.05
const DEPTHS = Array.from({ length: 20 }, (_, i) => i * DEPTH_STEP)

/**
 * At least as many iterations as any plan of the track has. Verification takes time and saves repairs, so the most are
 * at some depth in between: of each step of the lever, the work is that at its start and the repairs those at its end.
 */
const mostIterations = (t: Track): number =>
  Math.max(
    ...DEPTHS.map((verification) => {
      const work = { ...FASTEST, verification }
      const repairs = { ...FASTEST, verification: verification + DEPTH_STEP }
      const cycle =
        handsOnHours(t, work) +
        (taxHours(t, FASTEST) + escapeHours(t) * escapeRisk(t, repairs)) / FASTEST.changesPerRelease
      return Math.min(t.budgetK / perIterationK(t, work), CALENDAR_HOURS / cycle)
    }),
  )

/** Whether larger releases always take less time per change, which deriving the release size from a count requires. */
const batchingPays = (t: Track): boolean =>
  escapeHours(t) * -Math.log(1 - t.model.defectPerChange) <= t.taxHours * t.model.taxTimeLeft[2]

function* strategyProblems(t: Track, path: Path): Problems {
  const ids = t.strategies.map(({ id }) => id)
  for (const [i, strategy] of t.strategies.entries()) {
    if (ids.indexOf(strategy.id) !== i) yield { path: [...path, i, 'id'], problem: 'sameId' }
    if (Object.keys(strategy.levels).length === 0) yield { path: [...path, i, 'levels'], problem: 'setsNothing' }
  }
  const alone = t.strategies.flatMap(({ levels }) => {
    const [only, ...others] = Object.entries(levels)
    return only && others.length === 0 ? [only.join(' ')] : []
  })
  const wanted = STAGES.flatMap((stage) => [`${stage} 1`, `${stage} 2`])
  if (wanted.some((one) => !alone.includes(one))) yield { path, problem: 'strategyMissing' }
}

function* trackProblems(t: Track): Problems {
  const wrong = (problem: ScenarioProblemId, field: string): ScenarioProblem => ({
    path: ['tracks', t.id, field],
    problem,
  })
  yield* strategyProblems(t, ['tracks', t.id, 'strategies'])
  if (!isOne(t.shares)) yield wrong('notOne', 'shares')
  if ((t.shares[STAGES.indexOf(t.taxStage)] ?? 0) < LEAST_TAX_SHARE) return yield wrong('taxTooSmall', 'shares')
  if (!batchingPays(t)) yield { path: ['model', 'reworkBase'], problem: 'reworkTooDear' }
  if (mostIterations(t) > MOST_ITERATIONS) yield wrong('tooFast', 'taxHours')
  if (Math.max(...t.strategies.map((strategy) => strategyCostK(t, strategy))) > t.budgetK)
    yield wrong('budgetTooSmall', 'budgetK')
}

const unknownBlank = (text: Text, blanks: readonly string[]): boolean =>
  LANGUAGES.some((language) =>
    [...textIn(text, language).matchAll(/\{([^}]*)\}/g)].some(([, name = '']) => !blanks.includes(name)),
  )

function* pmProblems({ pm }: ScenarioDocument): Problems {
  for (const sentence of Object.keys(PM_BLANKS) as PmSentence[])
    if (unknownBlank(pm[sentence], PM_BLANKS[sentence])) yield { path: ['pm', sentence], problem: 'unknownBlank' }
  for (const source of PM_SOURCES)
    if (unknownBlank(pm.sources[source], PM_SOURCE_BLANKS))
      yield { path: ['pm', 'sources', source], problem: 'unknownBlank' }
}

function* correctionProblems({ corrections = {} }: { readonly corrections?: Partial<CorrectionTexts> }): Problems {
  for (const [kind, texts] of Object.entries(corrections))
    for (const [error, text] of Object.entries(texts))
      if (unknownBlank(text, CORRECTION_BLANKS[kind as ErrorKind]))
        yield { path: ['corrections', kind, error], problem: 'unknownBlank' }
}

/**
 * Checks a document whose fields are each valid for problems between fields. With such a problem, a match might break
 * the laws of the model or have more iterations than a device can project while a lever is dragged.
 */
export function* scenarioProblems(written: ScenarioDocument): Problems {
  const { tracks } = scenarioFrom(written)
  yield* modelProblems(written, tracks)
  for (const id of TRACK_IDS) yield* trackProblems(tracks[id])
  for (const id of PRESET_IDS) {
    const { seconds, finalRunSeconds } = written.presets[id]
    if (finalRunSeconds >= seconds.finalRun) yield { path: ['presets', id, 'finalRunSeconds'], problem: 'runTooLong' }
  }
  yield* pmProblems(written)
  yield* correctionProblems(written)
}
