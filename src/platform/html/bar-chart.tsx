/** One bar: its name, and how much of each series it holds, from below. */
export interface Bar {
  readonly label: string
  readonly parts: readonly number[]
}

export interface BarChartProps {
  /** What the picture shows, in a sentence; the table beside it has the numbers. */
  readonly title: string
  readonly series: readonly string[]
  readonly bars: readonly Bar[]
}

const top = 20
const height = 140
const bottom = top + height

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0)
const percent = (part: number): string => `${(part * 100).toFixed(2)}%`

function OneBar({ bar, index, of, most }: { bar: Bar; index: number; of: number; most: number }) {
  return bar.parts.map((part, series) => {
    const below = sum(bar.parts.slice(0, series))
    return part === 0 ? null : (
      <rect
        class={`sp-chart__bar sp-chart__bar--${series}`}
        x={percent((index + 0.1) / of)}
        width={percent(0.8 / of)}
        y={bottom - ((below + part) / most) * height}
        height={(part / most) * height}
      />
    )
  })
}

/** Bars of stacked numbers, up to two series, drawn on the server; a picture only: a table must say the same. */
export function BarChart({ title, series, bars }: BarChartProps) {
  const most = Math.max(1, ...bars.map(({ parts }) => sum(parts)))
  return (
    <figure class="sp-chart">
      <svg class="sp-chart__picture" width="100%" height={bottom + 24} role="img" aria-label={title}>
        <line class="sp-chart__line" x1="0" x2="100%" y1={top} y2={top} />
        <line class="sp-chart__line" x1="0" x2="100%" y1={bottom} y2={bottom} />
        <text class="sp-chart__text" x="0" y={top - 5}>
          {most}
        </text>
        {bars.map((bar, index) => (
          <OneBar bar={bar} index={index} of={bars.length} most={most} />
        ))}
        <text class="sp-chart__text" x="0" y={bottom + 18}>
          {bars[0]?.label}
        </text>
        {bars.length > 1 && (
          <text class="sp-chart__text" x="100%" y={bottom + 18} text-anchor="end">
            {bars.at(-1)?.label}
          </text>
        )}
      </svg>
      <figcaption class="sp-chart__legend">
        {series.map((name, index) => (
          <span class="sp-chart__key">
            <svg width="16" height="16" aria-hidden="true" focusable="false">
              <rect class={`sp-chart__bar sp-chart__bar--${index}`} x="1" y="1" width="14" height="14" />
            </svg>
            {name}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}
