import { ROUNDS } from '../../../../shared/sim/match/progress.ts'
import { accuracyText } from '../../../present/numbers.ts'
import { usePlay } from '../../../state/play.ts'

/** Whether the PM is done with the team: agreed, or out of patience. */
export const isSettled = (offers: number, agreed: boolean): boolean => agreed || offers >= ROUNDS

/** How the negotiation ended, and what can still be done. */
export const Settled = () => {
  const { team } = usePlay()
  const { agreed, pmTarget } = team.value.negotiation
  return (
    <p class="settled">
      <strong>{agreed ? `Agreed at ${accuracyText(pmTarget)}.` : `Held to ${accuracyText(pmTarget)}.`}</strong>{' '}
      {agreed
        ? 'The plan is closed. Deliver at or above it and you ship.'
        : 'No agreement. Tune the plan: each point missed costs three.'}
    </p>
  )
}
