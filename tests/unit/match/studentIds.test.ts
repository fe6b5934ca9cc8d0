import { describe, expect, it } from 'vitest'
import { findSeat } from '../../../shared/sim/match/lookup.ts'
import type { MatchState } from '../../../shared/sim/match/matchState.ts'
import { fitsId, ID_KINDS, type IdKind, type IdRule } from '../../../shared/sim/match/studentIds.ts'
import { applyAll, hostCommand, match, refusal, seated, takeSeat } from '../../support/matchBuilder.ts'

const RULE: IdRule = { kind: 'digits', least: 7, most: 9, label: 'Student number', privacy: 'For your grade.' }
const asking = (rule: IdRule = RULE): MatchState => match({ studentIds: rule })
const withId = (seat: string, studentId: string) => ({ ...takeSeat(seat), studentId })

describe('IDs', () => {
  it('[SEA21] where the host asks for an ID, nobody joins without one, with one that does not fit, or with another’s', () => {
    const state = applyAll(asking(), withId('s1', '1234567'))
    expect(findSeat(state, 's1')?.studentId).toBe('1234567')
    expect(refusal(state, takeSeat('s2'))).toBe('idMissing')
    expect(refusal(state, withId('s2', ''))).toBe('idMissing')
    for (const id of ['123456', '1234567890', '12345x7', '１２３４５６７', '=1234567']) {
      expect([id, refusal(state, withId('s2', id))]).toEqual([id, 'idInvalid'])
    }
    expect(refusal(state, withId('s2', '1234567'))).toBe('idTaken')
    const logins = applyAll(asking({ ...RULE, kind: 'login', least: 1 }), withId('s1', 'adal1'))
    expect(refusal(logins, withId('s2', 'ADAL1'))).toBe('idTaken')
    const left = applyAll(state, hostCommand({ type: 'removeSeat', seat: 's1' }), withId('s2', '1234567'))
    expect(findSeat(left, 's2')?.studentId).toBe('1234567')
  })

  it('[SEA22] an ID is one of three kinds whose characters are listed, so that no ID is a formula or takes long to read', () => {
    const fits = (kind: IdKind, id: string): boolean => fitsId({ kind, least: 1, most: 64 }, id)
    const examples: Readonly<Record<IdKind, readonly [readonly string[], readonly string[]]>> = {
      digits: [
        ['0', '00123', '9'.repeat(64)],
        ['', '-1', '1.5', '9'.repeat(65)],
      ],
      login: [
        ['ada', 'Ada.Lovelace', 'u1234567', '1a', 'a_b-c'],
        ['', '123', '1.2.3', '.ada', '@ada', '=ada', 'ada lovelace', 'ada@uni.edu', 'añd'],
      ],
      email: [
        ['ada@uni.edu', 'a.l+x@cs.uni-b.ac.uk'],
        ['ada', 'ada@uni', '@uni.edu', 'ada@uni..edu', 'ada@-uni.edu', '+a@uni.edu', 'a"b@uni.edu', 'a,b@uni.edu'],
      ],
    }
    for (const kind of ID_KINDS) {
      for (const id of examples[kind][0]) expect([kind, id, fits(kind, id)]).toEqual([kind, id, true])
      for (const id of examples[kind][1]) expect([kind, id, fits(kind, id)]).toEqual([kind, id, false])
    }
  })

  it('[SEA23] the host corrects an ID by the same rules, and only where the session asks for one', () => {
    const state = applyAll(asking(), withId('s1', '1234567'), withId('s2', '7654321'))
    const correct = (studentId: string) => hostCommand({ type: 'setStudentId', seat: 's1', studentId })
    expect(findSeat(applyAll(state, correct('1234568')), 's1')?.studentId).toBe('1234568')
    expect(applyAll(state, correct('1234567')).seats).toEqual(state.seats)
    expect(refusal(state, correct('7654321'))).toBe('idTaken')
    expect(refusal(state, correct('1'))).toBe('idInvalid')
    expect(refusal(seated(), correct('1234568'))).toBe('notAllowed')
  })

  it('[SEA24] a session that asks for no ID keeps none, even if a page sends one', () => {
    const state = applyAll(match(), withId('s1', '1234567'))
    expect(JSON.stringify([state.settings, state.seats])).not.toMatch(/studentId|1234567/)
  })
})
