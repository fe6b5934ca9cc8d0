import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { askTurn, dropTurn } from '../../ui/turns.ts'

/** Draws a part of a page, for the first time, when the page has nothing more urgent to draw; several come one by one. */
export const Later = ({ children }: { readonly children: () => ComponentChildren }) => {
  const [due, setDue] = useState(false)
  useEffect(() => {
    const turn = (): void => setDue(true)
    askTurn(turn)
    return () => dropTurn(turn)
  }, [])
  return <>{due && children()}</>
}
