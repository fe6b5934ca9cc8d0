import { type Figure, isMet, spreadText, targetText, valueText } from './figure.ts'

export type Results = { readonly benchmark: string; readonly figures: readonly Figure[] }

const verdict = (figure: Figure): string => {
  const met = isMet(figure)
  return met === null ? '' : met ? 'met' : 'MISSED'
}

const measuredText = ({ value, unit }: Figure): string => `${valueText(value)} ${unit}`.trim()

const detailsOf = (figure: Figure | undefined): readonly string[] =>
  figure ? [...(figure.spread ? [spreadText(figure)] : []), ...(figure.details ?? [])] : []

/** Formats the figures of one benchmark next to their targets. */
export const tableOf = ({ benchmark, figures }: Results): string => {
  const rows = figures.map((figure) => [figure.name, measuredText(figure), targetText(figure), verdict(figure)])
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.flatMap(([name = '', value = '', target = '', met = ''], i) => [
    `  ${name.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)}   ${target.padEnd(widths[2] ?? 0)}  ${met}`.trimEnd(),
    ...detailsOf(figures[i]).map((detail) => `      ${detail}`),
  ])
  return [benchmark, ...lines, ''].join('\n')
}

const ratioText = ({ value, target }: Figure): string => {
  const bound = target && ('atMost' in target ? target.atMost : target.atLeast)
  return bound ? (value / bound).toFixed(2) : ''
}

/** The figures with a target as the rows of docs/benchmarks.md. */
export const markdownOf = (results: readonly Results[]): string => {
  const rows = results.flatMap(({ benchmark, figures }) =>
    figures
      .filter(({ target }) => target !== null)
      .map((figure) => [
        benchmark,
        figure.name,
        targetText(figure),
        figure.spread ? `${measuredText(figure)} (${spreadText(figure)})` : measuredText(figure),
        ratioText(figure),
        verdict(figure).toLowerCase(),
      ]),
  )
  const head = ['benchmark', 'what', 'target', 'measured', 'measured / target', '']
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
