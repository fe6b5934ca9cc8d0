import type { Page } from 'playwright-core'

/** Driver messages about drawing in software, which no page can avoid. */
const DRIVER_WORDS = [/GL Driver Message \(OpenGL, Performance/, /GPU stall due to ReadPixels/, /software WebGL/i]

const isDriverWord = (text: string): boolean => DRIVER_WORDS.some((words) => words.test(text))

/** Adds every error and warning of a page, with the page's name, to a list that tests expect to stay empty. */
export const watchPage = (page: Page, name: string, complaints: string[]): void => {
  // Browsers write no line about a probe for `eval` that the security policy stops.
  void page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`the security policy stopped ${blockedURI} (${violatedDirective})`),
    )
  })
  page.on('pageerror', (error) => complaints.push(`${name}: ${error.stack ?? error.message}`))
  page.on('crash', () => complaints.push(`${name}: the page crashed`))
  page.on('console', (message) => {
    const text = message.text()
    if (['error', 'warning'].includes(message.type()) && !isDriverWord(text)) complaints.push(`${name}: ${text}`)
  })
}
