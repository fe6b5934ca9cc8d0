import { signal } from '@preact/signals'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Connection, Reply, ReplyReason } from '../../../../client/net/connection.ts'
import { createBench } from '../../../../client/player/state/bench.ts'
import type { Levers } from '../../../../shared/sim/match/matchState.ts'
import { DEFAULT_LEVERS } from '../../../../shared/sim/match/teamPlan.ts'
import type { TeamView } from '../../../../shared/views/teamView.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A workbench whose server holds what it is sent until the test answers. */
const setUp = () => {
  const team = signal({ levers: DEFAULT_LEVERS } as TeamView)
  const sent: { levers: Partial<Levers>; answer: (reply: Reply) => void; atMs: number }[] = []
  const refused: ReplyReason[] = []
  const started = performance.now()
  const request = (_type: string, { levers }: { levers: Partial<Levers> }) =>
    new Promise<Reply>((answer) => void sent.push({ levers, answer, atMs: performance.now() - started }))
  const bench = createBench({ team, request } as unknown as Connection, (reason) => refused.push(reason))
  const arrive = (levers: Partial<Levers>) => {
    team.value = { ...team.value, levers: { ...team.value.levers, ...levers } }
  }
  return { bench, sent, refused, arrive }
}

describe('a workbench', () => {
  it('responds to a lever immediately, before the server does', () => {
    const { bench } = setUp()
    bench.move({ shrinkDecades: 0.5 })
    expect(bench.levers.value).toEqual({ ...DEFAULT_LEVERS, shrinkDecades: 0.5 })
  })

  it('sends a drag at most ten times a second, and always its last value', () => {
    const { bench, sent } = setUp()
    for (let step = 1; step <= 50; step++) {
      bench.move({ shrinkDecades: step / 100 })
      vi.advanceTimersByTime(10)
    }
    vi.advanceTimersByTime(1000)
    expect(sent.length).toBeGreaterThanOrEqual(5)
    const gaps = sent.slice(1).map(({ atMs }, i) => atMs - (sent[i]?.atMs ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(100)
    expect(sent.at(-1)?.levers).toEqual({ shrinkDecades: 0.5 })
  })

  it('sends two levers moved within the pause together', () => {
    const { bench, sent } = setUp()
    bench.move({ verification: 0.1 })
    vi.advanceTimersByTime(0)
    bench.move({ shrinkDecades: 1 })
    bench.move({ verification: 0.2 })
    vi.advanceTimersByTime(100)
    expect(sent.map(({ levers }) => levers)).toEqual([{ verification: 0.1 }, { shrinkDecades: 1, verification: 0.2 }])
  })

  it("returns a refused lever to the team's value, and says why", async () => {
    const { bench, sent, refused } = setUp()
    bench.move({ automation: [2, 2, 2, 2, 2, 2] })
    vi.advanceTimersByTime(0)
    sent[0]?.answer({ ok: false, reason: 'overBudget' })
    await vi.advanceTimersByTimeAsync(0)
    expect(bench.levers.value.automation).toEqual(DEFAULT_LEVERS.automation)
    expect(refused).toEqual(['overBudget'])
  })

  it('keeps a newer setting when an older one is refused', async () => {
    const { bench, sent } = setUp()
    bench.move({ iterations: 900 })
    vi.advanceTimersByTime(0)
    bench.move({ iterations: 40 })
    sent[0]?.answer({ ok: false, reason: 'outOfRange' })
    await vi.advanceTimersByTimeAsync(0)
    expect(bench.levers.value.iterations).toBe(40)
  })

  it('shows no old value between the answer and the workbench that contains the setting', async () => {
    const { bench, sent, arrive } = setUp()
    bench.move({ verification: 0.8 })
    vi.advanceTimersByTime(0)
    sent[0]?.answer({ ok: true })
    await vi.advanceTimersByTimeAsync(50)
    expect(bench.levers.value.verification).toBe(0.8)
    arrive({ verification: 0.8 })
    await vi.advanceTimersByTimeAsync(1000)
    expect(bench.levers.value.verification).toBe(0.8)
  })

  it("follows a teammate once the student's own setting has settled", async () => {
    const { bench, sent, arrive } = setUp()
    bench.move({ verification: 0.8 })
    vi.advanceTimersByTime(0)
    sent[0]?.answer({ ok: true })
    await vi.advanceTimersByTimeAsync(1000)
    arrive({ verification: 0.3 })
    expect(bench.levers.value.verification).toBe(0.3)
  })

  it('sends what is waiting at once when a step depends on it', async () => {
    const { bench, sent } = setUp()
    bench.move({ verification: 0.1 })
    vi.advanceTimersByTime(0)
    bench.move({ verification: 0.2 })
    const flushed = bench.flush()
    expect(sent.map(({ levers }) => levers)).toEqual([{ verification: 0.1 }, { verification: 0.2 }])
    for (const { answer } of sent) answer({ ok: true })
    await expect(flushed).resolves.toBeUndefined()
    vi.advanceTimersByTime(1000)
    expect(sent).toHaveLength(2)
  })
})
