import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJoin } from '../../../shared/protocol/joinOptions.ts'
import { CODE_ALPHABET, normaliseCode } from '../../../shared/protocol/sessionCode.ts'
import { fuzzRuns } from '../../support/fuzzRuns.ts'

describe('join options', () => {
  it.each([
    [{ name: ' Ada ' }, { role: 'student', name: 'Ada', team: null, newSeatKey: null }],
    [
      { name: 'Ada', team: 't2' },
      { role: 'student', name: 'Ada', team: 't2', newSeatKey: null },
    ],
    [
      { name: 'Ada', team: null, newSeatKey: 'k'.repeat(43) },
      { role: 'student', name: 'Ada', team: null, newSeatKey: 'k'.repeat(43) },
    ],
    [
      { name: 'Ada', seatKey: 'k' },
      { role: 'student', seatKey: 'k' },
    ],
    [{ seatKey: 'k' }, { role: 'student', seatKey: 'k' }],
    [
      { seatTicket: 't', newSeatKey: 'k'.repeat(43) },
      { role: 'student', seatTicket: 't', newSeatKey: 'k'.repeat(43) },
    ],
    [
      { seatOf: ' Ada ', newSeatKey: 'k'.repeat(43) },
      { role: 'asker', seatOf: 'Ada', newSeatKey: 'k'.repeat(43) },
    ],
    [{ hostKey: 'k' }, { role: 'host', hostKey: 'k' }],
    [{ screen: true }, { role: 'screen' }],
  ])('[PRO12] join options say who is joining: %j', (options, join) => {
    expect(parseJoin(options)).toEqual(join)
  })

  it.each([
    {},
    null,
    'Ada',
    { screen: false },
    { hostKey: 'k', name: 'Ada' },
    { hostKey: 'k', screen: true },
    { seatKey: '' },
    { seatKey: 'k'.repeat(101) },
    { name: 'Ada', newSeatKey: 'k'.repeat(42) },
    { newSeatKey: 'k'.repeat(43) },
    { seatTicket: 't' },
    { seatOf: 'Ada' },
    { seatOf: 'Ada', seatTicket: 't', newSeatKey: 'k'.repeat(43) },
    { seatOf: 'Ada', seatKey: 'k', newSeatKey: 'k'.repeat(43) },
    { name: 'Ada', team: 'no such id!' },
    { name: 'Ada', role: 'host' },
  ])('[PRO13] join options of an unknown shape are malformed: %j', (options) => {
    expect(parseJoin(options)).toBe('malformed')
  })

  it.each([{ name: '' }, { name: 7 }, { name: '\u202e', team: 't1' }])(
    '[PRO14] join options can be refused because of their name alone: %j',
    (options) => {
      expect(parseJoin(options)).toBe('nameInvalid')
    },
  )

  it('[PRO15] join options with any content at all get an answer and never an exception', () => {
    fc.assert(
      fc.property(fc.anything(), (options) => {
        expect(['string', 'object']).toContain(typeof parseJoin(options))
      }),
      fuzzRuns(2000),
    )
  })
})

describe('a session code', () => {
  it('[PRO16] a session code is read in upper or lower case and with spaces around it, and nothing else is one', () => {
    expect(normaliseCode(' cdfgh ')).toBe('CDFGH')
    for (const wrong of ['', 'CDFG', 'CDFGHJ', 'CDFG0', 'CDFGI', 'CD FG', '../..'])
      expect(normaliseCode(wrong)).toBeNull()
  })

  it('[PRO17] a session code has no two characters that look alike, and no vowel', () => {
    for (const group of ['0OQ', '1IL', '2Z', '5S', '8B', 'UV']) {
      expect([...group].filter((letter) => CODE_ALPHABET.includes(letter)).length).toBeLessThanOrEqual(1)
    }
    expect(CODE_ALPHABET).not.toMatch(/[AEIOU]/)
    expect(new Set(CODE_ALPHABET).size).toBe(CODE_ALPHABET.length)
  })
})
