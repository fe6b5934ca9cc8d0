import { describe, expect, it } from 'vitest'
import { TeamFeeds } from '../../../shared/session/TeamFeeds.ts'
import { advance } from '../../../shared/sim/match/advance.ts'
import type { MatchState } from '../../../shared/sim/match/matchState.ts'
import { teamViewOf } from '../../../shared/views/teamViewOf.ts'
import { botMatch, tickWithBots } from '../../support/botMatch.ts'
import { applyAll, inPhase, match, seatCommand, takeSeat } from '../../support/matchBuilder.ts'

const working = inPhase('auditWork', applyAll(match(), takeSeat('s1', 't1'), takeSeat('s2', 't2')))
const moved = (state: MatchState, changesPerRelease: number, seat = 's1') =>
  applyAll(state, seatCommand(seat, { type: 'setLevers', levers: { changesPerRelease } }))

describe("a team's feed", () => {
  it('starts with the whole workbench and continues with the keys that changed', () => {
    const feeds = new TeamFeeds()
    expect(feeds.changes(working, 't1')).toEqual(teamViewOf(working, 't1'))
    expect(feeds.changes(working, 't1')).toBeNull()
    const changes = feeds.changes(moved(working, 4), 't1')
    expect(Object.keys(changes ?? {}).sort()).toEqual(['lastAction', 'levers', 'movedBy'])
  })

  it('is silent about what other teams do', () => {
    const feeds = new TeamFeeds()
    feeds.changes(working, 't1')
    expect(feeds.changes(moved(working, 4, 's2'), 't1')).toBeNull()
  })

  it('adds up to the current workbench, whatever happens in between', () => {
    const feeds = new TeamFeeds()
    let state = working
    let shown: object = {}
    for (let i = 0; i < 60; i++) {
      state = advance(moved(state, 1 + (i % 20)), i % 4).state
      if (i === 20) state = applyAll(state, takeSeat('s3', 't1'))
      if (i % 3 === 0) shown = { ...shown, ...feeds.changes(state, 't1') }
    }
    shown = { ...shown, ...feeds.changes(state, 't1') }
    expect(shown).toEqual(teamViewOf(state, 't1'))
  })

  it('never falls behind the workbench in a session of bots', () => {
    const feeds = new TeamFeeds()
    const shown = new Map<string, object>()
    let state = botMatch({ seed: 5 })
    while (state.phase !== 'debrief') {
      state = tickWithBots(state).state
      for (const { id } of state.teams) {
        shown.set(id, { ...shown.get(id), ...feeds.changes(state, id) })
        if (state.tick % 17 === 0) expect(shown.get(id), `${id} at ${state.tick}`).toEqual(teamViewOf(state, id))
      }
    }
  })
})
