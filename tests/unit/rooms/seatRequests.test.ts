import { expect, it } from 'vitest'
import { SeatRequests } from '../../../server/rooms/SeatRequests.ts'

const asked = (browser: string, address = 'a', seat = 's1') => ({ seat, keyHash: browser, seatKey: '', address })

it('[NET39] a page that is loaded again keeps its number, and one that is closed is soon off the list', () => {
  const requests = new SeatRequests<string>()
  const number = requests.ask(asked('phone'), 'first', 0)
  requests.leave('first', 100)
  expect(requests.ask(asked('phone'), 'second', 900)).toBe(number)
  requests.leave('first', 1000)
  expect(requests.shown(60_000)).toEqual([{ number, seat: 's1' }])
  requests.leave('second', 60_000)
  expect(requests.shown(64_000)).toHaveLength(1)
  expect(requests.shown(66_000)).toEqual([])
})

it('[NET40] a browser that was refused can ask again after a minute', () => {
  const requests = new SeatRequests<string>()
  const number = requests.ask(asked('phone'), 'page', 0)
  if (typeof number === 'string') throw new Error(number)
  requests.close(number, false, 1000)
  expect(requests.shown(1000)).toEqual([])
  expect(requests.ask(asked('phone'), 'page', 60_000)).toBe('seatRefused')
  expect(requests.ask(asked('phone'), 'page', 62_000)).toEqual(expect.any(Number))
})

it('[SAF46] one address can have twelve requests open and then one every ten seconds, and others are not held up', () => {
  const requests = new SeatRequests<string>()
  const numbers = Array.from({ length: 12 }, (_, i) => requests.ask(asked(`browser ${i}`), `page ${i}`, 0))
  expect(new Set(numbers).size).toBe(12)
  expect(numbers.every((number) => typeof number === 'number' && number >= 10 && number <= 99)).toBe(true)
  expect(requests.ask(asked('another'), 'page', 0)).toBe('tooManyAsk')
  expect(requests.ask(asked('another', 'b'), 'page', 0)).toEqual(expect.any(Number))
  // A script that lets go of its requests gets no more of them.
  for (let i = 0; i < 12; i++) requests.leave(`page ${i}`, 0)
  expect(requests.ask(asked('script 1'), 'page', 10_000)).toEqual(expect.any(Number))
  expect(requests.ask(asked('script 2'), 'page', 10_000)).toBe('tooManyAsk')
})

it('[SAF44] a session has at most forty requests open, from however many addresses', () => {
  const requests = new SeatRequests<string>()
  const answers = Array.from({ length: 42 }, (_, i) => requests.ask(asked(`browser ${i}`, `address ${i}`), 'page', 0))
  expect(answers.filter((answer) => answer === 'tooManyAsk')).toHaveLength(2)
})
