import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { CLIENT_MESSAGE_TYPES, clientMessages } from '../../../shared/protocol/clientMessages.ts'
import { CLOSE_CODES } from '../../../shared/protocol/closeCodes.ts'
import { newSession } from '../../../shared/protocol/newSession.ts'
import { COMMAND_REFUSALS, HTTP_ERRORS, JOIN_REFUSALS } from '../../../shared/protocol/refusals.ts'
import { NOTICES, SERVER_MESSAGE_TYPES } from '../../../shared/protocol/serverMessages.ts'
import { CODE_ALPHABET } from '../../../shared/protocol/sessionCode.ts'
import { EstimateState, FeedState, RivalState, SessionState, TeamState } from '../../../shared/views/sessionState.ts'

const text = readFileSync(join(import.meta.dirname, '../../../docs/protocol.md'), 'utf8')

type Row = readonly string[]
type Table = { readonly heading: Row; readonly rows: readonly Row[] }

const cells = (line: string): Row =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

const tables: readonly Table[] = [...text.matchAll(/(?:^\|.*\|\n)+/gm)].map(([block]) => {
  const [heading = [], _rule, ...rows] = block.trimEnd().split('\n').map(cells)
  return { heading, rows }
})
/** The rows of all tables whose first columns have these titles. */
const rowsOf = (...titles: readonly string[]): readonly Row[] =>
  tables.filter(({ heading }) => titles.every((title, i) => heading[i] === title)).flatMap(({ rows }) => rows)
const quoted = (cell = ''): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
const names = (rows: readonly Row[]): readonly string[] => rows.flatMap(([first]) => quoted(first)).sort()
const sorted = (list: readonly string[]): readonly string[] => [...list].sort()
const numbered = (rows: readonly Row[]): object =>
  Object.fromEntries(rows.map(([name, number]) => [quoted(name)[0], Number(number)]))

type AnySchema = { readonly def: Record<string, unknown> & { readonly type: string } }

/** The names of the fields in a schema, whatever wraps it. Fields of nested objects have their path. */
const fieldsOf = (schema: AnySchema, path = ''): readonly string[] => {
  const { def } = schema
  if (def.innerType) return fieldsOf(def.innerType as AnySchema, path)
  if (def.type === 'union') return [...new Set((def.options as AnySchema[]).flatMap((one) => fieldsOf(one, path)))]
  if (def.type !== 'object') return path ? [path] : []
  const shape = def.shape as Record<string, AnySchema>
  return Object.entries(shape).flatMap(([key, value]) => fieldsOf(value, path ? `${path}.${key}` : key))
}
const zodFields = (schema: z.ZodType): readonly string[] => sorted(fieldsOf(schema as unknown as AnySchema))

describe('docs/protocol.md', () => {
  const requests = rowsOf('request', 'fields')

  it('[DOC1] docs/protocol.md lists every request with every field, and no other', () => {
    expect(names(requests)).toEqual(sorted(CLIENT_MESSAGE_TYPES))
    for (const [name, fields] of requests) {
      const type = quoted(name)[0] as (typeof CLIENT_MESSAGE_TYPES)[number]
      const listed = quoted(fields).filter(
        (field) => !['bottleneck', 'crossover', 'reach'].includes(field) || type !== 'lockPrediction',
      )
      expect([type, sorted([...new Set(listed)])]).toEqual([type, zodFields(clientMessages[type])])
    }
  })

  it('[DOC2] docs/protocol.md lists every refusal, error and close code with its number, and no other', () => {
    expect(names(rowsOf('refusal', 'meaning'))).toEqual(sorted(COMMAND_REFUSALS))
    expect(numbered(rowsOf('refusal', 'code'))).toEqual(JOIN_REFUSALS)
    expect(numbered(rowsOf('error', 'status'))).toEqual(HTTP_ERRORS)
    expect(numbered(rowsOf('reason', 'code'))).toEqual(CLOSE_CODES)
  })

  it('[DOC3] docs/protocol.md lists every message of the server, and no other', () => {
    const messages = rowsOf('message', 'to')
    expect(names(messages)).toEqual(sorted(SERVER_MESSAGE_TYPES))
    const notice = messages.find(([name]) => name === '`notice`')
    expect(quoted(notice?.[2])).toEqual(['notice', ...NOTICES])
  })

  it.each([
    ['SessionState', SessionState],
    ['TeamState', TeamState],
    ['EstimateState', EstimateState],
    ['RivalState', RivalState],
    ['FeedState', FeedState],
  ])('[DOC4] docs/protocol.md lists every field of the synced state, and no other: %s', (name, State) => {
    expect(names(rowsOf(`field of ${name}`))).toEqual(sorted(Object.keys(new State().toJSON())))
  })

  it('[DOC5] docs/protocol.md lists every field of a new session, and what codes consist of', () => {
    // A scenario has its own page, which SCN7 compares.
    const fields = zodFields(newSession).map((field) => field.replace(/^scenario\..*/, 'scenario'))
    expect(names(rowsOf('field', 'value'))).toEqual([...new Set(fields)])
    expect(text).toContain(`\`${CODE_ALPHABET}\``)
  })

  it('[DOC6] docs/protocol.md describes everything that it lists', () => {
    expect(tables.length).toBeGreaterThan(10)
    for (const { rows } of tables) expect(rows.every((row) => (row.at(-1) ?? '') !== '')).toBe(true)
  })
})
