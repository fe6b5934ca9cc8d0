import type { Assignment } from '../protocol/assignment.ts'
import { z } from '../protocol/zod.ts'
import { JOURNAL_FORMAT } from '../replay/recording.ts'
import { type JournalHeader, NO_JOURNAL, type StoredLine } from '../session/journal.ts'
import { recordingOf } from '../session/recordingOf.ts'
import { restoreSession } from '../session/restoreSession.ts'
import { stateHash } from '../session/stateHash.ts'
import type { MatchOptions } from '../sim/match/matchState.ts'
import { playedTicks } from '../sim/match/playedTicks.ts'
import { sha256Hex } from '../sim/sha256.ts'
import { assignmentHash } from './assigned.ts'

/** Version of result files. */
export const RESULT_FORMAT = 1
/** A finished session has some 35 kB, and 60 more with a scenario of its own. */
export const MAX_SIZE = 2_000_000

const head = z.object({
  homework: z.number(),
  /** Of the journal and the rules that replay it. */
  format: z.number(),
  assignment: z.string(),
  id: z.string(),
  created: z.string(),
  stateHash: z.string(),
  options: z.record(z.string(), z.unknown()),
})
type ResultHead = Omit<z.output<typeof head>, 'options'> & { readonly options: MatchOptions }

/** A result file taken apart; nothing in it has been checked against the rules. */
type ResultFile = { readonly head: ResultHead; readonly lines: readonly string[] }

export const FILE_PROBLEMS = ['notResult', 'changed', 'otherVersion'] as const
export type FileProblem = (typeof FILE_PROBLEMS)[number]

const sealed = (text: string): string => `${text}${JSON.stringify({ sha256: sha256Hex(text) })}\n`

const headIn = (line: string): ResultHead | null => {
  try {
    // The options are compared whole with those of the assignment.
    return head.parse(JSON.parse(line)) as unknown as ResultHead
  } catch {
    return null
  }
}

/** Reads a result file. Its last line is the SHA-256 of all before it, so that no byte can change unnoticed. */
export const readResultFile = (text: string): ResultFile | FileProblem => {
  const [first = '', ...rest] = text.slice(0, MAX_SIZE).split('\n')
  if (!/^\{"homework":\d/.test(first)) return 'notResult'
  const seal = `${rest.at(-2)}\n`
  if (rest.at(-1) !== '' || text.length > MAX_SIZE || sealed(text.slice(0, -seal.length)) !== text) return 'changed'
  const read = headIn(first)
  if (!read) return 'changed'
  if (read.homework !== RESULT_FORMAT || read.format !== JOURNAL_FORMAT) return 'otherVersion'
  return { head: read, lines: rest.slice(0, -2) }
}

/** Writes a result file from what it consists of. */
export const writeResultFile = ({ head: first, lines }: ResultFile): string =>
  sealed(`${[JSON.stringify(first), ...lines].join('\n')}\n`)

type Played = {
  readonly given: Assignment
  readonly id: string
  readonly header: JournalHeader
  readonly lines: readonly StoredLine[]
}

/** The result file of a session, up to the first tick of its debrief; null if it has not got there. */
export const resultFileOf = ({ given, id, header, lines }: Played): string | null => {
  const { format, created, options } = header
  const whole = restoreSession(options, NO_JOURNAL, lines).session.state
  if (whole.phase !== 'debrief') return null
  const played = recordingOf(header, lines, playedTicks(whole)).entries.map((entry) => ({
    seq: entry.seq,
    line: JSON.stringify(entry),
  }))
  const { state } = restoreSession(options, NO_JOURNAL, played).session
  return writeResultFile({
    head: {
      homework: RESULT_FORMAT,
      format,
      assignment: assignmentHash(given),
      id,
      created,
      stateHash: stateHash(state),
      options,
    },
    lines: played.map(({ line }) => line),
  })
}
