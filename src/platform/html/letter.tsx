import type { ComponentChildren } from 'preact'
import { Heading } from './heading.tsx'
import { safeUrl } from './safe-url.ts'

export interface LetterProps {
  readonly lang?: string | undefined
  readonly logo?: { readonly src: string; readonly alt: string } | undefined
  readonly sender: readonly string[]
  readonly recipient: readonly string[]
  /** Date, reference, contact: with their names. */
  readonly details: readonly { readonly term: string; readonly value: string }[]
  readonly subject: string
  readonly children: ComponentChildren
  readonly closing: readonly string[]
  /** Objection, complaint, client support: below the signature. */
  readonly footer?: ComponentChildren
}

function Address({ lines, kind }: { readonly lines: readonly string[]; readonly kind: string }) {
  return (
    <p class={`sp-letter__${kind}`}>
      {lines.map((line) => (
        <span class="sp-letter__line">{line}</span>
      ))}
    </p>
  )
}

/** A letter as its reader gets it: on the screen inside the page, on paper alone on an A4. */
export function Letter(props: LetterProps) {
  const { lang, logo, sender, recipient, details, subject, children, closing, footer } = props
  return (
    <article class="sp-letter" lang={lang}>
      {logo && <img class="sp-letter__logo" src={safeUrl(logo.src)} alt={logo.alt} />}
      <Address lines={sender} kind="sender" />
      <Address lines={recipient} kind="recipient" />
      <dl class="sp-letter__details">
        {details.map(({ term, value }) => (
          <div>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Heading level={2} look={3}>
        {subject}
      </Heading>
      <div class="sp-letter__body">{children}</div>
      <Address lines={closing} kind="closing" />
      {footer && <div class="sp-letter__footer">{footer}</div>}
    </article>
  )
}
