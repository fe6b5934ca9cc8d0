import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** What axe finds on a page as it is now, one line a finding; nothing is left out of the check but what the rules leave out. */
const find = async (page: Page, where: string, rules: readonly string[]): Promise<string[]> => {
  const builder = new AxeBuilder({ page }).setLegacyMode(true)
  const { violations } = await (rules.length > 0 ? builder.withRules([...rules]) : builder).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${where}: ${id} at ${target.join(' ')}: ${failureSummary}`),
  )
}

/** The findings in the light scheme, and those of colours in the dark one. */
export const axeFindings = async (page: Page, where: string): Promise<string[]> => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const light = await find(page, `${where}, light`, [])
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  return [...light, ...(await find(page, `${where}, dark`, ['color-contrast']))]
}

/** The findings on a page that has one scheme only. */
export const axeFindingsOnce = (page: Page, where: string): Promise<string[]> => find(page, where, [])
