import { expect, it } from 'vitest'
import type { MatchSnapshot, TeamSnapshot } from '../../../../client/net/matchSnapshot.ts'
import { paceView } from '../../../../client/projector/view/paceRows.ts'

type Ran = { readonly signed: number; readonly iterations: number }

const at = (phase: MatchSnapshot['phase'], hour: number, ran: readonly Ran[]): MatchSnapshot =>
  ({
    phase,
    hour,
    teams: ran.map(({ signed, iterations }, i) => ({
      ...({ id: `t${i}`, rank: i + 1, seats: 1, line: [1], bot: '' } as unknown as TeamSnapshot),
      signedPace: signed,
      iterations,
    })),
  }) as unknown as MatchSnapshot

const RAN: readonly Ran[] = [
  { signed: 2, iterations: 20 },
  { signed: 2, iterations: 26 },
  { signed: 0, iterations: 9 },
]

it('[LED6] in the final run the projector shows the pace so far next to the one that was signed', () => {
  const view = paceView(at('finalRun', 10 * 168, RAN))
  expect(view?.rows.map(({ real, signed, kept }) => [real, signed, kept])).toEqual([
    [2, 2, true],
    [2.6, 2, false],
  ])
  expect([view?.kept, view?.signed]).toEqual([1, 2])
  expect(paceView(at('frontierRace', 10 * 168, RAN))).toBeNull()
})

it('[LED7] a large class reads how many teams keep their pace, and no team by name', () => {
  const many = Array.from({ length: 24 }, () => ({ signed: 2, iterations: 20 }))
  expect(paceView(at('finalRun', 10 * 168, many))).toMatchObject({ kept: 24, signed: 24, rows: [] })
})
