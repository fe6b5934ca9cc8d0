import { LANGUAGE_CHOICES, type LanguageChoice } from '../content/language.ts'
import { PRESET_IDS } from '../content/presets.ts'
import { TRACK_IDS } from '../content/tracks.ts'
import { MAX_CONSENT_TEXT } from '../sim/match/consentRule.ts'
import { MAX_TEAMS, PERSONAS } from '../sim/match/matchState.ts'
import { PHASES, type Phase } from '../sim/match/phases.ts'
import { ID_KINDS, type IdRule, MAX_ID_LABEL, MAX_ID_LENGTH, MAX_ID_PRIVACY } from '../sim/match/studentIds.ts'
import { MAX_SEED } from '../sim/random.ts'
import { scenarioDocument } from './scenarioDocument.ts'
import { lineText } from './wireText.ts'
import { z } from './zod.ts'

export const MAX_TITLE_LENGTH = 60
const idLength = z.int().min(1).max(MAX_ID_LENGTH)

/** Body of POST /api/sessions; every field is optional. */
export const newSession = z
  .strictObject({
    preset: z.enum(PRESET_IDS).default('full'),
    seed: z.int().min(0).max(MAX_SEED).exactOptional(),
    title: lineText(MAX_TITLE_LENGTH).default(''),
    teams: z.int().min(1).max(MAX_TEAMS).default(4),
    tracks: z
      .array(z.enum(TRACK_IDS))
      .min(1)
      .max(MAX_TEAMS)
      .default([...TRACK_IDS]),
    /** How many teams bots play, or which personas; they take the last teams. */
    bots: z.union([z.int().min(0).max(MAX_TEAMS), z.array(z.enum(PERSONAS)).max(MAX_TEAMS)]).exactOptional(),
    speed: z.number().min(1).max(20).default(1),
    solo: z.boolean().default(false),
    language: z.enum(LANGUAGE_CHOICES).default('auto'),
    /** Whether students must play under a name that was drawn for them. */
    drawnNames: z.boolean().default(false),
    /** The ID that students must give when they join. */
    studentIds: z
      .strictObject({
        kind: z.enum(ID_KINDS),
        least: idLength.default(1),
        most: idLength.default(MAX_ID_LENGTH),
        label: lineText(MAX_ID_LABEL).refine((label) => label !== ''),
        privacy: lineText(MAX_ID_PRIVACY).default(''),
      })
      .refine(({ least, most }) => least <= most, { path: ['most'] })
      .exactOptional(),
    /** Whether students answer questions before and after the game. */
    learning: z.boolean().default(false),
    /** Whether students are asked for consent, with the host's text; an empty one stands for the standard text. */
    consent: z.strictObject({ text: lineText(MAX_CONSENT_TEXT).default('') }).exactOptional(),
    /** The scenario to play, if not the standard one. */
    scenario: scenarioDocument.exactOptional(),
    /** An earlier session of the same host whose best lanes to race against; nothing else is taken from it. */
    ghosts: z.strictObject({ code: z.string().max(20), hostKey: z.string().max(100) }).exactOptional(),
    /** A rehearsal is marked as one everywhere it is shown. */
    rehearsal: z.boolean().default(false),
    /** The phase that a rehearsal starts with; bots play everything before it. */
    from: z.enum(PHASES).default('lobby'),
  })
  .refine(({ bots = 0, teams }) => (typeof bots === 'number' ? bots : bots.length) <= teams, { path: ['bots'] })
  .refine(({ rehearsal, from }) => rehearsal || from === 'lobby', { path: ['from'] })
export type SessionRequest = z.input<typeof newSession>
export type NewSession = z.output<typeof newSession>

/** Answer to POST /api/sessions when a scenario field is invalid; `path` names it: "scenario.tracks.cloud.taxHours". */
export type MalformedSession = { readonly error: 'malformed'; readonly path: string; readonly problem: string }

/** Answer to POST /api/sessions. The host key is never shown again. */
export type CreatedSession = {
  readonly code: string
  readonly hostKey: string
  readonly urls: { readonly join: string; readonly host: string; readonly screen: string }
}

/** Answer to GET /api/sessions/CODE: what someone needs in order to join. */
export type SessionInfo = {
  readonly code: string
  readonly title: string
  readonly phase: Phase
  readonly doorLocked: boolean
  readonly drawnNames: boolean
  /** The ID that students must give; null for none. */
  readonly studentIds: IdRule | null
  readonly solo: boolean
  /** Whether it plays a custom scenario. */
  readonly ownScenario: boolean
  readonly language: LanguageChoice
  readonly rehearsal: boolean
  readonly teams: readonly {
    readonly id: string
    readonly name: string
    readonly track: (typeof TRACK_IDS)[number]
    readonly seats: number
    readonly bot: (typeof PERSONAS)[number] | null
  }[]
}
