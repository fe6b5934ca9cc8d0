import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { JOURNAL_FORMAT } from '../../shared/replay/recording.ts'
import { advance } from '../../shared/sim/match/advance.ts'
import type { MatchState } from '../../shared/sim/match/matchState.ts'
import { NO_JOURNAL, parseEntry } from '../session/journal.ts'
import { restoreSession } from '../session/restoreSession.ts'
import type { StoredLine } from '../store/Store.ts'
import { parseJournal } from './journalFile.ts'
import { printedResults, readableJson } from './printResults.ts'

/** Exit codes: the journal cannot be read at all, or it is damaged partway through. */
const UNREADABLE = 1
const DAMAGED = 2

type Outcome = { readonly printed?: string; readonly problem?: string; readonly exitCode: number }

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

const replay = ({ path, tick, as }: Wanted): Outcome => {
  const text = readText(path)
  if (text === null) return { problem: `There is no file ${path} to read.`, exitCode: UNREADABLE }
  const journal = parseJournal(text)
  if (!journal) {
    return {
      problem: `The first line of ${path} is not a journal header, so nothing can be replayed.`,
      exitCode: DAMAGED,
    }
  }
  const { format, options } = journal.header
  if (format !== JOURNAL_FORMAT) {
    const problem = `${path} has journal format ${format}, but this version replays format ${JOURNAL_FORMAT}.`
    return { problem, exitCode: UNREADABLE }
  }
  const lines = tick === null ? journal.lines : linesUpTo(tick, journal.lines)
  const { session, damagedSeq } = restoreSession(options, NO_JOURNAL, lines)
  // Between two entries only time passes.
  const isBetween = tick !== null && lines.length < journal.lines.length && damagedSeq === null
  const { state } = isBetween ? advance(session.state, tick - session.state.tick) : session
  const printed = as === 'state' ? printedState(state) : printedResults(state, as)
  if (damagedSeq === null) return { printed, exitCode: 0 }
  const problem = `Line ${damagedSeq + 1} of ${path} is damaged. The session was replayed up to the line before it.`
  return { printed, problem, exitCode: DAMAGED }
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

const run = (args: readonly string[]): Outcome => {
  const wanted = parseWanted(args)
  return wanted ? replay(wanted) : { problem: USAGE, exitCode: UNREADABLE }
}

const { printed, problem, exitCode } = run(process.argv.slice(2))
if (problem !== undefined) console.error(problem)
if (printed !== undefined) console.log(printed)
process.exitCode = exitCode
