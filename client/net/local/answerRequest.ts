import { isLanguage, LANGUAGES } from '../../../shared/content/language.ts'
import { type CreatedSession, newSession } from '../../../shared/protocol/newSession.ts'
import { HTTP_ERRORS, type HttpError } from '../../../shared/protocol/refusals.ts'
import { JOURNAL_FORMAT, type Recording } from '../../../shared/replay/recording.ts'
import { sharedRecording } from '../../../shared/replay/sharedRecording.ts'
import { withoutSecrets } from '../../../shared/replay/withoutSecrets.ts'
import { keyHash } from '../../../shared/session/admit.ts'
import { exportedJournal } from '../../../shared/session/exportedJournal.ts'
import { exportedResults } from '../../../shared/session/exportedResults.ts'
import { answer } from '../../../shared/session/questions.ts'
import { recordingOf } from '../../../shared/session/recordingOf.ts'
import type { LocalSessions } from './LocalSessions.ts'
import type { LocalRow } from './LocalStore.ts'

type Asked = { readonly method: string; readonly path: string; readonly body: string | null; readonly key: string }
export type Answered = { readonly status: number; readonly body: string }

const refused = (error: HttpError): Answered => ({ status: HTTP_ERRORS[error], body: JSON.stringify({ error }) })
const found = (value: unknown, status = 200): Answered => ({ status, body: JSON.stringify(value) })

const draw = (n: number): number => Math.floor(((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32) * n)

const makeSession = async (sessions: LocalSessions, body: string | null): Promise<Answered> => {
  const wanted = newSession.safeParse(JSON.parse(body ?? '{}'))
  if (!wanted.success) return refused('malformed')
  const created = await sessions.create(wanted.data, null)
  // The pages make their own addresses from the code.
  return found({ ...created, urls: { join: '', host: '', screen: '' } } satisfies CreatedSession, 201)
}

const recordingText = async (sessions: LocalSessions, row: LocalRow, isHost: boolean): Promise<Answered> => {
  const session = await sessions.look(row)
  await session.checkpoint()
  const { isShared, end } = await answer(session, 'sharing', async () => '')
  // Whoever plays alone is the only one there, and the session is in their own browser.
  const isOwn = row.options.solo
  if (!isHost && !isShared && !isOwn) return refused('notShared')
  const recording: Recording = recordingOf(row, await sessions.store.readLines(row.code), end)
  return found(isHost || isOwn ? withoutSecrets(recording) : sharedRecording(recording, draw))
}

const hostRoutes = async (sessions: LocalSessions, row: LocalRow, asked: Asked, rest: string): Promise<Answered> => {
  const { code } = row
  const [name, query = ''] = rest.split('?')
  if (name === 'results.json') {
    const language = new URLSearchParams(query).get('language')
    const { state } = await sessions.look(row)
    return found(exportedResults(state, isLanguage(language) ? language : LANGUAGES[0]))
  }
  if (name === 'journal.ndjson') {
    await (await sessions.look(row)).checkpoint()
    const { format, title, created, options } = row
    const lines = (await sessions.store.readLines(code)).map(({ line }) => line)
    return { status: 200, body: exportedJournal({ format, title, created, options }, lines) }
  }
  if (name === 'host-key' && asked.method === 'POST') return found({ hostKey: await sessions.changeHostKey(code) })
  // Homework is held until it is saved as a file.
  if (name === 'hold' && (asked.method === 'PUT' || asked.method === 'DELETE')) {
    await sessions.store.setHeld(code, asked.method === 'PUT')
    return { status: 204, body: '' }
  }
  if (name === '' && asked.method === 'DELETE') {
    await sessions.store.delete(code)
    return { status: 204, body: '' }
  }
  return refused('unknownPath')
}

/** Answers what a page would ask a server about sessions, from what this browser has stored. */
export const answerRequest = async (sessions: LocalSessions, asked: Asked): Promise<Answered> => {
  const [, code = '', rest = ''] = /^\/api\/sessions(?:\/(\w+)\/?(.*))?$/.exec(asked.path) ?? []
  if (asked.method === 'POST' && rest === '' && (code === '' || code === 'here'))
    return makeSession(sessions, asked.body)
  const row = await sessions.store.load(code.toUpperCase())
  if (!row) return refused('unknownSession')
  if (row.format !== JOURNAL_FORMAT) return refused('outdatedSession')
  const isHost = asked.key !== '' && keyHash(asked.key) === row.hostKeyHash
  if (asked.key !== '' && !isHost) return refused('wrongHostKey')
  if (asked.method === 'GET' && rest === '')
    return found(await answer(await sessions.look(row), 'info', async () => ''))
  if (asked.method === 'GET' && rest === 'scenario.json')
    return found(await answer(await sessions.look(row), 'scenario', async () => ''))
  if (asked.method === 'GET' && rest === 'recording.json') return recordingText(sessions, row, isHost)
  return isHost ? hostRoutes(sessions, row, asked, rest) : refused('wrongHostKey')
}
