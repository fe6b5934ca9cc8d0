import { useEffect, useState } from 'preact/hooks'
import type { ScenarioDocument } from '../../../shared/content/scenario.ts'
import type { TrackLesson } from '../../../shared/sim/lesson/checkLesson.ts'
import { openWorker } from '../../net/openWorker.ts'
import lessonFile from './lessonWorker.ts?worker&url'

/** Wait after the last change before the checks begin. */
const QUIET_MS = 300

/** The checks of a scenario as a worker computes them, track by track; a new scenario restarts them. */
export const useLessonChecks = (document: ScenarioDocument | null): readonly TrackLesson[] => {
  const [lessons, setLessons] = useState<readonly TrackLesson[]>([])
  useEffect(() => {
    setLessons([])
    if (!document) return
    let worker: Promise<Worker> | null = null
    const timer = setTimeout(async () => {
      worker = openWorker(lessonFile)
      const opened = await worker
      opened.onmessage = ({ data }: MessageEvent<TrackLesson>) => setLessons((before) => [...before, data])
      opened.postMessage(document)
    }, QUIET_MS)
    return () => {
      clearTimeout(timer)
      void worker?.then((opened) => opened.terminate())
    }
  }, [document])
  return lessons
}
