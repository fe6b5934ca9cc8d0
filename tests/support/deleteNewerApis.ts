/** Runs in a page before all else: deletes what came after Chrome 92, Firefox 102 and Safari 15.4. */
export const deleteNewerApis = (): void => {
  const missing: readonly (readonly [object, readonly string[]])[] = [
    [AbortSignal, ['any', 'timeout']],
    [AbortSignal.prototype, ['throwIfAborted']],
    [Array.prototype, ['findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
    [Array, ['fromAsync']],
    [Map, ['groupBy']],
    [Object, ['groupBy', 'hasOwn']],
    [Promise, ['withResolvers', 'try']],
    [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf']],
    [String.prototype, ['isWellFormed', 'toWellFormed']],
    [globalThis, ['structuredClone', 'Iterator', 'requestIdleCallback']],
    [URL, ['canParse', 'parse']],
    [crypto, ['randomUUID']],
  ]
  for (const [holder, names] of missing) for (const name of names) Reflect.deleteProperty(holder, name)
}
