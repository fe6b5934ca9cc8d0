import type { MatchState, Seat, Team, TeamId } from '../../shared/sim/match/matchState.ts'
import { TICK_MS } from '../../shared/sim/match/matchState.ts'
import type { TeamView } from '../../shared/views/teamView.ts'
import { teamViewOf } from '../../shared/views/teamViewOf.ts'

/** All that a team's view is made of; the second stands for its countdowns. */
type Sources = {
  readonly team: Team | undefined
  readonly seats: readonly Seat[]
  readonly phase: string
  readonly second: number
}
type Sent = { readonly sources: Sources; readonly json: ReadonlyMap<string, string> }

const sourcesOf = (state: MatchState, id: TeamId): Sources => ({
  team: state.teams.find((team) => team.id === id),
  seats: state.seats,
  phase: state.phase,
  second: Math.floor((state.tick * TICK_MS) / 1000),
})

const isSame = (a: Sources, b: Sources): boolean =>
  a.team === b.team && a.seats === b.seats && a.phase === b.phase && a.second === b.second

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
