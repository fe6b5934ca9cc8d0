import { describe, expect, it } from 'vitest'
import { TRACKS } from '../../../shared/content/tracks.ts'
import { teamViewOf } from '../../../shared/views/teamViewOf.ts'
import {
  applyAll,
  connection,
  inPhase,
  refusal,
  seatCommand,
  seated,
  seconds,
  strategies,
  team,
} from '../../support/matchBuilder.ts'

const propose = seatCommand('s1', {
  type: 'fileAudit',
  bottleneck: 'labeling',
  strategy: TRACKS.tiny.strategies[0]?.id ?? '',
})
const ready = (students: number) => applyAll(inPhase('auditWork', seated(students)), ...strategies(5))
const agree = (seat: string) => seatCommand(seat, { type: 'agree' })
const object = (seat: string) => seatCommand(seat, { type: 'object' })

describe('filing as a team', () => {
  it('[FIL1] a student who is alone files at once', () => {
    expect(team(applyAll(ready(1), propose)).audit).not.toBeNull()
  })
  it('[FIL2] a filing takes effect as soon as more than half of the connected members agree', () => {
    const open = applyAll(ready(4), propose, agree('s2'))
    expect(team(open).audit).toBeNull()
    expect(team(applyAll(open, agree('s3'))).audit).not.toBeNull()
  })
  it('[FIL3] members who are away do not count', () => {
    const two = applyAll(ready(4), connection('s3', false), connection('s4', false), propose)
    expect(team(applyAll(two, agree('s2'))).audit).not.toBeNull()
  })
  it('[FIL4] if nobody objects for 15 seconds, the filing takes effect', () => {
    const open = applyAll(ready(3), propose)
    expect(team(seconds(open, 14)).audit).toBeNull()
    expect(team(seconds(open, 15)).audit).not.toBeNull()
  })
  it('[FIL5] an objection stops the 15 seconds, but a majority can still file', () => {
    const contested = applyAll(ready(5), propose, object('s2'))
    expect(team(seconds(contested, 60)).audit).toBeNull()
    expect(team(applyAll(contested, agree('s3'), agree('s4'))).audit).not.toBeNull()
  })
  it('[FIL10] an objection counts only while the student who made it is connected', () => {
    const left = applyAll(ready(5), propose, object('s2'), connection('s2', false))
    expect(teamViewOf(left, 't1')?.filingSeconds).toBe(15)
    expect(team(seconds(left, 15)).audit).not.toBeNull()
  })
  it('[FIL6] if half of the connected members object, the filing is withdrawn', () => {
    const withdrawn = applyAll(ready(4), propose, object('s2'), object('s3'))
    expect(team(withdrawn)).toMatchObject({ filing: null, audit: null })
  })
  it('[FIL11] a vote on a filing that has been withdrawn does not count for the next one', () => {
    const first = applyAll(ready(5), propose)
    const opened = team(first).filing?.openedTick ?? -1
    const second = applyAll(
      seconds(applyAll(first, seatCommand('s1', { type: 'object' }), object('s2'), object('s3')), 2),
      propose,
    )
    for (const type of ['agree', 'object'] as const) {
      expect(refusal(first, seatCommand('s2', { type, opened }))).toBeNull()
      expect(refusal(second, seatCommand('s2', { type, opened }))).toBe('noFiling')
    }
  })
  it('[FIL7] a team has one open filing at a time, and agreeing when there is none is an error', () => {
    expect(refusal(applyAll(ready(3), propose), propose)).toBe('filingOpen')
    expect(refusal(ready(3), agree('s2'))).toBe('noFiling')
    expect(refusal(ready(3), object('s2'))).toBe('noFiling')
  })
  it('[FIL8] when the clock runs out, an open filing takes effect', () => {
    const open = applyAll(ready(5), propose, object('s2'))
    expect(team(inPhase('auditReflect', open)).audit?.bottleneck).toBe('labeling')
  })
  it("[FIL9] agreeing cancels one's own objection", () => {
    const state = applyAll(ready(5), propose, object('s2'), agree('s2'))
    expect(team(state).filing).toMatchObject({ agreed: ['s1', 's2'], objected: [] })
  })
})
