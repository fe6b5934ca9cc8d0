import { ROUNDS } from '../../../shared/content/constants.ts'
import { words } from '../../text/words.ts'
import { usePlay } from '../state/play.ts'
import { OfferPanel } from './OfferPanel.tsx'
import { PmSays } from './PmSays.tsx'
import { ProofSteps } from './ProofSteps.tsx'
import type { Review } from './review.ts'
import type { ReviewLever } from './reviewLever.ts'

/** The offer: what the PM says, the proof and the target. */
export const OfferView = ({ review, onLever }: { review: Review; onLever: (lever: ReviewLever) => void }) => {
  const { team } = usePlay()
  const { draft, refused, closed } = review
  const round = Math.min(ROUNDS, team.value.negotiation.offers.length + 1)
  return (
    <>
      <PmSays />
      <div class="bench-scroll">
        <h2 class="visually-hidden">{words().play.review.round(round, ROUNDS)}</h2>
        <ProofSteps draft={draft} refused={refused} disabled={closed} />
      </div>
      <OfferPanel review={review} onLever={onLever} />
    </>
  )
}
