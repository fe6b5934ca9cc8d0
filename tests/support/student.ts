import type { Locator, Page } from 'playwright-core'
import type { Hand } from './hand.ts'

/** A student's page and the input device it is used with. */
export type Student = { readonly page: Page; readonly hand: Hand; readonly name: string }

/** A pattern that matches the text literally, with any white space for its spaces. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')

export const button = ({ page }: Student, name: string | RegExp): Locator => page.getByRole('button', { name })
export const slider = ({ page }: Student, name: string | RegExp): Locator => page.getByRole('slider', { name })
export const radio = ({ page }: Student, name: string | RegExp): Locator => page.getByRole('radio', { name })

export const press = (student: Student, name: string | RegExp): Promise<void> =>
  student.hand.press(button(student, name))
export const slide = (student: Student, name: string | RegExp, to: number): Promise<void> =>
  student.hand.slide(slider(student, name), to)
export const choose = (student: Student, name: string | RegExp): Promise<void> =>
  student.hand.choose(radio(student, name))

export const seesHeading = ({ page }: Student, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { name }).waitFor()
/** Waits until a text is visible, or the first of several. */
export const sees = ({ page }: Student, text: string | RegExp): Promise<void> =>
  page.getByText(text).filter({ visible: true }).first().waitFor()

/** Whether the page has the laptop layout. */
export const isWide = ({ page }: Student): boolean => (page.viewportSize()?.width ?? 0) >= 1024

/** Types a session's code on the first page. */
export const typeCode = async ({ page, hand }: Student, code: string): Promise<void> => {
  await hand.type(page.getByRole('textbox', { name: 'Room code' }), code.toLowerCase())
  await page.getByText('Room found').waitFor()
}

/** Joins a team under the student's name; the code was in the address or has been typed. */
export const joinTeam = async (student: Student, team: string): Promise<void> => {
  const { page, hand, name } = student
  await press(student, 'Type my own name')
  await hand.type(page.getByRole('textbox', { name: 'You are playing as' }), name)
  const row = radio(student, new RegExp(`^${literal(team)} `))
  await hand.choose(row)
  // For the keyboard, the row that is checked already stays the page's choice.
  await press(student, new RegExp(`^Join (${literal(team)}|the smallest team)$`))
  await page.waitForURL(/\/play\//)
  await seesHeading(student, `You are in, ${name}.`)
}

/** Agrees to what a teammate has filed. */
export const agree = async (student: Student): Promise<void> => {
  const filing = student.page.getByRole('region', { name: 'Team filing' })
  await student.hand.press(filing.getByRole('button', { name: /^Agree/ }))
  await filing.waitFor({ state: 'detached' })
}
