import type { StoredLine } from '../../../shared/session/journal.ts'
import { type LocalRow, type LocalStore, Superseded } from './LocalStore.ts'

/** Keeps sessions for as long as the page is open, where the browser lets nothing be stored. */
export const memoryStore = (): LocalStore => {
  const rows = new Map<string, LocalRow>()
  const journals = new Map<string, Map<number, StoredLine>>()
  const change = (code: string, changes: Partial<LocalRow>): void => {
    const row = rows.get(code)
    if (row) rows.set(code, { ...row, ...changes })
  }
  return {
    create: async (row) => {
      rows.set(row.code, row)
      journals.set(row.code, new Map())
    },
    load: async (code) => rows.get(code) ?? null,
    list: async () => [...rows.values()].reverse(),
    claim: async (code) => {
      const row = rows.get(code)
      if (!row) return null
      rows.set(code, { ...row, epoch: row.epoch + 1 })
      return row.epoch + 1
    },
    append: async (code, epoch, lines) => {
      if (rows.get(code)?.epoch !== epoch) throw new Superseded(code)
      for (const line of lines) journals.get(code)?.set(line.seq, line)
    },
    readLines: async (code) => [...(journals.get(code)?.values() ?? [])].sort((a, b) => a.seq - b.seq),
    setHostKey: async (code, hostKeyHash) => change(code, { hostKeyHash }),
    setHeld: async (code, isHeld) => change(code, { isHeld }),
    delete: async (code) => {
      rows.delete(code)
      journals.delete(code)
    },
  }
}
