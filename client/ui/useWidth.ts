import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** The width of an element in px, kept up to date; `guess` is used until the first layout. */
export const useWidth = <T extends Element>(guess: number): [RefObject<T>, number] => {
  const ref = useRef<T>(null)
  const [width, setWidth] = useState(guess)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width))
    })
    setWidth(Math.round(element.clientWidth) || guess)
    observer.observe(element)
    return () => observer.disconnect()
  }, [guess])
  return [ref, width]
}
