import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { words } from '../text/words.ts'
import { Redraw } from '../ui/Redraw.tsx'
import { useWidth } from '../ui/useWidth.ts'
import { DataTable, type FigureTable } from './DataTable.tsx'
import { PointReader, type Spot } from './PointReader.tsx'
import './figure.css'

type FigureProps = {
  /** What the instrument says, in one line of words. */
  readonly reading: ComponentChildren
  readonly table: FigureTable
  /** Where the rows of the table stand in the picture, for the keyboard. */
  readonly spots?: (width: number) => readonly Spot[]
  /** Draws the instrument at a width in px. */
  readonly children: (width: number) => ComponentChildren
  /** Beside the reading: a legend, a switch. */
  readonly aside?: ComponentChildren
  readonly dark?: boolean
}

const TableIcon = () => (
  <svg width={18} height={18} viewBox="0 0 18 18" fill="none" aria-hidden="true">
    <path d="M2 3h14v12H2zM2 7h14M2 11h14M7 3v12" stroke="currentColor" stroke-width={1.6} />
  </svg>
)

/** An instrument with its reading, and its twin as a table one tap away. */
export const Figure = ({ reading, table, spots, children, aside, dark = false }: FigureProps) => {
  const [asTable, setAsTable] = useState(false)
  const [box, width] = useWidth<HTMLDivElement>(328)
  return (
    <figure class={dark ? 'figure figure-dark projector' : 'figure'}>
      <figcaption class="figure-head">
        <Redraw soon={[reading]}>{() => <span class="reading">{reading}</span>}</Redraw>
        {aside}
        <button
          type="button"
          class="table-toggle"
          aria-pressed={asTable}
          aria-label={words().instruments.asTable(table.caption)}
          onClick={() => setAsTable(!asTable)}
        >
          <TableIcon />
        </button>
      </figcaption>
      <div class="figure-box" ref={box}>
        {asTable ? <DataTable {...table} rows={table.rows()} /> : children(width)}
        {!asTable && spots && <PointReader table={table} spots={spots} width={width} />}
      </div>
    </figure>
  )
}
