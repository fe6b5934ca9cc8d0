import type { ComponentChild } from 'preact'
import { rendered } from './renderedPage.ts'

/** What can be read from a chart. */
export type Read = {
  readonly text: string
  /** The sentence below the chart. */
  readonly reading: string
  /** What screen readers say instead of the picture. */
  readonly labels: readonly string[]
  /** The texts of the drawing that match, in drawing order. */
  readonly drawn: (pattern: RegExp) => readonly string[]
  /** The cells that follow the first one in a row of its table. */
  readonly row: (first: string) => string
  /** The rows of its table below the header, whole. */
  readonly rows: readonly string[]
}

/** Renders a chart as a picture and then as its table. */
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
