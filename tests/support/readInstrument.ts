import type { ComponentChild } from 'preact'
import { rendered } from './renderedPage.ts'

/** What can be read on an instrument. */
export type Read = {
  readonly text: string
  /** Its line of words. */
  readonly reading: string
  /** What is said to those who cannot see it. */
  readonly labels: readonly string[]
  /** The texts of the drawing that match, in the order they are drawn. */
  readonly drawn: (pattern: RegExp) => readonly string[]
  /** What follows the first cell of a row of its table. */
  readonly row: (first: string) => string
  /** The rows of its table below the head, whole. */
  readonly rows: readonly string[]
}

/** Shows an instrument as a picture and then as its table. */
export const readInstrument = (component: ComponentChild): Read => {
  const page = rendered(component)
  const texts = page.texts('text')
  const shown = { text: page.text, reading: page.texts('reading')[0] ?? '', labels: page.attributes('aria-label') }
  if (shown.labels.some((label) => label.startsWith('Table'))) page.click('aria-label', /^Table/)
  const [, ...rows] = page.texts('tr')
  page.remove()
  return {
    ...shown,
    drawn: (pattern) => texts.filter((text) => pattern.test(text)),
    row: (first) => rows.find((row) => row.startsWith(`${first} `))?.slice(first.length) ?? `no row ${first}`,
    rows,
  }
}
