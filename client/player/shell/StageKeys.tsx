import { useLayoutEffect, useRef } from 'preact/hooks'
import { STAGES, type Stage } from '../../../shared/content/stages.ts'

/** While it is shown, keys 1 to 6 pick a stage, except while something is typed or a sheet is open. */
export const StageKeys = ({ onPick }: { readonly onPick: (stage: Stage) => void }) => {
  const latest = useRef(onPick)
  latest.current = onPick
  useLayoutEffect(() => {
    const follow = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      const stage = /^[1-6]$/.test(key) ? STAGES[Number(key) - 1] : undefined
      const types = target instanceof HTMLTextAreaElement
      if (stage && !types && !ctrlKey && !metaKey && !altKey && !document.querySelector('dialog[open]')) {
        latest.current(stage)
      }
    }
    addEventListener('keydown', follow)
    return () => removeEventListener('keydown', follow)
  }, [])
  return null
}
