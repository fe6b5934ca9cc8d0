import { initials } from '../../text/initials.ts'
import { type Mover, moverText } from '../state/useMover.ts'

/** Initials of a teammate who has just moved a lever; nothing for the student's own moves. */
export const MoverBadge = ({ mover }: { readonly mover: Mover | null }) =>
  mover && !mover.mine ? (
    <span class="mate mate-mover" title={moverText(mover)}>
      <span aria-hidden="true">{initials(mover.mate.name)}</span>
      <span class="visually-hidden">{moverText(mover)}</span>
    </span>
  ) : null
