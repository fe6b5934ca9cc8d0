import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Metronome } from '../../../server/rooms/Metronome.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

/** A metronome with so many rooms; each entry is a room and when its turn was due. */
const playing = (rooms: number) => {
  const turns: { readonly room: number; readonly due: number }[] = []
  const metronome = new Metronome()
  const ends = Array.from({ length: rooms }, (_, room) => metronome.add((due) => void turns.push({ room, due })))
  return { turns, ends }
}

it('gives each room ten turns a second, exactly 100 ms apart', () => {
  const { turns } = playing(3)
  vi.advanceTimersByTime(999)
  for (const room of [0, 1, 2]) {
    const due = turns.filter((turn) => turn.room === room).map((turn) => turn.due)
    expect(due.length).toBe(10)
    expect(due.slice(1).every((at, i) => at - (due[i] ?? 0) === 100)).toBe(true)
  }
})

it('spreads rooms over the 100 ms', () => {
  const { turns } = playing(40)
  vi.advanceTimersByTime(99)
  const moments = Map.groupBy(turns, ({ due }) => due)
  expect([...moments.values()].map((at) => at.length)).toEqual(Array.from({ length: 20 }, () => 2))
})

it('lets the event loop turn between steps that are late, and leaves out what is late by more than a round', () => {
  const { turns } = playing(20)
  vi.advanceTimersByTime(100)
  const before = turns.length
  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 5000)
  vi.advanceTimersToNextTimer()
  expect(turns.length).toBe(before + 1)
})

it('stops with its last room, and begins again with the next', () => {
  const { turns, ends } = playing(1)
  vi.advanceTimersByTime(200)
  for (const end of ends) end()
  vi.advanceTimersByTime(200)
  const stopped = turns.length
  expect(vi.getTimerCount()).toBe(0)
  vi.advanceTimersByTime(1000)
  expect(turns.length).toBe(stopped)
})
