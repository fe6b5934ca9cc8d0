/** Moves labels apart until each has its pitch, as little as possible, and keeps them inside; order of the input. */
export const spread = (
  wanted: readonly { readonly at: number; readonly size: number }[],
  min: number,
  max: number,
): readonly number[] => {
  const order = wanted.map((_, i) => i).toSorted((a, b) => (wanted[a]?.at ?? 0) - (wanted[b]?.at ?? 0))
  const placed = wanted.map(({ at }) => at)
  let floor = min
  for (const i of order) {
    const half = (wanted[i]?.size ?? 0) / 2
    placed[i] = Math.max(placed[i] ?? 0, floor + half)
    floor = (placed[i] ?? 0) + half
  }
  let ceiling = max
  for (const i of order.toReversed()) {
    const half = (wanted[i]?.size ?? 0) / 2
    placed[i] = Math.min(placed[i] ?? 0, ceiling - half)
    ceiling = (placed[i] ?? 0) - half
  }
  return placed
}
