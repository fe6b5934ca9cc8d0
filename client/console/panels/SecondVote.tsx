import { isPast, PARTS, VOTES } from '../../../shared/sim/match/phases.ts'
import { clockText } from '../../text/clockText.ts'
import { scenario } from '../../text/scenario.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { useConsole } from '../state/useConsole.ts'
import { lessonPace } from '../view/lessonPace.ts'
import './secondVote.css'

/** Adds a discussion and a second vote to the prediction that runs or comes next, until it is over. */
export const SecondVote = () => {
  const { match, host, send } = useConsole()
  const part = PARTS.find((one) => !isPast(match.phase, VOTES[one].first))
  if (!host || part === undefined || match.phase === 'lobby') return null
  const text = words().host.secondVote
  const added = host.secondVotes.includes(part)
  const seconds = scenario().presets[match.preset].seconds[VOTES[part].second]
  const { endSeconds, bellSeconds } = lessonPace(match, host.pace)
  const late = Math.round(endSeconds + seconds - bellSeconds)
  const turn = (on: boolean) => void send('setSecondVote', { part, on })
  return (
    <section class="second-vote" aria-labelledby="second-vote">
      <h2 id="second-vote">{match.phase === VOTES[part].first ? text.now : text.next(part)}</h2>
      {added ? (
        <p class="second-vote-row" role="status">
          <strong>{text.added}</strong>
          <Button kind="quiet" onClick={() => turn(false)}>
            {text.undo}
          </Button>
        </p>
      ) : (
        <>
          <div class="second-vote-row">
            <Button kind="secondary" onClick={() => turn(true)}>
              {text.add}
            </Button>
            <span class="caption">{text.adds(clockText(seconds))}</span>
          </div>
          <p class="caption">
            {text.how} {late > 0 ? text.late(clockText(late)) : text.onTime}
          </p>
        </>
      )}
    </section>
  )
}
