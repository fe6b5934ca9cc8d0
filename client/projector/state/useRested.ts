import { useEffect, useRef, useState } from 'preact/hooks'

/**
 * The newest of values that are told apart by their keys, one at a time: each stays at least that long, and of those
 * that arrive meanwhile only the last is shown.
 */
export const useRested = <T>(newest: T, key: string | number | undefined, restMs: number): T => {
  const [shown, setShown] = useState({ value: newest, key })
  const since = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    if (key === shown.key) return
    const wait = Math.max(0, since.current + restMs - performance.now())
    const timer = setTimeout(() => {
      since.current = performance.now()
      setShown({ value: newest, key })
    }, wait)
    return () => clearTimeout(timer)
  }, [key, shown.key])
  return shown.value
}
