import type { Language } from '../../shared/content/language.ts'
import type { Session } from '../../shared/session/Session.ts'
import type { MatchState } from '../../shared/sim/match/matchState.ts'
import { makeFile } from '../exports/makeFiles.ts'

type Made = { readonly state: MatchState; readonly text: Promise<string> }
type Desk = { last: Made | null; next: Promise<string> | null }

const desks = new WeakMap<Session, Map<Language, Desk>>()

const deskOf = (session: Session, language: Language): Desk => {
  const known = desks.get(session) ?? new Map<Language, Desk>()
  desks.set(session, known)
  const desk = known.get(language) ?? { last: null, next: null }
  known.set(language, desk)
  return desk
}

/**
 * A session's results as JSON. However many ask, they are made once for each state and one after the other: those who
 * ask meanwhile share the next.
 */
export const resultsText = (session: Session, language: Language): Promise<string> => {
  const desk = deskOf(session, language)
  if (desk.last?.state === session.state) return desk.last.text
  const make = (): Promise<string> => {
    desk.next = null
    const { state } = session
    const { scenario: _, ...rest } = state
    desk.last = { state, text: makeFile('results', { options: session.options, state: rest, language }) }
    return desk.last.text
  }
  desk.next ??= (desk.last?.text ?? Promise.resolve()).then(make, make)
  return desk.next
}
