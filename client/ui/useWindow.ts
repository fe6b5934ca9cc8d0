import { useEffect, useState } from 'preact/hooks'

/** What `read` returns, read again at each such event of the window. */
export const useWindow = <T>(event: 'resize' | 'hashchange', read: () => T): T => {
  const [value, setValue] = useState(read)
  useEffect(() => {
    const follow = () => setValue(read)
    addEventListener(event, follow)
    return () => removeEventListener(event, follow)
  }, [])
  return value
}
