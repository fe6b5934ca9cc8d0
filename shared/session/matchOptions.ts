import type { NewSession } from '../protocol/newSession.ts'
import { type EarlierLane, type MatchOptions, PERSONAS, type Persona } from '../sim/match/matchState.ts'
import type { Random } from '../sim/random.ts'

/** The order in which personas are assigned when only a number of bots is requested: strongest first. */
const BOT_ORDER: readonly Persona[] = [...PERSONAS].reverse()
const SOLO_TITLE = 'Solo race'
const CLASS_TITLE = 'Iteration Tax'

const personas = (bots: number | readonly Persona[]): readonly Persona[] =>
  typeof bots === 'number' ? Array.from({ length: bots }, (_, i) => BOT_ORDER[i % BOT_ORDER.length] ?? 'average') : bots

/**
 * Fills in the options that a request left out, with a secret in place of a seed. A student who plays alone races against a bot in every
 * other team.
 */
export const matchOptions = (
  wanted: NewSession,
  secret: Random,
  earlier: readonly EarlierLane[] | null = null,
): Omit<MatchOptions, 'code'> => {
  const {
    preset,
    title,
    teams,
    tracks,
    speed,
    solo,
    rehearsal,
    language,
    drawnNames,
    studentIds,
    learning,
    consent,
    scenario,
  } = wanted
  return {
    title: title || (solo ? SOLO_TITLE : CLASS_TITLE),
    seed: wanted.seed ?? secret,
    preset,
    ...(scenario ? { scenario } : {}),
    teams,
    tracks,
    bots: personas(wanted.bots ?? (solo ? teams - 1 : 0)),
    speed,
    solo,
    language,
    rehearsal,
    ...(drawnNames && { drawnNames }),
    ...(learning && { learning: true as const }),
    ...(consent && { consent }),
    ...(studentIds && { studentIds }),
    ...(earlier && { earlier }),
  }
}
