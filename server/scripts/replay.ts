import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { JOURNAL_FORMAT } from '../../shared/replay/recording.ts'
import { NO_JOURNAL, parseEntry, type StoredLine } from '../../shared/session/journal.ts'
import { restoreSession } from '../../shared/session/restoreSession.ts'
import { keepStandardSolutions } from '../../shared/session/standardSolutions.ts'
import { advance } from '../../shared/sim/match/advance.ts'
import type { MatchState } from '../../shared/sim/match/matchState.ts'
import { parseJournal } from './journalFile.ts'
import { printedResults, readableJson } from './printResults.ts'

/** Exit codes: the journal cannot be read at all, or it is damaged partway through. */
const UNREADABLE = 1
const DAMAGED = 2

/** Says why nothing, or not everything, is replayed, and returns the exit code. */
const fail = (problem: string, exitCode: number): number => {
  console.error(problem)
  return exitCode
}

const readText = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

type Wanted = {
  readonly path: string
  /** Session time at which to stop; null for the end of the journal. */
  readonly tick: number | null
  readonly as: 'json' | 'state' | 'table'
}

/** The entries up to a tick. A line that cannot be read stays, so that the replay reports it. */
const linesUpTo = (tick: number, lines: readonly StoredLine[]): readonly StoredLine[] => {
  const later = lines.findIndex(({ line }) => (parseEntry(line)?.tick ?? 0) > tick)
  return later === -1 ? lines : lines.slice(0, later)
}

/** The scenario stays as it was in the header, and is longer than all the rest. */
const printedState = ({ scenario: _, ...changing }: MatchState): string => readableJson(changing)

const replay = ({ path, tick, as }: Wanted): number => {
  const text = readText(path)
  if (text === null) return fail(`There is no file ${path} to read.`, UNREADABLE)
  const journal = parseJournal(text)
  if (!journal) return fail(`The first line of ${path} is not a journal header, so nothing can be replayed.`, DAMAGED)
  const { format, options } = journal.header
  if (format !== JOURNAL_FORMAT)
    return fail(`${path} has journal format ${format}, but this version replays format ${JOURNAL_FORMAT}.`, UNREADABLE)
  const lines = tick === null ? journal.lines : linesUpTo(tick, journal.lines)
  keepStandardSolutions()
  const { session, damagedSeq } = restoreSession(options, NO_JOURNAL, lines)
  // Between two entries only time passes.
  const isBetween = tick !== null && lines.length < journal.lines.length && damagedSeq === null
  const { state } = isBetween ? advance(session.state, tick - session.state.tick) : session
  console.log(as === 'state' ? printedState(state) : printedResults(state, as))
  if (damagedSeq === null) return 0
  return fail(
    `Line ${damagedSeq + 1} of ${path} is damaged. The session was replayed up to the line before it.`,
    DAMAGED,
  )
}

const USAGE = 'Usage: npm run -s replay -- [--tick N] [--json | --state] FILE'

const parseWanted = (args: readonly string[]): Wanted | null => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { tick: { type: 'string' }, json: { type: 'boolean' }, state: { type: 'boolean' } },
      allowPositionals: true,
    })
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0 || !/^\d*$/.test(values.tick ?? '')) return null
    const tick = values.tick === undefined ? null : Number(values.tick)
    return { path, tick, as: values.state ? 'state' : values.json ? 'json' : 'table' }
  } catch {
    return null
  }
}

const wanted = parseWanted(process.argv.slice(2))
process.exitCode = wanted ? replay(wanted) : fail(USAGE, UNREADABLE)
