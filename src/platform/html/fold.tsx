import type { ComponentChildren } from 'preact'

export interface FoldProps {
  /** What is inside, as the words to open it with. */
  readonly summary: string
  readonly open: boolean
  readonly children?: ComponentChildren
}

/** A part of a page that is folded away until somebody opens it; what it holds is sent along all the same. */
export const Fold = ({ summary, open, children }: FoldProps) => (
  <details class="sp-details sp-fold" open={open}>
    <summary>{summary}</summary>
    {children}
  </details>
)
