import { expect, it } from 'vitest'
import { holdingAfter, type Notice } from '../../../shared/protocol/serverMessages.ts'

const after = (...told: readonly Notice[]): readonly Notice[] => told.reduce(holdingAfter, [] as readonly Notice[])

it("[PRO22] a notice about the server stays on the host's page until its end is reported, alongside other notices", () => {
  expect(after('notStored', 'apart')).toEqual(['notStored', 'apart'])
  expect(after('notStored', 'apart', 'storedAgain')).toEqual(['apart'])
  expect(after('notStored', 'apart', 'storedAgain', 'togetherAgain')).toEqual([])
  expect(after('apart', 'apart')).toEqual(['apart'])
  expect(after('togetherAgain')).toEqual([])
  expect(after('restoredPartly', 'storedAgain')).toEqual(['restoredPartly'])
})
