import { findTeam } from './lookup.ts'
import { type HostMessage, type MatchState, type TeamId, TICKS_PER_SECOND } from './matchState.ts'
import { accept, type Outcome, reject } from './outcome.ts'

export const MAX_MESSAGE_LENGTH = 140
const SHOWN_SECONDS = 30

const without = (state: MatchState, team: TeamId | null): readonly HostMessage[] =>
  state.messages.filter((message) => message.team !== team)

/** Puts a sentence before everybody, or before one team; it takes the place of the last one there. */
export const sendMessage = (
  state: MatchState,
  { text, team }: { readonly text: string; readonly team: TeamId | null },
): Outcome => {
  if (team !== null && !findTeam(state, team)) return reject('unknownTeam')
  if (text.trim() === '' || [...text].length > MAX_MESSAGE_LENGTH) return reject('outOfRange')
  const untilTick = state.tick + SHOWN_SECONDS * state.settings.speed * TICKS_PER_SECOND
  const message: HostMessage = { id: state.nextMessage, team, text: text.trim(), untilTick }
  return accept(
    { ...state, messages: [...without(state, team), message], nextMessage: state.nextMessage + 1 },
    { type: 'settingsChanged' },
  )
}

/** Takes a message back; the one with an id, if that is given, so that one that has taken its place stays. */
export const takeBackMessage = (
  state: MatchState,
  { team, id }: { readonly team: TeamId | null; readonly id?: number },
): Outcome => {
  const messages = state.messages.filter((message) => message.team !== team || (id !== undefined && message.id !== id))
  return accept({ ...state, messages }, { type: 'settingsChanged' })
}

/** Lets go of the messages whose time is over. */
export const withoutOldMessages = (state: MatchState): MatchState =>
  state.messages.some(({ untilTick }) => untilTick <= state.tick)
    ? { ...state, messages: state.messages.filter(({ untilTick }) => untilTick > state.tick) }
    : state

/** What stands before everybody (null) or before one team. */
export const messageTo = (state: MatchState, team: TeamId | null): HostMessage | null =>
  state.messages.find((message) => message.team === team) ?? null
