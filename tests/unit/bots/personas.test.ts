import { beforeAll, describe, expect, it } from 'vitest'
import { TRACK_IDS, type TrackId } from '../../../shared/content/tracks.ts'
import { PERSONAS, type Persona } from '../../../shared/sim/match/matchState.ts'
import { teamPoints } from '../../../shared/sim/match/points.ts'
import { botMatch, runBots } from '../../support/botMatch.ts'

const SEEDS = 20

type Total = { readonly persona: Persona; readonly track: TrackId; readonly points: number }

/** Every persona on every track, once per seed. */
const totals = (preset: 'demo' | 'full'): readonly Total[] =>
  Array.from({ length: SEEDS * TRACK_IDS.length }, (_, game) => {
    const turned = [...TRACK_IDS.slice(game % 4), ...TRACK_IDS.slice(0, game % 4)]
    const { state } = runBots(botMatch({ seed: 100 + Math.floor(game / 4), preset, tracks: turned }))
    return state.teams.flatMap((team) =>
      team.bot ? [{ persona: team.bot, track: team.track, points: teamPoints(state, team).total }] : [],
    )
  }).flat()

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

describe.each(['demo', 'full'] as const)('personas in preset %s', (preset) => {
  let all: readonly Total[]
  beforeAll(() => {
    all = totals(preset)
  }, 120_000)
  const meanOf = (persona: Persona, track?: TrackId): number =>
    mean(all.filter((one) => one.persona === persona && one.track === (track ?? one.track)).map(({ points }) => points))

  it('[BOT9] skill shows: the veteran beats the average bot, the average bot beats the SOTA chaser, and the speed demon comes last', () => {
    const order = PERSONAS.toSorted((a, b) => meanOf(b) - meanOf(a))
    expect(order).toEqual(['veteran', 'average', 'sotaChaser', 'speedDemon'])
    expect(meanOf('veteran') - meanOf('average')).toBeGreaterThan(8)
    expect(meanOf('average') - meanOf('sotaChaser')).toBeGreaterThan(8)
  })
  it.each(PERSONAS)(
    '[BOT10] the track does not decide the result: the mean totals of the %s differ by less than 3 points',
    (persona) => {
      const means = TRACK_IDS.map((track) => meanOf(persona, track))
      expect(Math.max(...means) - Math.min(...means)).toBeLessThan(3)
    },
  )
  it('[BOT11] bots leave students room to win: none has more than 98 points', () => {
    expect(Math.max(...all.map(({ points }) => points))).toBeLessThanOrEqual(98)
  })
})
