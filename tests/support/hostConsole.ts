import type { Page } from 'playwright-core'

/** Creates a demo session on the host's first page; the console opens automatically. */
export const makeDemoSession = async (page: Page, { teams, bots, seed }: Record<'teams' | 'bots' | 'seed', number>) => {
  await page.getByRole('radio', { name: /^Demo/ }).check()
  // Bots come on top of the students' teams.
  await page.getByRole('spinbutton', { name: 'Teams', exact: true }).fill(String(teams - bots))
  await page.getByRole('spinbutton', { name: 'Bot teams' }).fill(String(bots))
  await page.getByText(/^Advanced/).click()
  await page.getByRole('textbox', { name: /^Seed/ }).fill(String(seed))
  await page.getByRole('textbox', { name: /^Title/ }).fill('ML Systems, Tuesday')
  await page.getByRole('button', { name: 'Create a session' }).click()
  await page.waitForURL(/\/host\/\w+#/)
  await page.getByRole('navigation', { name: 'Session' }).waitFor()
  const { pathname, hash } = new URL(page.url())
  return { code: pathname.split('/').at(-1) ?? '', hostKey: hash.slice(1) }
}

/** Stops the clock from advancing the class. */
export const turnOffAutoAdvance = async (page: Page): Promise<void> => {
  const name = 'Advance automatically at 0:00'
  await page.getByRole('switch', { name, checked: true }).click()
  // The switch shows what the server says, so it may change with a delay.
  await page.getByRole('switch', { name, checked: false }).waitFor()
}

/** Opens the projector page as the host does, in a tab next to the console. */
export const openProjector = async (page: Page): Promise<Page> => {
  const opening = page.context().waitForEvent('page')
  await page.getByRole('navigation', { name: 'Session' }).getByRole('link', { name: 'Open the projector page' }).click()
  return opening
}

/** Presses the button that leads to the next phase. */
export const goOnTo = (page: Page, what: string): Promise<void> =>
  page.getByRole('button', { name: `Advance to ${what}`, exact: true }).click()
