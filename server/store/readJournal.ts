import { setImmediate as nextTurn } from 'node:timers/promises'
import type { StoredLine } from '../../shared/session/journal.ts'
import type { Store } from './Store.ts'

/** Reading this many lines takes a few milliseconds. */
const PART = 1000

/** Reads a session's whole journal in parts, so that a long one holds nobody up. */
export const readJournal = async (
  store: Pick<Store, 'readLines'>,
  code: string,
  most = PART,
): Promise<readonly StoredLine[]> => {
  const lines: StoredLine[] = []
  for (;;) {
    // The last line may have been replaced since it was read, so that it is read again with those that follow it.
    const from = lines.pop()?.seq ?? 0
    const part = await store.readLines(code, { from, most })
    lines.push(...part)
    if (part.length < most) return lines
    await nextTurn()
  }
}
