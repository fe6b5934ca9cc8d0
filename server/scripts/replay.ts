import { readFileSync } from 'node:fs'
import { JOURNAL_FORMAT } from '../../shared/replay/recording.ts'
import { NO_JOURNAL } from '../session/journal.ts'
import { restoreSession } from '../session/restoreSession.ts'
import { parseJournal } from './journalFile.ts'
import { printedResults } from './printResults.ts'

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

const replay = (path: string, as: 'json' | 'table'): Outcome => {
  const text = readText(path)
  if (text === null) return { problem: `There is no file ${path} to read.`, exitCode: UNREADABLE }
  const journal = parseJournal(text)
  if (!journal) {
    return { problem: `The first line of ${path} is no journal header: nothing can be replayed.`, exitCode: DAMAGED }
  }
  const { format, options } = journal.header
  if (format !== JOURNAL_FORMAT) {
    const problem = `${path} has journal format ${format}; this version replays format ${JOURNAL_FORMAT}.`
    return { problem, exitCode: UNREADABLE }
  }
  const { session, damagedSeq } = restoreSession(options, NO_JOURNAL, journal.lines)
  const printed = printedResults(session.state, as)
  if (damagedSeq === null) return { printed, exitCode: 0 }
  const problem = `Line ${damagedSeq + 1} of ${path} is damaged: replayed up to the line before.`
  return { printed, problem, exitCode: DAMAGED }
}

const run = (args: readonly string[]): Outcome => {
  const [path, ...more] = args.filter((arg) => arg !== '--json')
  if (path === undefined || more.length > 0 || path.startsWith('--')) {
    return { problem: 'Usage: npm run -s replay -- [--json] FILE', exitCode: UNREADABLE }
  }
  return replay(path, args.includes('--json') ? 'json' : 'table')
}

const { printed, problem, exitCode } = run(process.argv.slice(2))
if (problem !== undefined) console.error(problem)
if (printed !== undefined) console.log(printed)
process.exitCode = exitCode
