import { STANDARD_SCENARIO, scenarioFrom } from '../../shared/content/scenario.ts'
import { showScenario } from '../text/scenario.ts'
import { fetchScenario } from './sessionInfo.ts'

const RETRY_MS = 1000

/** Loads and shows a session's scenario, retrying until a custom one has arrived. Resolves once it is shown. */
export const followScenario = async (code: string, isOwn: boolean, signal: AbortSignal): Promise<void> => {
  if (!isOwn) return showScenario(STANDARD_SCENARIO)
  while (!signal.aborted) {
    const fetched = await fetchScenario(code, signal)
    if (fetched.type === 'found') return showScenario(scenarioFrom(fetched.value))
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
  }
}
