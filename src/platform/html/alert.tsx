import type { ComponentChildren } from 'preact'
import { Heading, type HeadingLevel } from './heading.tsx'

export interface AlertProps {
  readonly kind: 'info' | 'ok' | 'warning' | 'error'
  readonly heading?: string | undefined
  readonly level?: HeadingLevel | undefined
  /** 'status' for what just happened; leave out for what was always on the page. */
  readonly role?: 'status' | 'alert' | undefined
  readonly children?: ComponentChildren
}

/** A message that stands out. The kind gives the colour; the words must say it too. */
export function Alert({ kind, heading, level = 2, role, children }: AlertProps) {
  return (
    <div class={`utrecht-alert utrecht-alert--${kind} sp-alert`} role={role}>
      <div class="utrecht-alert__content">
        <div class="utrecht-alert__message">
          {heading && (
            <Heading level={level} look={4}>
              {heading}
            </Heading>
          )}
          {children}
        </div>
      </div>
    </div>
  )
}
