import { CALENDAR_HOURS, MAX_CHANGES_PER_RELEASE, MAX_SHRINK_DECADES } from '../content/constants.ts'
import { LANGUAGE_CHOICES } from '../content/language.ts'
import { PRESET_IDS } from '../content/presets.ts'
import { TRACK_IDS } from '../content/tracks.ts'
import { EARLIER_PLACES, LINE_SAMPLE_HOURS, MAX_TEAMS, type MatchOptions, PERSONAS } from '../sim/match/matchState.ts'
import { ID_KINDS } from '../sim/match/studentIds.ts'
import { SECRET_SEED } from '../sim/random.ts'
import { scenarioDocument } from './scenarioDocument.ts'
import { MOST_ITERATIONS } from './scenarioProblems.ts'
import { z } from './zod.ts'

const text = z.string().max(1000)
const level = z.literal([0, 1, 2])
const solution = z.strictObject({
  plan: z.strictObject({
    shrinkDecades: z.number().min(0).max(MAX_SHRINK_DECADES),
    changesPerRelease: z.int().min(1).max(MAX_CHANGES_PER_RELEASE),
    verification: z.number().min(0).max(1),
    automation: z.tuple([level, level, level, level, level, level]),
    gates: z
      .array(z.literal([1, 2, 3, 4, 5]))
      .max(5)
      .nullable(),
    maxIterations: z.number().min(1).max(MOST_ITERATIONS).nullable(),
  }),
  fieldAccuracy: z.number(),
  score: z.number(),
})
const trackSolutions = z.strictObject({
  frontier: z.array(z.number()).max(100),
  bare: solution,
  full: solution,
  reach: z.record(z.string().regex(/^[012]{6}$/), z.number()),
})
const earlierLane = z.strictObject({
  track: z.enum(TRACK_IDS),
  place: z.enum(EARLIER_PLACES),
  line: z.array(z.number()).max(CALENDAR_HOURS / LINE_SAMPLE_HOURS + 2),
})

/** The options of a recorded session, as a journal's header and a recording hold them. Lists every option; the compiler reports one that is missing. */
export const recordedOptions = z.strictObject({
  code: z.string().max(20),
  title: text,
  seed: z.union([z.int(), z.string().regex(SECRET_SEED)]),
  preset: z.enum(PRESET_IDS),
  scenario: scenarioDocument.nullable().exactOptional(),
  solutions: z.partialRecord(z.enum(TRACK_IDS), trackSolutions).exactOptional(),
  teams: z.int().min(1).max(MAX_TEAMS),
  tracks: z.array(z.enum(TRACK_IDS)).min(1).max(MAX_TEAMS),
  bots: z.array(z.enum(PERSONAS)).max(MAX_TEAMS),
  speed: z.number().min(1).max(20),
  solo: z.boolean(),
  language: z.enum(LANGUAGE_CHOICES).exactOptional(),
  drawnNames: z.boolean().exactOptional(),
  learning: z.literal(true).exactOptional(),
  consent: z.strictObject({ text }).exactOptional(),
  studentIds: z
    .strictObject({ kind: z.enum(ID_KINDS), least: z.int(), most: z.int(), label: text, privacy: text })
    .exactOptional(),
  rehearsal: z.boolean().exactOptional(),
  earlier: z
    .array(earlierLane)
    .max(TRACK_IDS.length * EARLIER_PLACES.length)
    .exactOptional(),
} satisfies Record<keyof MatchOptions, z.ZodType>)
