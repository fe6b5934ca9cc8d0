import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linePoints, pulsesOf } from '../../client/charts/race/raceLine.ts'
import { openSession } from '../../client/net/connect.ts'
import type { Visitor as VisitorOf } from '../../client/net/connection.ts'
import type { RunningServer } from '../../server/createServer.ts'
import { deriveRandom, drawInt } from '../../shared/sim/random.ts'
import { textStorage } from '../support/textStorage.ts'
import { join, leave, newSession, openServer, until, type Visitor } from './liveServer.ts'

/** The lines as a projector draws them: in pieces as samples arrive, each starting where the last one ended. */
class Watcher {
  readonly points = new Map<string, unknown[]>()
  readonly pulses = new Map<string, unknown[]>()
  readonly #drawn = new Map<string, number>()

  look({ room }: Visitor): void {
    for (const team of [...room.state.teams]) {
      const line = [...team.line]
      const landed = [...team.landed]
      const from = this.#drawn.get(team.id) ?? 0
      if (line.length <= from) continue
      const piece = linePoints(line, landed, from)
      // Pieces overlap at the point that joins them.
      this.points.set(team.id, [...(this.points.get(team.id) ?? []), ...(from === 0 ? piece : piece.slice(1))])
      this.pulses.set(team.id, [...(this.pulses.get(team.id) ?? []), ...pulsesOf(line, landed, from)])
      this.#drawn.set(team.id, line.length)
    }
  }
}

const stallsOf = ({ room }: Visitor) =>
  [...room.state.teams].map(({ stalls }) => [...stalls].map(({ hour, hours, reason }) => ({ hour, hours, reason })))

describe('the lines of a race', () => {
  let server: RunningServer
  beforeAll(async () => {
    server = await openServer()
  })
  afterAll(() => server.close())

  it('[LIN1] a projector reloaded at any moment of a race draws the same lines as one that watched from the start', async () => {
    const { code } = await newSession(server.url, { preset: 'short', teams: 4, bots: 4, seed: 3 })
    const session = server.sessions.find(code)?.session
    if (!session) throw new Error('no session')
    const first = await join(server.url, code, { screen: true })
    const watcher = new Watcher()
    first.room.onStateChange(() => watcher.look(first))
    const phase = () => session.state.phase
    while (phase() !== 'frontierWork') session.submit({ kind: 'host' }, { type: 'goOn' })
    while (phase() !== 'frontierRace') session.advance(100)
    let random = deriveRandom(3, 'reload')
    for (let reload = 0; reload < 4; reload++) {
      const [ticks, next] = drawInt(random, 500)
      random = next
      session.advance(100 + ticks)
      session.submit({ kind: 'host' }, { type: 'pause' })
      const late = await join(server.url, code, { screen: true })
      const samples = session.state.teams[0]?.race?.line.length
      await until('both to be in step', () =>
        [first, late].every(({ room }) => room.state.paused && room.state.teams[0]?.line.length === samples),
      )
      watcher.look(first)
      const reloaded = new Watcher()
      reloaded.look(late)
      expect(reloaded.points).toEqual(watcher.points)
      expect(reloaded.pulses).toEqual(watcher.pulses)
      expect(stallsOf(late)).toEqual(stallsOf(first))
      await leave(late)
      session.submit({ kind: 'host' }, { type: 'resume' })
    }
    expect(stallsOf(first).flat().length).toBeGreaterThan(0)
    await leave(first)
  })

  it("[LIN2] a student's page reads a race less than half as often as it is sent, and a pause, the end and the next phase at once", async () => {
    const { code } = await newSession(server.url, { preset: 'short', teams: 4, bots: 3, seed: 3 })
    const session = server.sessions.find(code)?.session
    if (!session) throw new Error('no session')
    const open = (as: VisitorOf) => openSession({ code, as, endpoint: server.url, storage: textStorage() })
    const pages = [open({ student: { name: 'Ada' } }), open({ screen: true })] as const
    await until('both pages', () => pages.every(({ match }) => match.value))
    const host = (type: 'goOn' | 'pause') => session.submit({ kind: 'host' }, { type })
    while (session.state.phase !== 'frontierRace') host('goOn')
    await until('the race', () => pages.every(({ match }) => match.value?.phase === 'frontierRace'))
    const seen = pages.map(({ match }) => {
      const hours = new Set<number>()
      match.subscribe((value) => hours.add(value?.hour ?? 0))
      return hours
    })
    const [phone = new Set(), projector = new Set()] = seen
    await until('a piece of the race', () => projector.size > 20)
    expect(phone.size).toBeGreaterThan(1)
    expect(phone.size).toBeLessThan(projector.size / 2)
    host('pause')
    await until('the pause', () => pages.every(({ match }) => match.value?.paused))
    expect(pages[0].match.value?.hour).toBe(pages[1].match.value?.hour)
    for (const page of pages) page.close()
  })
})
