import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { runSeed } from '../chaos/runSeed.ts'
import { openServerKeeper, type ServerKeeper } from '../chaos/ServerKeeper.ts'

let server: ServerKeeper

beforeAll(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  server = await openServerKeeper()
})
afterAll(() => server.close())

/** `npm run chaos -- --seeds 200` tries more seeds. A seed that fails is added here, with what it showed. */
it.each([
  [58, 'everybody reloads twice at the same moment'],
  [176, 'a page that reloads on a silent network while the server is killed'],
  [8, 'a full disk and a kill before the audit, while four phones hear no answers'],
  [33, 'a stop while three phones hear no answers and two change networks'],
])(
  '[LOS23] whatever goes wrong, nothing acknowledged is lost or done twice, and everybody returns: seed %d, %s',
  async (seed) => {
    expect(await runSeed(seed, server)).toMatchObject({ findings: [], counts: { lost: 0, doubled: 0 } })
  },
  120_000,
)
