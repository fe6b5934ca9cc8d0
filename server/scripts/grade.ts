import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { LANGUAGES, type Language } from '../../shared/content/language.ts'
import { createGrader } from '../../shared/homework/gradeHomework.ts'
import { homeworkSheets, problemText } from '../../shared/homework/homeworkSheets.ts'
import { isOtherFile } from '../../shared/homework/isOtherFile.ts'
import { readAssignment } from '../../shared/protocol/assignment.ts'
import { keepStandardSolutions } from '../../shared/session/standardSolutions.ts'
import { csvText } from '../../shared/views/sheets/csvText.ts'
import { workbook } from '../exports/workbook.ts'

const USAGE =
  'Usage: npm run -s grade -- FOLDER --assignment FILE [--out NAME] [--language en|es] [--decimals point|comma]'

class Unusable extends Error {}

const parsed = (args: readonly string[]) => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        assignment: { type: 'string' },
        out: { type: 'string' },
        language: { type: 'string', default: 'en' },
        decimals: { type: 'string', default: 'point' },
      },
      allowPositionals: true,
    })
    const { assignment, language, decimals } = values
    const [folder, ...more] = positionals
    if (folder === undefined || more.length > 0 || assignment === undefined) return null
    if (!(LANGUAGES as readonly string[]).includes(language)) return null
    if (decimals !== 'point' && decimals !== 'comma') return null
    return {
      folder,
      assignment,
      out: values.out ?? join(folder, 'gradebook'),
      language: language as Language,
      decimals,
    } as const
  } catch {
    return null
  }
}

const textOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new Unusable(`There is no file ${path} to read.`)
  }
}

/** The files of a folder and those below it, because some systems hand in one folder for each student. */
const filesIn = (folder: string, except: string): readonly string[] => {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !isOtherFile(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => resolve(path) !== resolve(except))
      .sort()
  } catch {
    throw new Unusable(`There is no folder ${folder} to read.`)
  }
}

const run = async (args: readonly string[]): Promise<void> => {
  const wanted = parsed(args)
  if (!wanted) throw new Unusable(USAGE)
  const { folder, out, language, decimals } = wanted
  const assignment = readAssignment(textOf(wanted.assignment))
  if (!assignment) throw new Unusable(`${wanted.assignment} is not an assignment file of this version.`)
  keepStandardSolutions()
  const grade = createGrader(assignment)
  const files = filesIn(folder, wanted.assignment)
  if (files.length === 0) throw new Unusable(`There are no files in ${folder}.`)
  const reports = files.map((path) => grade(relative(folder, path), textOf(path)))
  const sheets = homeworkSheets(reports, language)
  writeFileSync(`${out}.csv`, csvText(sheets[0], { language, decimals }))
  writeFileSync(`${out}.xlsx`, await workbook(sheets))
  for (const report of reports) {
    if ('refused' in report) console.log(`${report.file}: ${problemText(report.refused, language)}`)
  }
  const graded = reports.filter((report) => 'grade' in report).length
  console.log(`${graded} of ${reports.length} files graded: ${basename(out)}.csv and ${basename(out)}.xlsx`)
}

try {
  await run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Unusable)) throw error
  console.error(error.message)
  process.exitCode = 1
}
