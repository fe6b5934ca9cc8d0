import { read, utils, type WorkBook, type WorkSheet } from '@e965/xlsx'
import type { Cell } from '../../shared/views/sheets/sheet.ts'

export type ReadSheet = {
  readonly name: string
  /** All rows including headers, with each cell in the type that the file declares. */
  readonly rows: readonly (readonly Cell[])[]
  readonly formulas: number
  readonly widths: readonly number[]
  readonly frozenRows: number
  /** How it prints: paper the long way, and how many pages wide; 0 for as many as it takes. */
  readonly print: { readonly orientation: string; readonly pagesWide: number; readonly pagesLong: number }
}

const cellAt = (sheet: WorkSheet, r: number, c: number): Cell => {
  const cell = sheet[utils.encode_cell({ r, c })]
  return cell === undefined || cell.t === 'z' ? null : cell.v
}

type Parts = Readonly<Record<string, { readonly content: Uint8Array }>>

const sheetXml = (parts: Parts, sheet: number): string =>
  new TextDecoder().decode(parts[`xl/worksheets/sheet${sheet}.xml`]?.content)

/** Rows that stay visible while the others scroll, which the library does not read. */
const frozenRows = (parts: Parts, sheet: number): number => {
  const xml = sheetXml(parts, sheet)
  return Number(/<pane [^>]*ySplit="(\d+)"[^>]*state="frozen"/.exec(xml)?.[1] ?? 0)
}

/** How a sheet prints, which the library does not read either; pages count only where the sheet is fitted to them. */
const printSetup = (parts: Parts, sheet: number): ReadSheet['print'] => {
  const xml = sheetXml(parts, sheet)
  const setup = /<pageSetup [^>]*>/.exec(xml)?.[0] ?? ''
  const value = (name: string): string => new RegExp(`${name}="([^"]*)"`).exec(setup)?.[1] ?? ''
  const fits = /<sheetPr><pageSetUpPr fitToPage="1"\s*\/><\/sheetPr><sheetViews/.test(xml)
  return {
    orientation: value('orientation'),
    pagesWide: fits ? Number(value('fitToWidth')) : 0,
    pagesLong: fits ? Number(value('fitToHeight')) : 0,
  }
}

/** Reads an XLSX file with a different library than the one that wrote it. */
export const readWorkbook = (file: Buffer): readonly ReadSheet[] => {
  const {
    SheetNames,
    Sheets,
    files = {},
  } = read(file, { cellStyles: true, bookFiles: true }) as WorkBook & {
    readonly files?: Parts
  }
  return SheetNames.map((name, i) => {
    const sheet = Sheets[name] ?? {}
    const { e } = utils.decode_range(sheet['!ref'] ?? 'A1')
    const rows = Array.from({ length: e.r + 1 }, (_, r) =>
      Array.from({ length: e.c + 1 }, (_, c) => cellAt(sheet, r, c)),
    )
    const formulas = Object.values(sheet).filter((cell) => typeof cell === 'object' && 'f' in cell).length
    const widths = (sheet['!cols'] ?? []).map(({ width = 0 }) => Math.round(width))
    return { name, rows, formulas, widths, frozenRows: frozenRows(files, i + 1), print: printSetup(files, i + 1) }
  })
}
