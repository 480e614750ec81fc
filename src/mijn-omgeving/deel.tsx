import type { ComponentChildren } from 'preact'
import { Heading } from '../platform/html/heading.tsx'

/** A part of the first page, with its heading. */
export function Deel({ titel, children }: { readonly titel: string; readonly children: ComponentChildren }) {
  return (
    <section class="sp-mine__part">
      <Heading level={2}>{titel}</Heading>
      {children}
    </section>
  )
}
