import { findStrategy } from '../content/findStrategy.ts'
import type { Stage } from '../content/stages.ts'
import type { Track } from '../content/tracks.ts'
import { playedTeams, trackOf } from '../sim/match/lookup.ts'
import type { MatchState, Move, TeamId } from '../sim/match/matchState.ts'
import { nearestStep } from './hourSteps.ts'
import type { PublicEstimate } from './sessionState.ts'

/** The stage that a strategy acts on is told once so many estimates by so many teams concern it. */
const TELL_STAGE = { estimates: 5, teams: 3 } as const

type Placed = { readonly team: TeamId; readonly move: Move; readonly stage: Stage | null }

/** The one stage that a strategy acts on; null for a strategy that combines two. */
const stageOf = (track: Track, id: string): Stage | null => {
  const [stage, ...others] = Object.keys(findStrategy(track, id)?.levels ?? {}) as Stage[]
  return stage && others.length === 0 ? stage : null
}

const isTold = (placed: readonly Placed[], stage: Stage): boolean => {
  const mine = placed.filter((one) => one.stage === stage)
  return mine.length >= TELL_STAGE.estimates && new Set(mine.map(({ team }) => team)).size >= TELL_STAGE.teams
}

/**
 * The estimates of Part 1 as the class may see them, by team. Hours are rounded so far that no other team can use them
 * as its own estimate; strategies are left out; a stage is named only when several teams have estimated it, and never
 * if it is the tax stage of a track in play.
 */
export const publicEstimates = (state: MatchState): ReadonlyMap<TeamId, readonly PublicEstimate[]> => {
  if (state.phase !== 'auditWork') return new Map()
  const teams = playedTeams(state)
  const taxed = new Set(teams.map((team) => trackOf(state, team).taxStage))
  const placed = teams.flatMap((team) =>
    team.moves.map((move): Placed => ({ team: team.id, move, stage: stageOf(trackOf(state, team), move.strategy) })),
  )
  const told = new Set(
    placed.flatMap(({ stage }) => (stage && !taxed.has(stage) && isTold(placed, stage) ? [stage] : [])),
  )
  const shown = ({ move, stage }: Placed): PublicEstimate => ({
    hours: nearestStep(move.savedHours),
    ratio: Number((move.estimate / move.savedHours).toPrecision(3)),
    stage: stage && told.has(stage) ? stage : '',
  })
  return new Map(teams.map(({ id }) => [id, placed.filter(({ team }) => team === id).map(shown)]))
}
