import type { Estimate } from '../../../shared/views/learningGain.ts'
import { fixed, percentText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { useConsole } from '../state/useConsole.ts'

const gainText = ({ value, low, high }: Estimate): string =>
  words().host.learning.gain(fixed(value, 2), fixed(low, 2), fixed(high, 2))

/** What the class answered to the questions before and after; nothing of it is on the projector. */
export const LearningPanel = () => {
  const { match, host } = useConsole()
  const learned = host?.learning
  if (!learned || (match.phase !== 'lobby' && match.phase !== 'debrief')) return null
  const text = words().host.learning
  return (
    <section class="predictions" aria-labelledby="learned">
      <h2 id="learned">
        {match.phase === 'lobby' ? text.ask : text.title}{' '}
        <span class="caption">{words().host.predictions.onlyYou}</span>
      </h2>
      <p>{match.phase === 'lobby' ? text.answered(learned.before) : text.answeredBoth(learned.after, learned.both)}</p>
      {match.phase === 'debrief' && learned.shareBefore !== null && learned.shareAfter !== null && (
        <p>{text.shares(percentText(learned.shareBefore), percentText(learned.shareAfter))}</p>
      )}
      {match.phase === 'debrief' && learned.classGain && (
        <p>
          {text.ofClass} <strong>{gainText(learned.classGain)}</strong>
        </p>
      )}
      {match.phase === 'debrief' && learned.meanGain && (
        <p>
          {text.ofStudents} <strong>{gainText(learned.meanGain)}</strong>
        </p>
      )}
      {match.phase === 'debrief' && <p class="caption">{learned.classGain ? text.gainWhat : text.tooFew}</p>}
    </section>
  )
}
