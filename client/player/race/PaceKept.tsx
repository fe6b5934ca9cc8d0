import { CALENDAR_HOURS, HOURS_PER_WEEK } from '../../../shared/content/constants.ts'
import { PACE_BANDS } from '../../../shared/sim/match/ledger.ts'
import { words } from '../../text/words.ts'
import { alongSlider, Whisker } from '../../ui/Whisker.tsx'
import { usePlay } from '../state/play.ts'
import { paceText } from '../view/paceScale.ts'
import './paceKept.css'

/** The scale reaches this far to both sides of the pace that was signed, as a share of it. */
const REACH = 0.6

/** Where a pace stands between the ends of the scale, 0 to 1. */
const placeOf = (off: number): number => (off + REACH) / (2 * REACH)

const spanOf = (off: number) => ({ from: placeOf(-off), to: placeOf(off) })

/** The pace of the run so far next to the one that the team signed. */
export const PaceKept = ({ hour }: { readonly hour: number }) => {
  const { own, team } = usePlay()
  const signed = team.value.ledger?.pace ?? null
  const past = Math.min(hour, CALENDAR_HOURS)
  const real = past > 0 && own.value.iterations > 0 ? (own.value.iterations * HOURS_PER_WEEK) / past : null
  const text = words().play.review
  const aWeek = (pace: number) => words().play.ledger.aWeek(paceText(pace))
  return (
    <section class="pace-kept">
      <dl>
        <div>
          <dt>{text.paceSoFar}</dt>
          <dd>{real === null ? '–' : aWeek(real)}</dd>
        </div>
        <div>
          <dt>{text.paceSigned}</dt>
          <dd>{signed === null ? text.notSigned : aWeek(signed)}</dd>
        </div>
      </dl>
      {signed !== null && (
        <div class="pace-rail" aria-hidden="true">
          <Whisker whole={spanOf(PACE_BANDS.whole)} some={spanOf(PACE_BANDS.none)} />
          {real !== null && <i class="pace-real" style={{ left: alongSlider(placeOf(real / signed - 1)) }} />}
        </div>
      )}
    </section>
  )
}
