import { afterAll, beforeAll, expect, it } from 'vitest'
import type { RunningServer } from '../../server/createServer.ts'
import { join, leave, newSession, openServer, refusedJoin } from './liveServer.ts'

let server: RunningServer
beforeAll(async () => {
  server = await openServer()
})
afterAll(() => server.close())

it('[API28] a host can change the host key, which disconnects every console and ends the old key everywhere', async () => {
  const { code, hostKey } = await newSession(server.url)
  const change = (key: string) =>
    fetch(`${server.url}/api/sessions/${code}/host-key`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: '{}',
    })
  const [own, leaked] = [await join(server.url, code, { hostKey }), await join(server.url, code, { hostKey })]
  const ada = await join(server.url, code, { name: 'Ada' })
  expect((await change('wrong')).status).toBe(401)
  expect(own.isClosed()).toBe(false)

  const answer = await change(hostKey)
  expect(answer.status).toBe(200)
  const changed: { readonly hostKey: string } = await answer.json()
  expect(changed.hostKey).toMatch(/^[\w-]{43}$/)
  await Promise.all([own.closed, leaked.closed])
  expect(await refusedJoin(server.url, code, { hostKey })).toBe('wrongHostKey')
  expect((await change(hostKey)).status).toBe(401)
  const back = await join(server.url, code, { hostKey: changed.hostKey })
  expect(await back.ask('pause')).toEqual({ ok: true })
  expect(ada.isClosed()).toBe(false)
  await leave(back, ada)
})
