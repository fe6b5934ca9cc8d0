export const MOVES_TO_FILE = 5
/** Trials at most. */
export const MOST_TRIALS = 24
/** Plans a team may run in Part 3 before the final run. */
export const DRY_RUNS = 6
/** Characters of a student's sentence. */
export const MAX_SENTENCE_LENGTH = 200
/** Facts a student picks to make the case in Part 2. */
export const FACTS_TO_PICK = 3

/** Steps done in the phase of the steps it asks for; goal 0 where it asks for nothing. */
export type Progress = { readonly progress: number; readonly goal: number; readonly done: boolean }
