import type { ComponentChildren } from 'preact'

export type HeadingLevel = 1 | 2 | 3 | 4

export interface HeadingProps {
  readonly level: HeadingLevel
  readonly id?: string | undefined
  /** The size to show, when the place in the page asks for another than the level. */
  readonly look?: HeadingLevel | undefined
  readonly children: ComponentChildren
}

/** A heading of the page: `level` is the place in the outline, `look` the size. */
export function Heading({ level, id, look = level, children }: HeadingProps) {
  const Tag = `h${level}` as const
  return (
    <Tag id={id} class={`nl-heading nl-heading--level-${look}`}>
      {children}
    </Tag>
  )
}

/** The heading level below `level`, never deeper than four. */
export function below(level: HeadingLevel): HeadingLevel {
  return level === 1 ? 2 : level === 2 ? 3 : 4
}
