export const MOVES_TO_FILE = 5
export const TRIALS_TO_FLAG = 15
/** Facts a student picks to make the case in Part 2. */
export const FACTS_TO_PICK = 3

/** Steps done in the phase of the steps it asks for; goal 0 where it asks for nothing. */
export type Progress = { readonly progress: number; readonly goal: number; readonly done: boolean }
