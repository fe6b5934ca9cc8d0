import type { ComponentChildren } from 'preact'

type PaperTableProps = {
  readonly caption?: string
  readonly head: readonly string[]
  /** The rows. */
  readonly children: ComponentChildren
}

/** A table on paper with its header row. */
export const PaperTable = ({ caption, head, children }: PaperTableProps) => (
  <table class="paper-table">
    {caption !== undefined && <caption>{caption}</caption>}
    <thead>
      <tr>
        {head.map((cell, i) => (
          <th key={i} scope="col">
            {cell}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
)
