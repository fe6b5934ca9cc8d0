import { describe, expect, it } from 'vitest'
import { monthAt, RACE_MONTHS } from '../../../../client/charts/race/raceCalendar.ts'
import { racePlot } from '../../../../client/charts/race/racePlot.ts'

describe('racePlot', () => {
  const { x, y } = racePlot({ left: 100, right: 2700, top: 50, bottom: 1250 })
  it('spans the calendar from edge to edge', () => {
    expect([x(0), x(13 * 168), x(4368)]).toEqual([100, 1400, 2700])
  })
  it('has 100% at the top, 88% at the bottom and 99% one point below the top', () => {
    expect([y(100), Math.round(y(99)), y(88)]).toEqual([50, 150, 1250])
  })
  it('draws what lies outside on the edge', () => {
    expect([y(85), y(101), x(-1), x(5000)]).toEqual([1250, 50, 100, 2700])
  })
})

describe('RACE_MONTHS', () => {
  it('follow one another without a gap and end at the deadline', () => {
    expect(RACE_MONTHS[0]?.from).toBe(0)
    for (const [i, month] of RACE_MONTHS.entries()) {
      const next = RACE_MONTHS[i + 1]
      expect(month.to).toBe(next ? next.from : 26)
    }
  })
  it('puts week 11 in March and the deadline in June', () => {
    expect(monthAt(10.5)).toBe(2)
    expect(monthAt(26)).toBe(5)
  })
})
