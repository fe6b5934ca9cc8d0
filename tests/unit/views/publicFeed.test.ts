import { signal } from '@preact/signals'
import { h } from 'preact'
import { describe, expect, it } from 'vitest'
import type { MatchSnapshot } from '../../../client/net/matchSnapshot.ts'
import { matchSnapshot } from '../../../client/net/matchSnapshot.ts'
import { useCommentary } from '../../../client/projector/state/useCommentary.ts'
import { commentText } from '../../../client/text/commentText.ts'
import { copyPublicMatch } from '../../../shared/protocol/copyPublicMatch.ts'
import { Session } from '../../../shared/session/Session.ts'
import type { HostAction } from '../../../shared/sim/match/command.ts'
import { PHASE_RULES } from '../../../shared/sim/match/phaseTable.ts'
import { arenaViewOf, argumentsViewOf } from '../../../shared/views/arenaViewsOf.ts'
import { hostViewOf } from '../../../shared/views/hostViewOf.ts'
import { publicMatchOf } from '../../../shared/views/publicMatchOf.ts'
import { isFinished, resultsOf } from '../../../shared/views/resultsOf.ts'
import { seatViewOf } from '../../../shared/views/seatViewOf.ts'
import { SessionState } from '../../../shared/views/sessionState.ts'
import { teamViewOf } from '../../../shared/views/teamViewOf.ts'
import { rendered } from '../../support/renderedPage.ts'

/** A class of two, its synced state, and a projector's page of it. */
const onStage = () => {
  const session = new Session({
    code: 'CDFGH',
    title: '',
    seed: 7,
    preset: 'demo',
    teams: 2,
    tracks: ['cloud'],
    bots: [],
    speed: 1,
    solo: false,
  })
  const state = new SessionState()
  let snapshot: MatchSnapshot | null = null
  const feed = signal<MatchSnapshot['feed']>([])
  const show = () => {
    copyPublicMatch(publicMatchOf(session.state, session.feed), state)
    snapshot = matchSnapshot(state, snapshot)
    feed.value = snapshot.feed
  }
  const host = (action: HostAction) => {
    session.submit({ kind: 'host' }, action)
    show()
  }
  const join = (seat: string, name: string) => {
    session.submit({ kind: 'server' }, { type: 'takeSeat', seat, name, team: 't1', keyHash: seat })
    show()
  }
  const Plate = () => {
    const line = useCommentary(feed.value)
    return h('p', null, line ? commentText(line) : '')
  }
  /** What the projector, phones and the console are told, and the results. */
  const told = () => {
    const { state: match } = session
    const benches = match.teams.map(({ id }) => teamViewOf(match, id))
    const seats = match.seats.map(({ id }) => [seatViewOf(match, id), arenaViewOf(match, id)])
    const desk = [hostViewOf(match), argumentsViewOf(match), isFinished(match) && resultsOf(match)]
    return JSON.stringify([state.toJSON(), benches, seats, desk])
  }
  return {
    session,
    host,
    join,
    told,
    plate: () => rendered(h(Plate, null)),
    sent: () => JSON.stringify(state.toJSON()),
  }
}

describe('a name on the projector', () => {
  it('[SEA14] a name that the host changed or removed is gone from the projector, also from what was said earlier', () => {
    const { host, join, plate, sent } = onStage()
    join('s1', 'Rude')
    const page = plate()
    expect(page.text).toContain('Rude joins')
    host({ type: 'renameSeat', seat: 's1', name: 'Kind Otter' })
    expect(page.text).toContain('Kind Otter joins')
    expect(sent()).not.toContain('Rude')
    join('s2', 'Ruder')
    join('s3', 'Bea')
    host({ type: 'removeSeat', seat: 's2' })
    expect(sent()).not.toContain('Ruder')
    expect(sent()).toContain('Bea')
    host({ type: 'removeSeat', seat: 's1' })
    expect(sent()).not.toContain('Otter')
    expect(page.text).toContain('Bea joins')
    host({ type: 'removeSeat', seat: 's3' })
    expect(page.text).toBe('')
    page.remove()
  })

  it('[SEA14] a name that the host changed or removed is gone from the projector, also from what was said earlier: and from every other page, in every phase', () => {
    const { session, host, join, told } = onStage()
    join('s1', 'Rude')
    join('s2', 'Ann')
    const by = { kind: 'seat', seat: 's1' } as const
    const left: string[] = []
    let name = 'Rude'
    const rename = (): void => {
      const { phase } = session.state
      expect(told(), phase).toContain(name)
      host({ type: 'renameSeat', seat: 's1', name: `Kind ${phase}` })
      if (told().includes(name)) left.push(`${name} in ${phase}`)
      name = `Kind ${phase}`
    }
    while (session.state.phase !== 'debrief') {
      const { phase, scenario } = session.state
      const { asks } = PHASE_RULES[phase]
      if (asks?.kind === 'reflection')
        session.submit(by, { type: 'reflect', choices: asks.from.slice(0, asks.choices), sentence: 'We tried more' })
      if (phase === 'auditWork') {
        const [strategy] = scenario.tracks.cloud.strategies
        session.submit(by, { type: 'tryStrategy', strategy: strategy?.id ?? '', estimate: 9 })
      }
      const sentence = session.state.arenas.at(-1)?.sentences[0]
      if (sentence) host({ type: 'showSentences', sentenceIds: [sentence.id] })
      rename()
      host({ type: 'goOn' })
    }
    rename()
    expect(left).toEqual([])
    expect(session.state.arenas.flatMap(({ sentences }) => sentences).every(({ aired }) => aired)).toBe(true)
    host({ type: 'removeSeat', seat: 's1' })
    expect(told()).not.toContain(name)
  })
})
