import type { ComponentChildren } from 'preact'
import { EmptyState } from '../platform/html/empty-state.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { DataTable } from '../platform/html/table.tsx'
import { Paragraph } from '../platform/html/text.tsx'

interface Lijst {
  readonly id: string
  readonly titel: string
  readonly kolommen: readonly string[]
  /** What is said when there is nothing; without it the part is left out. */
  readonly leeg?: string
  /** What is said before the table, when there is one. */
  readonly uitleg?: string
  readonly rijen: Parameters<typeof DataTable>[0]['rows']
  /** What comes after the table, when there is one. */
  readonly children?: ComponentChildren
}

/** One part of the page of a case: a heading with a table under it. */
export const LijstTabel = ({ id, titel, kolommen, leeg, uitleg, rijen, children }: Lijst) =>
  rijen.length === 0 && leeg === undefined ? null : (
    <section aria-labelledby={id}>
      <Heading level={2} id={id}>
        {titel}
      </Heading>
      {rijen.length === 0 ? (
        <EmptyState text={leeg ?? ''} />
      ) : (
        <>
          {uitleg && <Paragraph>{uitleg}</Paragraph>}
          <DataTable
            caption={titel}
            hideCaption
            columns={kolommen.map((header) => ({ header }))}
            rows={rijen}
          />
          {children}
        </>
      )}
    </section>
  )
