import { afterAll, beforeAll, expect, it } from 'vitest'
import type { RunningServer } from '../../server/createServer.ts'
import { latestArena } from '../../shared/sim/match/arena.ts'
import { join, newSession, openServer, until, type Visitor } from './liveServer.ts'

let server: RunningServer
beforeAll(async () => {
  server = await openServer()
})
afterAll(() => server.close())

/** Long, right to left, HTML, invisible, stacked, and one that the word filter marks. */
const HOSTILE = [
  'a '.repeat(100).trim(),
  '\u202eالتعلم الأسرع يفوز\u202c',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'be\u200bt\u200dter\ufeff every week',
  `z${'\u0301'.repeat(60)}algo`,
  'a damn fine argument',
] as const

const openClass = async () => {
  const session = await newSession(server.url, { teams: 6, preset: 'full', seed: 7 })
  const host = await join(server.url, session.code, { hostKey: session.hostKey })
  const screen = await join(server.url, session.code, { screen: true })
  const students: Visitor[] = []
  for (const [i] of HOSTILE.entries()) {
    students.push(await join(server.url, session.code, { name: `Student ${i}`, team: `t${i + 1}` }))
  }
  const state = () => {
    const found = server.sessions.find(session.code)?.session
    if (!found) throw new Error('no session')
    return found.state
  }
  while (state().phase !== 'auditReflect') await host.ask('goOn')
  for (const [i, sentence] of HOSTILE.entries()) {
    expect(await students[i]?.ask('reflect', { choices: ['labeling'], sentence })).toEqual({ ok: true })
  }
  await host.ask('goOn')
  const arena = () => {
    const found = latestArena(state())
    if (!found) throw new Error('no arena')
    return found
  }
  return { host, screen, students, arena }
}

const pairOf = (student: Visitor) => student.got('arena').at(-1)?.pair ?? null
const shownOn = (visitor: Visitor): string => visitor.room.state.arguments

it('[ARE15] a hidden sentence is gone from every phone and from the projector with the next patch, and hostile sentences harm nothing', async () => {
  const { host, screen, students, arena } = await openClass()
  for (const student of students) await until('a pair', () => pairOf(student))
  const texts = arena().sentences.map(({ text }) => text)
  expect(texts.join('')).not.toMatch(/[\p{Cc}\u200b\u202a-\u202e\ufeff]|\p{M}{4}/u)
  expect(arena().sentences.map(({ status }) => status)).toEqual(['open', 'open', 'open', 'open', 'open', 'held'])
  for (const student of students) {
    // Two texts of others, no ids, no names, and never the marked one.
    expect(JSON.stringify(student.got('arena'))).not.toMatch(/Student|damn|auditReveal|"t\d"/)
    expect(student.got('arguments')).toEqual([])
  }
  await until('the sentences on the console', () => JSON.stringify(host.got('arguments')).includes('damn'))

  const victim = arena().sentences[2]
  expect(await host.ask('showSentences', { sentenceIds: [victim?.id] })).toEqual({ ok: true })
  await until('the sentence on the projector', () => shownOn(screen).includes('onerror'))
  const victims = students.filter((student) => JSON.stringify(pairOf(student)).includes('onerror'))
  expect(victims.length).toBeGreaterThan(0)
  const patches = screen.frames.length
  expect(await host.ask('hideSentence', { sentenceId: victim?.id, hidden: true })).toEqual({ ok: true })
  await until('the next patch', () => screen.frames.length > patches)
  await until(
    'the next pair',
    () => victims.every((student) => !JSON.stringify(pairOf(student)).includes('onerror')),
    1000,
  )
  expect(shownOn(screen)).not.toContain('onerror')
  for (const student of students) expect(shownOn(student)).not.toContain('onerror')

  const [student] = students
  const pair = student && pairOf(student)
  expect(await student?.ask('vote', { pair: pair?.id, choice: 'left' })).toEqual({ ok: true })
  expect(await student?.ask('vote', { pair: pair?.id, choice: 'left' })).toEqual({ ok: false, reason: 'unknownPair' })
  expect(await student?.ask('hideSentence', { sentenceId: victim?.id, hidden: false })).toEqual({
    ok: false,
    reason: 'notAllowed',
  })
}, 30_000)
