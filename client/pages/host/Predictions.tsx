import type { HostView } from '../../../shared/views/teamView.ts'
import { predictionRows } from '../../present/hostWords.ts'

/** What the class predicted in this part; the projector shows it only in the reveal. */
export const Predictions = ({ host }: { readonly host: HostView | null }) => {
  const predictions = predictionRows(host?.predictions ?? null)
  const all = predictions.reduce((sum, { count }) => sum + count, 0)
  return (
    <section class="predictions" aria-labelledby="predictions">
      <h2 id="predictions">
        What the class predicted <span class="caption">only you see this</span>
      </h2>
      {all === 0 && <p class="caption">Nothing yet in this part.</p>}
      <ul>
        {predictions.map(({ label, count }) => (
          <li key={label}>
            <span class="prediction-bar" aria-hidden="true">
              <span class="prediction-share" style={{ width: `${((count / Math.max(1, all)) * 100).toFixed(1)}%` }} />
            </span>
            <span>
              <strong>{count}</strong> of {all}: {label}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
