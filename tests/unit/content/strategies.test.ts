import { describe, expect, it } from 'vitest'
import { findStrategy } from '../../../shared/content/findStrategy.ts'
import { LANGUAGES, textIn } from '../../../shared/content/language.ts'
import { STAGES } from '../../../shared/content/stages.ts'
import type { Strategy } from '../../../shared/content/strategy.ts'
import { TRACK_IDS, TRACKS } from '../../../shared/content/tracks.ts'
import { bestLeverage, strategyEffect } from '../../../shared/sim/match/leverage.ts'

const settings = ({ levels }: Strategy): string =>
  STAGES.flatMap((stage) => (levels[stage] ? [`${stage} ${levels[stage]}`] : [])).join(', ')

describe.each(TRACK_IDS)('the strategies of %s', (track) => {
  const strategies = TRACKS[track].strategies

  it('[CON1] every stage has a strategy at each level, and two strategies combine stages', () => {
    const sets = strategies.map(settings)
    const single = STAGES.flatMap((stage) => [`${stage} 1`, `${stage} 2`])
    expect(sets.filter((set) => !set.includes(','))).toEqual(single)
    expect(sets.filter((set) => set.includes(','))).toHaveLength(2)
    expect(new Set(sets).size).toBe(14)
  })
  it('[CON2] a strategy fits its slider stop and one line of text', () => {
    for (const { id } of strategies) expect(id).toMatch(/^[a-z][A-Za-z0-9]*$/)
    for (const language of LANGUAGES) {
      const names = strategies.map(({ name }) => textIn(name, language))
      const sentences = strategies.map(({ sentence }) => textIn(sentence, language))
      for (const name of names) expect(name.length, name).toBeLessThanOrEqual(24)
      for (const sentence of sentences) {
        expect(sentence.length, sentence).toBeLessThanOrEqual(90)
        expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u)
      }
      for (const texts of [names, sentences, strategies.map(({ id }) => id)]) {
        expect(new Set(texts).size).toBe(strategies.length)
      }
    }
  })
  it('[CON3] the strategy with the most leverage automates the tax stage alone, at level 1', () => {
    const best = strategies.filter((one) => strategyEffect(TRACKS[track], one).leverage === bestLeverage(TRACKS[track]))
    expect(best.map(settings)).toEqual([`${TRACKS[track].taxStage} 1`])
  })
  it('[CON4] a strategy is found by its id, but only on its own track', () => {
    for (const strategy of strategies) expect(findStrategy(TRACKS[track], strategy.id)).toBe(strategy)
    expect(findStrategy(TRACKS[track], 'perpetualMotion')).toBeUndefined()
  })
})
