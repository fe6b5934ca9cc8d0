import { randomInt } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import type { Scenario } from '../../shared/content/scenario.ts'
import { researchEvents } from '../../shared/replay/researchEvents.ts'
import { sharedRecording } from '../../shared/replay/sharedRecording.ts'
import { withoutSecrets } from '../../shared/replay/withoutSecrets.ts'
import { type ExportedResults, exportedResults } from '../../shared/session/exportedResults.ts'
import { recordingOf } from '../../shared/session/recordingOf.ts'
import { keepStandardSolutions } from '../../shared/session/standardSolutions.ts'
import { createMatch } from '../../shared/sim/match/createMatch.ts'
import { type MatchOptions, MOST_TICKS } from '../../shared/sim/match/matchState.ts'
import { RESULTS_FORMAT } from '../../shared/views/resultsOf.ts'
import { csvText } from '../../shared/views/sheets/csvText.ts'
import { resultSheets } from '../../shared/views/sheets/resultSheets.ts'
import { GRADEBOOKS, importText } from './importText.ts'
import type { Ask, JobMessage, JobName, Made, MadeMessage } from './makeFiles.ts'

keepStandardSolutions()

let last: { readonly of: string; readonly scenario: Scenario } | null = null

/** The scenario of a session. It stays the same object, because what is found for its tracks is kept with them. */
const scenarioOf = (options: MatchOptions): Scenario => {
  const of = JSON.stringify([options.scenario, options.seed, options.solutions])
  if (last?.of !== of) last = { of, scenario: createMatch(options).scenario }
  return last.scenario
}

const readResults = (results: string): ExportedResults | null => {
  const read: ExportedResults = JSON.parse(results)
  return read.format === RESULTS_FORMAT ? read : null
}

const linesOf = (journal: string): readonly { readonly line: string }[] => journal.split('\n').map((line) => ({ line }))

type Maker<J extends JobName> = (ask: Ask<J>) => Made<J> | Promise<Made<J>>

const MAKERS: { readonly [J in JobName]: Maker<J> } = {
  results: ({ options, state, language }) =>
    JSON.stringify(exportedResults({ ...state, scenario: scenarioOf(options) }, language)),
  workbook: async ({ results }) => {
    const read = readResults(results)
    if (!read) return { unmade: 'outdatedSession' }
    const { workbook } = await import('./workbook.ts')
    return workbook(resultSheets(read))
  },
  sheet: ({ results, sheet, style }) => {
    const read = readResults(results)
    if (!read) return { unmade: 'outdatedSession' }
    const gradebook = GRADEBOOKS.find((one) => one === sheet)
    if (gradebook) return importText(read, gradebook) ?? { unmade: 'unknownSheet' }
    const found = resultSheets(read).find(({ name }) => name.toLowerCase() === sheet)
    return found ? csvText(found, style) : { unmade: 'unknownSheet' }
  },
  research: async ({ of, journal }) => {
    // Nothing is left out at the end: the answers after the game are given in the debrief.
    const recording = recordingOf(of, linesOf(journal), MOST_TICKS)
    const { researchText } = await import('./researchText.ts')
    return researchText(researchEvents(recording, randomInt))
  },
  codebook: async () => (await import('./researchText.ts')).codebookText(),
  recording: ({ of, journal, until, whose }) => {
    const recording = recordingOf(of, linesOf(journal), until)
    return JSON.stringify(whose === 'host' ? withoutSecrets(recording) : sharedRecording(recording, randomInt))
  },
}

const answer = async ({ id, job, ask }: JobMessage): Promise<MadeMessage> => {
  try {
    return { id, made: await (MAKERS[job] as Maker<JobName>)(ask) }
  } catch (error) {
    return { id, error: String(error) }
  }
}

/** One job after another, so that the files of one session do not take the memory of all. */
let turn: Promise<unknown> = Promise.resolve()

parentPort?.on('message', (message: JobMessage) => {
  turn = turn.then(async () => parentPort?.postMessage(await answer(message)))
})
