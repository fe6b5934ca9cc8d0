import { h } from 'preact'
import { expect, it } from 'vitest'
import { useReplayedRace } from '../../../../client/debrief/state/useReplayedRace.ts'
import { createReplay, type Replay } from '../../../../shared/replay/createReplay.ts'
import { WHAT_IFS, type WhatIf } from '../../../../shared/sim/match/matchState.ts'
import { recordSession } from '../../../support/recordedSession.ts'
import { rendered } from '../../../support/renderedPage.ts'

const replay = createReplay(recordSession().recording)
const [race] = replay.timeline.races
if (!race) throw new Error('no race')

/** The same race of teams that verified everything from the start. */
const verified = (): Replay => {
  const teams = race.start.teams.map((team) => ({ ...team, levers: { ...team.levers, verification: 1 } }))
  const races = [{ ...race, start: { ...race.start, teams }, changes: [] }]
  return { ...replay, timeline: { ...replay.timeline, races } }
}

/** What the debrief shows of a team's first race. */
const shownWith = (played: Replay, team: string, change: WhatIf | null) => {
  const shown: ReturnType<typeof useReplayedRace>[] = []
  const Probe = () => {
    shown.push(useReplayedRace(played, { tick: race.to, team, change }))
    return null
  }
  rendered(h(Probe, {})).remove()
  return shown[0]
}

it('[DEB35] the debrief draws a changed race only if the change has an effect, and against the rival of the same world', () => {
  for (const { id } of replay.last.teams) {
    expect(shownWith(replay, id, null)?.changed).toBeNull()
    expect(shownWith(verified(), id, 'moreVerification')?.changed).toBeNull()
    for (const change of WHAT_IFS) {
      const { changed, happened } = shownWith(replay, id, change) ?? {}
      if (!changed || !happened) throw new Error(`no changed race: ${change}`)
      expect(changed.run).not.toEqual(happened.run)
      const isSameRival = changed.rival.result?.accuracy === happened.rival.result?.accuracy
      expect(isSameRival).toBe(change !== 'standStill')
    }
  }
})
