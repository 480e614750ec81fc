/** What kind of moment: it gets its own shape, for who does not see colours. */
export type MomentKind = 'done' | 'term' | 'planned'

export interface StripMoment {
  /** Place on the strip, 0 to 1. */
  readonly at: number
  readonly kind: MomentKind
}

export interface TimelineStripProps {
  readonly moments: readonly StripMoment[]
  readonly todayAt?: number | undefined
}

const inset = (at: number): string => `${(2 + at * 96).toFixed(1)}%`

/** Shapes are drawn around the origin; a nested svg moves them, for a percentage is not allowed in a transform. */
function Mark({ at, kind }: StripMoment) {
  return (
    <svg x={inset(at)} y="50%" overflow="visible" class={`sp-mark sp-mark--${kind}`} aria-hidden="true">
      <Shape kind={kind} />
    </svg>
  )
}

/** Round for what happened, square for a term, a diamond for what is planned. */
export function Shape({ kind }: { readonly kind: MomentKind }) {
  if (kind === 'done') return <circle r="6" />
  if (kind === 'term') return <rect x="-6" y="-6" width="12" height="12" />
  return <path d="M0 -8 L8 0 L0 8 L-8 0 Z" />
}

/** The moments on one line, in proportion to time: only a picture, the list below it says the same. */
export function TimelineStrip({ moments, todayAt }: TimelineStripProps) {
  return (
    <svg class="sp-strip" width="100%" height="48" aria-hidden="true" focusable="false">
      <line class="sp-strip__line" x1="0" x2="100%" y1="50%" y2="50%" />
      {todayAt !== undefined && (
        <line class="sp-strip__today" x1={inset(todayAt)} x2={inset(todayAt)} y1="0" y2="100%" />
      )}
      {moments.map((moment) => (
        <Mark {...moment} />
      ))}
    </svg>
  )
}
