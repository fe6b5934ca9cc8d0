import { z } from 'zod'
import { LANGUAGE_CHOICES } from '../../shared/content/language.ts'
import { PRESET_IDS } from '../../shared/content/presets.ts'
import { TRACK_IDS } from '../../shared/content/tracks.ts'
import { scenarioDocument } from '../../shared/protocol/scenarioDocument.ts'
import type { JournalHeader, StoredLine } from '../../shared/session/journal.ts'
import { EARLIER_PLACES, MAX_TEAMS, type MatchOptions, PERSONAS } from '../../shared/sim/match/matchState.ts'
import { ID_KINDS } from '../../shared/sim/match/studentIds.ts'
import { SECRET_SEED } from '../../shared/sim/random.ts'

const level = z.literal([0, 1, 2])
const solution = z.strictObject({
  plan: z.strictObject({
    shrinkDecades: z.number(),
    changesPerRelease: z.number(),
    verification: z.number(),
    automation: z.tuple([level, level, level, level, level, level]),
    gates: z.array(z.literal([1, 2, 3, 4, 5])).nullable(),
    maxIterations: z.number().nullable(),
  }),
  fieldAccuracy: z.number(),
  score: z.number(),
})
const trackSolutions = z.strictObject({
  frontier: z.array(z.number()),
  bare: solution,
  full: solution,
  reach: z.record(z.string(), z.number()),
})

/** Lists every option; the compiler reports one that is missing. */
const options = z.strictObject({
  code: z.string(),
  title: z.string(),
  seed: z.union([z.number(), z.string().regex(SECRET_SEED)]),
  preset: z.enum(PRESET_IDS),
  scenario: scenarioDocument.nullable().exactOptional(),
  solutions: z.partialRecord(z.enum(TRACK_IDS), trackSolutions).exactOptional(),
  teams: z.int().min(1).max(MAX_TEAMS),
  tracks: z.array(z.enum(TRACK_IDS)).min(1),
  bots: z.array(z.enum(PERSONAS)),
  speed: z.number(),
  solo: z.boolean(),
  language: z.enum(LANGUAGE_CHOICES).exactOptional(),
  drawnNames: z.boolean().exactOptional(),
  studentIds: z
    .strictObject({ kind: z.enum(ID_KINDS), least: z.int(), most: z.int(), label: z.string(), privacy: z.string() })
    .exactOptional(),
  rehearsal: z.boolean().exactOptional(),
  earlier: z
    .array(z.strictObject({ track: z.enum(TRACK_IDS), place: z.enum(EARLIER_PLACES), line: z.array(z.number()) }))
    .exactOptional(),
} satisfies Record<keyof MatchOptions, z.ZodType>)

const header = z.object({
  format: z.number(),
  title: z.string(),
  created: z.string(),
  options,
})

const parseHeader = (line: string): JournalHeader | null => {
  try {
    return header.parse(JSON.parse(line))
  } catch {
    return null
  }
}

/** Parses a journal's text; null when its first line is not a header. Entries are numbered from 1 but not parsed. */
export const parseJournal = (
  text: string,
): { readonly header: JournalHeader; readonly lines: readonly StoredLine[] } | null => {
  const [first = '', ...rest] = text.split('\n')
  const head = parseHeader(first)
  if (rest.at(-1) === '') rest.pop()
  return head && { header: head, lines: rest.map((line, index) => ({ seq: index + 1, line })) }
}
