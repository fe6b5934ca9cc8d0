import { expect, it } from 'vitest'
import { resultsOf } from '../../shared/views/resultsOf.ts'
import { axeFindings } from '../support/axeFindings.ts'
import { PHONE, useBrowserBed } from '../support/browserBed.ts'
import { sidewaysOverflow } from '../support/layoutFindings.ts'

const bed = useBrowserBed()

it('[DEB19] a shared replay shows what the results say, without a name, and what one change would have made of it; axe finds nothing on it', async () => {
  const live = await bed().newSession({
    teams: 4,
    bots: ['veteran', 'average', 'sotaChaser', 'speedDemon'],
    seed: 7,
    preset: 'demo',
  })
  live.host({ type: 'goOn' })
  while (live.session.state.phase !== 'debrief') live.session.advance(100)
  const page = await bed().open('replay', `${bed().url}/replay/${live.code}`, PHONE)
  await page.getByText('has not shared this replay').waitFor()
  live.host({ type: 'shareReplay', shared: true })
  await page.getByRole('button', { name: 'Try again' }).click()
  const rail = page.getByRole('slider', { name: 'Where in the session' })
  await rail.waitFor()

  const [first] = resultsOf(live.session.state).teams
  const name = first?.name ?? ''
  const headline = page.getByRole('heading', { level: 2 }).first()
  expect(await headline.textContent()).toContain(`${first?.fieldAccuracy?.toFixed(1)}\u00a0% in the field`)
  expect(await headline.textContent()).toContain(name)

  await page.getByRole('button', { name: 'The heavy model' }).click()
  expect(await headline.textContent()).toMatch(/^The heavy model: .* in the field, not \d/)
  const before = await rail.inputValue()
  await rail.focus()
  await page.keyboard.press('ArrowLeft')
  expect(Number(await rail.inputValue())).toBeLessThan(Number(before))
  await page.getByRole('button', { name: 'Previous moment' }).click()
  expect([...(await axeFindings(page, 'replay')), ...(await sidewaysOverflow(page, 'replay'))]).toEqual([])
})
