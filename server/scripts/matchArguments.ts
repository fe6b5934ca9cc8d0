import { parseArgs } from 'node:util'
import { PRESET_IDS, type PresetId } from '../../shared/content/presets.ts'
import { TRACK_IDS, type TrackId } from '../../shared/content/tracks.ts'
import { MAX_TEAMS, PERSONAS, type Persona } from '../../shared/sim/match/matchState.ts'
import { MAX_SEED } from '../../shared/sim/random.ts'

export const MATCH_USAGE =
  'npm run -s match -- [--preset demo] [--seed 7] [--bots veteran,average,sotaChaser,speedDemon] [--tracks tiny,edge] [--journal FILE] [--json]'

export type MatchArguments = {
  readonly preset: PresetId
  readonly seed: number
  readonly bots: readonly Persona[]
  readonly tracks: readonly TrackId[]
  /** Where to write the journal; null to write none. */
  readonly journal: string | null
  readonly json: boolean
}

/** Says what is wrong with the arguments, in a sentence for the person who typed them. */
export class ArgumentError extends Error {}

const listed = <T extends string>(name: string, typed: string, known: readonly T[]): readonly T[] =>
  typed.split(',').map((word) => {
    const match = known.find((one) => one === word.trim())
    if (!match) throw new ArgumentError(`--${name} knows ${known.join(', ')}, not "${word.trim()}".`)
    return match
  })

const parseSeed = (typed: string): number => {
  const seed = /^\d+$/.test(typed) ? Number(typed) : Number.NaN
  if (!(seed <= MAX_SEED)) throw new ArgumentError(`--seed is a whole number from 0 to ${MAX_SEED}, not "${typed}".`)
  return seed
}

const parseOptions = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        preset: { type: 'string', default: 'demo' },
        seed: { type: 'string', default: '1' },
        bots: { type: 'string', default: 'veteran,average,sotaChaser,speedDemon' },
        tracks: { type: 'string', default: TRACK_IDS.join(',') },
        journal: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    throw new ArgumentError(error instanceof Error ? error.message : String(error))
  }
}

/** Parses the arguments of a scripted match; throws an ArgumentError when they are invalid. */
export const parseMatchArguments = (args: readonly string[]): MatchArguments => {
  const { preset, seed, bots, tracks, journal, json } = parseOptions(args)
  const personas = listed('bots', bots, PERSONAS)
  if (personas.length > MAX_TEAMS) {
    throw new ArgumentError(`--bots takes at most ${MAX_TEAMS} bots, not ${personas.length}.`)
  }
  const presets = listed('preset', preset, PRESET_IDS)
  if (presets.length !== 1 || !presets[0]) throw new ArgumentError(`--preset takes one of ${PRESET_IDS.join(', ')}.`)
  return {
    preset: presets[0],
    seed: parseSeed(seed),
    bots: personas,
    tracks: listed('tracks', tracks, TRACK_IDS),
    journal: journal ?? null,
    json,
  }
}
