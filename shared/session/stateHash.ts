import type { MatchState } from '../sim/match/matchState.ts'
import { sha256Hex } from '../sim/sha256.ts'

const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** JSON with sorted object keys, so that equal values produce equal text. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, sorted)

/** SHA-256, in hex, of a session's whole state. A custom scenario counts as its document, the standard one does not. */
export const stateHash = (state: MatchState): string => {
  const scenario = state.scenario.source ?? undefined
  return sha256Hex(canonicalJson({ ...state, scenario }))
}
