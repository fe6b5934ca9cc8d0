import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createMetrics } from '../../../server/metrics.ts'

type Panel = { readonly id: number; readonly title: string; readonly targets: readonly { readonly expr: string }[] }

const dashboard = JSON.parse(readFileSync(join(import.meta.dirname, '../../../deploy/grafana.json'), 'utf8'))
const panels: readonly Panel[] = dashboard.panels
const variables: readonly { readonly query: string | { readonly query: string } }[] = dashboard.templating.list

/** The metrics in an expression: words with an underscore before a brace, or at the start of `label_values`. */
const metricsIn = (expression: string): string[] =>
  [...expression.matchAll(/\b([a-z]\w*_\w+)\{|label_values\((\w+),/g)].map(
    ([, braced, listed]) => braced ?? listed ?? '',
  )

it('[DEP2] the dashboard shows only metrics that the server exports, including all of its own', () => {
  const exported = createMetrics()
    .registry.getMetricsAsArray()
    .map(({ name }) => name)
  const expressions = panels.flatMap(({ targets }) => targets.map(({ expr }) => expr))
  const queries = variables.map(({ query }) => (typeof query === 'string' ? query : query.query))
  const shown = new Set([...expressions, ...queries].flatMap(metricsIn))
  expect([...shown].filter((name) => !exported.includes(name))).toEqual([])
  expect(exported.filter((name) => name.startsWith('iteration_tax_') && !shown.has(name))).toEqual([])
  expect(expressions.filter((expression) => metricsIn(expression).length !== 1)).toEqual([])
  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length)
})
