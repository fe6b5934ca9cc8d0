import { describe, expect, it } from 'vitest'
import type { AppliedFault } from '../../chaos/applyFaults.ts'
import { judgeReturns } from '../../chaos/judgeReturns.ts'
import type { Outage, Player } from '../../chaos/Player.ts'

const fault = (fields: Partial<AppliedFault>): AppliedFault => ({
  kind: 'kill',
  from: 0,
  until: 2000,
  player: null,
  lostMs: 0,
  ...fields,
})
const out = (...outages: readonly Outage[]) => ({ outages }) as unknown as Player
const ofAda = { kind: 'silence', player: 0 } as const

describe('the judge of returns', () => {
  it('[LOS46] a return that takes longer than promised is slow if only one cause can be to blame', () => {
    const inTime = judgeReturns([fault({})], [out({ from: 10, until: 4990 })], [])
    expect(inTime).toMatchObject({ slow: [], judged: 1, slowestReturnMs: 2990, longestDownMs: 2000 })
    expect(judgeReturns([fault({})], [out({ from: 10, until: 5010 })], []).slow).toHaveLength(1)
    const longDead = fault({ until: 6000 })
    expect(judgeReturns([longDead], [out({ from: 10, until: 7990 })], []).slow).toEqual([])
    expect(judgeReturns([longDead], [out({ from: 10, until: 8010 })], []).slow).toHaveLength(1)
    expect(judgeReturns([fault(ofAda)], [out({ from: 10, until: 4010 })], []).slow).toHaveLength(1)
    expect(judgeReturns([fault({ kind: 'storm', until: 0 })], [out({ from: 1, until: 1100 })], []).slow).toHaveLength(1)
    const both = [fault({}), fault({ ...ofAda, from: 3000, until: 3100 })]
    expect(judgeReturns(both, [out({ from: 10, until: 9000 }), out()], [])).toMatchObject({ slow: [], judged: 1 })
  })

  it('[LOS47] a kill that costs more than one second of the clock is a finding', () => {
    const findings: string[] = []
    const { clockLostMs } = judgeReturns([fault({ lostMs: 1000 }), fault({ lostMs: 1200, kind: 'stop' })], [], findings)
    expect(findings).toEqual(['clock: a stop cost 1200 ms'])
    expect(clockLostMs).toBe(1200)
  })
})
