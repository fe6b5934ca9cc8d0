import { useRef } from 'preact/hooks'
import { noteStall, type SeenStall } from '../present/stallLog.ts'
import { usePlay } from './play.ts'

/** The stalls of one's own lane, as far as this page has seen them. */
export const useStallLog = (): readonly SeenStall[] => {
  const { own, match } = usePlay()
  const log = useRef<readonly SeenStall[]>([])
  log.current = noteStall(log.current, own.value, Math.max(0, match.value.hour))
  return log.current
}
