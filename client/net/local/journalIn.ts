import type { Journal, StoredLine, Writer } from '../../../shared/session/journal.ts'

/** A journal that is written one batch at a time; what comes meanwhile goes into the next. */
export const journalIn = (append: (lines: readonly StoredLine[]) => Promise<void>): Journal => {
  let isWriting = false
  let hasMore = false
  const write = async (writer: Writer): Promise<void> => {
    if (isWriting) {
      hasMore = true
      return
    }
    const lines = writer.begin()
    if (lines.length === 0) return
    isWriting = true
    try {
      await append(lines)
      isWriting = false
      writer.settle(null)
    } catch (error) {
      isWriting = false
      writer.settle(error)
      return
    }
    if (!hasMore) return
    hasMore = false
    void write(writer)
  }
  const soon = (writer: Writer): void => void write(writer)
  return { now: soon, soon, along: () => {} }
}
