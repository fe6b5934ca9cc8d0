import { findTeam } from '../../shared/sim/match/lookup.ts'
import { type MatchState, type RaceRun, type TeamId, TICK_MS } from '../../shared/sim/match/matchState.ts'
import type { TeamView } from '../../shared/views/teamView.ts'
import { teamViewOf } from '../../shared/views/teamViewOf.ts'

/** All that a team's view is made of: while each is the same, so is the view. */
type Sources = readonly unknown[]
type Sent = { readonly sources: Sources; readonly json: ReadonlyMap<string, string> }

/** A run moves with every tick; of that the members' view has no more than this. */
const runParts = (run: RaceRun | null): Sources =>
  run ? [run.lane.plan, run.lane.pendingPlan, run.lane.nextLandingHour, run.lane.spentK, run.result] : []

const sourcesOf = (state: MatchState, id: TeamId): Sources => {
  const team = findTeam(state, id)
  if (!team) return []
  const { race, finalRun, ...bench } = team
  // An open filing counts down.
  const second = team.filing ? Math.floor((state.tick * TICK_MS) / 1000) : null
  return [
    second,
    state.phase,
    state.seats,
    state.messages,
    ...Object.values(bench),
    ...runParts(race),
    ...runParts(finalRun),
  ]
}

const isSame = (a: Sources, b: Sources): boolean => a.length === b.length && a.every((part, i) => part === b[i])

const jsonOf = (view: TeamView): ReadonlyMap<string, string> =>
  new Map(Object.entries(view).map(([key, value]) => [key, JSON.stringify(value)]))

/** What of each team's bench its members have been sent, and what of it has changed since. */
export class TeamFeeds {
  readonly #sent = new Map<TeamId, Sent>()

  /** The keys that changed since the last call for this team, whole; null where none did. */
  changes(state: MatchState, team: TeamId): Partial<TeamView> | null {
    const before = this.#sent.get(team)
    const sources = sourcesOf(state, team)
    if (before && isSame(before.sources, sources)) return null
    const view = teamViewOf(state, team)
    if (!view) return null
    const json = jsonOf(view)
    this.#sent.set(team, { sources, json })
    const changed = Object.entries(view).filter(([key]) => json.get(key) !== before?.json.get(key))
    return changed.length > 0 ? Object.fromEntries(changed) : null
  }
}
