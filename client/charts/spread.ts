/** Sorts best first but keeps the previous order on near ties: an item moves up only if ahead by over the slack. */
export const steadyOrder = <T>(
  items: readonly T[],
  shown: readonly string[],
  { id, value, slack }: { id: (item: T) => string; value: (item: T) => number; slack: number },
): T[] => {
  const place = (item: T, i: number) => (shown.includes(id(item)) ? shown.indexOf(id(item)) : shown.length + i)
  const steady = items
    .map((item, i) => ({ item, place: place(item, i) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
  for (let i = 1; i < steady.length; i++) {
    for (let n = i; n > 0; n--) {
      const [above, item] = [steady[n - 1], steady[n]]
      if (above === undefined || item === undefined || value(item) <= value(above) + slack) break
      steady[n - 1] = item
      steady[n] = above
    }
  }
  return steady
}

/** Moves labels apart, as little as possible, until each has enough space within bounds; in input order. */
export const spread = (
  wanted: readonly { readonly at: number; readonly size: number }[],
  min: number,
  max: number,
): readonly number[] => {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a]?.at ?? 0) - (wanted[b]?.at ?? 0))
  const placed = wanted.map(({ at }) => at)
  let floor = min
  for (const i of order) {
    const half = (wanted[i]?.size ?? 0) / 2
    placed[i] = Math.max(placed[i] ?? 0, floor + half)
    floor = (placed[i] ?? 0) + half
  }
  let ceiling = max
  for (const i of [...order].reverse()) {
    const half = (wanted[i]?.size ?? 0) / 2
    placed[i] = Math.min(placed[i] ?? 0, ceiling - half)
    ceiling = (placed[i] ?? 0) - half
  }
  return placed
}
