import { expect, it } from 'vitest'
import { createWires } from '../../../../client/net/wires.ts'

const wiresAt = () => {
  const clock = { now: 0 }
  return { clock, wires: createWires(() => clock.now) }
}

it('[NET30] after a blocked WebSocket a page uses streams, and tries WebSockets again after a minute or when a stream fails', () => {
  const { clock, wires } = wiresAt()
  expect([wires.next(), wires.blocked.value]).toEqual(['socket', false])
  wires.failed('socket', 0)
  expect([wires.next(), wires.blocked.value]).toEqual(['stream', true])
  wires.opened('stream')
  clock.now = 59_999
  expect([wires.next(), wires.blocked.value]).toEqual(['stream', true])
  clock.now = 60_000
  expect(wires.next()).toBe('socket')
  wires.failed('socket', 60_000)
  expect(wires.next()).toBe('stream')
  wires.failed('stream', 60_000)
  expect(wires.next()).toBe('socket')
  wires.failed('socket', 60_000)
  expect(wires.next()).toBe('stream')
})

it('[NET30] after a blocked WebSocket a page uses streams, and tries WebSockets again after a minute or when a stream fails: a late failure says nothing once a WebSocket has opened', () => {
  const { clock, wires } = wiresAt()
  wires.failed('socket', 0)
  clock.now = 2000
  wires.opened('socket')
  expect([wires.next(), wires.blocked.value]).toEqual(['socket', false])
  wires.failed('socket', 1000)
  expect([wires.next(), wires.blocked.value]).toEqual(['socket', false])
})
