import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { findStrategy } from '../../shared/content/findStrategy.ts'
import type { SeatAction } from '../../shared/sim/match/command.ts'
import { strategyEffect } from '../../shared/sim/match/leverage.ts'
import { trackOf } from '../../shared/sim/match/lookup.ts'
import { axeFindingsOnce } from '../support/axeFindings.ts'
import { type LiveSession, PROJECTOR, useBrowserBed } from '../support/browserBed.ts'
import { rightProof } from '../support/matchBuilder.ts'

const bed = useBrowserBed()

/** A class of four teams on one track, each with one student, and what each team does. */
const newClass = async () => {
  const live = await bed().newSession({ teams: 4, bots: 0, tracks: ['tiny'], seed: 5, preset: 'full' })
  live.host({ type: 'setFlow', autoAdvance: false, advanceWhenDone: false })
  const { session } = live
  const teams = session.state.teams.map(({ id, name }, i) => {
    const seat = `s${i + 1}`
    const taken = { type: 'takeSeat', seat, name: `Student ${i}`, team: id, keyHash: `hash ${i}` } as const
    if (!session.submit({ kind: 'server' }, taken).ok) throw new Error('no seat')
    const does = (action: SeatAction): void => {
      const reply = session.submit({ kind: 'seat', seat }, action)
      if (!reply.ok) throw new Error(`${action.type} was refused: ${reply.reason}`)
    }
    return { name, does }
  })
  return { live, teams }
}

const tableRows = (page: Page, twin: string): Promise<string[]> =>
  page.locator(`[data-twin=${twin}] tbody tr`).allTextContents()

const headline = (page: Page): Promise<string> => page.locator('.work-headline').innerText()

/** The id of a strategy that acts on one stage alone, at a level, and the hours it saves. */
const about = ({ session }: LiveSession, stage: 'training' | 'labeling' | 'deployment', level: 1 | 2) => {
  const [team] = session.state.teams
  if (!team) throw new Error('no team')
  const track = trackOf(session.state, team)
  const found = track.strategies.find(({ levels }) => Object.keys(levels).length === 1 && levels[stage] === level)
  const strategy = found && findStrategy(track, found.id)
  if (!strategy) throw new Error(`no strategy for ${stage}`)
  return { id: strategy.id, saves: strategyEffect(track, strategy).savedHours }
}

it('[LOK10] while teams work in Part 1, the projector shows every estimate and the stage that the class estimates worst, but never a tax stage', async () => {
  const { live, teams } = await newClass()
  live.goTo('auditWork')
  const page = await bed().open('screen', live.urls.screen, PROJECTOR)
  await page.getByRole('heading', { name: 'Say what it saves, then see it fall.' }).waitFor()
  const estimates = (stage: 'training' | 'labeling' | 'deployment', level: 1 | 2, factor: number, count = 4) => {
    const { id, saves } = about(live, stage, level)
    for (const { does } of teams.slice(0, count)) does({ type: 'tryStrategy', strategy: id, estimate: saves * factor })
  }
  // The tax stage, estimated worst of all.
  estimates('labeling', 1, 0.1)
  estimates('labeling', 2, 0.1)
  estimates('training', 1, 3)
  await page.locator('.work-count').getByText('12', { exact: true }).waitFor()
  expect(await headline(page)).toBe('Say what it saves, then see it fall.')
  estimates('training', 2, 3)
  await page.getByRole('heading', { name: 'The class overestimates Training by 3x' }).waitFor()
  expect(await page.locator('.work-chart circle[r="2.3"]').count()).toBe(8)
  await expect.poll(() => tableRows(page, 'estimates')).toEqual(['Tiny Pioneer160088'])
  expect(await page.locator('body').innerText()).not.toContain('Labeling')
  expect(await axeFindingsOnce(page, 'estimates')).toEqual([])
})

it('[LOK11] while teams work in Part 2, the projector shows the share of calls right and names only the class and the best team', async () => {
  const { live, teams } = await newClass()
  live.goTo('frontierWork')
  const page = await bed().open('screen', live.urls.screen, PROJECTOR)
  await page.getByRole('heading', { name: 'Call it, run it, ask why.' }).waitFor()
  // Of these plans, all but one do worse than the one before.
  for (const [i, { does }] of teams.entries()) {
    for (let trial = 0; trial < 6; trial++) {
      does({ type: 'setLevers', levers: { shrinkDecades: (trial + 1) / 20 } })
      does({ type: 'logTrial', call: trial === 0 ? null : i === 0 ? 'lower' : 'higher' })
    }
  }
  await page.getByRole('heading', { name: 'The class gets 35% of calls right; a coin gets 50%.' }).waitFor()
  const [best, ...others] = teams.map(({ name }) => name)
  expect(await page.locator('.line-label').allTextContents()).toEqual([`${best}80% right`, 'The class35% right'])
  await expect
    .poll(() => tableRows(page, 'calls'))
    .toEqual(['The class635%', `${best}680%`, ...others.map(() => 'Tiny Pioneer620%')])
  expect(await axeFindingsOnce(page, 'calls')).toEqual([])
})

it('[LOK12] while teams work in Part 3, the projector shows what the PM keeps refusing, and no number of an offer', async () => {
  const { live, teams } = await newClass()
  live.goTo('reviewWork')
  const page = await bed().open('screen', live.urls.screen, PROJECTOR)
  await page.getByRole('heading', { name: 'Every refusal costs patience.' }).waitFor()
  const proof = { ...rightProof(live.session.state), conclusion: 'reachable' } as const
  for (const { does } of teams.slice(0, 2)) {
    does({ type: 'offerProposal', target: 87.3, proof })
  }
  await page.getByRole('heading', { name: 'The PM has refused 2 of 2 offers.' }).waitFor()
  expect(await page.locator('.check').allTextContents()).toEqual([
    'The conclusion follows2',
    '1. Hours lost to gates and constraints0',
    '2. Iterations that the calendar holds0',
    '3. Iterations that 99% needs0',
    'The plan can reach the target0',
    'The plan can reach no more than that0',
  ])
  expect(await page.locator('.work-row').first().innerText()).toContain('round 2 of 3')
  expect(await page.locator('main .work').allInnerTexts()).not.toContain('87.3')
  expect(await axeFindingsOnce(page, 'talks')).toEqual([])
})

it('[LOK13] every list of teams on the projector says which of them are bots, and so does the podium', async () => {
  const live = await bed().newSession({ teams: 4, bots: ['veteran', 'average'], seed: 5, preset: 'demo' })
  live.host({ type: 'setFlow', autoAdvance: false, advanceWhenDone: false })
  const bots = live.session.state.teams.filter(({ bot }) => bot !== null).map(({ name }) => name)
  const page = await bed().open('screen', live.urls.screen, PROJECTOR)
  for (const phase of ['lobby', 'auditLock', 'auditWork', 'frontierWork', 'reviewWork'] as const) {
    live.goTo(phase)
    for (const name of bots) {
      const row = page.getByRole('listitem').filter({ hasText: name })
      await expect.poll(() => row.first().textContent()).toMatch(/bot/)
    }
  }
  live.goTo('podium')
  const twins = page.locator('[data-twin=podium] li, [data-twin=board] li')
  for (const name of bots) {
    await expect.poll(() => twins.filter({ hasText: name }).allTextContents()).not.toEqual([])
    for (const text of await twins.filter({ hasText: name }).allTextContents()) expect(text).toContain(`${name}, a bot`)
  }
})
