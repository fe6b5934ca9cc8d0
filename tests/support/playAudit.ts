import { stepOfHours } from '../../client/player/view/estimateScale.ts'
import { STAGE_NAMES, type Stage } from '../../shared/content/stages.ts'
import { numbersIn } from './shownNumbers.ts'
import { button, choose, press, type Student, sees, seesHeading, slide } from './student.ts'

/** Predicts the bottleneck, with a confidence in percent. */
export const lockBottleneck = async (student: Student, stage: Stage, percent: number): Promise<void> => {
  await choose(student, new RegExp(STAGE_NAMES[stage]))
  await slide(student, 'How sure are you?', percent)
  await press(student, new RegExp(`^Lock in ${STAGE_NAMES[stage]}`))
  await seesHeading(student, new RegExp(`^${STAGE_NAMES[stage]}, .* sure$`))
}

/** Chooses the strategy of a stage and level, estimates the hours it saves and logs it as the team's next move. */
export const logMove = async (
  student: Student,
  stage: Stage,
  level: 1 | 2,
  move: number,
  estimate = 40,
): Promise<void> => {
  await choose(student, new RegExp(`^${STAGE_NAMES[stage]},`))
  const panel = student.page.getByRole('region', { name: `${STAGE_NAMES[stage]} automation` })
  await student.hand.press(
    panel
      .locator('.stops')
      .getByRole('button')
      .nth(level - 1),
  )
  await button(student, 'Estimate first').waitFor()
  const reading = await student.page.getByText(/^One cycle takes/).innerText()
  const [cycleHours = 0] = numbersIn(reading)
  await slide(student, 'Hours saved per cycle', stepOfHours(estimate, cycleHours))
  await press(student, `Log move ${move}`)
  await sees(student, /it saves/)
  await press(student, `Choose strategy ${move + 1}`)
}

/** Files an audit with the strategy of one of the moves; in a team of one it is accepted at once. */
export const fileAudit = async (student: Student, stage: Stage, move: number): Promise<void> => {
  const { page, hand } = student
  await press(student, 'File the audit')
  const sheet = page.getByRole('dialog', { name: 'File the audit' })
  await hand.choose(sheet.getByRole('radio', { name: STAGE_NAMES[stage], exact: true }))
  const strategies = sheet.getByRole('group', { name: 'The strategy with the most leverage' })
  await hand.choose(strategies.getByRole('radio').nth(move - 1))
  await hand.press(sheet.getByRole('button', { name: new RegExp(`^File ${STAGE_NAMES[stage]} and `) }))
  await sheet.waitFor({ state: 'detached' })
}

/** Selects a stage and explains the choice in a sentence. */
export const pointAtTax = async (student: Student, stage: Stage, sentence: string): Promise<void> => {
  await choose(student, new RegExp(`^${STAGE_NAMES[stage]},`))
  await student.hand.type(student.page.getByRole('textbox', { name: /Why is it still slow/ }), sentence)
  await press(student, `Point at ${STAGE_NAMES[stage]}`)
  await seesHeading(student, `You pointed at ${STAGE_NAMES[stage]}`)
  await sees(student, sentence)
}
