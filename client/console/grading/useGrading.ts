import { useEffect, useReducer, useRef } from 'preact/hooks'
import type { Report } from '../../../shared/homework/gradeHomework.ts'
import { type Assignment, readAssignment } from '../../../shared/protocol/assignment.ts'
import { openWorker } from '../../net/openWorker.ts'
import type { ToGrader } from './gradeWorker.ts'
import gradeFile from './gradeWorker.ts?worker&url'
import type { HandedIn } from './readFiles.ts'

type Work = {
  readonly given: Assignment | null
  readonly files: readonly HandedIn[]
  readonly reports: readonly Report[]
  readonly hasFailed: boolean
}
const NOTHING: Work = { given: null, files: [], reports: [], hasFailed: false }

/** No two files have one name, because notes name files. */
const withOwnName = (file: HandedIn, names: ReadonlySet<string>): HandedIn => {
  let name = file.name
  for (let n = 2; names.has(name); n++) name = `${file.name} (${n})`
  return { ...file, name }
}

type Grading = Work & {
  readonly add: (read: readonly HandedIn[]) => Promise<void>
  readonly startOver: () => void
}

/** Grades files in a worker as they are added; another assignment grades all of them again. */
export const useGrading = (): Grading => {
  const work = useRef(NOTHING)
  const worker = useRef<Promise<Worker> | null>(null)
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const set = (changes: Partial<Work>): void => {
    work.current = { ...work.current, ...changes }
    redraw(0)
  }
  const stop = (): void => {
    void worker.current?.then((opened) => opened.terminate())
    worker.current = null
  }
  useEffect(() => stop, [])

  const open = async (given: Assignment): Promise<Worker> => {
    const opened = await openWorker(gradeFile)
    opened.onmessage = ({ data }: MessageEvent<Report>) => set({ reports: [...work.current.reports, data] })
    opened.onerror = () => {
      stop()
      set({ hasFailed: true })
    }
    opened.postMessage({ given } satisfies ToGrader)
    return opened
  }

  const add = async (read: readonly HandedIn[]): Promise<void> => {
    const added: HandedIn[] = []
    let other: Assignment | null = null
    const names = new Set(work.current.files.map(({ name }) => name))
    for (const file of read) {
      const assignment = readAssignment(file.text)
      if (assignment) other = assignment
      else {
        const own = withOwnName(file, names)
        names.add(own.name)
        added.push(own)
      }
    }
    const files = [...work.current.files, ...added]
    if (other) {
      stop()
      set({ given: other, files, reports: [], hasFailed: false })
    } else set({ files })
    const { given } = work.current
    if (!given) return
    const waiting = other ? files : added
    worker.current ??= open(given)
    const grader = await worker.current
    for (const file of waiting) grader.postMessage(file satisfies ToGrader)
  }

  return {
    ...work.current,
    add,
    startOver: () => {
      stop()
      set(NOTHING)
    },
  }
}
