/** What a map keeps under a key, made the first time. */
export const kept = <Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value => {
  const known = map.get(key) ?? make()
  map.set(key, known)
  return known
}
