import { expect, it } from 'vitest'
import { holdingAfter, type Notice } from '../../../shared/protocol/serverMessages.ts'

const after = (...told: readonly Notice[]): readonly Notice[] => told.reduce(holdingAfter, [] as readonly Notice[])

it('[PRO22] what a host is told of the server holds until its end is told, one notice beside another', () => {
  expect(after('notStored', 'apart')).toEqual(['notStored', 'apart'])
  expect(after('notStored', 'apart', 'storedAgain')).toEqual(['apart'])
  expect(after('notStored', 'apart', 'storedAgain', 'togetherAgain')).toEqual([])
  expect(after('apart', 'apart')).toEqual(['apart'])
  expect(after('togetherAgain')).toEqual([])
  expect(after('restoredPartly', 'storedAgain')).toEqual(['restoredPartly'])
})
