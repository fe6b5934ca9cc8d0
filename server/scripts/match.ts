import { writeFileSync } from 'node:fs'
import { JOURNAL_FORMAT } from '../../shared/replay/recording.ts'
import { formatJournal, journalTo } from '../../shared/session/journal.ts'
import { keepStandardSolutions } from '../../shared/session/standardSolutions.ts'
import { ArgumentError, MATCH_USAGE, parseMatchArguments } from './matchArguments.ts'
import { matchOptions, playMatch } from './playMatch.ts'
import { printedResults } from './printResults.ts'

const run = (args: readonly string[]): void => {
  const wanted = parseMatchArguments(args)
  const options = matchOptions(wanted)
  keepStandardSolutions()
  const lines = new Map<number, string>()
  const journal = journalTo((written) => {
    for (const { seq, line } of written) lines.set(seq, line)
  })
  const session = playMatch(options, journal)
  if (wanted.journal !== null) {
    const header = { format: JOURNAL_FORMAT, title: options.title, created: new Date().toISOString(), options }
    writeFileSync(wanted.journal, formatJournal(header, lines.values()))
  }
  console.log(printedResults(session.state, wanted.json ? 'json' : 'table'))
}

try {
  run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof ArgumentError)) throw error
  console.error(`${error.message}\nUsage: ${MATCH_USAGE}`)
  process.exitCode = 1
}
