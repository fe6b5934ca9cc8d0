import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { words } from '../text/words.ts'
import { Redraw } from '../ui/Redraw.tsx'
import { useWidth } from '../ui/useWidth.ts'
import { DataTable, type FigureTable } from './DataTable.tsx'
import { PointReader, type Spot } from './PointReader.tsx'
import './figure.css'

type FigureProps = {
  /** The chart's result in one sentence. */
  readonly reading: ComponentChildren
  readonly table: FigureTable
  /** Positions of the table's rows in the picture, for keyboard navigation. */
  readonly spots?: (width: number) => readonly Spot[]
  /** Draws the chart at a width in px. */
  readonly children: (width: number) => ComponentChildren
  /** Shown next to the reading: a legend or a switch. */
  readonly aside?: ComponentChildren
  readonly dark?: boolean
}

const TableIcon = () => (
  <svg width={18} height={18} viewBox="0 0 18 18" fill="none" aria-hidden="true">
    <path d="M2 3h14v12H2zM2 7h14M2 11h14M7 3v12" stroke="currentColor" stroke-width={1.6} />
  </svg>
)

/** A chart with its reading, and the same data as a table one tap away. */
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
