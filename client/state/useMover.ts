import type { LeverName } from '../../shared/sim/match/matchState.ts'
import { mateOf, usePlay } from './play.ts'
import { useRecent } from './useRecent.ts'

/** Who moved a lever in the last two seconds, in words; empty if nobody did. */
export const useMover = (lever: LeverName): string => {
  const { team, seat } = usePlay()
  const moved = team.value.movedBy[lever] ?? null
  const recent = useRecent(moved, moved ? `${moved.seat}:${moved.tick}` : null)
  if (!recent) return ''
  if (recent.seat === seat.value.seat) return 'you are moving it'
  const mate = mateOf(team.value, recent.seat)
  return mate ? `${mate.name} is moving it` : ''
}
