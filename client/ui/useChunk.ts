import { useEffect, useState } from 'preact/hooks'

/** A part of the page that is loaded when first needed; 'failed' if that fails. `load` must stay the same function. */
export const useChunk = <Part>(needed: boolean, load: () => Promise<Part>): Part | 'waiting' | 'failed' => {
  const [chunk, setChunk] = useState<{ readonly part: Part } | 'waiting' | 'failed'>('waiting')
  useEffect(() => {
    if (!needed) return
    load().then(
      (part) => setChunk({ part }),
      () => setChunk('failed'),
    )
  }, [needed, load])
  return typeof chunk === 'string' ? chunk : chunk.part
}
