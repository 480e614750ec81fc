import type { ComponentChildren } from 'preact'

export interface Definition {
  readonly term: string
  readonly value: ComponentChildren
}

/** Facts with their names, such as the top of a case. `compact` puts them side by side where there is room. */
export function DefinitionList({
  items,
  compact,
}: {
  readonly items: readonly Definition[]
  readonly compact?: boolean | undefined
}) {
  return (
    <dl class={`sp-definitions${compact ? ' sp-definitions--compact' : ''}`}>
      {items.map(({ term, value }) => (
        <div class="sp-definitions__row">
          <dt class="utrecht-data-list__item-key">{term}</dt>
          <dd class="sp-definitions__value">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
