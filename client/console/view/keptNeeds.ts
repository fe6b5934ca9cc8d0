import type { Need } from './hostNeeds.ts'

/** A need on the list; one that is over has nothing to press. */
export type NeedRow = { readonly key: string; readonly need: Need; readonly isOver: boolean }

/**
 * The list of needs in the order in which they appeared, new ones last. While it is held, because the pointer or the
 * focus is on it, a need that is over keeps its place, so that no other need's button moves there.
 */
export const keptNeeds = (
  shown: readonly NeedRow[],
  open: ReadonlyMap<string, Need>,
  isHeld: boolean,
): readonly NeedRow[] => {
  const kept = shown.flatMap(({ key, need }): NeedRow[] => {
    const now = open.get(key)
    if (now) return [{ key, need: now, isOver: false }]
    return isHeld ? [{ key, need, isOver: true }] : []
  })
  const added = [...open].filter(([key]) => kept.every((row) => row.key !== key))
  return [...kept, ...added.map(([key, need]): NeedRow => ({ key, need, isOver: false }))]
}
