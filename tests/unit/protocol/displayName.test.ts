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
    ['\u2066\u2069', 'an empty direction'],
    ['\u3164', 'a blank letter'],
    ['\u2800 \u2800', 'blank patterns'],
    ['\u200d\ufe0f', 'a joiner that joins nothing'],
    ['\u0301', 'a combining mark without a letter'],
    ['\ud800', 'half of a character'],
    ['n'.repeat(25), 'too many characters'],
    ['n'.repeat(10_000), 'far too many'],
  ])('[PRO2] a name that nobody can read is refused: %j, %s', (typed) => {
    expect(normaliseName(typed)).toBeNull()
  })

  it.each([
    ['A\u200bda', 'Ada', 'a zero-width space'],
    ['\u2068Ada\u2069', 'Ada', 'the isolates around a name that a phone pastes'],
    ['Ada\u200f\u202c ', 'Ada', 'marks of direction at the end'],
    ['Ada\u202eecurB', 'Ada ecurB', 'a change of direction'],
    ['A\u00add\u2060a\ufeff', 'Ada', 'soft hyphens, word joiners, byte order marks'],
    ['Ada\nGrace', 'Ada Grace', 'a line break'],
    ['A\u2800d\u3164a', 'Ada', 'blank letters'],
    ['A\u200cd\u200da\ufe0f', 'Ada', 'joiners where there is nothing to join'],
    ['علی\u200c', 'علی', 'a joiner after the last letter'],
    ['علی\u200c\u200dرضا', 'علیرضا', 'two joiners in a row'],
    ['🎓\u200d', '🎓', 'a joiner after the last emoji'],
    ['葛\ufe0f', '葛', 'a mark for emoji on a letter'],
    [`A${'\u0301\u0302\u0303\u0304'.repeat(3)}`, 'Á\u0302\u0303\u0304', 'a stack of marks'],
  ])('[PRO27] characters that nobody sees are removed from a name: %j, %j, %s', (typed, name) => {
    expect(normaliseName(typed)).toBe(name)
  })

  it.each([
    ['علی\u200cرضا', 'a Persian name in two parts'],
    ['ශ\u0dca\u200dරී', 'a Sinhala conjunct'],
    ['क\u094d\u200dष', 'a Devanagari half letter'],
    ['അവന\u0d4d\u200d', 'a Malayalam chillu at the end'],
    ['葛\u{e0100}', 'a variant of a character, in a Japanese name'],
    ['👩\u200d🚀 Ada', 'two emoji that make one'],
    ['👩🏽\u200d🚀', 'the same with a skin tone'],
    ['🏳\ufe0f\u200d🌈', 'a flag'],
    ['❤\ufe0f', 'a heart in color'],
    ['7\ufe0f\u20e3', 'a key'],
  ])('[PRO25] a name keeps the joiners and marks that its script or its emoji need: %j, %s', (typed) => {
    expect(normaliseName(typed)).toBe(typed)
  })

  it('[PRO27] characters that nobody sees are removed from a name: anywhere', () => {
    const unseen = fc.constantFrom(
      ...['\u200b', '\u200e', '\u200f', '\u061c', '\u202a', '\u202e', '\u2066', '\u2069', '\u00ad', '\ufeff', '\u0000'],
      ...['\u001b', '\u0085', '\u2028', '\u2800', '\u3164', '\ue000', '\u{e0041}', '\u034f', '\ufe00'],
    )
    const property = fc.property(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
      unseen,
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
      (before, hidden, after) => {
        expect(normaliseName(`x${before}${hidden}${after}x`) ?? '').not.toContain(hidden)
      },
    )
    fc.assert(property, fuzzRuns(1000))
  })

  it('[PRO3] a name that was accepted is accepted again, unchanged: made of joiners and what they join', () => {
    const unit = fc.constantFrom(
      ...['a', 'e', '7', 'ع', 'ش', '\u0dca', '\u094d', 'क', '葛', '❤', '👩', '🏽', '\u0301', '\u20e3', ' ', '\u1820'],
      ...['\u200c', '\u200d', '\ufe0f', '\ufe0e', '\u{e0100}', '\u180b', '\u200b', '\u2068', '\u1100', '\u1161'],
    )
    const property = fc.property(fc.string({ unit, maxLength: 12 }), (typed) => {
      const name = normaliseName(typed)
      expect(name === null || normaliseName(name) === name).toBe(true)
    })
    fc.assert(property, fuzzRuns(5000))
  })

  it('[PRO3] a name that was accepted is accepted again, unchanged', () => {
    const property = fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
      const name = normaliseName(typed)
      expect(name === null || normaliseName(name) === name).toBe(true)
    })
    fc.assert(property, fuzzRuns(2000))
  })
})
