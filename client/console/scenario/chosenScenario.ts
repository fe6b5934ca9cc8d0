import { signal } from '@preact/signals'
import type { ScenarioDocument } from '../../../shared/content/scenario.ts'

/** The scenario that the next session is made with; null for the standard one. */
export const chosenScenario = signal<ScenarioDocument | null>(null)
