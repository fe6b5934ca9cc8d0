import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { words } from '../text/words.ts'
import { Button } from '../ui/Button.tsx'

type DeckControlsProps = {
  readonly slides: readonly HTMLElement[]
  /** The same slides in other languages. */
  readonly others: readonly HTMLAnchorElement[]
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }
/** Where arrow keys have a meaning of their own; the points of a chart keep theirs for themselves. */
const OWN_ARROWS = 'input[type="range"], select'

const numberIn = (hash: string): number => Number(/^#slide-(\d+)$/.exec(hash)?.[1] ?? 1) - 1

/** The slide that is shown, which the address names, and how to turn to another one. */
export const DeckControls = ({ slides, others }: DeckControlsProps) => {
  const last = slides.length - 1
  const within = (slide: number): number => Math.min(last, Math.max(0, slide))
  const [at, setAt] = useState(() => within(numberIn(location.hash)))
  const [notes, setNotes] = useState(false)
  // From the slide that is shown when the step is taken: keys may come faster than slides are drawn.
  const turnBy = (step: number): void => setAt((before) => within(before + step))
  useLayoutEffect(() => {
    for (const [i, slide] of slides.entries()) slide.classList.toggle('slide-now', i === at)
    history.replaceState(history.state, '', `#slide-${at + 1}`)
    for (const link of others) link.hash = location.hash
    scrollTo(0, 0)
  }, [slides, others, at])
  useEffect(() => {
    document.body.classList.toggle('deck-notes', notes)
  }, [notes])
  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      const step = STEPS[event.key]
      const busy = event.target instanceof Element && event.target.closest(OWN_ARROWS)
      if (!step || busy || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      turnBy(step)
    }
    const follow = () => setAt(within(numberIn(location.hash)))
    addEventListener('keydown', turn)
    addEventListener('hashchange', follow)
    return () => {
      removeEventListener('keydown', turn)
      removeEventListener('hashchange', follow)
    }
  }, [last])
  const text = words().teach
  return (
    <div class="deck-bar row">
      <Button kind="secondary" disabled={at === 0} onClick={() => turnBy(-1)}>
        <span aria-hidden="true">←</span>
        <span class="visually-hidden">{text.previous}</span>
      </Button>
      <p role="status">{text.at(at + 1, slides.length)}</p>
      <Button kind="secondary" disabled={at === last} onClick={() => turnBy(1)}>
        <span aria-hidden="true">→</span>
        <span class="visually-hidden">{text.next}</span>
      </Button>
      <button type="button" class="button button-quiet" aria-pressed={notes} onClick={() => setNotes(!notes)}>
        {text.notes}
      </button>
    </div>
  )
}
