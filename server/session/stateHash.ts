import { createHash } from 'node:crypto'
import type { MatchState } from '../../shared/sim/match/matchState.ts'

const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** JSON with the keys of every object in order, so that equal values make equal text. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, sorted)

/** SHA-256, in hex, of a session's whole state; its scenario counts as the document, and nothing for the standard one. */
export const stateHash = (state: MatchState): string => {
  const scenario = state.scenario.source ?? undefined
  return createHash('sha256')
    .update(canonicalJson({ ...state, scenario }))
    .digest('hex')
}
