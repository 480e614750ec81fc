import type { ComponentChildren } from 'preact'
import { Button } from './button.tsx'
import { Link } from './text.tsx'

/** How to go back and mend an answer: to an address, or by submitting the form to an earlier step. */
export type Change =
  | { readonly label: string; readonly href: string }
  | { readonly label: string; readonly name: string; readonly value: string }

export interface Answer {
  readonly term: string
  readonly value: ComponentChildren
  readonly change?: Change | undefined
}

function ChangeControl({ change, term }: { readonly change: Change; readonly term: string }) {
  if ('href' in change) {
    return (
      <Link href={change.href} context={term}>
        {change.label}
      </Link>
    )
  }
  return (
    <Button kind="subtle" name={change.name} value={change.value} context={term}>
      {change.label}
    </Button>
  )
}

/** The answers given, to check before they are sent: each can be changed, and nothing typed is lost by that. */
export function CheckAnswers({ answers }: { readonly answers: readonly Answer[] }) {
  return (
    <dl class="sp-answers">
      {answers.map(({ term, value, change }) => (
        <div class="sp-answers__row">
          <dt class="utrecht-data-list__item-key">{term}</dt>
          <dd class="sp-answers__value">{value}</dd>
          {change && (
            <dd class="sp-answers__change">
              <ChangeControl change={change} term={term} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
