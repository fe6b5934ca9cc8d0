/** Computes a value once for each object; for what never changes, such as a track or a state. */
export const onceFor = <Key extends object, T>(compute: (key: Key) => T): ((key: Key) => T) => {
  const known = new WeakMap<Key, { readonly value: T }>()
  return (key) => {
    const hit = known.get(key)
    if (hit) return hit.value
    const value = compute(key)
    known.set(key, { value })
    return value
  }
}
