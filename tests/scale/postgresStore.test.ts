import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { LEASE_MS, PostgresStore } from '../../server/store/PostgresStore.ts'
import { UnknownSessions } from '../../server/store/Store.ts'
import { wait } from '../integration/liveServer.ts'
import { storeContract, storedRow } from '../support/storeContract.ts'
import { hasPrograms, openPostgres } from './services.ts'

describe.skipIf(!hasPrograms('postgres', 'initdb'))('PostgreSQL', () => {
  let database: Awaited<ReturnType<typeof openPostgres>>
  const query = async (sql: string) => {
    const client = new pg.Client(database.url)
    await client.connect()
    await client.query(sql)
    await client.end()
  }
  const open = () => PostgresStore.open(database.url)
  beforeAll(async () => {
    database = await openPostgres()
    await (await open()).close()
  })
  beforeEach(() => query('TRUNCATE sessions, lines, lines_aside, processes'))
  afterAll(() => database?.close())

  storeContract('in PostgreSQL', (now) => PostgresStore.open(database.url, now))

  const line = (seq: number, text = `line ${seq}`) => ({ code: 'AAAAA', seq, line: text })

  it('[CLU1] a session whose process is gone is claimed by exactly one other process', async () => {
    const [owner, ...others] = await Promise.all([open(), open(), open(), open()])
    await owner?.createSession(storedRow('AAAAA'))
    const secondly = async (ms: number, ...stores: readonly (PostgresStore | undefined)[]) => {
      for (let passed = 0; passed < ms; passed += 1000) {
        await wait(1000)
        for (const store of stores) await store?.renew()
      }
    }
    await secondly(LEASE_MS + 1000, owner, ...others)
    expect(await others[0]?.claim('AAAAA')).toBe(false)
    await secondly(LEASE_MS + 1000, ...others)
    const claims = await Promise.all(others.map((store) => store.claim('AAAAA')))
    expect(claims.filter(Boolean)).toHaveLength(1)
    await Promise.all([owner, ...others].map((store) => store?.close()))
  })

  it('[CLU12] a database written by a later version is refused at the start, and left as it is', async () => {
    await query('UPDATE tables_version SET version = version + 1')
    await expect(open()).rejects.toThrow('written by a later version')
    await query('UPDATE tables_version SET version = version - 1')
    await (await open()).close()
  })

  it('[CLU2] what a process still writes to a session it has lost is refused', async () => {
    const [before, after] = [await open(), await open()]
    await before.createSession(storedRow('AAAAA'))
    await before.append([line(1)])
    await query('UPDATE sessions SET owner = NULL')
    expect(await after.claim('AAAAA')).toBe(true)
    await expect(before.append([line(2)])).rejects.toBeInstanceOf(UnknownSessions)
    await expect(before.saveResults('AAAAA', '{}')).rejects.toBeInstanceOf(UnknownSessions)
    await expect(before.setAside('AAAAA', 1)).rejects.toBeInstanceOf(UnknownSessions)
    await after.append([line(2, 'of the next one')])
    expect((await after.readLines('AAAAA')).map((one) => one.line)).toEqual(['line 1', 'of the next one'])
    expect([...(await before.renew())]).toEqual([])
    await Promise.all([before.close(), after.close()])
  })

  it('[CLU3] if the answer to a write was lost, the next write undoes what it left behind', async () => {
    const store = await open()
    await store.createSession(storedRow('AAAAA'))
    await store.append([line(1), line(2, 'unheard'), line(3, 'unheard')])
    await store.append([line(2, 'said again')])
    expect((await store.readLines('AAAAA')).map((one) => one.line)).toEqual(['line 1', 'said again'])
    await store.close()
  })
})
