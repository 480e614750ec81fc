import type { Box, EcogramGraph, EcogramPicture, LineKind, PlacedLine } from './ecogram-graph.ts'
import { type EcogramShape, layoutEcogram } from './ecogram-layout.ts'
import { DataTable } from './table.tsx'

export interface EcogramLabels {
  /** Over the people in the middle: "Om wie het gaat". */
  readonly middle: string
  /** What the picture is, and that the table says the same. */
  readonly description: string
  readonly kinds: Readonly<Record<LineKind, string>>
  readonly lock: string
  readonly showTable: string
  readonly columns: readonly string[]
}

export interface EcogramProps {
  readonly graph: EcogramGraph
  readonly labels: EcogramLabels
  /** A row for every line and for every node without one. */
  readonly rows: readonly (readonly string[])[]
}

const kinds: readonly LineKind[] = ['service', 'given', 'asked']

function Node({ box, name }: { readonly box: Box; readonly name: string }) {
  const middle = box.x + box.width / 2
  const first = box.y + box.height / 2 - (box.text.length - 1) * 10 + 5
  return (
    <g class={`sp-ecogram__${name}`}>
      <rect x={box.x} y={box.y} width={box.width} height={box.height} rx="4" />
      {box.text.map((line, index) => (
        <text x={middle} y={first + index * 20} text-anchor="middle">
          {line}
        </text>
      ))}
    </g>
  )
}

function Words({ box, indent }: { readonly box: Box; readonly indent: number }) {
  return (
    <>
      {box.text.map((line, index) => (
        <text class="sp-ecogram__heading" x={box.x + indent} y={box.y + 16 + indent + index * 20}>
          {line}
        </text>
      ))}
    </>
  )
}

/** A padlock around the origin, with paper behind it so that no line runs through. */
function Lock({ at: [x, y] }: { readonly at: readonly [number, number] }) {
  return (
    <g class="sp-ecogram__lock" transform={`translate(${x} ${y})`}>
      <rect class="sp-ecogram__gap" x="-8" y="-9" width="16" height="17" />
      <path d="M-3.5 -1.5V-4a3.5 3.5 0 0 1 7 0V-1.5" />
      <rect x="-6" y="-1.5" width="12" height="8" rx="1" />
    </g>
  )
}

function Line({ line: { path, kind, lock } }: { readonly line: PlacedLine }) {
  return (
    <>
      <path class={`sp-ecogram__line sp-ecogram__line--${kind}`} d={path} />
      {lock && <Lock at={lock} />}
    </>
  )
}

function Picture({
  picture,
  shape,
  label,
}: {
  readonly picture: EcogramPicture
  readonly shape: EcogramShape
  readonly label: string
}) {
  const { width, height, household } = picture
  return (
    <svg
      class={`sp-ecogram__picture sp-ecogram__picture--${shape}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      <rect
        class="sp-ecogram__frame"
        x={household.x}
        y={household.y}
        width={household.width}
        height={household.height}
        rx="8"
      />
      <Words box={household} indent={9} />
      {picture.headings.map((box) => (
        <Words box={box} indent={0} />
      ))}
      {picture.lines.map((line) => (
        <Line line={line} />
      ))}
      {picture.persons.map((box) => (
        <Node box={box} name="person" />
      ))}
      {picture.parties.map((box) => (
        <Node box={box} name="party" />
      ))}
    </svg>
  )
}

function Legend({ labels }: { readonly labels: EcogramLabels }) {
  return (
    <ul class="sp-ecogram__legend">
      {kinds.map((kind) => (
        <li>
          <svg width="44" height="14" viewBox="0 0 44 14" aria-hidden="true">
            <path class={`sp-ecogram__line sp-ecogram__line--${kind}`} d="M2 7H42" />
          </svg>
          {labels.kinds[kind]}
        </li>
      ))}
      <li>
        <svg width="18" height="20" viewBox="-9 -10 18 20" aria-hidden="true">
          <Lock at={[0, 0]} />
        </svg>
        {labels.lock}
      </li>
    </ul>
  )
}

/**
 * People in the middle, parties beside them, a line for everything between them; below it what a line means and the
 * same as a table. The picture comes wide and narrow: the width of the page decides which one is there.
 */
export function Ecogram({ graph, labels, rows }: EcogramProps) {
  return (
    <figure class="sp-ecogram">
      {(['wide', 'narrow'] as const).map((shape) => (
        <Picture
          picture={layoutEcogram(graph, shape, labels.middle)}
          shape={shape}
          label={labels.description}
        />
      ))}
      <figcaption>
        <Legend labels={labels} />
      </figcaption>
      <details class="sp-details">
        <summary>{labels.showTable}</summary>
        <DataTable
          caption={labels.description}
          hideCaption
          columns={labels.columns.map((header) => ({ header }))}
          rows={rows}
        />
      </details>
    </figure>
  )
}
