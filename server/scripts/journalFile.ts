import { recordedOptions } from '../../shared/protocol/recordedOptions.ts'
import { z } from '../../shared/protocol/zod.ts'
import type { JournalHeader, StoredLine } from '../../shared/session/journal.ts'

const header = z.object({
  format: z.number(),
  title: z.string(),
  created: z.string(),
  options: recordedOptions,
})

const parseHeader = (line: string): JournalHeader | null => {
  try {
    return header.parse(JSON.parse(line))
  } catch {
    return null
  }
}

/** Parses a journal's text; null when its first line is not a header. Entries are numbered from 1 but not parsed. */
export const parseJournal = (
  text: string,
): { readonly header: JournalHeader; readonly lines: readonly StoredLine[] } | null => {
  const [first = '', ...rest] = text.split('\n')
  const head = parseHeader(first)
  if (rest.at(-1) === '') rest.pop()
  return head && { header: head, lines: rest.map((line, index) => ({ seq: index + 1, line })) }
}
