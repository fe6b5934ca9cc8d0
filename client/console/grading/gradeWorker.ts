import { createGrader, type Report } from '../../../shared/homework/gradeHomework.ts'
import type { Assignment } from '../../../shared/protocol/assignment.ts'
import { keepStandardSolutions } from '../../../shared/session/standardSolutions.ts'
import type { HandedIn } from './readFiles.ts'

/** An assignment, or a file that was handed in for the last one. */
export type ToGrader = { readonly given: Assignment } | HandedIn

keepStandardSolutions()
let grade: ReturnType<typeof createGrader> | null = null

/** Grades one file after another in the background, and posts a report for each. */
addEventListener('message', ({ data }: MessageEvent<ToGrader>) => {
  if ('given' in data) grade = createGrader(data.given)
  else if (grade) postMessage(grade(data.name, data.text) satisfies Report)
})
