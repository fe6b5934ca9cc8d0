type Fields = Record<string, unknown>

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** An item of a list is recognized by its first field, or else by its place. */
const itemBefore = (item: unknown, index: number, before: readonly unknown[]): unknown => {
  if (!isObject(item) || Array.isArray(item)) return before[index]
  const [key = ''] = Object.keys(item)
  const id = (item as Fields)[key]
  const isIt = (other: unknown): boolean => isObject(other) && (other as Fields)[key] === id
  return isIt(before[index]) ? before[index] : before.find(isIt)
}

const sameItems = (next: readonly unknown[], before: readonly unknown[]): readonly unknown[] => {
  const items = next.map((item, index) => sameParts(item, itemBefore(item, index, before)))
  return items.length === before.length && items.every((item, index) => item === before[index]) ? before : items
}

const sameFields = (next: Fields, before: Fields): Fields => {
  const names = Object.keys(next)
  const fields = Object.fromEntries(names.map((name) => [name, sameParts(next[name], before[name])]))
  const isSame = names.length === Object.keys(before).length && names.every((name) => fields[name] === before[name])
  return isSame ? before : fields
}

/** A value that was copied on its way here, with each part that did not change as the same object as before. */
export const sameParts = <T>(next: T, before: unknown): T => {
  if (!isObject(next) || !isObject(before) || Array.isArray(next) !== Array.isArray(before)) return next
  if (Array.isArray(next)) return sameItems(next, before as readonly unknown[]) as T
  return sameFields(next as Fields, before as Fields) as T
}
