import { ROUNDS } from '../../../shared/content/constants.ts'
import { words } from '../../text/words.ts'
import { usePlay } from '../state/play.ts'
import './review.css'

/** Whether the negotiation is over: the PM has agreed or is out of patience. */
export const isSettled = (offers: number, agreed: boolean): boolean => agreed || offers >= ROUNDS

/** How the negotiation ended, and what can still be done. */
export const Settled = () => {
  const { team } = usePlay()
  const { agreed, pmTarget } = team.value.negotiation
  const text = words().play.review
  return (
    <p class="settled">
      <strong>{agreed ? text.agreedAt(pmTarget) : text.heldTo(pmTarget)}</strong>{' '}
      {agreed ? text.agreedWhat : text.heldWhat}
    </p>
  )
}
