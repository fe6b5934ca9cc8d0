import { QrCode } from '../../charts/QrCode.tsx'
import { words } from '../../text/words.ts'
import { seatLink } from '../../ui/route.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { useConsole } from '../state/useConsole.ts'
import { isOnlyHere } from '../view/isOnlyHere.ts'
import './seats.css'

type SeatOfferProps = {
  readonly seat: string
  readonly ticket: string
  readonly seconds: number
  readonly onClose: () => void
}

/** The link and the code that open a student's seat on another device. */
export const SeatOffer = ({ seat, ticket, seconds, onClose }: SeatOfferProps) => {
  const { match, host } = useConsole()
  const text = words().host.team
  const seats = host?.teams.flatMap((team) => team.seats) ?? []
  const name = seats.find((one) => one.seat === seat)?.name ?? ''
  const link = seatLink(match.code, ticket)
  return (
    <Sheet title={text.offerSeatOf(name)} onClose={onClose}>
      <div class="seat-offer stack">
        <p>{text.offerHow(name)}</p>
        <QrCode address={link} label={text.qrOf(name)} />
        <input
          class="field"
          readOnly
          aria-label={text.linkOf(name)}
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <p class="caption">{text.offerOnce(seconds / 60)}</p>
        {isOnlyHere() && <p class="caption">{words().host.clock.onlyHere(location.hostname)}</p>}
      </div>
    </Sheet>
  )
}
