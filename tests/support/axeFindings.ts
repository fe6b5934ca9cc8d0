import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** axe stays loaded in a page; loading it again takes longer than running it. */
const ALREADY_THERE = 'undefined'

/** What axe finds on a page in its current state, one line per finding. */
const find = async (page: Page, where: string, rules: readonly string[]): Promise<string[]> => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const sent = await page.evaluate(() => 'axe' in window)
  const builder = new AxeBuilder({ page, ...(sent && { axeSource: ALREADY_THERE }) })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
  const { violations } = await (rules.length > 0 ? builder.withRules([...rules]) : builder).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${where}: ${id} at ${target.join(' ')}: ${failureSummary}`),
  )
}

/** All findings in the light color scheme, and color findings in the dark one. */
export const axeFindings = async (page: Page, where: string): Promise<string[]> => {
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await find(page, `${where}, light`, [])
  await page.emulateMedia({ colorScheme: 'dark' })
  return [...light, ...(await find(page, `${where}, dark`, ['color-contrast']))]
}

/** The findings in the page's current color scheme. */
export const axeFindingsOnce = (page: Page, where: string): Promise<string[]> => find(page, where, [])
