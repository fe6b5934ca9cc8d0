import { ROUNDS } from '../../../shared/content/constants.ts'
import { CalendarProof } from '../../charts/CalendarProof.tsx'
import { words } from '../../text/words.ts'
import { usePlay } from '../state/play.ts'
import { OfferPanel } from './OfferPanel.tsx'
import { PmSays } from './PmSays.tsx'
import { ProofFormula } from './ProofFormula.tsx'
import type { Review } from './review.ts'
import type { ReviewLever } from './reviewLever.ts'

/** The offer: what the PM says, the proof and the target. */
export const OfferView = ({ review, onLever }: { review: Review; onLever: (lever: ReviewLever) => void }) => {
  const { track, team } = usePlay()
  const { plan, draft, wrong, wrongArgument, closed, target, setTarget } = review
  const round = Math.min(ROUNDS, team.value.negotiation.offers.length + 1)
  return (
    <>
      <PmSays />
      <div class="bench-scroll">
        <h2 class="visually-hidden">{words().play.review.round(round, ROUNDS)}</h2>
        <ProofFormula
          track={track.value}
          plan={plan}
          draft={draft}
          wrong={wrong}
          wrongArgument={wrongArgument}
          disabled={closed}
        />
        {draft.proof.conclusion === 'iterations' && (
          <CalendarProof track={track.value.id} needed={draft.needed} held={draft.held} />
        )}
      </div>
      <OfferPanel
        track={track.value}
        plan={plan}
        draft={draft}
        target={target}
        onTarget={setTarget}
        onLever={onLever}
      />
    </>
  )
}
