import type { Text } from './language.ts'
import type { Stage } from './stages.ts'

/** A named change to the pipeline that a team can try in Part 1: the levels it sets, in its product's terms. */
export type Strategy = {
  readonly id: string
  readonly name: Text
  readonly sentence: Text
  readonly levels: Readonly<Partial<Record<Stage, 1 | 2>>>
}
