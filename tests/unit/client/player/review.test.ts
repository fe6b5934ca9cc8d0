import { h } from 'preact'
import { beforeAll, describe, expect, it } from 'vitest'
import { LedgerPhase } from '../../../../client/player/phases/LedgerPhase.tsx'
import { ReviewWork } from '../../../../client/player/phases/ReviewWork.tsx'
import { TargetStepper } from '../../../../client/player/review/OfferPanel.tsx'
import { createPlay, PlayProvider } from '../../../../client/player/state/play.ts'
import { loadWords } from '../../../../client/text/words.ts'
import { PROOF_SOURCES } from '../../../../shared/sim/match/matchState.ts'
import type { TeamView } from '../../../../shared/views/teamView.ts'
import { type LocalConnection, localConnection } from '../../../support/localConnection.ts'
import { type Rendered, rendered } from '../../../support/renderedPage.ts'

const at = (phase: 'reviewWork' | 'ledger'): LocalConnection => {
  const local = localConnection({ preset: 'demo' })
  while (local.state().phase !== phase) local.asHost({ type: 'goOn' })
  return local
}
const pageOf = ({ connection }: LocalConnection, Body: () => unknown): Rendered =>
  rendered(h(PlayProvider, { value: createPlay(connection), children: h(Body as () => null, {}) }))
/** Controls and groups of controls that take nothing. */
const closedIn = (page: Rendered): number => page.attributes('disabled').filter((value) => value === 'true').length

beforeAll(() => {
  const quiet = { matches: false, addEventListener: () => {}, removeEventListener: () => {} }
  Object.assign(globalThis, {
    matchMedia: () => quiet,
    innerHeight: 640,
    addEventListener: () => {},
    removeEventListener: () => {},
    requestAnimationFrame: () => 0,
    cancelAnimationFrame: () => {},
  })
})

describe('Part 3 on a phone', () => {
  it.each([
    ['reviewWork', ReviewWork],
    ['ledger', LedgerPhase],
  ] as const)('[PMN16] a pause disables what it refuses, and the clock enables it again: %s', (phase, Body) => {
    const local = at(phase)
    const page = pageOf(local, Body)
    const open = closedIn(page)
    local.asHost({ type: 'pause' })
    expect(closedIn(page)).toBeGreaterThan(open)
    local.asHost({ type: 'resume' })
    expect(closedIn(page)).toBe(open)
    page.remove()
  })

  it('says nowhere, in no attribute and no text of the proof, where a value was read', () => {
    const local = at('reviewWork')
    const page = pageOf(local, ReviewWork)
    page.tell('button-secondary', 'click')
    expect(page.text).toContain('Iterations that 99% needs')
    const said = [
      page.text,
      ...['class', 'value', 'name', 'id', 'data-source'].flatMap((name) => page.attributes(name)),
    ]
    for (const source of PROOF_SOURCES.filter((one) => one !== 'plan')) {
      expect(said.join(' ')).not.toMatch(new RegExp(`\\b${source}\\b`))
    }
    page.remove()
  })

  it('[INS24] what a run led to is shown once its line has drawn itself: in the design review', () => {
    const local = at('reviewWork')
    const page = pageOf(local, ReviewWork)
    const team = () => local.connection.team.value as TeamView
    void local.connection.request('dryRun', { call: null, seen: { runs: 0, levers: team().levers } })
    const ended = `${team().dryRuns[0]?.fieldAccuracy.toFixed(1)}%`
    const told = (texts: readonly string[]): number => texts.join(' ').split(ended).length - 1
    expect(told([page.text])).toBeGreaterThan(2)
    expect(told([...page.texts('comes-after'), ...page.texts('visually-hidden')])).toBe(told([page.text]))
    page.remove()
  })
})

it('[LAN10] the offer is written as the page’s language writes numbers: 90,5 in Spanish', async () => {
  const field = () => rendered(h(TargetStepper, { value: 90.5, onMove: () => {} })).attributes('value')
  expect(field()).toEqual(['90.5'])
  await loadWords([], 'es')
  expect(field()).toEqual(['90,5'])
  await loadWords([], 'en')
})
