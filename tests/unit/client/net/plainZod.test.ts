import { expect, it, vi } from 'vitest'
import { STANDARD_DOCUMENT } from '../../../../shared/content/standardDocument.ts'
import { MESSAGE_EXAMPLES } from '../../../support/messageExamples.ts'

const KEY = 'k'.repeat(43)
const JOINS = [
  { name: ' Ada ', team: null, newSeatKey: KEY, studentId: '123' },
  { name: 'Ada', seatKey: 'k' },
  { seatKey: 'k' },
  { seatTicket: 't', newSeatKey: KEY },
  { seatOf: ' Ada ', newSeatKey: KEY },
  { hostKey: 'k' },
  { screen: true },
]
const SESSIONS = [
  {},
  { preset: 'demo', teams: 4, tracks: ['tiny'], bots: 3, solo: true, language: 'es', seed: 7 },
  { rehearsal: true, from: 'debrief', bots: ['average'], title: ' A  class ', speed: 2 },
  { studentIds: { kind: 'digits', least: 3, most: 8, label: 'Number', privacy: 'Seen by me.' } },
]

type Part = { readonly [key: string]: unknown }
const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null

const INSTEAD = [null, undefined, true, -1, 0, 0.07, 1e9, Number.NaN, '', 'x', '\u202e', 'x'.repeat(2000), [], {}]

/** A value with each of its parts left out, joined by another or replaced by something else, one at a time. */
const variants = (value: unknown, instead: readonly unknown[]): readonly unknown[] => {
  if (!isPart(value)) return instead
  const within = Object.keys(value).flatMap((key) => {
    const changed = variants(value[key], instead).map((one) =>
      Array.isArray(value) ? value.map((old, at) => (String(at) === key ? one : old)) : { ...value, [key]: one },
    )
    const { [key]: _left, ...rest } = value
    return [...changed, Array.isArray(value) ? value.slice(1) : rest]
  })
  const more = Array.isArray(value) ? [...value, value[0] ?? 1] : { ...value, more: 1 }
  return [value, more, ...instead, ...within]
}

/** A few of the many: each takes a while to read. */
const SCENARIOS = variants(STANDARD_DOCUMENT, [0.07, undefined]).filter((_, index) => index % 40 === 0)

/** What a page's requests are read as, with the package or with what stands in for it. */
const readAll = async (): Promise<readonly unknown[]> => {
  vi.resetModules()
  const { parseCommand } = await import('../../../../shared/protocol/parseCommand.ts')
  const { parseJoin } = await import('../../../../shared/protocol/joinOptions.ts')
  const { newSession } = await import('../../../../shared/protocol/newSession.ts')
  const { roomRequests } = await import('../../../../shared/protocol/roomRequests.ts')
  const { isJournalEntry } = await import('../../../../shared/session/journalEntry.ts')
  const { recordedOptions } = await import('../../../../shared/protocol/recordedOptions.ts')
  const dataOf = ({ success, data }: { readonly success: boolean; readonly data?: unknown }) => [
    success,
    success && data,
  ]
  const messages = Object.entries(MESSAGE_EXAMPLES).flatMap(([type, examples]) =>
    examples.flatMap((example: object) =>
      variants({ ...example, commandId: 'id-1' }, INSTEAD).map((payload) => parseCommand(type as never, payload)),
    ),
  )
  const entry = { seq: 1, tick: 5, id: 'id-1', command: { type: 'lockDoor', by: { kind: 'host' }, locked: true } }
  const options = {
    code: 'LCDFG',
    title: '',
    seed: 7,
    preset: 'demo',
    teams: 1,
    tracks: ['tiny'],
    bots: [],
    speed: 1,
    solo: true,
  }
  return [
    ...messages,
    ...variants(JOINS, INSTEAD).flatMap((joins) => (Array.isArray(joins) ? joins : [joins]).map(parseJoin)),
    ...SESSIONS.flatMap((one) => variants(one, INSTEAD)).map((body) => dataOf(newSession.safeParse(body))),
    ...SCENARIOS.map((scenario) => dataOf(newSession.safeParse({ scenario }))),
    ...variants({ phase: 'debrief' }, INSTEAD).map((payload) => dataOf(roomRequests.rehearseTo.safeParse(payload))),
    ...variants(entry, INSTEAD).map(isJournalEntry),
    ...variants(options, INSTEAD).map((header) => dataOf(recordedOptions.safeParse(header))),
  ]
}

it('[LCL9] the worker that plays sessions reads every request as a server does', async () => {
  const real = await readAll()
  vi.doMock('zod', () => import('../../../../client/net/local/plainZod.ts'))
  const plain = await readAll()
  vi.doUnmock('zod')
  vi.resetModules()
  expect(plain).toHaveLength(real.length)
  plain.forEach((one, at) => {
    expect(one).toEqual(real[at])
  })
  expect(real.length).toBeGreaterThan(3000)
})
