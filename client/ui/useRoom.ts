import { useEffect, useState } from 'preact/hooks'

/** Height that the window leaves for a chart next to `others` px of everything else; never below the minimum. */
export const useRoom = (others: number, least: number, most = 620): number => {
  const [height, setHeight] = useState(() => innerHeight)
  useEffect(() => {
    const follow = () => setHeight(innerHeight)
    addEventListener('resize', follow)
    return () => removeEventListener('resize', follow)
  }, [])
  return Math.min(most, Math.max(least, height - others))
}
