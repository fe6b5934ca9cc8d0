import { findTeam } from '../sim/match/lookup.ts'
import { type MatchState, type RaceRun, type Team, type TeamId, TICKS_PER_SECOND } from '../sim/match/matchState.ts'
import type { TeamView } from '../views/teamView.ts'
import { racingOf, teamViewOf } from '../views/teamViewOf.ts'

/** Everything a team's view is computed from; while these stay the same, so does the view. */
type Sources = Pick<MatchState, 'phase' | 'seats' | 'messages'> & {
  readonly team: Team
  /** Changes every second while a filing is open, because the view counts down. */
  readonly second: number | null
}
type Sent = { sources: Sources; readonly json: Map<string, string> }

const sourcesOf = ({ phase, seats, messages, tick }: MatchState, team: Team): Sources => {
  const second = team.filing ? Math.floor(tick / TICKS_PER_SECOND) : null
  return { phase, seats, messages, team, second }
}

/** A run changes with every tick; these are the only parts of it that the members' view shows before its end. */
const isSameRun = (a: RaceRun | null, b: RaceRun | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.lane.plan === b.lane.plan &&
    a.lane.pendingPlan === b.lane.pendingPlan &&
    a.lane.nextLandingHour === b.lane.nextLandingHour &&
    a.lane.spentK === b.lane.spentK)

/** Whether the same runs are under way, or over with the same result. */
const isSameRace = (a: RaceRun | null, b: RaceRun | null): boolean =>
  (a === null) === (b === null) && a?.result === b?.result

/** Whether nothing has changed but how far the runs under way have come. */
const isSameButRuns = (a: Sources, b: Sources): boolean => {
  if (a.phase !== b.phase || a.seats !== b.seats || a.messages !== b.messages || a.second !== b.second) return false
  if (a.team === b.team) return true
  for (const key in a.team) {
    const part = key as keyof Team
    if (part !== 'race' && part !== 'finalRun' && a.team[part] !== b.team[part]) return false
  }
  return isSameRace(a.team.race, b.team.race) && isSameRace(a.team.finalRun, b.team.finalRun)
}

const isSame = ({ team: a }: Sources, { team: b }: Sources): boolean =>
  isSameRun(a.race, b.race) && isSameRun(a.finalRun, b.finalRun)

const jsonOf = (view: TeamView): Map<string, string> =>
  new Map(Object.entries(view).map(([key, value]) => [key, JSON.stringify(value)]))

/** Remembers what each team's members have been sent, in order to send only the changes. */
export class TeamFeeds {
  readonly #sent = new Map<TeamId, Sent>()

  /** Returns the keys that changed since the last call for this team, with their whole values; null when none did. */
  changes(state: MatchState, id: TeamId): Partial<TeamView> | null {
    const team = findTeam(state, id)
    if (!team) return null
    const before = this.#sent.get(id)
    const sources = sourcesOf(state, team)
    if (before && isSameButRuns(before.sources, sources)) {
      if (isSame(before.sources, sources)) return null
      before.sources = sources
      const racing = racingOf(state, team)
      const json = JSON.stringify(racing)
      if (json === before.json.get('racing')) return null
      before.json.set('racing', json)
      return { racing }
    }
    const view = teamViewOf(state, id)
    if (!view) return null
    const json = jsonOf(view)
    this.#sent.set(id, { sources, json })
    const changed = Object.entries(view).filter(([key]) => json.get(key) !== before?.json.get(key))
    return changed.length > 0 ? Object.fromEntries(changed) : null
  }
}
