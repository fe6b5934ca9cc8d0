import type { ComponentChildren } from 'preact'
import { accuracyText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { Figure } from '../Figure.tsx'
import { type RacePlot, tableWeeks } from './racePlot.ts'

/** A line of the table: accuracy by week, null where there is none. */
type Column = { readonly name: string; readonly at: (week: number) => number | null }

type RaceFigureProps = {
  readonly reading: ComponentChildren
  readonly caption: string
  /** The first is the one whose points are read one by one. */
  readonly columns: readonly Column[]
  /** As far as the race has come, in simulated hours. */
  readonly until?: number
  readonly plotAt: (width: number) => RacePlot
  readonly children: (plot: RacePlot, width: number) => ComponentChildren
  readonly dark?: boolean
}

/** A race over the calendar with its reading, the points of its first line, and its lines as a table. */
export const RaceFigure = ({ reading, caption, columns, until, plotAt, children, dark = false }: RaceFigureProps) => {
  const weeks = tableWeeks(until)
  return (
    <Figure
      dark={dark}
      reading={reading}
      spots={(width) => {
        const { weekX, y } = plotAt(width)
        return weeks.map((week) => ({ x: weekX(week), y: y(columns[0]?.at(week) ?? 0) }))
      }}
      table={{
        caption,
        head: [words().instruments.week, ...columns.map(({ name }) => name)],
        rows: () =>
          weeks.map((week) => [
            `${week}`,
            ...columns.map(({ at }) => {
              const accuracy = at(week)
              return accuracy === null ? '' : accuracyText(accuracy)
            }),
          ]),
      }}
    >
      {(width) => children(plotAt(width), width)}
    </Figure>
  )
}
