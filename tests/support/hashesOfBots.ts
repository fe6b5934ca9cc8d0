import { matchOptions, playMatch } from '../../server/scripts/playMatch.ts'
import { TRACK_IDS } from '../../shared/content/tracks.ts'
import { NO_JOURNAL } from '../../shared/session/journal.ts'
import { stateHash } from '../../shared/session/stateHash.ts'
import { PERSONAS } from '../../shared/sim/match/matchState.ts'

/** The state hashes of some sessions of bots; this also runs in a page. */
export const hashesOfBots = (): readonly string[] =>
  [1, 2, 3].map((seed) =>
    stateHash(playMatch(matchOptions({ preset: 'short', seed, bots: PERSONAS, tracks: TRACK_IDS }), NO_JOURNAL).state),
  )
