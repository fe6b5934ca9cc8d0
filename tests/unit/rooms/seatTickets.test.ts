import { expect, it } from 'vitest'
import { SeatTickets, TICKET_SECONDS } from '../../../server/rooms/SeatTickets.ts'

const MINUTES = TICKET_SECONDS * 1000

it('[NET41] a ticket opens its seat once, within five minutes, and again if the seat could not be handed over', () => {
  const tickets = new SeatTickets()
  const [ada, bo] = [tickets.offer('s1', 0), tickets.offer('s2', 0)]
  expect(tickets.take('something else', 1)).toBeNull()
  expect(tickets.take(ada, 1)).toBe('s1')
  expect(tickets.take(ada, 2)).toBeNull()
  tickets.giveBack(ada, 's1', 3)
  expect(tickets.take(ada, 4)).toBe('s1')
  expect(tickets.take(bo, MINUTES)).toBeNull()
})
