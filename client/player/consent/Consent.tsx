import { useState } from 'preact/hooks'
import { loadWords } from '../../text/words.ts'
import { useChunk } from '../../ui/loading/useChunk.ts'
import { PlaySheet } from '../PlaySheet.tsx'
import { usePlay } from '../state/play.ts'

const loadCard = async () => (await Promise.all([import('./ConsentCard.tsx'), loadWords(['consent'])]))[0]

/** The question for consent, and the way out of all exports, in a session that asks; loaded only there. */
export const Consent = () => {
  const { seat, watched } = usePlay()
  const { consent, withdrawn } = seat.value
  const card = useChunk(consent !== undefined && !watched, loadCard)
  return card && consent ? <card.ConsentCard {...consent} withdrawn={withdrawn ?? false} /> : null
}

/** Asks whoever comes in after the lobby, and whoever has not answered by then and opens the page again. */
export const LateConsent = () => {
  const { seat, phase, watched } = usePlay()
  const [isLate] = useState(() => phase.value !== 'lobby' && seat.value.consent?.given === null && !watched)
  const [open, setOpen] = useState(isLate)
  const card = useChunk(isLate, loadCard)
  const { consent, withdrawn } = seat.value
  if (!open || !card || !consent) return null
  return (
    <PlaySheet title={card.consentTitle()} onClose={() => setOpen(false)}>
      <card.ConsentCard {...consent} withdrawn={withdrawn ?? false} isTitled />
    </PlaySheet>
  )
}
