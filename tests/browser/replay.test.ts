import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Persona } from '../../shared/sim/match/matchState.ts'
import { resultsOf } from '../../shared/views/resultsOf.ts'
import { axeFindings } from '../support/axeFindings.ts'
import { LAPTOP, type LiveSession, PHONE, PROJECTOR, useBrowserBed } from '../support/browserBed.ts'
import { pageFindings } from '../support/layoutFindings.ts'

const bed = useBrowserBed()

/** A session of four bots and Ada, who makes predictions, played to its end. */
const playedSession = async (): Promise<LiveSession> => {
  const bots: Persona[] = ['veteran', 'average', 'sotaChaser', 'speedDemon']
  const live = await bed().newSession({ teams: 5, bots, seed: 7, preset: 'demo' })
  const seat = { type: 'takeSeat', seat: 's1', name: 'Ada Typed', team: 't1', keyHash: 'a hash' } as const
  live.session.submit({ kind: 'server' }, seat)
  live.goTo('auditLock')
  while (live.session.state.phase !== 'debrief') live.session.advance(100)
  return live
}

/** Everything that a replay shows at its current moment. */
const shown = async (page: Page): Promise<string[]> => {
  await page.getByRole('slider', { name: 'Position in the session' }).waitFor()
  // What is below the window is drawn last.
  await page.getByText('At this moment').first().waitFor()
  const texts = await page.locator('.replay > *:not(.replay-save, .replay-projector)').allInnerTexts()
  const drawn = await page
    .locator('.replay svg path')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')))
  return [...texts, ...drawn.map(String)]
}

it('[DEB21] a saved replay is one file that shows the same without a network, with names only if its host asks for them', async () => {
  const live = await playedSession()
  const folder = mkdtempSync(join(tmpdir(), 'iteration-tax-'))
  const page = await bed().open('replay', `${bed().url}/replay/${live.code}#${live.hostKey}`, LAPTOP)
  const saveTo = async (name: string): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a file' }).click(),
    ])
    expect(download.suggestedFilename()).toBe(`iteration-tax-${live.code}-replay.html`)
    await download.saveAs(join(folder, name))
    return readFileSync(join(folder, name), 'utf8')
  }
  const before = await shown(page)
  expect(await saveTo('plain.html')).not.toContain('Ada Typed')
  await page.getByRole('checkbox', { name: /student names/ }).check()
  expect(await saveTo('named.html')).toContain('Ada Typed')

  const asked: string[] = []
  const file = await bed().open('file', 'about:blank', LAPTOP)
  await file.context().setOffline(true)
  file.on('request', (request) => asked.push(request.url()))
  await file.goto(`file://${join(folder, 'plain.html')}`)
  expect(await shown(file)).toEqual(before)
  expect(asked.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([])
  expect(await file.getByRole('button', { name: 'Save as a file' }).count()).toBe(0)
  rmSync(folder, { recursive: true })
  expect(bed().complaints).toEqual([])
})

it('[DEB19] a shared replay shows what the results say, without names, and what one change would have made of it; axe finds no problem on it', async () => {
  const live = await playedSession()
  const page = await bed().open('replay', `${bed().url}/replay/${live.code}`, PHONE)
  await page.getByText('has not shared this replay').waitFor()
  live.host({ type: 'shareReplay', shared: true })
  await page.getByRole('button', { name: 'Try again' }).click()
  const rail = page.getByRole('slider', { name: 'Position in the session' })
  await rail.waitFor()

  const [first] = resultsOf(live.session.state).teams
  const name = first?.name ?? ''
  const headline = page.getByRole('heading', { level: 2 }).first()
  expect(await headline.textContent()).toContain(`${first?.fieldAccuracy?.toFixed(1)}% in the field`)
  expect(await headline.textContent()).toContain(name)

  const charts = page.getByRole('img', { name: /Accuracy of .* over 26 weeks/ })
  await expect.poll(() => charts.count()).toBe(1)
  await page.getByText(/^Choose a change above/).waitFor()
  await page.getByRole('button', { name: 'The full-size model' }).click()
  await expect.poll(() => charts.count()).toBe(2)
  expect(await headline.textContent()).toMatch(/^The full-size model: .* in the field instead of \d/)
  const before = await rail.inputValue()
  await rail.focus()
  await page.keyboard.press('ArrowLeft')
  expect(Number(await rail.inputValue())).toBeLessThan(Number(before))
  await page.getByRole('button', { name: 'Previous moment' }).click()
  expect([...(await axeFindings(page, 'replay')), ...(await pageFindings(page, 'replay'))]).toEqual([])
})

it('[DEB33] merged moments open with keyboard and pointer and move the timeline, and the whole rail is in view on a laptop', async () => {
  const live = await playedSession()
  const page = await bed().open('replay', `${bed().url}/replay/${live.code}#${live.hostKey}`, LAPTOP)
  const slider = page.getByRole('slider', { name: 'Position in the session' })
  await slider.waitFor()
  for (const part of await page.locator('.timeline-rail, .timeline-marks > button').all()) {
    expect(await part.evaluate((element) => element.getBoundingClientRect().bottom <= innerHeight)).toBe(true)
  }
  const moments = page.getByRole('group', { name: 'Moments', exact: true })
  const merged = moments.getByRole('button', { name: /moments from/ }).first()
  const said = (await merged.getAttribute('aria-label')) ?? ''
  const list = moments.getByRole('list')

  const atFirst = await slider.inputValue()
  await merged.click()
  expect(await list.getByRole('button').count()).toBe(Number.parseInt(said, 10))
  await list.getByRole('button').last().click()
  expect(await list.count()).toBe(0)
  expect(await slider.inputValue()).not.toBe(atFirst)

  await slider.focus()
  await page.keyboard.press('End')
  const atEnd = await slider.inputValue()
  await merged.focus()
  await page.keyboard.press('Enter')
  await list.waitFor()
  expect(await merged.getAttribute('aria-expanded')).toBe('true')
  await page.keyboard.press('Escape')
  expect(await list.count()).toBe(0)
  await page.keyboard.press('Enter')
  await list.locator('button:focus').waitFor()
  await page.keyboard.press('Enter')
  await list.waitFor({ state: 'detached' })
  expect(Number(await slider.inputValue())).toBeLessThan(Number(atEnd))
  expect(await merged.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(bed().complaints).toEqual([])
})

it('[DEB34] the debrief shows who moved between two votes, and where the predicted week came from', async () => {
  const live = await bed().newSession({ teams: 2, bots: ['average'], seed: 7, preset: 'demo' })
  const seat = { type: 'takeSeat', seat: 's1', name: 'Ada Typed', team: 't1', keyHash: 'a hash' } as const
  live.session.submit({ kind: 'server' }, seat)
  live.goTo('frontierLock')
  const predict = (week: number) => {
    const prediction = { kind: 'crossover', leader: 'fast', week, confidence: 0.8 } as const
    expect(live.session.submit({ kind: 'seat', seat: 's1' }, { type: 'lockPrediction', prediction }).ok).toBe(true)
  }
  predict(20)
  live.goTo('frontierAgain')
  predict(11)
  live.goTo('frontierRace')
  while (live.session.state.phase !== 'debrief') live.session.advance(100)
  const page = await bed().open('replay', `${bed().url}/replay/${live.code}#${live.hostKey}`, LAPTOP)
  await page.getByRole('table', { name: /^Part 2: 0 of 1 changed their vote/ }).waitFor()
  await page.getByRole('combobox', { name: 'Team' }).selectOption('t1')
  await page.getByRole('button', { name: 'Next moment' }).waitFor()
  const slider = page.getByRole('slider', { name: 'Position in the session' })
  await slider.focus()
  const rings = page.getByText('1 prediction of the week (rings, with a line from the first vote)')
  for (let step = 0; step < 60 && (await rings.count()) === 0; step++) await page.keyboard.press('PageDown')
  await rings.waitFor()
  expect(bed().complaints).toEqual([])
})

it("[DEB25] the projector follows the host's timeline, without names, until the host stops it or leaves", async () => {
  const live = await playedSession()
  const screen = await bed().open('screen', `${bed().url}/screen/${live.code}`, PROJECTOR)
  const results = screen.getByRole('row', { name: /in the field/ })
  await results.waitFor()
  expect(await screen.getByText('on your own device').count()).toBe(0)
  const page = await bed().open('replay', `${bed().url}/replay/${live.code}#${live.hostKey}`, PHONE)
  const toggle = page.getByRole('switch', { name: 'Show on the projector' })
  await toggle.click()
  await page.getByText('The class sees what you do here.').waitFor()

  const board = screen.locator('.replay-board')
  await board.waitFor()
  expect(await results.count()).toBe(0)
  const headline = page.getByRole('heading', { level: 2 }).first()
  const where = page.locator('.timeline-moment')
  const inStep = async (): Promise<void> => {
    await expect.poll(() => board.locator('.timeline-moment').textContent()).toBe(await where.textContent())
    await expect
      .poll(() => board.getByRole('heading', { level: 2 }).textContent())
      .toContain(await headline.textContent())
  }
  await inStep()
  const charts = page.getByRole('img', { name: /Accuracy of .* over 26 weeks/ })
  await expect.poll(() => charts.count()).toBe(1)
  await page.getByText(/^Choose a change above/).waitFor()
  await page.getByRole('button', { name: 'The full-size model' }).click()
  await expect.poll(() => charts.count()).toBe(2)
  await page.getByRole('button', { name: 'Previous moment' }).click()
  await inStep()
  expect(await board.getByRole('img').count()).toBe(2)
  await page.getByRole('combobox').selectOption('t2')
  await page.getByRole('slider', { name: 'Position in the session' }).focus()
  for (let step = 0; step < 30; step++) await page.keyboard.press('ArrowLeft')
  await inStep()
  expect(await screen.getByRole('button').count()).toBe(0)
  expect(await screen.locator('body').innerHTML()).not.toContain('Ada Typed')
  expect([...(await axeFindings(screen, 'screen')), ...(await axeFindings(page, 'replay'))]).toEqual([])
  expect(await pageFindings(page, 'replay')).toEqual([])

  await toggle.click()
  await results.waitFor()
  await toggle.click()
  await board.waitFor()
  live.host({ type: 'shareReplay', shared: true })
  await page.goto('about:blank')
  await results.waitFor()
  await screen.getByText(`/replay/${live.code}`).waitFor()
  expect(live.session.state.settings.replayMoment).toBeNull()
  expect(bed().complaints).toEqual([])
})
