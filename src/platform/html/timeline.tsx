import type { ComponentChildren } from 'preact'
import { DataTable } from './table.tsx'
import { Link } from './text.tsx'
import { type MomentKind, Shape, TimelineStrip } from './timeline-strip.tsx'

export interface Moment {
  /** 'yyyy-mm-dd', for the place on the line and the order. */
  readonly date: string
  /** The date as people read it. */
  readonly dateText: string
  readonly title: string
  readonly kind: MomentKind
  readonly description?: string | undefined
  readonly href?: string | undefined
  /** What can be done with this moment, such as mending it; stands in the list only. */
  readonly action?: ComponentChildren
}

export interface TimelineLabels {
  /** What the picture is: "Tijdlijn van dit onderzoek". */
  readonly title: string
  readonly showTable: string
  readonly date: string
  readonly moment: string
  readonly kind: string
  readonly kinds: Readonly<Record<MomentKind, string>>
  readonly today: string
}

export interface TimelineProps {
  readonly moments: readonly Moment[]
  readonly labels: TimelineLabels
  /** 'yyyy-mm-dd' */
  readonly today: string
  readonly todayText: string
}

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000

/** Turns a date into its place between the first and the last, 0 to 1. */
function scale(dates: readonly string[]): (date: string) => number {
  const days = dates.map(day)
  const first = Math.min(...days)
  const span = Math.max(...days) - first
  return (date) => (span === 0 ? 0.5 : (day(date) - first) / span)
}

function ListItem({ moment, labels }: { readonly moment: Moment; readonly labels: TimelineLabels }) {
  const { date, dateText, title, kind, description, href, action } = moment
  return (
    <li class={`sp-timeline__item sp-timeline__item--${kind}`}>
      <svg
        class={`sp-timeline__mark sp-mark sp-mark--${kind}`}
        width="20"
        height="20"
        viewBox="-10 -10 20 20"
        aria-hidden="true"
      >
        <Shape kind={kind} />
      </svg>
      <p class="sp-timeline__date">
        <time datetime={date}>{dateText}</time>, {labels.kinds[kind]}
      </p>
      <p class="sp-timeline__title">{href ? <Link href={href}>{title}</Link> : title}</p>
      {description && <p class="sp-timeline__description">{description}</p>}
      {action && <p class="sp-timeline__description">{action}</p>}
    </li>
  )
}

function Today({
  text,
  date,
  label,
}: {
  readonly text: string
  readonly date: string
  readonly label: string
}) {
  return (
    <li class="sp-timeline__item sp-timeline__item--today">
      <p class="sp-timeline__date">
        {label}: <time datetime={date}>{text}</time>
      </p>
    </li>
  )
}

/** The moments of a case: a line in proportion to time, a list to read, and the same as a table. */
export function Timeline({ moments, labels, today, todayText }: TimelineProps) {
  const sorted = moments.toSorted((a, b) => a.date.localeCompare(b.date))
  const at = scale([today, ...sorted.map(({ date }) => date)])
  const past = sorted.filter(({ date }) => date <= today)
  const coming = sorted.filter(({ date }) => date > today)
  return (
    <div class="sp-timeline">
      <TimelineStrip moments={sorted.map(({ date, kind }) => ({ at: at(date), kind }))} todayAt={at(today)} />
      <ol class="sp-timeline__list" aria-label={labels.title}>
        {past.map((moment) => (
          <ListItem moment={moment} labels={labels} />
        ))}
        <Today text={todayText} date={today} label={labels.today} />
        {coming.map((moment) => (
          <ListItem moment={moment} labels={labels} />
        ))}
      </ol>
      <details class="sp-details">
        <summary>{labels.showTable}</summary>
        <DataTable
          caption={labels.title}
          columns={[{ header: labels.date }, { header: labels.moment }, { header: labels.kind }]}
          rows={sorted.map(({ dateText, title, kind, description }) => [
            dateText,
            description ? `${title}. ${description}` : title,
            labels.kinds[kind],
          ])}
        />
      </details>
    </div>
  )
}
