import { afterEach, describe, expect, it } from 'vitest'
import type { CreatedSession } from '../../shared/protocol/newSession.ts'
import { checkRun } from '../chaos/checkRun.ts'
import { createDice } from '../chaos/createDice.ts'
import { openLine } from '../chaos/Line.ts'
import { Player } from '../chaos/Player.ts'
import { deleteSession, exportAtRest } from '../chaos/sessionRequests.ts'
import { join, leave, newSession, type Visitor, wait } from '../integration/liveServer.ts'
import { freePort, type ServerProcess, spawnServer } from '../integration/serverProcess.ts'
import { hasPrograms, openNginx, openPostgres, openRedis } from './services.ts'

/** A session must be taken over within this time after its process was killed. */
const TAKEN_OVER_MS = 10_000
const NAMES = ['one', 'two'] as const
type Name = (typeof NAMES)[number]

/** Two processes behind nginx with one database and one Redis. */
const openCluster = async () => {
  const [database, redis] = await Promise.all([openPostgres(), openRedis()])
  const ports = { one: await freePort(), two: await freePort() }
  const start = (name: Name) =>
    spawnServer(ports[name], {
      DATABASE_URL: database.url,
      REDIS_URL: redis.url,
      PROCESS_NAME: name,
      TRUSTED_PROXIES: '1',
      LOG_LEVEL: process.env.SCALE_LOG ?? 'silent',
    })
  const processes: Record<Name, ServerProcess> = { one: await start('one'), two: await start('two') }
  const nginx = await openNginx(ports.one, ports.two)
  return {
    database,
    redis,
    processes,
    url: nginx.url,
    port: nginx.port,
    close: async () => {
      await Promise.all(NAMES.map((name) => processes[name].end('SIGKILL')))
      await Promise.all([nginx, redis, database].map((service) => service.close()))
    },
  }
}
type Cluster = Awaited<ReturnType<typeof openCluster>>

/** Waits until a check succeeds; fails with its name after a while. */
const eventually = async (what: string, isSo: () => boolean | Promise<boolean>, ms = 15_000): Promise<void> => {
  const end = performance.now() + ms
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`)
    await wait(50)
  }
}

/** Which process plays a session, according to a reservation there; null when none does. */
const ownerOf = async (url: string, code: string): Promise<Name | null> => {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ screen: true })
  try {
    const signal = AbortSignal.timeout(4000)
    const response = await fetch(`${url}/matchmake/joinById/${code}`, { method: 'POST', headers, body, signal })
    const { publicAddress = '' } = (await response.json()) as { readonly publicAddress?: string }
    return NAMES.find((name) => publicAddress.endsWith(`/p/${name}`)) ?? null
  } catch {
    return null
  }
}
const ownerNow = async (url: string, code: string): Promise<Name> => {
  let owner: Name | null = null
  await eventually('an owner', async () => {
    owner = await ownerOf(url, code)
    return owner !== null
  })
  return owner ?? 'one'
}
const other = (name: Name): Name => (name === 'one' ? 'two' : 'one')

const RACE = 7

describe.skipIf(!hasPrograms('postgres', 'initdb', 'redis', 'nginx'))('two processes behind nginx', () => {
  let cluster: Cluster
  let visitors: Visitor[] = []
  let closing: (() => void)[] = []
  const open = async (body: object = { teams: 2, tracks: ['cloud'], bots: [] }): Promise<CreatedSession> => {
    cluster = await openCluster()
    return newSession(cluster.url, body)
  }
  const enter = async (url: string, code: string, options: Parameters<typeof join>[2]): Promise<Visitor> => {
    const visitor = await join(url, code, options)
    visitors.push(visitor)
    return visitor
  }
  afterEach(async () => {
    await leave(...visitors)
    for (const close of closing) close()
    visitors = []
    closing = []
    await cluster.close()
  })

  const classOf = async ({ code, hostKey }: CreatedSession): Promise<readonly Player[]> => {
    const people = [
      { name: 'Host', hostKey },
      ...['Ada', 'Ben', 'Cleo', 'Dan'].map((name, i) => ({ name, team: `t${(i % 2) + 1}` })),
    ]
    const players: Player[] = []
    for (const [i, person] of people.entries()) {
      const line = await openLine(cluster.port)
      // Some of a class are behind a filter that blocks WebSockets.
      line.blockSockets(i % 2 ? 'cut' : null)
      const player = new Player({ code, line, dice: createDice(1, person.name), ...person })
      player.open()
      players.push(player)
      closing.push(() => {
        player.close()
        line.close()
      })
    }
    await eventually('everybody', () => players.every(({ isIn }) => isIn))
    return players
  }

  it('[CLU4] a class plays through a kill -9 of the process that plays its session: within ten seconds another process does, everybody returns without a reload, and no command is lost or done twice', async () => {
    const session = await open()
    const players = await classOf(session)
    const [host] = players
    for (let i = 0; i < RACE; i++) await host?.ask({ type: 'goOn' })
    const acting = setInterval(() => {
      for (const player of players.slice(1)) player.act()
    }, 100)
    closing.push(() => clearInterval(acting))
    for (let round = 0; round < 2; round++) {
      await wait(2000)
      const owner = await ownerNow(cluster.url, session.code)
      await cluster.processes[owner].end('SIGKILL')
      const survivor = cluster.processes[other(owner)].url
      await eventually(
        'a takeover',
        async () => (await ownerOf(survivor, session.code)) === other(owner),
        TAKEN_OVER_MS,
      )
      await eventually('everybody back', () => players.every(({ isIn }) => isIn))
      await wait(2000)
      if (round === 0) {
        const { PROCESS_NAME, ...env } = {
          PROCESS_NAME: owner,
          DATABASE_URL: cluster.database.url,
          REDIS_URL: cluster.redis.url,
        }
        const port = Number(new URL(cluster.processes[owner].url).port)
        cluster.processes[owner] = await spawnServer(port, {
          ...env,
          PROCESS_NAME,
          TRUSTED_PROXIES: '1',
          LOG_LEVEL: 'silent',
        })
        await wait(6000)
      }
    }
    clearInterval(acting)
    await eventually('all answers', () => players.every(({ isIdle }) => isIdle))
    const findings: string[] = []
    const counts = checkRun(await exportAtRest(cluster.url, session), players, findings)
    expect(findings).toEqual([])
    expect(counts).toMatchObject({ lost: 0, doubled: 0 })
    expect(counts.acknowledged).toBeGreaterThan(50)
  })

  it('[CLU5] any process answers for a session of another one: facts, results, journal, scenario, seats, and its deletion', async () => {
    const session = await open()
    const owner = await ownerNow(cluster.url, session.code)
    const elsewhere = cluster.processes[other(owner)].url
    const ada = await enter(cluster.url, session.code, { name: 'Ada' })
    const host = await enter(cluster.url, session.code, { hostKey: session.hostKey })
    expect(await host.ask('goOn')).toEqual({ ok: true })
    const headers = { authorization: `Bearer ${session.hostKey}` }
    const get = (path: string) => fetch(`${elsewhere}/api/sessions/${session.code}${path}`, { headers })
    expect(await (await get('')).json()).toMatchObject({ code: session.code, phase: 'auditLock' })
    expect(await (await get('/results.json')).json()).toMatchObject({ code: session.code })
    expect((await (await get('/journal.ndjson')).text()).split('\n').some((line) => line.includes('goOn'))).toBe(true)
    expect((await get('/scenario.json')).status).toBe(200)
    expect((await get('/recording.json')).status).toBe(200)
    expect(await ownerOf(elsewhere, session.code)).toBe(owner)
    expect((await deleteSession(elsewhere, session)).status).toBe(204)
    await eventually('the end', () => ada.isClosed())
    await eventually('nothing left', async () => (await get('')).status === 404)
  })

  it('[CLU6] while the database is unavailable, commands are refused, the clock stops and the host is told; once it is back, the session continues automatically where it was', async () => {
    const session = await open()
    const owner = await ownerNow(cluster.url, session.code)
    const [host, ada] = [
      await enter(cluster.url, session.code, { hostKey: session.hostKey }),
      await enter(cluster.url, session.code, { name: 'Ada', team: 't1' }),
    ]
    for (let i = 0; i < 2; i++) await host.ask('goOn')
    await cluster.database.kill()
    expect(await ada.ask('tryStrategy', { strategy: 'moreGpus', estimate: 10 })).toEqual({
      ok: false,
      reason: 'notStored',
    })
    await eventually('the notice', () => host.got('notice').some(({ notice }) => notice === 'notStored'))
    await eventually('the pause', () => ada.room.state.paused)
    // Longer than a lease, so that nobody may treat the session as abandoned afterwards.
    await wait(6000)
    await cluster.database.start()
    await eventually('the good news', () => host.got('notice').some(({ notice }) => notice === 'storedAgain'))
    await eventually('the clock', () => !ada.room.state.paused)
    expect(await ada.ask('tryStrategy', { strategy: 'moreGpus', estimate: 10 })).toEqual({ ok: true })
    await wait(8000)
    expect(await ownerOf(cluster.url, session.code)).toBe(owner)
    expect([host.isClosed(), ada.isClosed()]).toEqual([false, false])
  })

  it("[CLU7] while Redis is unavailable, everyone in a session plays on, the session's own process lets people in and the host is told; once Redis is back, empty, every process lets people in", async () => {
    const session = await open()
    const owner = await ownerNow(cluster.url, session.code)
    const host = await enter(cluster.url, session.code, { hostKey: session.hostKey })
    await cluster.redis.kill()
    expect(await host.ask('goOn')).toEqual({ ok: true })
    await eventually('the notice', () => host.got('notice').some(({ notice }) => notice === 'apart'))
    await enter(cluster.processes[owner].url, session.code, { name: 'Ada' })
    const made = await newSession(cluster.processes[owner].url)
    await enter(cluster.processes[owner].url, made.code, { name: 'Ben' })
    expect(await ownerOf(cluster.processes[other(owner)].url, session.code)).toBeNull()
    await cluster.redis.start()
    for (const { code } of [session, made]) {
      await eventually('the way', async () => (await ownerOf(cluster.processes[other(owner)].url, code)) === owner)
    }
    await eventually('the good news', () => host.got('notice').some(({ notice }) => notice === 'togetherAgain'))
    expect(await host.ask('goOn')).toEqual({ ok: true })
  })

  it('[CLU8] a process that stood still for longer than its lease gives up the sessions that another one plays by now', async () => {
    const session = await open()
    const owner = await ownerNow(cluster.url, session.code)
    const frozen = cluster.processes[owner]
    const players = await classOf(session)
    process.kill(frozen.pid, 'SIGSTOP')
    const survivor = cluster.processes[other(owner)].url
    await eventually('a takeover', async () => (await ownerOf(survivor, session.code)) === other(owner))
    process.kill(frozen.pid, 'SIGCONT')
    await eventually('everybody there', () => players.every(({ isIn }) => isIn))
    await wait(4000)
    for (const url of [frozen.url, survivor]) expect(await ownerOf(url, session.code)).toBe(other(owner))
    await eventually('everybody there', () => players.every(({ isIn }) => isIn))
    expect(await players[0]?.ask({ type: 'goOn' })).toBe('ok')
  })

  it('[CLU9] when a process is stopped, the others take over its sessions at once', async () => {
    const session = await open()
    const owner = await ownerNow(cluster.url, session.code)
    const players = await classOf(session)
    await wait(5000)
    expect(await cluster.processes[owner].end('SIGTERM')).toBe(0)
    await eventually('everybody back', () => players.every(({ isIn }) => isIn))
    expect(await players[0]?.ask({ type: 'goOn' })).toBe('ok')
  })
})
