export interface TermBarProps {
  /** The term in words: "Klaar uiterlijk ma 11 januari 2027, nog 16 dagen". */
  readonly words: string
  /** How much of the term has passed, 0 to 1. */
  readonly passed: number
  /** "streeftermijn", where the term does not stand in the law. */
  readonly kind?: string | undefined
  readonly late?: boolean | undefined
}

/** A term: the words say it, the bar only shows it. */
export function TermBar({ words, passed, kind, late }: TermBarProps) {
  const percentage = `${Math.round(Math.min(Math.max(passed, 0), 1) * 100)}%`
  return (
    <div class={`sp-term${late ? ' sp-term--late' : ''}`}>
      <p class="sp-term__words">
        {words}
        {kind && <span class="sp-term__kind"> ({kind})</span>}
      </p>
      <svg class="sp-term__bar" width="100%" height="12" aria-hidden="true" focusable="false">
        <rect class="sp-term__whole" width="100%" height="12" />
        <rect class="sp-term__passed" width={percentage} height="12" />
      </svg>
    </div>
  )
}
