import { useEffect, useRef, useState } from 'preact/hooks'
import type { OpenPair } from '../../../shared/sim/match/arenaPairs.ts'
import type { PairChoice } from '../../../shared/sim/match/matchState.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'

/** How long a choice is shown before the next pair comes. */
const SHOWN_MS = 300
/** From this length on, a sentence is set smaller. */
const LONG = 130

type SentenceCardsProps = {
  readonly pair: OpenPair
  /** Sends the choice; the next pair comes from the server. */
  readonly onChoose: (choice: PairChoice) => Promise<boolean>
}

/** Two sentences, each a button as a whole, and the button for those who cannot decide. */
export const SentenceCards = ({ pair, onChoose }: SentenceCardsProps) => {
  const text = words().play.arena
  const [chosen, setChosen] = useState<PairChoice | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const choose = (choice: PairChoice): void => {
    if (chosen !== null) return
    setChosen(choice)
    timer.current = setTimeout(() => void onChoose(choice).then(() => setChosen(null)), SHOWN_MS)
  }
  const cards = [
    { choice: 'left', name: text.left, sentence: pair.left },
    { choice: 'right', name: text.right, sentence: pair.right },
  ] as const
  return (
    <>
      {cards.map(({ choice, name, sentence }) => (
        <button
          key={choice}
          type="button"
          class={chosen === choice ? 'sentence-card sentence-card-chosen' : 'sentence-card'}
          aria-disabled={chosen !== null}
          onClick={() => choose(choice)}
        >
          <span class="sentence-name">{name}</span>
          <span
            key={pair.id}
            class={sentence.length >= LONG ? 'sentence-text sentence-text-long' : 'sentence-text'}
            dir="auto"
          >
            {sentence}
          </span>
        </button>
      ))}
      <Button kind="secondary" busy={chosen !== null} onClick={() => choose('neither')}>
        {text.undecided}
      </Button>
    </>
  )
}
