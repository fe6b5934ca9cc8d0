import { useEffect, useState } from 'preact/hooks'

/** Whether a media query matches, kept up to date. */
const useMedia = (query: string): boolean => {
  const [holds, setHolds] = useState(() => matchMedia(query).matches)
  useEffect(() => {
    const list = matchMedia(query)
    const follow = () => setHolds(list.matches)
    follow()
    list.addEventListener('change', follow)
    return () => list.removeEventListener('change', follow)
  }, [query])
  return holds
}

export const useWide = (): boolean => useMedia('(min-width: 1024px)')

/** A wide window used with a mouse, where rows may be closer together than a thumb needs. */
export const useCompact = (): boolean => useMedia('(min-width: 1024px) and (pointer: fine)')
