import { describe, expect, it } from 'vitest'
import { applyCommand } from '../../../shared/sim/match/applyCommand.ts'
import { findSeat, seatsOf } from '../../../shared/sim/match/lookup.ts'
import {
  applyAll,
  connection,
  hostCommand,
  inPhase,
  match,
  refusal,
  seatCommand,
  seated,
  takeSeat,
  team,
} from '../../support/matchBuilder.ts'

const SERVER = { kind: 'server' } as const

describe('seats', () => {
  it('[SEA1] a student who picks no team joins the smallest one', () => {
    const state = applyAll(match(), takeSeat('s1', 't1'), takeSeat('s2', null))
    expect(findSeat(state, 's2')?.team).toBe('t2')
  })
  it('[SEA2] a name is taken if another differs from it only in upper and lower case', () => {
    expect(refusal(applyAll(match(), takeSeat('s1', 't1', 'Ada')), takeSeat('s2', 't1', 'ADA'))).toBe('nameTaken')
  })
  it('[SEA3] a name has 1 to 24 characters', () => {
    expect(refusal(match(), takeSeat('s1', 't1', '   '))).toBe('nameInvalid')
    expect(refusal(match(), takeSeat('s1', 't1', 'x'.repeat(25)))).toBe('nameInvalid')
  })
  it('[SEA4] a team has room for eight students', () => {
    expect(refusal(seated(8), takeSeat('s9', 't1'))).toBe('teamFull')
  })
  it('[SEA5] a locked session lets nobody new in', () => {
    const locked = applyAll(seated(), hostCommand({ type: 'lockDoor', locked: true }))
    expect(refusal(locked, takeSeat('s2'))).toBe('doorLocked')
  })
  it('[SEA6] a session whose teams are all full says so', () => {
    const full = Array.from({ length: 16 }, (_, i) => takeSeat(`s${i + 1}`, i < 8 ? 't1' : 't2'))
    expect(refusal(applyAll(match(), ...full), takeSeat('s17', null))).toBe('sessionFull')
  })
  it('[SEA7] a latecomer who picks no team joins a team that is being played', () => {
    const late = applyAll(inPhase('auditWork', seated(2)), takeSeat('s3', null))
    expect(findSeat(late, 's3')?.team).toBe('t1')
  })
  it('[SEA8] nobody can join a team that has been played by a bot from the start', () => {
    const withBot = match({ bots: ['average'] })
    expect(refusal(withBot, takeSeat('s1', 't2'))).toBe('teamFull')
    expect(findSeat(applyAll(withBot, takeSeat('s1', null)), 's1')?.team).toBe('t1')
  })
  it('[SEA9] a bot that stands in for a team hands it back when a student returns', () => {
    const away = applyAll(
      seated(),
      connection('s1', false),
      hostCommand({ type: 'setTeamBot', team: 't1', persona: 'average' }),
    )
    expect(seatsOf(away, 't1').some((seat) => seat.bot)).toBe(true)
    const back = applyAll(away, connection('s1', true))
    expect(seatsOf(back, 't1').map((seat) => seat.id)).toEqual(['s1'])
    expect(team(back).bot).toBeNull()
  })
  it('[SEA10] the host renames, moves and removes students', () => {
    const renamed = applyAll(seated(2), hostCommand({ type: 'renameSeat', seat: 's1', name: 'Grace' }))
    expect(findSeat(renamed, 's1')?.name).toBe('Grace')
    const moved = applyAll(renamed, hostCommand({ type: 'moveSeat', seat: 's1', team: 't2' }))
    expect(findSeat(moved, 's1')?.team).toBe('t2')
    expect(findSeat(applyAll(moved, hostCommand({ type: 'removeSeat', seat: 's1' })), 's1')).toBeUndefined()
  })
  it('[SEA18] the host can allow drawn names only: nobody new takes another name, and whoever has a seat keeps it', () => {
    const drawn = applyAll(seated(), hostCommand({ type: 'setNames', drawn: true }))
    expect(refusal(drawn, takeSeat('s2', 't1', 'Ada'))).toBe('nameNotDrawn')
    expect(refusal(drawn, takeSeat('s2', 't1', 'Quiet Ada'))).toBe('nameNotDrawn')
    const joined = applyAll(drawn, takeSeat('s2', 't1', 'Quiet Puffin'), connection('s1', true))
    expect(seatsOf(joined, 't1')).toHaveLength(2)
    expect(findSeat(joined, 's1')?.name).toBe(findSeat(drawn, 's1')?.name)
    const anything = applyAll(drawn, hostCommand({ type: 'setNames', drawn: false }), takeSeat('s2', 't1', 'Ada'))
    expect(findSeat(anything, 's2')?.name).toBe('Ada')
    expect(match().settings).not.toHaveProperty('drawnNames')
  })

  it('[SEA20] a seat that moves to another device keeps everything but its key, and knows the keys it had', () => {
    const before = seated(2)
    const handOver = (keyHash: string) => ({ type: 'handOverSeat', seat: 's1', keyHash, by: SERVER }) as const
    const state = applyAll(before, handOver('tablet'), handOver('laptop'))
    const [first, second] = before.seats
    const formerKeyHashes = [first?.keyHash, 'tablet']
    expect(state.seats).toEqual([{ ...first, keyHash: 'laptop', formerKeyHashes }, second])
    expect(refusal(before, { ...handOver('x'), by: { kind: 'host' } })).toBe('notAllowed')
    expect(refusal(match({ bots: ['average'] }), { ...handOver('x'), seat: 'bt2' })).toBe('unknownSeat')
  })
  it('[SEA19] clearing seats removes the students named and locks joining; bots and the others stay', () => {
    const state = applyAll(
      match({ bots: ['average'] }),
      takeSeat('s1', 't1'),
      takeSeat('s2', 't1'),
      takeSeat('s3', 't1'),
    )
    const clear = { type: 'clearSeats', seats: ['s1', 's3'], by: SERVER } as const
    const cleared = applyAll(state, clear)
    expect(cleared.seats.map(({ id }) => id)).toEqual(['bt2', 's2'])
    expect(cleared.settings.doorLocked).toBe(true)
    expect(refusal(state, { ...clear, by: { kind: 'host' } })).toBe('notAllowed')
    for (const id of ['bt2', 'gone']) expect(refusal(state, { ...clear, seats: ['s1', id] })).toBe('unknownSeat')
  })
  it('[SEA11] only the server assigns seats, only the host runs the session, and only students with a seat play', () => {
    const state = inPhase('auditWork', seated())
    expect(refusal(state, { ...takeSeat('s2'), by: { kind: 'seat', seat: 's1' } })).toBe('notAllowed')
    expect(refusal(state, { type: 'goOn', by: { kind: 'seat', seat: 's1' } })).toBe('notAllowed')
    expect(refusal(state, { type: 'logTrial', call: null, by: { kind: 'host' } })).toBe('notAllowed')
    expect(refusal(state, seatCommand('s9', { type: 'logTrial', call: null }))).toBe('unknownSeat')
  })
  it('[SEA12] a student who plays alone with bots can advance, pause and resume, but cannot do anything else that a host can', () => {
    const solo = seated(1, { solo: true })
    expect(applyCommand(solo, { type: 'goOn', by: { kind: 'seat', seat: 's1' } }).ok).toBe(true)
    expect(refusal(solo, { type: 'lockDoor', locked: true, by: { kind: 'seat', seat: 's1' } })).toBe('notAllowed')
  })
})
