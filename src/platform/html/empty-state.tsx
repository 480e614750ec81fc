import { ActionLink } from './button.tsx'

export interface EmptyStateProps {
  /** What is not there yet, and what one would use it for. */
  readonly text: string
  readonly action?: { readonly label: string; readonly href: string } | undefined
}

/** In the place of an empty list: teaches what belongs here, with the first act. */
export function EmptyState({ text, action }: EmptyStateProps) {
  return (
    <div class="sp-empty">
      <p class="nl-paragraph">{text}</p>
      {action && <ActionLink href={action.href}>{action.label}</ActionLink>}
    </div>
  )
}
