import { botAction } from '../../../shared/bots/botAction.ts'
import type { Player } from '../../../shared/bots/player.ts'
import { mindless } from '../../../shared/bots/players/mindless.ts'
import type { ScenarioDocument } from '../../../shared/content/scenario.ts'
import { TRACK_IDS, type TrackId } from '../../../shared/content/tracks.ts'
import { advance } from '../../../shared/sim/match/advance.ts'
import { applyCommand } from '../../../shared/sim/match/applyCommand.ts'
import type { Command } from '../../../shared/sim/match/command.ts'
import { createMatch } from '../../../shared/sim/match/createMatch.ts'
import { type MatchState, PERSONAS } from '../../../shared/sim/match/matchState.ts'
import { teamPoints } from '../../../shared/sim/match/points.ts'
import { atLeast, type BalanceLine, below, within } from './balanceLine.ts'

/** The personas, and whoever does not think, who plays for the balance only. */
export const PLAYERS = [...PERSONAS, 'mindless'] as const
export type PlayerName = (typeof PLAYERS)[number]

const applied = (state: MatchState, command: Command): MatchState => {
  const outcome = applyCommand(state, command)
  return outcome.ok ? outcome.state : state
}

/** A whole session in which one player plays every team, one team on each track. */
export const playAll = (name: PlayerName, seed: number, scenario: ScenarioDocument | null = null): MatchState => {
  const persona = name === 'mindless' ? 'average' : name
  const playerOf = name === 'mindless' ? (): Player => mindless : undefined
  const bots = TRACK_IDS.map(() => persona)
  const options = { code: 'BAL22', title: 'Balance', seed, preset: 'demo', scenario } as const
  const lobby = createMatch({ ...options, teams: bots.length, tracks: TRACK_IDS, bots, speed: 1, solo: false })
  let state = applied(lobby, { type: 'goOn', by: { kind: 'host' } })
  while (state.phase !== 'debrief') {
    state = advance(state, 1).state
    for (const { id } of state.seats) {
      const action = botAction(state, id, playerOf)
      if (action) state = applied(state, { ...action, by: { kind: 'seat', seat: id } })
    }
  }
  return state
}

/** Mean points of one player on each track. */
export type MeanPoints = Readonly<Record<TrackId, number>>

export const meanPoints = (name: PlayerName, seeds: number): MeanPoints => {
  const sums: Record<TrackId, number> = { cloud: 0, edge: 0, mobile: 0, tiny: 0 }
  for (let seed = 1; seed <= seeds; seed++) {
    const state = playAll(name, seed)
    for (const team of state.teams) sums[team.track] += teamPoints(state, team).total / seeds
  }
  return sums
}

const overall = (means: MeanPoints): number => TRACK_IDS.reduce((sum, id) => sum + means[id], 0) / TRACK_IDS.length

/** Thinking is needed, and neither track nor luck decides: mean points of whole sessions, player by player. */
export const personaLines = (means: Readonly<Record<PlayerName, MeanPoints>>): BalanceLine[] => {
  const rule = 'thinking is needed'
  const figure = (name: PlayerName, track: TrackId) => ({
    rule,
    track,
    what: `${name}, points`,
    value: means[name][track],
  })
  const spread = (name: PlayerName) =>
    Math.max(...TRACK_IDS.map((id) => means[name][id])) - Math.min(...TRACK_IDS.map((id) => means[name][id]))
  const ahead = (name: PlayerName, of: PlayerName) => overall(means[name]) - overall(means[of])
  return [
    ...TRACK_IDS.map((id) => below(figure('mindless', id), 48)),
    ...TRACK_IDS.map((id) => within(figure('average', id), 58, 72)),
    ...TRACK_IDS.map((id) => atLeast(figure('veteran', id), 88)),
    ...TRACK_IDS.flatMap((id) => [below(figure('sotaChaser', id), 48), below(figure('speedDemon', id), 48)]),
    ...PERSONAS.map((name) =>
      below({ rule, track: 'all', what: `${name}, spread of the tracks`, value: spread(name) }, 3),
    ),
    atLeast({ rule, track: 'all', what: 'veteran ahead of average', value: ahead('veteran', 'average') }, 8),
    atLeast({ rule, track: 'all', what: 'average ahead of SOTA chaser', value: ahead('average', 'sotaChaser') }, 8),
    atLeast(
      { rule, track: 'all', what: 'SOTA chaser ahead of speed demon', value: ahead('sotaChaser', 'speedDemon') },
      0,
    ),
  ]
}
