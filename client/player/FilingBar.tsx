import type { Track } from '../../shared/content/tracks.ts'
import type { FilingContent } from '../../shared/sim/match/matchState.ts'
import { modelSizeText } from '../text/numbers.ts'
import { strategyName } from '../text/scenario.ts'
import { words } from '../text/words.ts'
import { ActButton } from './shell/ActButton.tsx'
import { mateOf, usePlay } from './state/play.ts'
import { paceText } from './view/paceScale.ts'
import './filingBar.css'

/** Describes in one line what a team is asked to file. */
const filingText = (content: FilingContent, track: Track): string => {
  const text = words().play.filing
  switch (content.type) {
    case 'audit': {
      const strategy = strategyName(track, content.strategy)
      return text.audit(words().terms.stages[content.bottleneck], strategy)
    }
    case 'flag':
      return text.flag(modelSizeText(track, content.shrinkDecades))
    case 'proposal':
      return text.proposal(content.target)
    case 'ledger':
      return text.ledger(words().play.ledger.reasons[content.reason].name, paceText(content.pace))
  }
}

/** A filing that waits for the team: agree, object, or let the clock file it. */
export const FilingBar = () => {
  const { team, seat, track, act } = usePlay()
  const { filing, filingSeconds, agreesNeeded } = team.value
  if (!filing) return null
  const text = words().play.filing
  const what = filingText(filing.content, track.value)
  const me = seat.value.seat
  const mine = filing.by === me
  const by = mateOf(team.value, filing.by)?.name ?? text.mate
  const agreed = filing.agreed.includes(me)
  const missing = Math.max(1, agreesNeeded - filing.agreed.length)
  return (
    <section class="filing-bar stack" aria-label={text.label} aria-live="polite">
      <p>
        <strong>{mine ? text.youPropose(what) : text.mateProposes(by, what)}</strong>{' '}
        <span class="caption">
          {filingSeconds === null ? text.objected(missing) : text.waiting(missing, filingSeconds)}
        </span>
      </p>
      <div class="button-row">
        <ActButton kind="secondary" onClick={() => act('object', { opened: filing.openedTick })}>
          {mine ? text.withdraw : text.object}
        </ActButton>
        <ActButton disabled={agreed} onClick={() => act('agree', { opened: filing.openedTick })}>
          {agreed ? text.agreed : text.agree}
          {filingSeconds !== null && text.seconds(filingSeconds)}
        </ActButton>
      </div>
    </section>
  )
}
