import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPacedSender } from '../../../../client/net/pacedSender.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('a paced sender', () => {
  it('sends the first value at once, later ones no faster than allowed, and always the last one', async () => {
    const sent: [number, number][] = []
    const sender = createPacedSender<number>(async (value) => {
      sent.push([Date.now() - start, value])
    }, 200)
    const start = Date.now()
    for (let value = 0; value < 50; value++) {
      sender.push(value)
      await vi.advanceTimersByTimeAsync(20)
    }
    await vi.advanceTimersByTimeAsync(1000)
    expect(sent.map(([at]) => at)).toEqual([0, 200, 400, 600, 800, 1000])
    expect(sent.at(0)).toEqual([0, 0])
    expect(sent.at(-1)).toEqual([1000, 49])
  })

  it('waits for an answer, and then sends only the latest value', async () => {
    const sent: string[] = []
    const answers: (() => void)[] = []
    const sender = createPacedSender<string>((value) => {
      sent.push(value)
      return new Promise((resolve) => answers.push(resolve))
    }, 200)
    for (const value of ['a', 'b', 'c']) sender.push(value)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toEqual(['a'])
    answers[0]?.()
    await vi.advanceTimersByTimeAsync(0)
    expect(sent).toEqual(['a', 'c'])
    sender.push('d')
    sender.drop()
    answers[1]?.()
    await vi.advanceTimersByTimeAsync(1000)
    expect(sent).toEqual(['a', 'c'])
  })
})
