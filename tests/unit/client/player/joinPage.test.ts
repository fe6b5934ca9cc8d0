import { describe, expect, it } from 'vitest'
import { moveInterval, placedInterval } from '../../../../client/player/IntervalSliders.tsx'
import { closedReason, smallestOpen, sortTeams, type TeamInfo } from '../../../../client/player/join/joinable.ts'
import { joinPath, playPath, readRoute } from '../../../../client/ui/route.ts'
import { typedCode } from '../../../../shared/protocol/sessionCode.ts'
import { applyAll, connection, hostCommand, refusal, seated, takeSeat } from '../../../support/matchBuilder.ts'

const team = (id: string, seats: number, bot: TeamInfo['bot'] = null): TeamInfo => ({
  id,
  name: id,
  track: 'edge',
  seats,
  bot,
})

describe('addresses', () => {
  it('lead to the join page or to the workbench', () => {
    expect(readRoute('/')).toEqual({ page: 'join', code: '' })
    expect(readRoute('/join/kt7qm')).toEqual({ page: 'join', code: 'KT7QM' })
    expect(readRoute('/play/KT7QM')).toEqual({ page: 'play', code: 'KT7QM' })
    expect(readRoute('/play/KT')).toEqual({ page: 'join', code: 'KT' })
    expect(readRoute('/join/%E0%A4%A')).toEqual({ page: 'join', code: '' })
  })

  it('are written as they are read', () => {
    expect(readRoute(joinPath('KT7QM'))).toEqual({ page: 'join', code: 'KT7QM' })
    expect(readRoute(playPath('KT7QM'))).toEqual({ page: 'play', code: 'KT7QM' })
    expect(joinPath('')).toBe('/')
  })
})

it.each([
  ' xnxhr',
  'XNX HR',
  'xnx-hr\n',
  'ＸＮＸＨＲ',
  'https://school.example/game/join/xnxhr',
  'Join at http://192.168.1.5:2567/join/XNXHR?x=1#top',
  'XNXHRZZ',
])('[PRO26] a code is found in whatever was typed or pasted around it: %j', (typed) => {
  expect(typedCode(typed)).toBe('XNXHR')
  expect(typed.includes('/') || readRoute(`/join/${encodeURIComponent(typed)}`).code).toBe(
    typed.includes('/') || 'XNXHR',
  )
})

describe('the teams on the join page', () => {
  const teams = [team('full', 8), team('three', 3), team('robots', 1, 'veteran'), team('two', 2)]

  it('are closed if full or played by a bot', () => {
    expect(teams.map(closedReason)).toEqual(['full', '', 'played by a bot', ''])
  })

  it('[SEA13] a team that a bot stands in for can be joined, on the page as on the server', () => {
    expect(closedReason(team('away', 3, 'average'))).toBe('')
    expect(closedReason(team('crowded', 9, 'average'))).toBe('full')
    const away = applyAll(
      seated(),
      connection('s1', false),
      hostCommand({ type: 'setTeamBot', team: 't1', persona: 'average' }),
    )
    expect(refusal(away, takeSeat('s2', 't1'))).toBeNull()
  })

  it('are listed in order of free seats, with the smallest team preselected', () => {
    expect(sortTeams(teams).map(({ id }) => id)).toEqual(['two', 'three', 'robots', 'full'])
    expect(smallestOpen(teams, 'lobby')).toBe('two')
    expect(smallestOpen([...teams, team('empty', 0)], 'lobby')).toBe('empty')
    expect(smallestOpen([...teams, team('empty', 0)], 'auditWork')).toBe('two')
  })

  it('leave nothing to pick if all are closed', () => {
    expect(smallestOpen([team('full', 8), team('robots', 1, 'average')], 'lobby')).toBeNull()
  })
})

describe('a range', () => {
  const range = { low: 92, accuracy: 95, high: 98 }

  it('keeps its ends in order whichever one is moved', () => {
    expect(moveInterval(range, 'low', 96)).toEqual({ low: 96, accuracy: 96, high: 98 })
    expect(moveInterval(range, 'low', 99)).toEqual({ low: 99, accuracy: 99, high: 99 })
    expect(moveInterval(range, 'high', 90)).toEqual({ low: 90, accuracy: 90, high: 90 })
    expect(moveInterval(range, 'accuracy', 91)).toEqual({ low: 91, accuracy: 91, high: 98 })
  })

  it('is there once all three values are placed, none of them by another', () => {
    const best = moveInterval({ low: null, accuracy: null, high: null }, 'accuracy', 96)
    expect(best).toEqual({ low: null, accuracy: 96, high: null })
    const low = moveInterval(best, 'low', 97)
    expect(low).toEqual({ low: 97, accuracy: 97, high: null })
    expect([best, low].map(placedInterval)).toEqual([null, null])
    expect(placedInterval(moveInterval(low, 'high', 98))).toEqual({ low: 97, accuracy: 97, high: 98 })
  })

  it('moves in tenths', () => {
    expect(moveInterval(range, 'accuracy', 96.30000000000001).accuracy).toBe(96.3)
  })
})
