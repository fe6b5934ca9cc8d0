import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { words } from '../../text/words.ts'
import './term.css'

export type TermId = keyof ReturnType<typeof words>['play']['glossary']['terms']

type TermProps = {
  readonly id: TermId
  /** The term as the sentence has it. */
  readonly children: ComponentChildren
}

/** Distance from the term to its explanation, and what an explanation is high at most, px. */
const GAP = 8
const MOST_HEIGHT = 120

/** A term of the game inside a sentence; a tap explains it in a note over the page, which moves nothing. */
export const Term = ({ id, children }: TermProps) => {
  const [at, setAt] = useState<{ readonly top?: string; readonly bottom?: string } | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const note = useId()
  const close = () => setAt(null)
  const toggle = () => {
    const box = button.current?.getBoundingClientRect()
    if (at || !box) return close()
    const fits = box.bottom + MOST_HEIGHT < innerHeight
    setAt(fits ? { top: `${box.bottom + GAP}px` } : { bottom: `${innerHeight - box.top + GAP}px` })
  }
  // In the same rendering that opens the note: a key pressed or a tap made a moment later has to close it.
  useLayoutEffect(() => {
    if (!at) return
    const leave = (event: Event) => {
      if (!button.current?.contains(event.target as Node)) close()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close()
    }
    addEventListener('pointerdown', leave)
    addEventListener('scroll', close, true)
    addEventListener('keydown', onKey)
    return () => {
      removeEventListener('pointerdown', leave)
      removeEventListener('scroll', close, true)
      removeEventListener('keydown', onKey)
    }
  }, [at])
  return (
    <>
      <button
        type="button"
        class="term"
        ref={button}
        aria-expanded={at !== null}
        aria-controls={at ? note : undefined}
        onClick={toggle}
      >
        {children}
      </button>
      <span role="status" class="term-slot">
        {at && (
          <span class="term-note" id={note} style={at}>
            {words().play.glossary.terms[id]}
          </span>
        )}
      </span>
    </>
  )
}
