import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createGrader } from '../../shared/homework/gradeHomework.ts'
import { readAssignment } from '../../shared/protocol/assignment.ts'
import { keepStandardSolutions } from '../../shared/session/standardSolutions.ts'
import { axeFindings } from '../support/axeFindings.ts'
import { PHONE, useBrowserBed } from '../support/browserBed.ts'
import { homeworkRun } from '../support/homeworkRun.ts'
import { readCsv } from '../support/readCsv.ts'
import { readWorkbook } from '../support/readWorkbook.ts'

const bed = useBrowserBed()

it('[HWK12] an instructor makes an assignment, and a student plays it, leaves, returns and saves a file that is graded on the host page, too', async () => {
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
  const saveButton = student.getByRole('button', { name: 'Save the result file' })
  while (!(await saveButton.isVisible())) {
    // The button goes with the last phase, and the clock may end a phase just before the click.
    const next = student.locator('.solo-button').last()
    await next.click({ timeout: 1000 }).catch(() => {})
  }
  const [result] = await Promise.all([student.waitForEvent('download'), saveButton.click()])
  expect(result.suggestedFilename()).toBe('homework-A1001.txt')
  keepStandardSolutions()
  const report = given && createGrader(given)('file', readFileSync(await result.path(), 'utf8'))
  expect(report).toMatchObject({ id: 'A1001', grade: { points: { finalRun: expect.any(Number) } } })

  // The instructor hands all files over in one go. Large workbooks take another way through the library than small ones.
  if (!given) throw new Error('the assignment file is none')
  const asFile = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  const answered = homeworkRun(given, { id: 'B2' }).file
  const files = [
    asFile('own.txt', readFileSync(await result.path(), 'utf8')),
    ...Array.from({ length: 19 }, (_, n) => asFile(`${n}.txt`, answered)),
    asFile('letter.txt', 'Dear Professor'),
  ]
  await host.getByRole('link', { name: 'Grade the files that students handed in' }).click()
  await host.getByRole('heading', { name: 'Grade homework' }).waitFor()
  expect(await axeFindings(host, 'grading')).toEqual([])
  const input = host.locator('input[type=file]')
  await input.setInputFiles(files)
  await host.getByText('21 files are waiting').waitFor()
  await input.setInputFiles(await assignment.path())
  await host.getByText('20 files graded, 1 refused.').waitFor()
  expect(await axeFindings(host, 'grading')).toEqual([])
  expect(await host.getByRole('row').count()).toBe(22)
  const points = report && 'grade' in report ? report.grade.points.total : 0
  const row = host.getByRole('row').filter({ hasText: 'own.txt' })
  expect(await row.textContent()).toContain(points.toFixed(1))
  await host.getByRole('row', { name: /Same ID as 1.txt, 2.txt/ }).waitFor()
  await host.getByRole('row', { name: /Refused: This is not a result file/ }).waitFor()
  const save = async (name: RegExp): Promise<Buffer> => {
    const [file] = await Promise.all([host.waitForEvent('download'), host.getByRole('button', { name }).click()])
    return readFileSync(await file.path())
  }
  const rows = readCsv((await save(/CSV/)).toString())
  expect(rows).toHaveLength(22)
  const [gradebook, answers] = readWorkbook(await save(/XLSX/))
  expect(gradebook?.rows).toHaveLength(22)
  expect(answers?.rows.length).toBeGreaterThan(300)
})
