/** The blocks of a progress bar: done ones are blocks, open ones dashes; none where there is nothing to do. */
export const progressBlocks = (progress: number, goal: number): ('done' | 'open')[] =>
  Array.from({ length: Math.max(0, goal) }, (_, i) => (i < progress ? 'done' : 'open'))

/** Splits rows into columns so that each row has at least the given height. */
export const rowColumns = (rows: number, room: number, leastHeight: number, most = 2): number => {
  const fits = Math.max(1, Math.floor(room / leastHeight))
  return Math.min(most, Math.max(1, Math.ceil(rows / fits)))
}
