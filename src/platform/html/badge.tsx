export type BadgeKind = 'neutral' | 'sensitive' | 'condition' | 'late' | 'done'

export interface BadgeProps {
  readonly label: string
  readonly kind?: BadgeKind | undefined
}

/** A small label, such as the category of a gegeven. The text says it; the colour and the line only support. */
export function Badge({ label, kind = 'neutral' }: BadgeProps) {
  return <span class={`nl-data-badge sp-badge sp-badge--${kind}`}>{label}</span>
}

/** Several labels in a row. */
export function Badges({ badges }: { readonly badges: readonly BadgeProps[] }) {
  if (badges.length === 0) return null
  return (
    <ul class="sp-badges">
      {badges.map((badge) => (
        <li>
          <Badge {...badge} />
        </li>
      ))}
    </ul>
  )
}
