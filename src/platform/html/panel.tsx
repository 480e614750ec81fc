import { ActionLink } from './button.tsx'
import { below, Heading, type HeadingLevel } from './heading.tsx'
import { Link } from './text.tsx'

/** One duty, one possibility, or one thing that may not be done. */
export interface PanelLine {
  readonly title: string
  /** The article in words: "artikel 2.3a.1, zesde lid". */
  readonly article: string
  readonly articleHref?: string | undefined
  /** The term in words: "uiterlijk ma 11 januari 2027, nog 16 dagen". */
  readonly term?: string | undefined
  /** "streeftermijn", where the term does not stand in the law. */
  readonly termKind?: string | undefined
  /** Whom it concerns: "Voor: Samira Amrani". */
  readonly who?: string | undefined
  /** Why it may not. */
  readonly reason?: string | undefined
  /** What would make it possible. */
  readonly helps?: string | undefined
  /** Where that is done, with the name of the act. */
  readonly helpsAt?: { readonly href: string; readonly label: string } | undefined
  /** Where the law on it is explained. */
  readonly explainedAt?: { readonly href: string; readonly label: string } | undefined
  /** Where the act is done, with the words on the button. */
  readonly href?: string | undefined
  readonly action?: string | undefined
}

export interface PanelSection {
  readonly heading: string
  readonly lines: readonly PanelLine[]
  /** What to say when there is nothing; without it an empty section is left out. */
  readonly empty?: string | undefined
  readonly more?: { readonly label: string; readonly href: string } | undefined
}

export interface PanelProps {
  readonly moet: PanelSection
  readonly kan: PanelSection
  readonly magNiet: PanelSection
  readonly level?: HeadingLevel | undefined
  /** Distinguishes the ids of two panels on one page. */
  readonly id?: string | undefined
}

function Line({ line, level }: { readonly line: PanelLine; readonly level: HeadingLevel }) {
  const {
    title,
    article,
    articleHref,
    who,
    term,
    termKind,
    reason,
    helps,
    helpsAt,
    href,
    action,
    explainedAt,
  } = line
  return (
    <li class="sp-panel__line" data-filter-item>
      <div class="sp-panel__text">
        <Heading level={level} look={4}>
          {title}
        </Heading>
        {who && <p>{who}</p>}
        {term && (
          <p class="sp-panel__term">
            {term}
            {termKind && ` (${termKind})`}
          </p>
        )}
        {reason && <p class="sp-panel__reason">{reason}</p>}
        {helps && (
          <p class="sp-panel__helps">
            {helps} {helpsAt && <Link href={helpsAt.href}>{helpsAt.label}</Link>}
          </p>
        )}
        {explainedAt && (
          <p class="sp-panel__helps">
            <Link href={explainedAt.href} context={title}>
              {explainedAt.label}
            </Link>
          </p>
        )}
        <p class="sp-panel__article">{articleHref ? <Link href={articleHref}>{article}</Link> : article}</p>
      </div>
      {href && action && (
        <ActionLink href={href} context={title}>
          {action}
        </ActionLink>
      )}
    </li>
  )
}

interface SectionProps {
  readonly name: 'moet' | 'kan' | 'mag-niet'
  readonly section: PanelSection
  readonly level: HeadingLevel
  readonly id: string
}

function Section({ name, section, level, id }: SectionProps) {
  const { heading, lines, empty, more } = section
  if (lines.length === 0 && empty === undefined) return null
  return (
    <section class={`sp-panel__section sp-panel__section--${name}`} aria-labelledby={`${id}-${name}`}>
      <Heading level={level} look={3} id={`${id}-${name}`}>
        {heading}
      </Heading>
      {lines.length === 0 && <p class="nl-paragraph">{empty}</p>}
      {lines.length > 0 && (
        <ul class="sp-panel__lines">
          {lines.map((line) => (
            <Line line={line} level={below(level)} />
          ))}
        </ul>
      )}
      {more && <Link href={more.href}>{more.label}</Link>}
    </section>
  )
}

/** What must happen now, what can be done, and what may not and what would help: in that order, always. */
export function Panel({ moet, kan, magNiet, level = 2, id = 'paneel' }: PanelProps) {
  return (
    <div class="sp-panel">
      <Section name="moet" section={moet} level={level} id={id} />
      <Section name="kan" section={kan} level={level} id={id} />
      <Section name="mag-niet" section={magNiet} level={level} id={id} />
    </div>
  )
}
