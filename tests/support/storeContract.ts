import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readJournal } from '../../server/store/readJournal.ts'
import {
  type Awaitable,
  type JournalPart,
  type NewSessionRow,
  type Store,
  UnknownSessions,
} from '../../server/store/Store.ts'

export const storedRow = (code: string): NewSessionRow => ({
  code,
  title: 'A class, ünïcode 🎓',
  created: 1000,
  options: {
    code,
    title: 'A class',
    seed: 7,
    preset: 'demo',
    teams: 2,
    tracks: ['edge'],
    bots: [],
    speed: 1,
    solo: false,
  },
  hostKeyHash: 'ab'.repeat(32),
  format: 1,
})

/** The error of a failed write; null when it succeeded. */
const failure = async (write: () => Awaitable<unknown>): Promise<unknown> => {
  try {
    await write()
    return null
  } catch (error) {
    return error
  }
}

/** Tests what every store promises. Each store is opened empty, with a clock that the test controls. */
export const storeContract = (name: string, open: (now: () => number) => Awaitable<Store>): void => {
  describe(`a store ${name}`, () => {
    let store: Store
    let now = 0
    beforeEach(async () => {
      now = 5000
      store = await open(() => now)
      await store.createSession(storedRow('AAAAA'))
    })
    afterEach(() => store.close())

    const linesOf = async (code: string) => (await store.readLines(code)).map(({ line }) => line)

    it('[STO1] a session is found again as it was created, and only under its own code', async () => {
      expect(await store.loadSession('AAAAA')).toEqual({ ...storedRow('AAAAA'), updated: 5000, results: null })
      expect(await store.loadSession('BBBBB')).toBeNull()
    })

    it('[STO2] a code is used once', async () => {
      expect(await failure(() => store.createSession({ ...storedRow('AAAAA'), title: 'Another' }))).toBeInstanceOf(
        Error,
      )
      expect((await store.loadSession('AAAAA'))?.title).toBe(storedRow('AAAAA').title)
    })

    it('[STO3] lines are read back in the order of their numbers, each as it was written', async () => {
      await store.createSession(storedRow('BBBBB'))
      await store.append([
        { code: 'AAAAA', seq: 2, line: '{"text":"ü\\u2028🎓\\u0000"}' },
        { code: 'BBBBB', seq: 1, line: 'of another session' },
        { code: 'AAAAA', seq: 1, line: 'first' },
      ])
      await store.append([{ code: 'AAAAA', seq: 10, line: 'tenth' }])
      expect(await store.readLines('AAAAA')).toEqual([
        { seq: 1, line: 'first' },
        { seq: 2, line: '{"text":"ü\\u2028🎓\\u0000"}' },
        { seq: 10, line: 'tenth' },
      ])
      expect(await store.readLines('CCCCC')).toEqual([])
    })

    it('[STO4] a line with a known number is replaced', async () => {
      await store.append([{ code: 'AAAAA', seq: 1, line: 'tick 10' }])
      await store.append([{ code: 'AAAAA', seq: 1, line: 'tick 20' }])
      expect(await store.readLines('AAAAA')).toEqual([{ seq: 1, line: 'tick 20' }])
    })

    it('[STO19] a long journal is read in parts, and a line that is replaced meanwhile comes as what follows needs it', async () => {
      const lines = (...texts: readonly string[]) => texts.map((line, i) => ({ code: 'AAAAA', seq: i + 1, line }))
      await store.append(lines('one', 'two', 'three', 'tick 40'))
      let parts = 0
      const growing = {
        readLines: async (code: string, part?: JournalPart) => {
          const read = await store.readLines(code, part)
          parts += 1
          if (parts === 3) await store.append(lines('one', 'two', 'three', 'four', 'five').slice(3))
          return read
        },
      }
      const read = await readJournal(growing, 'AAAAA', 2)
      expect(read.map(({ line }) => line)).toEqual(['one', 'two', 'three', 'four', 'five'])
      expect(parts).toBeGreaterThan(3)
      expect(await readJournal(store, 'AAAAA')).toEqual(read)
      expect(await readJournal(store, 'CCCCC')).toEqual([])
    })

    it('[STO12] lines of several sessions are written together, all or none, and the ones at fault are named', async () => {
      await store.createSession(storedRow('BBBBB'))
      const lines = (last: string) =>
        ['AAAAA', 'BBBBB', last].map((code, index) => ({ code, seq: index + 1, line: `${code} ${index}` }))
      const error = await failure(() => store.append(lines('CCCCC')))
      expect(error).toBeInstanceOf(UnknownSessions)
      expect([...(error as UnknownSessions).codes]).toEqual(['CCCCC'])
      expect([await linesOf('AAAAA'), await linesOf('BBBBB')]).toEqual([[], []])
      await store.append(lines('AAAAA'))
      expect(await linesOf('AAAAA')).toEqual(['AAAAA 0', 'AAAAA 2'])
      expect(await linesOf('BBBBB')).toEqual(['BBBBB 1'])
    })

    it('[STO5] nothing is written for a session that does not exist', async () => {
      expect(await failure(() => store.append([{ code: 'BBBBB', seq: 1, line: 'line' }]))).toBeInstanceOf(
        UnknownSessions,
      )
      expect(await failure(() => store.saveResults('BBBBB', '{}'))).toBeInstanceOf(UnknownSessions)
      expect(await linesOf('BBBBB')).toEqual([])
    })

    it('[STO6] every write moves a session to the head of the list', async () => {
      now = 6000
      await store.createSession(storedRow('BBBBB'))
      now = 7000
      await store.append([{ code: 'AAAAA', seq: 1, line: 'line' }])
      expect((await store.listSessions()).map(({ code, updated }) => [code, updated])).toEqual([
        ['AAAAA', 7000],
        ['BBBBB', 6000],
      ])
    })

    it('[STO7] lines set aside are no longer in the journal, and their numbers are free', async () => {
      for (const seq of [1, 2, 3]) await store.append([{ code: 'AAAAA', seq, line: `line ${seq}` }])
      await store.setAside('AAAAA', 2)
      await store.append([{ code: 'AAAAA', seq: 2, line: 'another second' }])
      expect(await linesOf('AAAAA')).toEqual(['line 1', 'another second'])
    })

    it('[STO8] results are kept alongside the journal', async () => {
      await store.saveResults('AAAAA', '{"teams":[]}')
      expect((await store.loadSession('AAAAA'))?.results).toBe('{"teams":[]}')
    })

    it('[STO18] the hash of the host key can be replaced', async () => {
      await store.setHostKey('AAAAA', 'other')
      expect((await store.loadSession('AAAAA'))?.hostKeyHash).toBe('other')
      expect(await failure(() => store.setHostKey('BBBBB', 'other'))).toBeInstanceOf(UnknownSessions)
    })

    it('[STO9] a deleted session leaves nothing behind, and its code is free', async () => {
      await store.append([{ code: 'AAAAA', seq: 1, line: 'line' }])
      expect(await store.deleteSession('AAAAA')).toBe('erased')
      expect(await store.deleteSession('AAAAA')).toBe('unknown')
      expect(await store.listSessions()).toEqual([])
      await store.createSession(storedRow('AAAAA'))
      expect(await store.readLines('AAAAA')).toEqual([])
    })
  })
}
