import { useEffect, useMemo, useState } from 'preact/hooks'
import {
  type Scenario,
  STANDARD_SCENARIO,
  scenarioFrom,
  withConstraintStages,
} from '../../../shared/content/scenario.ts'
import type { MatchResults } from '../../../shared/views/resultsOf.ts'
import { atBase, pagePath } from '../../net/basePath.ts'
import { type FetchedResults, fetchResults } from '../../net/fetchResults.ts'
import { showScenario } from '../../text/scenario.ts'
import { pageLanguage, words } from '../../text/words.ts'
import { hostRoute } from '../../ui/hostRoute.ts'
import { Debrief } from './Debrief.tsx'
import '../../ui/theme/paper.css'
import './print.css'
import '../../ui/button.css'

/** The scenario a session played, with the constraints its seed drew. */
const scenarioOf = ({ scenario, constraintStages }: MatchResults): Scenario => {
  const played = scenario ? scenarioFrom(scenario) : STANDARD_SCENARIO
  return constraintStages ? withConstraintStages(played, constraintStages) : played
}

type Answer = FetchedResults | { readonly type: 'loading' | 'noKey' }

/** Says why there is nothing to print and what to do next. */
const NothingToPrint = ({ answer, code, onRetry }: { answer: Answer; code: string; onRetry: () => void }) => {
  const text = words().print
  const said: Readonly<Record<Exclude<Answer['type'], 'found' | 'loading'>, readonly [string, string]>> = {
    noKey: [text.noKeyTitle, text.noKey],
    wrongKey: [text.wrongKeyTitle, text.wrongKey],
    unknown: [text.unknownTitle(code), text.unknown],
    outdated: [text.outdatedTitle, text.outdated],
    unreachable: [text.unreachableTitle, text.unreachable],
  }
  if (answer.type === 'found') return null
  if (answer.type === 'loading') {
    return (
      <main class="paper paper-message" aria-busy="true">
        <p role="status">{text.loading}</p>
      </main>
    )
  }
  const [title, reason] = said[answer.type]
  return (
    <main class="paper paper-message">
      <h1>{title}</h1>
      <p>{reason}</p>
      <p class="paper-actions">
        {answer.type === 'unreachable' && (
          <button type="button" class="button button-primary" onClick={onRetry}>
            {text.again}
          </button>
        )}
        <a class="button button-secondary" href={atBase('/host')}>
          {text.toSessions}
        </a>
      </p>
    </main>
  )
}

/** The debrief of a session for printing, for the holder of its host key. */
export const PrintPage = () => {
  const route = useMemo(() => hostRoute(pagePath(), location.hash), [])
  const [answer, setAnswer] = useState<Answer>({ type: route.page === 'console' ? 'loading' : 'noKey' })
  const [asked, setAsked] = useState(0)
  const language = pageLanguage()
  const code = route.page === 'home' ? '' : route.code
  useEffect(() => {
    document.title = words().print.documentTitle(code)
    if (route.page !== 'console') return
    let current = true
    void fetchResults(route.code, route.key, language).then((fetched) => {
      if (!current) return
      if (fetched.type === 'found') showScenario(scenarioOf(fetched.value))
      setAnswer(fetched)
    })
    return () => {
      current = false
    }
  }, [route, code, language, asked])
  if (answer.type === 'found') {
    return <Debrief results={answer.value} />
  }
  const retry = () => {
    setAnswer({ type: 'loading' })
    setAsked(asked + 1)
  }
  return <NothingToPrint answer={answer} code={code} onRetry={retry} />
}
