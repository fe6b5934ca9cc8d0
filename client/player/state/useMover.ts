import { useMemo } from 'preact/hooks'
import type { LeverName } from '../../../shared/sim/match/matchState.ts'
import type { Mate } from '../../../shared/views/teamView.ts'
import { words } from '../../text/words.ts'
import { useRecent } from '../../ui/useRecent.ts'
import { mateOf, usePlay } from './play.ts'

export type Mover = { readonly mate: Mate; readonly mine: boolean }

/** Who moved a lever in the last two seconds; null if nobody did. */
export const useMover = (lever: LeverName): Mover | null => {
  const { team, seat } = usePlay()
  const moved = team.value.movedBy[lever] ?? null
  const recent = useRecent(moved, moved ? `${moved.seat}:${moved.tick}` : null)
  const mate = recent ? mateOf(team.value, recent.seat) : undefined
  const mine = mate?.seat === seat.value.seat
  return useMemo(() => (mate ? { mate, mine } : null), [mate, mine])
}

/** "Wren is moving it". */
export const moverText = (mover: Mover | null): string =>
  mover ? (mover.mine ? words().instruments.youMove : words().instruments.moving(mover.mate.name)) : ''
