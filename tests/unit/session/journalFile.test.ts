import { expect, it } from 'vitest'
import { parseJournal } from '../../../server/scripts/journalFile.ts'
import { newSession } from '../../../shared/protocol/newSession.ts'
import { formatJournal } from '../../../shared/session/journal.ts'
import { matchOptions } from '../../../shared/session/matchOptions.ts'

it('takes apart the journal of any session that can be created', () => {
  const wanted = newSession.parse({ title: 'A class', language: 'es', bots: ['veteran'], solo: true })
  const options = { code: 'CDFGH', ...matchOptions(wanted, 7) }
  const header = { format: 1, title: 'A class', created: '2026-11-23T17:28:19.311Z', options }
  expect(parseJournal(formatJournal(header, ['{"seq":1,"tick":0}']))).toEqual({
    header,
    lines: [{ seq: 1, line: '{"seq":1,"tick":0}' }],
  })
})
