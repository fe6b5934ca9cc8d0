import { signal } from '@preact/signals'
import type { ScenarioDocument } from '../../../shared/content/scenario.ts'

/** The scenario for the next session; null for the standard one. */
export const chosenScenario = signal<ScenarioDocument | null>(null)
