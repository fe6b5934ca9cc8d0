import { useEffect, useState } from 'preact/hooks'
import type { ScenarioDocument } from '../../../shared/content/scenario.ts'
import type { TrackLesson } from '../../../shared/sim/lesson/checkLesson.ts'

/** Wait after the last change before the checks begin. */
const QUIET_MS = 300

/** The checks of a scenario as a worker computes them, track by track; a new scenario restarts them. */
export const useLessonChecks = (document: ScenarioDocument | null): readonly TrackLesson[] => {
  const [lessons, setLessons] = useState<readonly TrackLesson[]>([])
  useEffect(() => {
    setLessons([])
    if (!document) return
    let worker: Worker | null = null
    const timer = setTimeout(() => {
      worker = new Worker(new URL('./lessonWorker.ts', import.meta.url), { type: 'module' })
      worker.onmessage = ({ data }: MessageEvent<TrackLesson>) => setLessons((before) => [...before, data])
      worker.postMessage(document)
    }, QUIET_MS)
    return () => {
      clearTimeout(timer)
      worker?.terminate()
    }
  }, [document])
  return lessons
}
