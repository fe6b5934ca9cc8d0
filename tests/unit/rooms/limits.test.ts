import { describe, expect, it } from 'vitest'
import { PerMinute } from '../../../server/http/limitRequests.ts'
import { rateLimit } from '../../../server/rooms/rateLimit.ts'
import { Presence, RELOAD_MS } from '../../../shared/session/Presence.ts'
import { applyAll, connection, match, takeSeat } from '../../support/matchBuilder.ts'

describe('limits', () => {
  it('a person may send a burst of requests, then a steady rate', () => {
    const take = rateLimit(10, 3)
    expect([1000, 1000, 1000, 1000].map((at) => take(at))).toEqual([true, true, true, false])
    expect([1050, 1100, 1150].map((at) => take(at))).toEqual([false, true, false])
    expect([60_000, 60_000, 60_000, 60_000].map((at) => take(at))).toEqual([true, true, true, false])
  })

  it('an address may do something a limited number of times per minute, whatever others do', () => {
    const limit = new PerMinute(2)
    const take = (ip: string, at: number) => limit.take(ip, at)
    expect([take('a', 0), take('a', 1), take('a', 59_999), take('b', 59_999)]).toEqual([true, true, false, true])
    expect(take('a', 60_000)).toBe(true)
  })
})

describe('presence', () => {
  const two = applyAll(match(), takeSeat('s1'), takeSeat('s2'))
  const left = applyAll(two, connection('s1', false))

  it('a seat counts as left once nobody has held it for a while', () => {
    const presence = new Presence<string>()
    presence.take('s1', 'phone')
    presence.take('s2', 'laptop')
    presence.leave('s1', 'phone', 1000)
    expect(presence.changes(two, 1000 + RELOAD_MS - 1)).toEqual([])
    expect(presence.changes(two, 1000 + RELOAD_MS)).toEqual([{ seat: 's1', connected: false }])
    expect(presence.changes(left, 9000)).toEqual([])
  })

  it('a seat is back immediately, and an older connection cannot leave it', () => {
    const presence = new Presence<string>()
    presence.take('s2', 'laptop')
    presence.take('s1', 'phone')
    expect(presence.take('s1', 'tablet')).toBe('phone')
    presence.leave('s1', 'phone', 1000)
    expect(presence.holds('s1', 'tablet')).toBe(true)
    expect(presence.changes(left, 1000)).toEqual([{ seat: 's1', connected: true }])
    expect(presence.changes(two, 9000)).toEqual([])
  })
})
