import { Button } from '../../components/Button.tsx'
import { filingText } from '../../present/filingText.ts'
import { mateOf, usePlay } from '../../state/play.ts'

const countdown = (seconds: number | null, missing: number): string => {
  const agrees = missing === 1 ? '1 more has to agree' : `${missing} more have to agree`
  return seconds === null ? `Objected. ${agrees}.` : `${agrees}, or it files in ${seconds} s.`
}

/** A filing that waits for the team: agree, object, or watch it file itself. */
export const FilingBar = () => {
  const { team, seat, track, act } = usePlay()
  const { filing, filingSeconds, agreesNeeded } = team.value
  if (!filing) return null
  const me = seat.value.seat
  const mine = filing.by === me
  const by = mateOf(team.value, filing.by)?.name ?? 'A mate'
  const agreed = filing.agreed.includes(me)
  const missing = Math.max(1, agreesNeeded - filing.agreed.length)
  return (
    <section class="filing-bar" aria-label="Team filing" aria-live="polite">
      <p>
        <strong>
          {mine ? 'You propose' : `${by} proposes`} {filingText(filing.content, track.value)}.
        </strong>{' '}
        <span class="caption">{countdown(filingSeconds, missing)}</span>
      </p>
      <div class="button-row">
        <Button kind="secondary" onClick={() => act('object', {})}>
          {mine ? 'Withdraw' : 'Object'}
        </Button>
        <Button disabled={agreed} onClick={() => act('agree', {})}>
          {agreed ? 'You agreed' : 'Agree'}
          {filingSeconds !== null && ` (${filingSeconds} s)`}
        </Button>
      </div>
    </section>
  )
}
