import type { ComponentChildren } from 'preact'
import { ActionLink } from './button.tsx'
import { Heading, type HeadingLevel } from './heading.tsx'

export interface WorkItem {
  /** Which case: "Onderzoek 2026-0417". */
  readonly subject: string
  /** What to do, or about whom. */
  readonly title: string
  /** The term in words. */
  readonly term?: string | undefined
  readonly termKind?: string | undefined
  readonly late?: boolean | undefined
  readonly href: string
  readonly action: string
  /** More to do from the list, such as a telephone link. */
  readonly extra?: ComponentChildren
}

export interface WorklistProps {
  /** Unique on the page: what a filter field names. */
  readonly id: string
  readonly heading: string
  readonly items: readonly WorkItem[]
  readonly level?: HeadingLevel | undefined
  readonly empty?: string | undefined
  /** Between the heading and the list, such as a filter field. */
  readonly children?: ComponentChildren
}

function Item({ item }: { readonly item: WorkItem }) {
  return (
    <li class="sp-worklist__item" data-filter-item>
      <span class="sp-worklist__subject">{item.subject}</span>
      <span class="sp-worklist__title">{item.title}</span>
      <span class={`sp-worklist__term${item.late ? ' sp-worklist__term--late' : ''}`}>
        {item.term}
        {item.termKind && ` (${item.termKind})`}
      </span>
      <span class="sp-worklist__actions">
        <ActionLink href={item.href} context={`${item.subject}, ${item.title}`}>
          {item.action}
        </ActionLink>
        {item.extra}
      </span>
    </li>
  )
}

/** A part of the worklist, such as what must be done today, with the number of items in its heading. */
export function Worklist({ id, heading, items, level = 2, empty, children }: WorklistProps) {
  return (
    <section class="sp-worklist" aria-labelledby={`${id}-kop`}>
      <Heading level={level} id={`${id}-kop`}>
        {heading} ({items.length})
      </Heading>
      {children}
      {items.length === 0 && empty && <p class="nl-paragraph">{empty}</p>}
      {items.length > 0 && (
        <ul class="sp-worklist__items" id={id}>
          {items.map((item) => (
            <Item item={item} />
          ))}
        </ul>
      )}
    </section>
  )
}
