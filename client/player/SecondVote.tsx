import { RIVAL_NAME } from '../../shared/content/constants.ts'
import { type Part, VOTES } from '../../shared/sim/match/phases.ts'
import type { SeatView } from '../../shared/views/teamView.ts'
import { Rich } from '../text/Rich.tsx'
import { words } from '../text/words.ts'
import { usePlay } from './state/play.ts'

type Votes = { readonly first: string; readonly second: string | null }

/** A student's two votes of a part in words; null without a first one. */
const votesOf = (seat: SeatView, part: Part): Votes | null => {
  const { sure, fastFrom, range } = words().play.keepsake
  const votes = <T,>(first: T | null, second: T | null, says: (vote: T) => string): Votes | null =>
    first && { first: says(first), second: second && says(second) }
  switch (part) {
    case 1:
      return votes(seat.auditFirst, seat.auditLock, ({ stage, confidence }) =>
        sure(words().terms.stages[stage], confidence),
      )
    case 2:
      return votes(seat.frontierFirst, seat.frontierLock, ({ leader, week, confidence }) =>
        sure(leader === 'rival' ? RIVAL_NAME : fastFrom(week), confidence),
      )
    case 3:
      return votes(seat.reviewFirst, seat.reviewLock, ({ low, high }) => range(low, high))
  }
}

/** Above the question while the class votes a second time: what the student said first, if they did. */
export const FirstVoteNote = ({ part }: { readonly part: Part }) => {
  const { phase, seat } = usePlay()
  const first = phase.value === VOTES[part].second ? votesOf(seat.value, part)?.first : undefined
  return first === undefined ? null : (
    <p class="first-vote">
      <Rich text={words().play.secondVote.first(first)} />
    </p>
  )
}

/** At the reveal: where the student stood before the discussion; nothing where there was none. */
export const OwnMove = ({ part }: { readonly part: Part }) => {
  const { seat } = usePlay()
  const votes = votesOf(seat.value, part)
  if (!votes || votes.second === null) return null
  const { moved, stayed } = words().play.secondVote
  return (
    <p>
      <Rich text={votes.first === votes.second ? stayed : moved(votes.first, votes.second)} />
    </p>
  )
}
