import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseName } from '../../../shared/protocol/displayName.ts'
import { fuzzRuns } from '../../support/fuzzRuns.ts'

describe('a name', () => {
  it.each([
    ['Ada', 'Ada'],
    ['  Ada   Lovelace ', 'Ada Lovelace'],
    ['Ame\u0301lie', 'Am\u00e9lie'],
    ['李小龙', '李小龙'],
    ['עדה', 'עדה'],
    ['क्षत्रिय', 'क्षत्रिय'],
    ['🎓 x', '🎓 x'],
    ['n'.repeat(24), 'n'.repeat(24)],
    ['🎓'.repeat(24), '🎓'.repeat(24)],
  ])('[PRO1] a readable name is kept, in one form: %j', (typed, name) => {
    expect(normaliseName(typed)).toBe(name)
  })

  it.each([
    ['', 'nothing'],
    ['   ', 'spaces'],
    ['\u200b', 'a zero-width space'],
    ['A\u200bda', 'a zero-width space inside'],
    ['Ada\u202eecurB', 'a change of direction'],
    ['\u2066Ada\u2069', 'an isolated direction'],
    ['A\u0000da', 'a control character'],
    ['Ada\nGrace', 'a line break'],
    ['\u3164', 'a blank letter'],
    ['A\u2800da', 'a blank pattern'],
    ['\u0301', 'a combining mark without a letter'],
    [`A${'\u0301\u0302\u0303\u0304'.repeat(3)}`, 'stacked marks'],
    ['\ud800', 'half of a character'],
    ['n'.repeat(25), 'too many characters'],
    ['n'.repeat(10_000), 'far too many'],
  ])('[PRO2] a name that nobody can read is refused: %j, %s', (typed) => {
    expect(normaliseName(typed)).toBeNull()
  })

  it('[PRO2] a name that nobody can read is refused: invisible characters anywhere', () => {
    const unseen = fc.constantFrom(
      ...['\u200b', '\u200d', '\u200e', '\u200f', '\u202a', '\u202e', '\u2066', '\u2069', '\u00ad', '\ufeff', '\u0000'],
      ...['\u001b', '\u0085', '\u2028', '\u2800', '\u3164', '\ud800', '\ue000', '\u{e0041}', '\u0e31'.repeat(4)],
    )
    const property = fc.property(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      unseen,
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      (before, hidden, after) => {
        expect(normaliseName(`x${before}${hidden}${after}x`)).toBeNull()
      },
    )
    fc.assert(property, fuzzRuns(1000))
  })

  it('[PRO3] a name that was accepted is accepted again, unchanged', () => {
    const property = fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
      const name = normaliseName(typed)
      expect(name === null || normaliseName(name) === name).toBe(true)
    })
    fc.assert(property, fuzzRuns(2000))
  })
})
