import { describe, expect, it } from 'vitest'
import { textIn } from '../../../shared/content/language.ts'
import { ADJECTIVES, ANIMALS, studentName, teamName } from '../../../shared/content/names.ts'
import { TRACK_IDS, TRACKS } from '../../../shared/content/tracks.ts'
import { MAX_NAME_LENGTH, MAX_TEAMS } from '../../../shared/sim/match/matchState.ts'
import { seedRandom } from '../../../shared/sim/random.ts'
import { match } from '../../support/matchBuilder.ts'

const drawn = (draw: typeof teamName, from: number, count: number): string[] => {
  const names: string[] = []
  for (let random = from; names.length < count; ) {
    const [name, next] = draw(random)
    names.push(name)
    random = next
  }
  return names
}

describe('names', () => {
  it('[CON5] a suggested name is an adjective and an animal, one animal for a student and many for a team', () => {
    const student = new RegExp(`^(${ADJECTIVES.join('|')}) (${ANIMALS.map(({ one }) => one).join('|')})$`)
    const team = new RegExp(`^(${ADJECTIVES.join('|')}) (${ANIMALS.map(({ many }) => many).join('|')})$`)
    for (const name of drawn(studentName, seedRandom('students'), 500)) expect(name).toMatch(student)
    for (const name of drawn(teamName, seedRandom('teams'), 500)) expect(name).toMatch(team)
  })
  it('[CON6] no two teams in a session get the same name', () => {
    for (let seed = 0; seed < 50; seed++) {
      const names = match({ seed, teams: MAX_TEAMS }).teams.map((team) => team.name)
      expect(new Set(names).size).toBe(MAX_TEAMS)
    }
  })
  it('[CON7] drawing again suggests names with other words', () => {
    const words = drawn(teamName, seedRandom(7), 24).map((name) => name.split(' '))
    expect(new Set(words.map(([adjective]) => adjective)).size).toBe(24)
    expect(new Set(words.map(([, animal]) => animal)).size).toBeGreaterThanOrEqual(22)
  })
  it('[CON8] suggested names are short enough for a seat and use no word of a track or of the rival', () => {
    const taken = TRACK_IDS.flatMap((id) => textIn(TRACKS[id].name, 'en').toLowerCase().split(' ')).concat(
      'big',
      'model',
      'heavy',
    )
    expect(new Set(ADJECTIVES).size).toBeGreaterThanOrEqual(40)
    expect(new Set(ANIMALS.map(({ many }) => many)).size).toBeGreaterThanOrEqual(48)
    const longest = Math.max(...ADJECTIVES.map((word) => word.length)) + Math.max(...ANIMALS.map((a) => a.many.length))
    expect(longest + 1).toBeLessThanOrEqual(MAX_NAME_LENGTH)
    expect(ADJECTIVES.filter((word) => taken.includes(word.toLowerCase()))).toEqual([])
  })
})
