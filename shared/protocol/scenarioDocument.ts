import { ERRORS, type ErrorKind, type ErrorOf } from '../content/corrections.ts'
import { DISRUPTION_KINDS } from '../content/disruptions.ts'
import { LANGUAGES, type Language, SCENARIO_LANGUAGES } from '../content/language.ts'
import { PM_BLANKS, PM_SOURCES, type PmSentence } from '../content/pmLines.ts'
import { OPTIONAL_PHASES, PRESET_IDS, PRESETS } from '../content/presets.ts'
import { PROOF_TERMS } from '../content/proof.ts'
import { SCENARIO_FORMAT, type ScenarioDocument } from '../content/scenario.ts'
import { STAGES } from '../content/stages.ts'
import { TIMED_PHASES } from '../content/timedPhases.ts'
import { TRACK_IDS } from '../content/tracks.ts'
import { scenarioProblems } from './scenarioProblems.ts'
import { z } from './zod.ts'

/** Rejects control characters and characters that change the direction of the text after them. */
const ONE_LINE = /^[^\p{Cc}\u202A-\u202E\u2066-\u2069]*$/u

const line = (most: number) => z.string().min(1).max(most).regex(ONE_LINE)

/** One text for all languages, or one in each; only SCENARIO_LANGUAGES must be there. */
export const text = (most: number, languages: readonly Language[] = LANGUAGES) =>
  z.union([
    line(most),
    z.strictObject({
      ...record(languages, () => line(most).optional()),
      ...record(SCENARIO_LANGUAGES, () => line(most)),
    }),
  ])

const number = (least: number, most: number) => z.number().min(least).max(most)
const share = number(0, 1)

/** Builds an object shape with the same kind of field under each key. */
const record = <K extends string, S>(keys: readonly K[], field: (key: K) => S): Record<K, S> =>
  Object.fromEntries(keys.map((key) => [key, field(key)])) as Record<K, S>

/** Values for by hand, assisted and automatic. The first is fixed when it means no automation at all. */
const levels = (least: number, most: number, byHand?: number) =>
  z.tuple([byHand === undefined ? number(least, most) : z.literal(byHand), number(least, most), number(least, most)])

/** A part that the JSON Schema defines once and refers to by name. */
const named = <S extends z.core.$ZodLooseShape>(id: string, shape: S) => z.strictObject(shape).meta({ id })

const model = z.strictObject({
  startAccuracy: number(60, 98).describe('Accuracy of the full-size model on day one, %'),
  startLossPerDecade: number(0, 15).describe('Points lost on day one for each tenfold shrink'),
  ceiling: number(70, 99.9).describe('Accuracy that no number of iterations exceeds at full size, %'),
  ceilingFall: z
    .strictObject({ linear: number(0, 5), quadratic: number(0, 5) })
    .describe('Points by which the ceiling falls per decade of shrink, and per squared decade'),
  gainPerDecade: number(0.1, 1).describe('Factor on the gain of an iteration for each tenfold shrink'),
  noisePerDecade: number(1, 5).describe('Factor on the noise for each tenfold shrink'),
  noisePerBatchedChange: share.describe('Noise variance that each further change in a release adds, as a share'),
  noiseDivisor: z
    .strictObject({ bare: number(0.1, 5), verified: number(0, 5) })
    .describe('What noise variance is divided by without verification, and what full verification adds'),
  stageTimeLeft: levels(0.05, 1, 1).describe('Share of hours left in an ordinary stage, by automation level'),
  taxTimeLeft: levels(0.05, 1, 1).describe('Share of hours and money left in the tax stage, by automation level'),
  handsOnBase: number(0.1, 3).describe('Hands-on time without verification, as a share; full verification adds 1'),
  stageQuality: levels(0.1, 1).describe('Pipeline quality, by automation level'),
  causeShares: z
    .strictObject({ data: share, model: share, infrastructure: share })
    .describe('What causes iterations; must add up to 1'),
  driftPerWeek: levels(0, 1).describe('Points lost per week to a changing world, by level of Monitoring'),
  defectPerChange: number(0, 0.3).describe('Chance that one unverified change carries a defect that escapes'),
  defectsCaught: share.describe('Share of defects that full verification catches'),
  reworkBase: number(0, 0.03).describe('Immediate rework, as a share of a release train'),
  stageCapexK: levels(1, 5000, 0).describe('One-time cost of each level of an ordinary stage, $k'),
  taxCapexK: levels(1, 5000, 0).describe('One-time cost of each level of the tax stage, $k'),
  burnPerLostHourK: number(0, 5).describe('Cost of a lost hour, $k'),
  constraintBaseHours: number(1, 40).describe(
    'Hours a constraint costs when found at stage 1; each later stage doubles it',
  ),
  gateHours: number(0, 100).describe('One-time cost of an open gate, hours'),
  score: z
    .strictObject({ zero: number(0, 99), span: number(0.5, 50) })
    .describe('Field accuracy that scores 0, and points above it that score 100'),
})

const strategy = named('Strategy', {
  id: z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/),
  name: text(24).describe('Short enough for the stop of a slider'),
  sentence: text(120),
  levels: z
    .strictObject(record(STAGES, () => z.union([z.literal(1), z.literal(2)]).exactOptional()))
    .describe('Automation levels it sets, by stage'),
})

const constraint = named('Constraint', {
  name: text(60),
  figure: text(90).describe('The figure that makes it real'),
})

const stageShares = z.tuple([share, share, share, share, share, share])

const track = named('Track', {
  name: text(24),
  persona: text(60),
  product: text(40),
  northStar: text(90),
  tax: text(90).describe('The fixed cost of a release, as a student reads it'),
  taxStage: z.enum(STAGES),
  taxHours: number(24, 2000).describe('Hours of tax per release'),
  shares: stageShares.describe('Share of the release train by stage, in order; must add up to 1'),
  gain: number(0.001, 0.5).describe('Share of the gap to the ceiling that an iteration without noise closes'),
  noise: number(0.05, 10).describe('Noise amplitude, points'),
  driftMultiplier: number(0, 3),
  verificationGap: number(0, 20).describe('Points lost in the field when every release ships a defect'),
  costs: z
    .strictObject({ tax: number(0, 5000), compute: number(0.1, 5000), verification: number(0, 5000) })
    .describe('$k: one release, one iteration at full size, full verification of one iteration'),
  budgetK: number(1, 100_000).describe('Budget, $k'),
  parameters: number(1000, 1e13).describe('Parameters of the full-size model'),
  strategies: z.array(strategy).min(12).max(20),
  constraints: z
    .tuple([constraint, constraint, constraint, constraint])
    .describe('What can go wrong unseen, by the stage at which it first becomes visible, 1 to 4'),
})

const phaseSeconds = z.int().min(5).max(3600)

/** What documents of earlier builds do not have is as in the standard full lesson. */
const preset = named('Preset', {
  name: text(30),
  summary: text(90),
  seconds: z
    .strictObject({
      ...record(TIMED_PHASES, () => phaseSeconds),
      ...record(OPTIONAL_PHASES, (phase) => phaseSeconds.default(PRESETS.full.seconds[phase])),
    })
    .describe('Length of each phase, s'),
  secondVotes: z
    .boolean()
    .default(PRESETS.full.secondVotes)
    .describe('Whether a discussion and a second vote follow each prediction'),
  debriefSeconds: z
    .int()
    .min(0)
    .max(3600)
    .default(PRESETS.full.debriefSeconds)
    .describe('Length of the debrief, s; 0 for no clock'),
  trialsToFlag: z
    .int()
    .min(5)
    .max(15)
    .default(PRESETS.full.trialsToFlag)
    .describe('Trials that a team runs before it can plant its flag'),
  finalRunSeconds: z.int().min(3).max(3600).describe('Length of the 26 weeks in the final run, s'),
  disruptions: z.boolean(),
})

const disruption = named('Disruption', { name: text(30), announced: text(100), began: text(100) })

const pm = z.strictObject({
  ...record(Object.keys(PM_BLANKS) as PmSentence[], () => text(120)),
  terms: z.strictObject(record(PROOF_TERMS, () => text(40))),
  sources: z.strictObject(record(PM_SOURCES, () => text(90))),
})

const correctionText = text(300).meta({ id: 'Correction' })
const correction = <K extends ErrorKind>(kind: K) =>
  z.strictObject(record<ErrorOf<K>, typeof correctionText>(ERRORS[kind], () => correctionText))

const corrections = z.strictObject({
  stages: correction('stages'),
  bottleneck: correction('bottleneck'),
  strategy: correction('strategy'),
  leader: correction('leader'),
  week: correction('week'),
  facts: correction('facts'),
  range: correction('range'),
  lost: correction('lost'),
  available: correction('available'),
  required: correction('required'),
  conclusion: correction('conclusion'),
})

/** Parses a scenario document; every document that passes is safe to play (docs/scenario.md). */
export const scenarioDocument: z.ZodType<ScenarioDocument> = z
  .strictObject({
    format: z.literal(SCENARIO_FORMAT),
    title: line(60),
    model,
    tracks: z.strictObject(record(TRACK_IDS, () => track)),
    presets: z.strictObject({ ...record(PRESET_IDS, () => preset), long: preset.default(PRESETS.long) }),
    disruptions: z.strictObject(record(DISRUPTION_KINDS, () => disruption)),
    pm,
    corrections: corrections.exactOptional(),
  })
  .superRefine((document, context) => {
    for (const { path, problem } of scenarioProblems(document)) {
      context.addIssue({ code: 'custom', path: [...path], message: problem })
    }
  })
