import { Encoder, Reflection } from '@colyseus/schema'
import { beforeEach, describe, expect, it } from 'vitest'
import { copyPublicMatch } from '../../../shared/protocol/copyPublicMatch.ts'
import { Session } from '../../../shared/session/Session.ts'
import { publicMatchOf } from '../../../shared/views/publicMatchOf.ts'
import type { PublicMatch, PublicStall } from '../../../shared/views/sessionState.ts'
import { SessionState, TeamState } from '../../../shared/views/sessionState.ts'

/** The server's state and a client's, kept in step by patches. */
const connected = () => {
  const state = new SessionState()
  const encoder = new Encoder(state)
  const decoder = Reflection.decode<SessionState>(Reflection.encode(encoder))
  decoder.decode(encoder.encodeAll())
  encoder.discardChanges()
  const sync = (): number => {
    if (!encoder.hasChanges) return 0
    const patch = encoder.encode()
    decoder.decode(patch)
    encoder.discardChanges()
    return patch.length
  }
  const late = (): SessionState => {
    const joined = Reflection.decode<SessionState>(Reflection.encode(encoder))
    joined.decode(encoder.encodeAll())
    return joined.state
  }
  return { state, client: decoder.state, sync, late }
}

/** Numbers as the wire rounds them. */
const asSent = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, one) => (typeof one === 'number' ? Math.fround(one) : one))
/** A view as a client sees it. */
const asSeen = (view: PublicMatch): unknown => {
  const wholeStalls = ({ hour, hours, reason }: PublicStall) => ({
    hour: Math.round(hour),
    hours: Math.round(hours),
    reason,
  })
  return asSent({ ...view, teams: view.teams.map((team) => ({ ...team, stalls: team.stalls.map(wholeStalls) })) })
}

// The server uses this size too, because a whole race is larger than the library's default.
Encoder.BUFFER_SIZE = 64 * 1024

const OPTIONS = {
  code: 'CDFGH',
  title: 'A class',
  seed: 4,
  preset: 'demo',
  teams: 4,
  tracks: ['cloud', 'edge', 'mobile', 'tiny'],
  bots: ['veteran', 'average', 'speedDemon', 'sotaChaser'],
  speed: 1,
  solo: false,
} as const

let session: Session
beforeEach(() => {
  session = new Session(OPTIONS)
})
const view = () => publicMatchOf(session.state, session.feed)

describe('the synced state', () => {
  it('[PRO18] the synced state equals the view of the session at every moment of a whole match, for early and late joiners', () => {
    const { state, client, sync, late } = connected()
    session.submit({ kind: 'host' }, { type: 'goOn' })
    let bytes = 0
    for (let step = 0; session.state.phase !== 'debrief'; step++) {
      session.advance(1 + (step % 13))
      if (step === 150 || step === 151) session.submit({ kind: 'host' }, { type: 'backToPhaseStart' })
      copyPublicMatch(view(), state)
      bytes += sync()
      expect(client.toJSON()).toEqual(asSeen(view()))
      if (step % 50 === 0) expect(late().toJSON()).toEqual(asSeen(view()))
    }
    expect(bytes).toBeGreaterThan(1000)
  })

  it('[PRO19] the synced state sends nothing if nothing changed', () => {
    const { state, sync } = connected()
    copyPublicMatch(view(), state)
    expect(sync()).toBeGreaterThan(0)
    copyPublicMatch(structuredClone(view()), state)
    expect(sync()).toBe(0)
  })

  it('[PRO20] the synced state appends to a line, and restarts one that begins again', () => {
    const { state, client, sync } = connected()
    const [team] = view().teams
    if (!team) throw new Error('no team')
    const withLine = (line: readonly number[]): PublicMatch => ({ ...view(), teams: [{ ...team, line }] })
    const long = Array.from({ length: 300 }, (_, i) => 9000 + i)
    copyPublicMatch(withLine(long), state)
    sync()
    copyPublicMatch(withLine([...long, 9400]), state)
    expect(sync()).toBeLessThan(20)
    expect([...(client.teams[0]?.line ?? [])]).toEqual([...long, 9400])
    for (const line of [[9500], [9500, 9501], [9100, 9101, 9102], []]) {
      copyPublicMatch(withLine(line), state)
      sync()
      expect([...(client.teams[0]?.line ?? [])]).toEqual(line)
    }
  })

  it('follows lists whose items leave, return and change places', () => {
    const { state, client, sync, late } = connected()
    const { teams } = view()
    for (const order of [[0, 1, 2], [1, 2], [2, 1, 0], [], [3], [0, 3, 1]]) {
      const now = { ...view(), teams: order.flatMap((i) => teams[i] ?? []) }
      copyPublicMatch(now, state)
      sync()
      expect(client.toJSON()).toEqual(asSeen(now))
      expect(late().toJSON()).toEqual(asSeen(now))
    }
  })

  it('[API23] lanes of an earlier class are sent once', () => {
    const line = Array.from({ length: 183 }, (_, day) => 9000 + day)
    const raced = new Session({ ...OPTIONS, earlier: [{ track: 'tiny', place: 'best', line }] })
    const { state, client, sync, late } = connected()
    copyPublicMatch(publicMatchOf(raced.state, raced.feed), state)
    expect(sync()).toBeGreaterThan(line.length)
    expect(client.toJSON().earlier).toEqual([{ track: 'tiny', place: 'best', line }])
    for (let step = 0; step < 20; step++) {
      raced.advance(1)
      copyPublicMatch(publicMatchOf(raced.state, raced.feed), state)
      expect(sync()).toBeLessThan(line.length)
    }
    expect(late().toJSON().earlier).toEqual([{ track: 'tiny', place: 'best', line }])
  })

  it('[PRO21] every field of the synced state has a value from the start', () => {
    const [team] = view().teams
    const pairs: readonly [object, object | undefined][] = [
      [new SessionState().toJSON(), view()],
      [new TeamState().toJSON(), team],
    ]
    for (const [empty, wanted] of pairs) {
      expect(Object.values(empty)).not.toContain(undefined)
      expect(Object.keys(empty).sort()).toEqual(Object.keys(wanted ?? {}).sort())
    }
  })
})
