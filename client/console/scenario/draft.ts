import { computed, signal } from '@preact/signals'
import type { ScenarioDocument } from '../../../shared/content/scenario.ts'
import type { ScenarioProblemId } from '../../../shared/content/scenarioProblemIds.ts'
import { STANDARD_DOCUMENT } from '../../../shared/content/standardDocument.ts'
import { scenarioDocument } from '../../../shared/protocol/scenarioDocument.ts'
import { completeScenario } from './completeScenario.ts'
import { dropDraft, readDraft, writeDraft } from './draftStore.ts'
import { type FieldPath, valueAt, withValue } from './fieldPath.ts'

/** What is wrong with a field: it is out of range, or does not fit another field. */
export type FieldProblem = ScenarioProblemId | 'range'

/** The instructor's copy; a field that is being edited may be invalid. */
export const draft = signal<ScenarioDocument>(completeScenario(readDraft()))
/** Counts how often the draft was replaced, so that its fields are reset. */
export const loads = signal(0)

const parsed = computed(() => scenarioDocument.safeParse(draft.value))

/** The draft if all of it is valid. */
export const validDraft = computed((): ScenarioDocument | null => parsed.value.data ?? null)

/** What is wrong, by field path joined with dots. */
export const problems = computed(
  (): ReadonlyMap<string, FieldProblem> =>
    new Map(
      (parsed.value.error?.issues ?? []).map(({ path, code, message }) => [
        path.join('.'),
        code === 'custom' ? (message as ScenarioProblemId) : 'range',
      ]),
    ),
)

/** How many fields at or below a path are invalid. */
export const problemsUnder = (...paths: readonly string[]): number =>
  [...problems.value.keys()].filter((key) => paths.some((path) => key === path || key.startsWith(`${path}.`))).length

const keep = (next: ScenarioDocument): void => {
  draft.value = next
  if (next === STANDARD_DOCUMENT) dropDraft()
  else writeDraft(next)
}

export const change = (path: FieldPath, value: unknown): void => keep(withValue(draft.value, path, value))

export const load = (next: ScenarioDocument): void => {
  keep(next)
  loads.value += 1
}

export const startOver = (): void => load(STANDARD_DOCUMENT)

/** A field's value in the standard game. */
export const standardValue = (path: FieldPath): unknown => valueAt(STANDARD_DOCUMENT, path)
