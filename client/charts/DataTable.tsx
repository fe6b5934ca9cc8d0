type TableData = {
  readonly caption: string
  readonly head: readonly string[]
  /** The first cell of a row is its header. */
  readonly rows: readonly (readonly string[])[]
}

/** The numbers of a chart; the rows are computed only when the table is shown. */
export type FigureTable = Omit<TableData, 'rows'> & { readonly rows: () => TableData['rows'] }

/** Head and rows of a table. */
export const TableRows = ({ head, rows }: Omit<TableData, 'caption'>) => (
  <>
    <thead>
      <tr>
        {head.map((cell) => (
          <th scope="col" key={cell}>
            {cell}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([first, ...cells], row) => (
        <tr key={row}>
          <th scope="row">{first}</th>
          {cells.map((cell, i) => (
            <td key={head[i + 1]}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </>
)

/** A table for screen readers alone. Firefox paints the caption of a table that is hidden itself, so a box hides it. */
export const HiddenTable = ({ caption, twin, ...table }: TableData & { readonly twin: string }) => (
  <div class="visually-hidden" data-twin={twin}>
    <table>
      <caption>{caption}</caption>
      <TableRows {...table} />
    </table>
  </div>
)

/** The numbers of a chart as a table. */
export const DataTable = ({ caption, ...table }: TableData) => (
  <div class="data-table">
    <table>
      <caption class="visually-hidden">{caption}</caption>
      <TableRows {...table} />
    </table>
  </div>
)
