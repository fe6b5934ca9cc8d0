import { expect, it } from 'vitest'
import { createLog } from '../../server/createLog.ts'

it('[SAF31] a minute has at most 60 lines of one kind in the log, and then one that says so', () => {
  const lines: string[] = []
  const log = createLog('info', { write: (line) => void lines.push(line) })
  for (let i = 0; i < 1000; i++) log.warn({ i }, 'refused a message')
  for (let i = 0; i < 1000; i++) log.info({ from: 'colyseus' }, `sentence ${i}`)
  log.error({ error: new Error('x') }, 'tick failed')
  expect(lines.filter((line) => line.includes('refused a message') && line.includes('"i"'))).toHaveLength(60)
  expect(lines.filter((line) => line.includes('colyseus'))).toHaveLength(60)
  expect(lines.filter((line) => line.includes('left out'))).toHaveLength(2)
  expect(lines.at(-1)).toContain('tick failed')
})
