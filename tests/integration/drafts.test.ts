import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { RunningServer } from '../../server/createServer.ts'
import type { Prediction, Reflection } from '../../shared/sim/match/matchState.ts'
import type { Phase } from '../../shared/sim/match/phases.ts'
import { answerOf } from '../../shared/sim/match/phaseTable.ts'
import { join, newSession, openServer, seatOf, until } from './liveServer.ts'

let server: RunningServer
beforeAll(async () => {
  // The client library logs a warning for every connection that is cut.
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  server = await openServer()
})
afterAll(() => server.close())

const DRAFTS: Readonly<Partial<Record<Phase, Prediction | Reflection>>> = {
  auditLock: { kind: 'bottleneck', stage: 'labeling', confidence: 0.7 },
  auditReflect: { choices: ['labeling'], sentence: 'The tax did not mo' },
  frontierLock: { kind: 'crossover', leader: 'fast', week: 12, confidence: 0.8 },
  frontierReflect: { choices: ['iterationsRun', 'leadChange'], sentence: '' },
  reviewLock: { kind: 'reach', low: 95.5, accuracy: 96.5, high: 97.2 },
}

it('[LOS54] a class that loses its connections before a lock or a reflection ends is counted with what it had chosen', async () => {
  const session = await newSession(server.url, { teams: 1, tracks: ['tiny'], preset: 'demo', seed: 7 })
  const host = await join(server.url, session.code, { hostKey: session.hostKey })
  const live = () => server.sessions.find(session.code)?.session
  const state = () => {
    const found = live()
    if (!found) throw new Error('no session')
    return found.state
  }
  const keys: string[] = []
  for (const [phase, answer] of Object.entries(DRAFTS) as [Phase, Prediction | Reflection][]) {
    while (state().phase !== phase) expect(await host.ask('goOn')).toEqual({ ok: true })
    const students = await Promise.all(
      [0, 1, 2].map((i) => join(server.url, session.code, keys[i] ? { seatKey: keys[i] } : { name: `Student ${i}` })),
    )
    keys.splice(0, 3, ...students.map((student) => seatOf(student).seatKey))
    for (const student of students) expect(await student.ask('draftAnswer', { answer })).toEqual({ ok: true })
    // What was chosen comes back after a reload, though nothing is confirmed.
    const back = await join(server.url, session.code, { seatKey: keys[0] ?? '' })
    await until('the draft', () => back.got('seat').at(-1)?.draft !== null)
    expect(back.got('seat').at(-1)?.draft).toEqual(answer)
    for (const student of [...students.slice(1), back]) student.room.connection.close()
    await until('nobody connected', () => state().seats.every(({ connected }) => !connected))
    expect(state().phase).toBe(phase)
    expect(state().seats.map((seat) => answerOf(seat, phase))).toEqual([null, null, null])
    live()?.advance((state().phaseLength ?? 0) - state().phaseTicks)
    expect(state().phase).not.toBe(phase)
    expect(state().seats.map((seat) => answerOf(seat, phase))).toEqual([answer, answer, answer])
  }
})
