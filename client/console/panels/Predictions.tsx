import { partOf } from '../../../shared/sim/match/phases.ts'
import { Rich } from '../../text/Rich.tsx'
import { words } from '../../text/words.ts'
import { useConsole } from '../state/useConsole.ts'
import { predictionRows } from '../view/hostWords.ts'
import './predictions.css'

/** What the class predicted in this part; the projector shows it only in the reveal. */
export const Predictions = () => {
  const { predictions: text } = words().host
  const { match, host } = useConsole()
  const predicted = host?.predictions ?? null
  const rows = predictionRows(predicted)
  const all = rows.reduce((sum, { count }) => sum + count, 0)
  if (partOf(match.phase) === 0) return null
  return (
    <section class="predictions" aria-labelledby="predictions">
      <h2 id="predictions">
        {text.title} <span class="caption">{text.onlyYou}</span>
      </h2>
      {all > 0 && predicted && <p>{text.questions[predicted.question]}</p>}
      {all === 0 && <p class="caption">{text.none}</p>}
      <ul>
        {rows.map(({ label, count }) => (
          <li key={label}>
            <span class="prediction-bar" aria-hidden="true">
              <span class="prediction-share" style={{ width: `${((count / Math.max(1, all)) * 100).toFixed(1)}%` }} />
            </span>
            <span>
              <Rich text={text.of(count, all, label)} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
