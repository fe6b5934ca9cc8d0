import { useEffect, useRef, useState } from 'preact/hooks'

const RECENT_MS = 2000

/** The value for two seconds after it changes, otherwise null; the initial value does not count as a change. */
export const useRecent = <T>(value: T | null, key: string | number | null): T | null => {
  const [recent, setRecent] = useState<T | null>(null)
  const seen = useRef(key)
  useEffect(() => {
    if (key === null || key === seen.current) return
    seen.current = key
    setRecent(() => value)
    const timer = setTimeout(() => setRecent(null), RECENT_MS)
    return () => clearTimeout(timer)
  }, [key])
  return recent
}
