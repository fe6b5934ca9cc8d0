import type { Refusal } from './command.ts'
import type { MatchEvent } from './matchEvent.ts'
import type { MatchState } from './matchState.ts'

type Accepted = { readonly ok: true; readonly state: MatchState; readonly events: readonly MatchEvent[] }
type Rejected = { readonly ok: false; readonly reason: Refusal }
/** What a command comes to: the next state and what happened, or the named reason why nothing did. */
export type Outcome = Accepted | Rejected

/** A state and what happened on the way to it. */
export type Step = { readonly state: MatchState; readonly events: readonly MatchEvent[] }

export const accept = (state: MatchState, ...events: readonly MatchEvent[]): Accepted => ({ ok: true, state, events })
export const reject = (reason: Refusal): Rejected => ({ ok: false, reason })
export const accepted = ({ state, events }: Step): Accepted => ({ ok: true, state, events })
