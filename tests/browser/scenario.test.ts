import { expect, it } from 'vitest'
import { axeFindings, axeFindingsOnce } from '../support/axeFindings.ts'
import { PHONE, useBrowserBed } from '../support/browserBed.ts'
import { pageFindings } from '../support/layoutFindings.ts'

const bed = useBrowserBed()
const TABLET = { viewport: { width: 768, height: 1024 } }

it('[SCN18] an instructor edits a copy in the console, sees whether the lesson still works, and plays it', async () => {
  const page = await bed().open('editor', `${bed().url}/host`, TABLET)
  await page.getByText(/^Advanced/).press('Enter')
  await page.getByRole('button', { name: 'Edit a copy' }).press('Enter')
  const checks = page.getByRole('region', { name: 'Does the lesson still work?' })
  await checks.getByText('The tracks are fair').waitFor()
  expect(await checks.getByText('failed').count()).toBe(0)
  const found = await axeFindingsOnce(page, 'editor')

  await page.getByRole('textbox', { name: 'Name of the scenario' }).fill('Hospital')
  await page.getByRole('button', { name: 'The model' }).press('Enter')
  const start = page.getByRole('textbox', { name: 'Accuracy of the full-size model on day one, %' })
  await start.fill('12')
  await page.getByText('Enter a number from 60 to 98.').waitFor()
  expect(await page.getByRole('button', { name: 'Use it for a session' }).isDisabled()).toBe(true)
  found.push(...(await axeFindingsOnce(page, 'editor, a wrong field')))
  await start.fill('97,5')
  await checks.getByText('The smaller model should start behind').waitFor()
  found.push(...(await axeFindingsOnce(page, 'editor, a check that fails')))
  await page.getByRole('button', { name: 'standard: 95. Reset Accuracy of the full-size model' }).click()
  await checks.getByText('stays ahead').waitFor()

  await page.getByRole('button', { name: 'Cloud Titan' }).click()
  await page.getByRole('group', { name: 'Track', exact: true }).getByRole('textbox').fill('Clinic')
  await page.getByText('regional cache', { exact: true }).click()
  found.push(...(await axeFindings(page, 'editor, a track')), ...(await pageFindings(page, 'editor')))
  await page.reload()
  await page.getByRole('button', { name: 'Clinic' }).waitFor()
  expect(found).toEqual([])

  await page.getByRole('button', { name: 'Use it for a session' }).click()
  expect(await page.getByRole('radio', { name: 'Hospital' }).isChecked()).toBe(true)
  await page.getByRole('button', { name: 'Create a session' }).click()
  await page.getByRole('button', { name: 'Message all' }).waitFor()
  const code = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const { scenario } = bed().findSession(code).state
  expect([scenario.title, scenario.tracks.cloud.name]).toEqual(['Hospital', 'Clinic'])
  const student = await bed().open('student', `${bed().url}/join/${code}`, PHONE)
  await student.getByText('Clinic').first().waitFor()
  await student.getByRole('button', { name: /^Join / }).click()
  await student.getByRole('heading', { name: /Clinic/ }).waitFor()
})
