import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createGrader } from '../../shared/homework/gradeHomework.ts'
import { readAssignment } from '../../shared/protocol/assignment.ts'
import { keepStandardSolutions } from '../../shared/session/standardSolutions.ts'
import { PHONE, useBrowserBed } from '../support/browserBed.ts'

const bed = useBrowserBed()

it('[HWK12] an instructor makes an assignment, and a student plays it, leaves, returns and saves a file that is graded', async () => {
  const host = await bed().open('host', `${bed().url}/host`)
  await host.getByText('Make an assignment').click()
  const form = host.getByRole('region', { name: 'Homework' })
  await form.getByLabel('Title').fill('Week 3')
  await form.getByLabel('Lesson').selectOption('demo')
  const [assignment] = await Promise.all([
    host.waitForEvent('download'),
    form.getByRole('button', { name: 'Save the assignment file' }).click(),
  ])
  const given = readAssignment(readFileSync(await assignment.path(), 'utf8'))
  expect(given).toMatchObject({ title: 'Week 3', preset: 'demo', seeds: { policy: 'each' } })
  const link = await form.getByLabel('Link for students').inputValue()

  const student = await bed().open('student', link, PHONE)
  const start = async (button: string): Promise<void> => {
    await student.getByLabel('Your ID').fill('A1001')
    await student.getByRole('button', { name: button }).click()
    await student.waitForURL(/\/play\//)
  }
  await start('Start')
  await student.getByRole('button', { name: 'Start' }).click()
  await student.locator('.solo-button').last().waitFor()
  await student.goto('about:blank')
  await student.goto(link)
  await start('Continue where you left off')
  const save = student.getByRole('button', { name: 'Save the result file' })
  while (!(await save.isVisible())) {
    // The button goes with the last phase, and the clock may end a phase just before the click.
    const next = student.locator('.solo-button').last()
    await next.click({ timeout: 1000 }).catch(() => {})
  }
  const [result] = await Promise.all([student.waitForEvent('download'), save.click()])
  expect(result.suggestedFilename()).toBe('homework-A1001.txt')
  keepStandardSolutions()
  const report = given && createGrader(given)('file', readFileSync(await result.path(), 'utf8'))
  expect(report).toMatchObject({ id: 'A1001', grade: { points: { finalRun: expect.any(Number) } } })
})
