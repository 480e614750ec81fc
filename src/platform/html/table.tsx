import type { ComponentChildren } from 'preact'

export interface Column {
  readonly header: string
  readonly numeric?: boolean | undefined
}

export interface DataTableProps {
  readonly caption: string
  readonly columns: readonly Column[]
  /** One cell per column; the first cell of a row is its header. */
  readonly rows: readonly (readonly ComponentChildren[])[]
  /** Keep the caption for who hears the page, where a heading above already says it. */
  readonly hideCaption?: boolean | undefined
}

function Row({
  cells,
  columns,
}: {
  readonly cells: readonly ComponentChildren[]
  readonly columns: readonly Column[]
}) {
  return (
    <tr class="utrecht-table__row">
      {cells.map((cell, index) => {
        const column = columns[index]
        const look = `utrecht-table__cell${column?.numeric ? ' utrecht-table__cell--numeric-column' : ''}`
        return index === 0 ? (
          <th class={look} scope="row" data-label={column?.header}>
            {cell}
          </th>
        ) : (
          <td class={look} data-label={column?.header}>
            {cell}
          </td>
        )
      })}
    </tr>
  )
}

/** A table with a caption and headers both ways. On a narrow screen each row becomes a block with its own labels. */
export function DataTable({ caption, columns, rows, hideCaption }: DataTableProps) {
  return (
    <table class="utrecht-table sp-table">
      <caption class={hideCaption ? 'sp-hidden' : 'utrecht-table__caption'}>{caption}</caption>
      <thead class="utrecht-table__header">
        <tr class="utrecht-table__row">
          {columns.map(({ header, numeric }) => (
            <th
              class={`utrecht-table__header-cell${numeric ? ' utrecht-table__header-cell--numeric-column' : ''}`}
              scope="col"
            >
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="utrecht-table__body">
        {rows.map((cells) => (
          <Row cells={cells} columns={columns} />
        ))}
      </tbody>
    </table>
  )
}
