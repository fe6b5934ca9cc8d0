/** The index of the last item that passes a test, or -1. Browsers of our baseline lack Array.findLastIndex. */
export const lastIndex = <T>(list: readonly T[], passes: (item: T, index: number) => boolean): number => {
  let last = -1
  list.forEach((item, index) => {
    if (passes(item, index)) last = index
  })
  return last
}

/** The last item that passes a test. */
export const lastWhere = <T>(list: readonly T[], passes: (item: T, index: number) => boolean): T | undefined =>
  list[lastIndex(list, passes)]
