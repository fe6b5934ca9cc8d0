import { useState } from 'preact/hooks'
import { words } from '../text/words.ts'
import type { FigureTable } from './DataTable.tsx'
import './points.css'

export type Spot = { readonly x: number; readonly y: number }

type PointReaderProps = {
  readonly table: FigureTable
  /** Position of each row's point in the picture, px. */
  readonly spots: (width: number) => readonly Spot[]
  readonly width: number
}

const CARD_WIDTH = 170
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** A table row in one line: "week 4: you 93.1%, Big Model Inc. 92.0%". */
const rowText = ({ head }: FigureTable, [first = '', ...cells]: readonly string[]): string => {
  const values = cells.flatMap((cell, i) => (cell ? [`${head[i + 1] ?? ''} ${cell}`.trim()] : []))
  return [`${head[0] ?? ''} ${first}`.trim(), values.join(', ')].filter(Boolean).join(': ')
}

/** Makes the points of a picture one keyboard stop: arrow keys move from point to point and announce its row. */
export const PointReader = ({ table, spots, width }: PointReaderProps) => {
  const [at, setAt] = useState(0)
  const [reading, setReading] = useState(false)
  const rows = reading ? table.rows() : []
  const places = reading ? spots(width) : []
  const last = Math.max(0, Math.min(rows.length, places.length) - 1)
  const here = Math.min(at, last)
  const spot = places[here]
  const text = rowText(table, rows[here] ?? [])
  const walk = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    setAt(Math.min(last, Math.max(0, here + step)))
  }
  return (
    // The slider role lets arrow keys through when a screen reader reads the page, and has it announce the values.
    <div
      class="points"
      role="slider"
      tabIndex={0}
      aria-label={words().instruments.points(table.caption)}
      aria-readonly="true"
      aria-valuemin={1}
      aria-valuemax={reading ? last + 1 : undefined}
      aria-valuenow={here + 1}
      aria-valuetext={reading ? text : undefined}
      onKeyDown={walk}
      onFocus={() => setReading(true)}
      onBlur={() => setReading(false)}
    >
      {spot && (
        <>
          <span class="point-ring" style={{ left: `${spot.x}px`, top: `${spot.y}px` }} />
          <span
            class="point-card"
            style={{
              left: `${Math.max(0, Math.min(width - CARD_WIDTH, spot.x - CARD_WIDTH / 2))}px`,
              top: `${spot.y + 14}px`,
              width: `${CARD_WIDTH}px`,
            }}
          >
            {text}
          </span>
        </>
      )}
    </div>
  )
}
