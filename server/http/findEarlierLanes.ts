import { earlierLanes } from '../../shared/sim/match/earlierLanes.ts'
import type { EarlierLane } from '../../shared/sim/match/matchState.ts'
import { type MatchResults, RESULTS_FORMAT } from '../../shared/views/resultsOf.ts'
import type { LiveSessions } from '../session/LiveSessions.ts'
import type { SessionRow, Store } from '../store/Store.ts'
import { findHosted } from './findHosted.ts'
import { HttpRefusal } from './httpError.ts'

type Wanted = { readonly code: string; readonly hostKey: string }
type Services = { readonly sessions: LiveSessions; readonly store: Store }

const resultsIn = async (sessions: LiveSessions, { code, results }: SessionRow): Promise<MatchResults | null> => {
  const text = (await sessions.ask(code, 'results')) ?? results
  const kept: MatchResults | null = text === null ? null : JSON.parse(text)
  return kept?.format === RESULTS_FORMAT ? kept : null
}

/** Returns an earlier session's lanes to the holder of its host key; students' teams first. */
export const findEarlierLanes = async (
  { sessions, store }: Services,
  { code, hostKey }: Wanted,
): Promise<readonly EarlierLane[]> => {
  const results = await resultsIn(sessions, await findHosted(store, code, hostKey))
  const raced = (results?.teams ?? []).flatMap(({ track, bot, race, raceLine }) =>
    race && raceLine ? [{ track, line: raceLine.line, score: race.fieldAccuracy, bot }] : [],
  )
  if (raced.length === 0) throw new HttpRefusal('notRaced')
  const students = raced.filter(({ bot }) => bot === null)
  return earlierLanes(students.length > 0 ? students : raced)
}
