import { words } from '../../text/words.ts'
import { useConsole } from '../state/useConsole.ts'

/** How many students have given their consent; the host does not learn who refused. */
export const ConsentPanel = () => {
  const { match, host } = useConsole()
  const consent = host?.consent
  if (!consent || (match.phase !== 'lobby' && match.phase !== 'debrief')) return null
  const text = words().host.consent
  return (
    <section class="predictions" aria-labelledby="consents">
      <h2 id="consents">
        {text.title} <span class="caption">{words().host.predictions.onlyYou}</span>
      </h2>
      <p>{text.counts(consent.yes, consent.no, consent.of)}</p>
    </section>
  )
}
