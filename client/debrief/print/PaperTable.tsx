import type { ComponentChildren } from 'preact'

type PaperTableProps = {
  readonly caption?: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly ComponentChildren[])[]
  /** The column that names each row; without it, none does. */
  readonly nameColumn?: number
  /** The class of a cell, if it has one. */
  readonly classOf?: (column: number, isHead: boolean) => string | undefined
}

/** A table on paper. */
export const PaperTable = ({ caption, head, rows, nameColumn, classOf }: PaperTableProps) => (
  <table class="paper-table">
    {caption !== undefined && <caption>{caption}</caption>}
    <thead>
      <tr>
        {head.map((cell, i) => (
          <th key={i} scope="col" class={classOf?.(i, true)}>
            {cell}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((cells, row) => (
        <tr key={row}>
          {cells.map((cell, i) =>
            i === nameColumn ? (
              <th key={i} scope="row">
                {cell}
              </th>
            ) : (
              <td key={i} class={classOf?.(i, false)}>
                {cell}
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
)
