import type { ComponentChildren } from 'preact'
import { safeUrl } from './safe-url.ts'

export interface LinkProps {
  readonly href: string
  readonly children: ComponentChildren
  /** Words for who cannot see the surroundings: "Openen" becomes "Openen, onderzoek 2026-0417". */
  readonly context?: string | undefined
  readonly current?: boolean | undefined
}

/** Text that a screen reader reads and the screen does not show. */
function Hidden({ children }: { readonly children: ComponentChildren }) {
  return <span class="sp-hidden">{children}</span>
}

/** Words after a link or button that repeats on a page, for who hears it without its surroundings. */
export function Context({ text }: { readonly text?: string | undefined }) {
  return text === undefined ? null : <Hidden>{`, ${text}`}</Hidden>
}

/** A link to another page. For an act use a button; for the page of an act `ActionLink`. */
export function Link({ href, children, context, current }: LinkProps) {
  return (
    <a class="nl-link" href={safeUrl(href)} aria-current={current ? 'page' : undefined}>
      {children}
      <Context text={context} />
    </a>
  )
}

/** A paragraph of running text. */
export function Paragraph({ children }: { readonly children: ComponentChildren }) {
  return <p class="nl-paragraph">{children}</p>
}

/** A list of short things. */
export function List({ items }: { readonly items: readonly ComponentChildren[] }) {
  return (
    <ul class="utrecht-unordered-list">
      {items.map((item) => (
        <li class="utrecht-unordered-list__item">{item}</li>
      ))}
    </ul>
  )
}
