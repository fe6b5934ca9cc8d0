import { type Figure, isMet, targetText, valueText } from './figure.ts'

export type Results = { readonly benchmark: string; readonly figures: readonly Figure[] }

const verdict = (figure: Figure): string => {
  const met = isMet(figure)
  return met === null ? '' : met ? 'met' : 'MISSED'
}

/** Formats the figures of one benchmark next to their targets. */
export const tableOf = ({ benchmark, figures }: Results): string => {
  const rows = figures.map((figure) => [
    figure.name,
    `${valueText(figure.value)} ${figure.unit}`.trim(),
    targetText(figure),
    verdict(figure),
  ])
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.flatMap(([name = '', value = '', target = '', met = ''], i) => [
    `  ${name.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)}   ${target.padEnd(widths[2] ?? 0)}  ${met}`.trimEnd(),
    ...(figures[i]?.details ?? []).map((detail) => `      ${detail}`),
  ])
  return [benchmark, ...lines, ''].join('\n')
}
