import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { axeFindings, axeFindingsOnce } from '../support/axeFindings.ts'
import { LAPTOP, useBrowserBed } from '../support/browserBed.ts'
import { resizeTo } from '../support/layoutFindings.ts'

const bed = useBrowserBed()

const PHONE_SIZE = { width: 360, height: 640 }
const LAPTOP_SIZE = { width: 1366, height: 768 }
/** What A4 and Letter have room for between their margins, in CSS px. */
const PAPERS = [
  { width: 702, height: 1017 },
  { width: 725, height: 950 },
]

const documents = globSync('docs/teaching/*.md', { cwd: join(import.meta.dirname, '../..') })
  .map((file) => basename(file, '.md').replace('README', 'index'))
  .filter((name) => name !== 'slides')

/** How many px the page, or a table in it, is wider than it can be. */
const tooWide = (page: Page, part: string): Promise<number> =>
  page.evaluate((parts) => {
    const boxes = [document.documentElement, ...document.querySelectorAll(parts)]
    return Math.max(...boxes.map((box) => box.scrollWidth - box.clientWidth))
  }, part)

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type ?\/Page\b/g)?.length ?? 0

it('[LOK14] every document of the teaching pack is a page that fits a phone, prints whole on A4 and Letter, and has no problem that axe finds', async () => {
  const host = await bed().open('host', `${bed().url}/host`, LAPTOP)
  await host.getByRole('link', { name: 'Teaching pack' }).click()
  await host.getByRole('heading', { level: 1, name: 'Teaching pack' }).waitFor()
  expect(documents.length).toBeGreaterThan(10)
  const page = await bed().open('teach', `${bed().url}/teach`, LAPTOP)
  const found = await axeFindings(page, 'start')
  const pages = documents.flatMap((name) => [name, `${name}-es`])
  const files = ['slides', 'slides-es', ...pages].map((name) => `${name}.html`)
  for (const name of pages) {
    const answer = await page.goto(`${bed().url}/teach/${name}`)
    expect(answer?.status(), name).toBe(200)
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
    await resizeTo(page, LAPTOP_SIZE)
    // The pages of another language have the same parts.
    if (documents.includes(name)) found.push(...(await axeFindingsOnce(page, name)))
    const links = await page.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    expect(links.map((link) => link.split('#')[0]).filter((link) => link && !files.includes(link))).toEqual([])
    // Wide tables scroll within themselves; the page does not.
    await resizeTo(page, PHONE_SIZE)
    if ((await tooWide(page, 'main')) > 0) found.push(`${name}: wider than a phone`)
    await page.emulateMedia({ media: 'print' })
    for (const paper of PAPERS) {
      await resizeTo(page, paper)
      const cut = await tooWide(page, '.teach-table, pre')
      if (cut > 0) found.push(`${name}: ${cut} px wider than the paper of ${paper.width}`)
    }
  }
  expect(found).toEqual([])
  await page.emulateMedia({ media: 'screen' })
  await page.goto(`${bed().url}/teach/reveals`)
  await page.getByRole('link', { name: 'En español' }).click()
  await page.getByRole('heading', { level: 1, name: 'Qué preguntar en cada respuesta' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('es')
  expect(bed().complaints).toEqual([])
})

it('[BRO27] the slides turn by keyboard, compute with the model, fit a phone and a laptop, and print one to a page', async () => {
  const page = await bed().open('slides', `${bed().url}/teach/slides`, LAPTOP)
  const status = page.getByRole('status').filter({ hasText: /^Slide \d+ of/ })
  await status.waitFor()
  const [, count = '0'] = /of (\d+)/.exec((await status.textContent()) ?? '') ?? []
  const slides = Number(count)
  expect(slides).toBeGreaterThan(9)
  const found: string[] = []
  for (let i = 1; i <= slides; i++) {
    await status.filter({ hasText: `Slide ${i} of ${slides}` }).waitFor()
    expect(await page.locator('.slide:visible').count()).toBe(1)
    found.push(...(await axeFindingsOnce(page, `slide ${i}`)))
    await resizeTo(page, PHONE_SIZE)
    if ((await tooWide(page, 'main')) > 0) found.push(`slide ${i}: wider than a phone`)
    await resizeTo(page, LAPTOP_SIZE)
    await page.keyboard.press(i % 2 ? 'ArrowRight' : 'PageDown')
  }
  expect(found).toEqual([])

  const open = async (title: string) => {
    const id = await page.locator('.slide', { hasText: title }).first().getAttribute('id')
    await page.evaluate((to) => location.assign(`#${to}`), id)
    await page.getByRole('heading', { level: 2, name: title }).waitFor()
  }
  await open('99% is a claim')
  const terms = page.locator('.duel-terms strong')
  expect(await terms.allTextContents()).toEqual(['688.8\u00a0h', '10.8', '133'])
  await page.getByRole('slider', { name: 'Model size' }).filter({ visible: true }).press('End')
  expect((await terms.allTextContents()).at(-1)).toBe('no number')
  // The lever keeps its arrow keys, and a button does not.
  await page.keyboard.press('ArrowLeft')
  expect(await page.getByRole('heading', { level: 2, name: '99% is a claim' }).isVisible()).toBe(true)
  await page.getByRole('button', { name: 'Speaker notes' }).click()
  await page.getByText('Move the size until the last term has no number.').waitFor()
  await open('The lead changes in weeks 11 to 14')
  await page.getByRole('button', { name: 'Start the race' }).click()
  await page.getByText('passes after 12.1 weeks and ends 1.7 percentage points ahead').first().waitFor()
  await page.keyboard.press('ArrowRight')
  await page.getByRole('heading', { level: 2, name: 'Why the fast team wins' }).waitFor()
  for (const format of ['A4', 'Letter'] as const)
    expect(pagesOf(await page.pdf({ format, landscape: true, preferCSSPageSize: true }))).toBe(slides)

  await open('99% is a claim')
  await page.getByRole('link', { name: 'En español' }).click()
  await page.getByRole('heading', { level: 2, name: 'El 99\u00a0% es una afirmación' }).waitFor()
  expect(await terms.allTextContents()).toEqual(['688,8\u00a0h', '10,8', '133'])
  await page.getByRole('slider', { name: 'Tamaño del modelo' }).filter({ visible: true }).press('End')
  expect((await terms.allTextContents()).at(-1)).toBe('ningún número')
  expect(bed().complaints).toEqual([])
})
