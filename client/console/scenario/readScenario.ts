import { SCENARIO_FORMAT, type ScenarioDocument } from '../../../shared/content/scenario.ts'
import { completeScenario } from './completeScenario.ts'
import { valueAt } from './fieldPath.ts'

/** Reads a scenario file for the editor, valid or not; or says why it is not a scenario. */
export const readScenario = (text: string): ScenarioDocument | 'notJson' | 'notScenario' => {
  try {
    const read: unknown = JSON.parse(text)
    const known = valueAt(read, ['format']) === SCENARIO_FORMAT && typeof valueAt(read, ['tracks']) === 'object'
    return known ? completeScenario(read) : 'notScenario'
  } catch {
    return 'notJson'
  }
}
