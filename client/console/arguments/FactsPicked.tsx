import { GOOD_FACTS } from '../../../shared/content/facts.ts'
import { Rich } from '../../text/Rich.tsx'
import { words } from '../../text/words.ts'
import { useConsole } from '../state/useConsole.ts'

/** Which facts the class argued with in Part 2, and which of them prove nothing. */
export const FactsPicked = () => {
  const facts = useConsole().sentences?.facts ?? []
  const text = words().host.argued
  const most = Math.max(1, ...facts.map(({ count }) => count))
  if (facts.length === 0) return null
  return (
    <section class="predictions" aria-labelledby="facts-picked">
      <h2 id="facts-picked">
        {text.facts} <span class="caption">{words().host.predictions.onlyYou}</span>
      </h2>
      <ul>
        {facts.map(({ id, count }) => {
          const isGood = GOOD_FACTS.some((good) => good === id)
          const says = isGood ? text.factCount : text.emptyFactCount
          return (
            <li key={id}>
              <span class="prediction-bar" aria-hidden="true">
                <span
                  class={isGood ? 'prediction-share' : 'prediction-share prediction-hollow'}
                  style={{ width: `${((count / most) * 100).toFixed(1)}%` }}
                />
              </span>
              <span>
                <Rich text={says(count, text.factNames[id])} />
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
