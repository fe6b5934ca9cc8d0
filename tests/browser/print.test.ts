import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { MAX_SENTENCE_LENGTH } from '../../shared/sim/match/progress.ts'
import type { MatchResults } from '../../shared/views/resultsOf.ts'
import { axeFindings } from '../support/axeFindings.ts'
import { LAPTOP, type LiveSession, PHONE, useBrowserBed } from '../support/browserBed.ts'

const bed = useBrowserBed()

const printLink = ({ code, hostKey }: LiveSession, key = hostKey) => `${bed().url}/print/${code}#${key}`

/** A session of two bots and Ada, who makes predictions and watches, played to its end. */
const played = async (): Promise<LiveSession> => {
  const live = await bed().newSession({ teams: 3, bots: ['veteran', 'average'], seed: 5, preset: 'demo' })
  const server = { kind: 'server' } as const
  live.session.submit(server, { type: 'takeSeat', seat: 's1', name: 'Ada Typed', team: 't1', keyHash: 'a hash' })
  live.goTo('auditLock')
  const predict = (stage: 'training' | 'evaluation') => {
    const prediction = { kind: 'bottleneck', stage, confidence: 0.9 } as const
    live.session.submit({ kind: 'seat', seat: 's1' }, { type: 'lockPrediction', prediction })
  }
  predict('evaluation')
  live.goTo('auditAgain')
  predict('training')
  live.goTo('auditReflect')
  const sentence = 'The tax stage is untouched. <b>RLO \u202E</b>'
  live.session.submit({ kind: 'seat', seat: 's1' }, { type: 'reflect', choices: ['dataPrep'], sentence })
  while (live.session.state.phase !== 'debrief') live.session.advance(50)
  return live
}

const pagesOf = (pdf: string): number => pdf.match(/\/Type ?\/Page\b/g)?.length ?? 0

const paper = async (page: Page, format: 'A4' | 'Letter'): Promise<string> =>
  (await page.pdf({ format, printBackground: true })).toString('latin1')

it('[RES15] the debrief prints on A4 and on Letter, one page per team, with its plots as vector graphics', async () => {
  const live = await played()
  const page = await bed().open('print', printLink(live))
  await page.getByRole('heading', { name: 'Podium' }).waitFor()
  await page.route('**/results.json*', async (route) => {
    const response = await route.fetch()
    const results: MatchResults = await response.json()
    const sentence = 'wide words '.repeat(MAX_SENTENCE_LENGTH).slice(0, MAX_SENTENCE_LENGTH)
    const teams = results.teams.map((team) => ({ ...team, ledger: team.ledger && { ...team.ledger, sentence } }))
    await route.fulfill({ response, json: { ...results, teams } })
  })
  await page.reload()
  await page.getByText('wide words').first().waitFor()
  expect(await page.getByRole('figure').count()).toBe(await page.locator('.paper-plot svg').count())
  // Two races, each team's waterfall, lead and gap, the trials of the two teams that made any, and Ada's prediction.
  expect(await page.locator('.paper-plot svg').count()).toBe(3 * 5 + 2 + 1)
  for (const podium of ['Podium', 'Podio']) {
    if (podium === 'Podio') await page.locator('button[lang=es]').click()
    await page.getByRole('heading', { name: podium }).waitFor()
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = await paper(page, format)
      // The summary, three teams, and the formulas, with the class on a separate page if there is no space for it.
      expect([5, 6]).toContain(pagesOf(pdf))
      expect(pdf).not.toMatch(/\/Subtype ?\/Image/)
    }
  }
  expect(await axeFindings(page, 'print')).toEqual([])
  expect(bed().complaints).toEqual([])
})

it('[RES21] the printed debrief takes the lead of each team apart, and shows who moved where a second vote was taken', async () => {
  const live = await played()
  const page = await bed().open('print', printLink(live))
  const teams = page.locator('.paper-team')
  await teams.first().waitFor()
  for (const team of await teams.all()) {
    const lead = team.getByRole('figure').filter({ hasText: /Why .+ beat |A tie with/ })
    expect(await lead.allInnerTexts()).toEqual([expect.stringContaining('Big Model Inc.')])
  }
  const votes = page.getByRole('table', { name: /^Part 1: 1 of 1 changed their vote/ })
  expect(await votes.getByRole('row').allInnerTexts()).toEqual(['First vote\tthen: Training', 'Evaluation\t1'])
  expect(await page.getByRole('table', { name: /^Part [23]: / }).count()).toBe(0)
})

it('[RES16] student names are printed only if the host asks for them', async () => {
  const page = await bed().open('print', printLink(await played()), PHONE)
  await page.getByRole('heading', { name: 'Podium' }).waitFor()
  expect(await page.getByText('Ada Typed').count()).toBe(0)
  await page.getByRole('checkbox', { name: /Names of students/ }).check()
  await page.getByRole('rowheader', { name: 'Ada Typed' }).waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
})

it("[RES20] the printed debrief has the class's arguments, without those that the host has hidden, and names come with the others", async () => {
  const live = await played()
  const page = await bed().open('print', printLink(live), PHONE)
  const written = page.getByRole('region', { name: 'What the class wrote' })
  await written.getByText('The tax stage is untouched. <b>').waitFor()
  const sentences = await written.getByRole('listitem').count()
  expect(await written.getByText('Ada Typed').count()).toBe(0)
  await page.getByRole('checkbox', { name: /Names of students/ }).check()
  await written.getByText(/^Ada Typed, /).waitFor()
  const podium = live.session.state.arenas.find(({ phase }) => phase === 'podium')
  live.host({ type: 'hideSentence', sentenceId: podium?.sentences[0]?.id ?? '', hidden: true })
  await page.reload()
  await written.waitFor()
  expect(await written.getByRole('listitem').count()).toBe(sentences - 1)
})

it('[RES17] if there is nothing to print, the page says whether key, code or network is at fault, and an unfinished session says so on paper', async () => {
  const live = await bed().newSession({ teams: 2, preset: 'demo' })
  const page = await bed().open('print', printLink(live, 'k'.repeat(43)), LAPTOP)
  const heading = (name: string) => page.getByRole('heading', { name }).waitFor()
  await heading('This is not the session’s host key')
  expect(await axeFindings(page, 'print, wrong key')).toEqual([])
  await page.goto(`${bed().url}/print/CCCCC#${live.hostKey}`)
  await heading('There is no session CCCCC')
  await page.goto(`${bed().url}/print/${live.code}`)
  await heading('This page needs the host key')
  await page.route('**/results.json*', (route) => route.abort())
  await page.goto(printLink(live))
  await page.reload()
  await heading('The server is not responding')
  await page.unroute('**/results.json*')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByText(/^Not finished: the session is in/).waitFor()
  expect(await page.getByText('Nobody has played yet.').count()).toBe(1)
  bed().complaints.length = 0
})
