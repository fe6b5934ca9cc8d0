import { useEffect, useState } from 'preact/hooks'
import { reportFault } from '../../net/faults.ts'

/** A part of the page that is loaded when first needed; null until it is there. `load` must stay the same function. */
export const useChunk = <Part>(needed: boolean, load: () => Promise<Part>): Part | null => {
  const [chunk, setChunk] = useState<{ readonly part: Part } | null>(null)
  useEffect(() => {
    if (needed) load().then((part) => setChunk({ part }), reportFault)
  }, [needed, load])
  return chunk?.part ?? null
}
