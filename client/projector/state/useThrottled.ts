import type { ReadonlySignal } from '@preact/signals'
import { useEffect, useRef, useState } from 'preact/hooks'

/** A signal's value, updated at most every `everyMs`, because text that changes ten times a second is unreadable. */
export const useThrottled = <T>(source: ReadonlySignal<T>, everyMs: number): T => {
  const [value, setValue] = useState(() => source.peek())
  const takenAt = useRef(0)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const take = () => {
      timer = undefined
      takenAt.current = performance.now()
      setValue(() => source.peek())
    }
    const stop = source.subscribe(() => {
      timer ??= setTimeout(take, Math.max(0, takenAt.current + everyMs - performance.now()))
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [source, everyMs])
  return value
}
