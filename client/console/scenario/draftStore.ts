import type { ScenarioDocument } from '../../../shared/content/scenario.ts'
import { browserStorage } from '../../text/browserStorage.ts'

const NAME = 'iterationTax.scenario'

/** The instructor's copy as this browser stores it, including fields being edited; null when there is none. */
export const readDraft = (): ScenarioDocument | null => {
  try {
    const kept: unknown = JSON.parse(browserStorage.getItem(NAME) ?? 'null')
    return typeof kept === 'object' ? (kept as ScenarioDocument | null) : null
  } catch {
    return null
  }
}

export const writeDraft = (draft: ScenarioDocument): void => browserStorage.setItem(NAME, JSON.stringify(draft))
export const dropDraft = (): void => browserStorage.removeItem(NAME)
