import { choose, isWide, press, type Student, sees, seesHeading, slide } from './student.ts'

/** Predicts that the fast team leads in month 6, and from which week. */
export const lockCrossover = async (student: Student, week: number, percent: number): Promise<void> => {
  await choose(student, /The fast team/)
  await slide(student, 'Week of the lead change', week)
  await slide(student, 'How sure are you?', percent)
  await press(student, /^Lock in the fast team/)
  await seesHeading(student, /^The fast team, from week/)
}

/** Runs a plan with a model size as a trial; every trial but the first is called. */
export const runTrial = async (student: Student, shrinkDecades: number, trial: number): Promise<void> => {
  await slide(student, 'Model size', shrinkDecades)
  await press(student, trial === 1 ? 'Run trial 1' : new RegExp(`^Higher run trial ${trial}$`))
  await press(student, `Set up trial ${trial + 1}`)
}

/** Files a flag; in a team of one it is planted at once. */
export const plantFlag = async (student: Student, shrinkDecades: number): Promise<void> => {
  if (!isWide(student)) await press(student, 'Find the knee')
  await slide(student, 'Where the knee is', shrinkDecades)
  await press(student, /^Plant the flag at/)
}

/** Changes verification during the race. */
export const verifyInRace = async (student: Student, depth: number): Promise<void> => {
  const { page, hand } = student
  if (isWide(student)) {
    await slide(student, 'Verification depth', depth)
    return
  }
  await press(student, /^Verify/)
  const sheet = page.getByRole('dialog', { name: 'Verify' })
  await hand.slide(sheet.getByRole('slider', { name: 'Verification depth' }), depth)
  await hand.press(sheet.getByRole('button', { name: 'Close' }))
  await sheet.waitFor({ state: 'detached' })
}

/** Picks the first three facts of the team's race and adds a sentence. */
export const convinceCfo = async (student: Student, sentence: string): Promise<void> => {
  const { page, hand } = student
  const facts = page.getByRole('group', { name: 'Facts from your race' }).getByRole('checkbox')
  for (const at of [0, 1, 2]) await hand.choose(facts.nth(at))
  await hand.type(page.getByRole('textbox', { name: /Your argument in one sentence/ }), sentence)
  await press(student, 'Make the case')
  await seesHeading(student, 'The CFO has your case')
  await sees(student, sentence)
}
