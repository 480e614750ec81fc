import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { Badge } from './badge.tsx'
import { EmptyState } from './empty-state.tsx'
import { Letter } from './letter.tsx'
import { Panel } from './panel.tsx'
import { TermBar } from './progress.tsx'
import { CheckAnswers } from './summary.tsx'
import { DataTable } from './table.tsx'
import { Timeline } from './timeline.tsx'
import { Worklist } from './worklist.tsx'

const html = (node: VNode): string => renderToString(node)

describe('Panel', () => {
  const line = { title: 'Vastleggen wie het is', article: 'artikel 2.3.4' }

  test('what must, what can and what may not, always in that order', () => {
    const out = html(
      Panel({
        magNiet: {
          heading: 'Wat mag niet',
          lines: [{ ...line, reason: 'Buiten de reikwijdte.', helps: 'Bespreek het.' }],
        },
        kan: { heading: 'Wat kan nu', lines: [line] },
        moet: {
          heading: 'Wat moet nu',
          lines: [{ ...line, term: 'morgen', termKind: 'streeftermijn', href: '/x', action: 'Doen' }],
        },
      }),
    )
    expect(out).toMatch(/Wat moet nu.*Wat kan nu.*Wat mag niet/s)
    expect(out).toContain('morgen (streeftermijn)')
    expect(out).toMatch(/href="\/x">Doen<span class="sp-hidden">, Vastleggen wie het is/)
    expect(out).toMatch(/Buiten de reikwijdte\.<\/p>.*Bespreek het\..*artikel 2\.3\.4/s)
  })

  test('a part without lines is left out, unless there is something to say about that', () => {
    const empty = { heading: 'Wat kan nu', lines: [] }
    const out = html(
      Panel({
        moet: { ...empty, heading: 'Wat moet nu', empty: 'U hoeft nu niets te doen.' },
        kan: empty,
        magNiet: empty,
      }),
    )
    expect(out).toContain('U hoeft nu niets te doen.')
    expect(out).not.toContain('Wat kan nu')
  })
})

describe('Timeline', () => {
  const labels = {
    title: 'Tijdlijn',
    showTable: 'Als tabel',
    date: 'Datum',
    moment: 'Wat',
    kind: 'Soort',
    kinds: { done: 'gebeurd', term: 'termijn', planned: 'gepland' },
    today: 'Vandaag',
  }
  const moments = [
    { date: '2027-01-11', dateText: '11 januari', title: 'Klaar', kind: 'term' as const },
    { date: '2026-12-06', dateText: '6 december', title: 'Gestart', kind: 'done' as const },
  ]
  const out = html(Timeline({ moments, labels, today: '2026-12-26', todayText: '26 december' }))

  test('moments stand in order, with today between what was and what comes', () => {
    expect(out).toMatch(/<ol.*6 december.*Gestart.*Vandaag.*26 december.*11 januari.*Klaar.*<\/ol>/s)
  })

  test('the table holds the same as the picture', () => {
    expect(out).toMatch(
      /<summary>Als tabel<\/summary>.*6 december.*Gestart.*gebeurd.*11 januari.*Klaar.*termijn/s,
    )
  })

  test('what can be done with a moment stands in the list, once', () => {
    const [first] = moments
    const one = first ? [{ ...first, action: 'Verbeteren' }] : []
    const withAction = html(Timeline({ moments: one, labels, today: '2026-12-26', todayText: 'x' }))
    expect(withAction.match(/Verbeteren/g)).toHaveLength(1)
    expect(withAction).toMatch(/<ol.*Verbeteren.*<\/ol>/s)
  })

  test('the picture has no style of its own and is skipped by who hears the page', () => {
    expect(out).not.toContain('style=')
    expect(out.match(/<svg[^>]*>/g)?.every((svg) => svg.includes('aria-hidden="true"'))).toBe(true)
  })

  test('without moments, or all on one day, it still is a line', () => {
    expect(html(Timeline({ moments: [], labels, today: '2026-12-26', todayText: 'x' }))).not.toContain('NaN')
    expect(html(Timeline({ moments, labels, today: '2026-12-06', todayText: 'x' }))).not.toContain('NaN')
  })
})

test('a term is words; the bar never goes past its end', () => {
  const out = html(TermBar({ words: 'nog 16 dagen', passed: 1.4, kind: 'streeftermijn' }))
  expect(out).toContain('nog 16 dagen<span class="sp-term__kind"> (streeftermijn)</span>')
  expect(out).toContain('width="100%" height="12"></rect></svg>')
})

test('a table has a caption and headers both ways', () => {
  const out = html(
    DataTable({
      caption: 'Wie keek',
      columns: [{ header: 'Wanneer' }, { header: 'Wie' }],
      rows: [['gisteren', 'toeleider']],
    }),
  )
  expect(out).toContain('<caption class="utrecht-table__caption">Wie keek</caption>')
  expect(out).toMatch(/<th class="[^"]*" scope="col">Wanneer/)
  expect(out).toMatch(/<th class="[^"]*" scope="row" data-label="Wanneer">gisteren/)
  expect(out).toMatch(/<td class="[^"]*" data-label="Wie">toeleider/)
})

test('an answer can be changed by a link or by a button, each with what it changes', () => {
  const out = html(
    CheckAnswers({
      answers: [
        { term: 'Partij', value: 'Zorg', change: { label: 'Wijzigen', href: '/partij' } },
        { term: 'Vraag', value: 'Loopt er iets?', change: { label: 'Wijzigen', name: '_stap', value: '2' } },
      ],
    }),
  )
  expect(out).toMatch(/href="\/partij">Wijzigen<span class="sp-hidden">, Partij/)
  expect(out).toMatch(/type="submit" name="_stap" value="2">Wijzigen<span class="sp-hidden">, Vraag/)
})

test('a worklist counts, and names the case in each of its buttons', () => {
  const items = [
    {
      subject: 'Onderzoek 1',
      title: 'Bellen',
      href: '/o/1',
      action: 'Openen',
      late: true,
      term: '2 dagen te laat',
    },
  ]
  const out = html(Worklist({ id: 'w', heading: 'Vandaag', items }))
  expect(out).toContain('Vandaag (1)')
  expect(out).toMatch(/Openen<span class="sp-hidden">, Onderzoek 1, Bellen/)
  expect(html(Worklist({ id: 'w', heading: 'Vandaag', items: [], empty: 'Niets te doen.' }))).toContain(
    'Niets te doen.',
  )
})

test('a label says in text what its colour supports', () => {
  expect(html(Badge({ label: 'gezondheid', kind: 'sensitive' }))).toContain('>gezondheid</span>')
})

test('an empty list teaches and offers the first act', () => {
  const out = html(
    EmptyState({ text: 'Nog geen verzoeken.', action: { label: 'Opstellen', href: 'javascript:x' } }),
  )
  expect(out).toContain('Nog geen verzoeken.')
  expect(out).toContain('href="#"')
})

test('a letter keeps its lines and its language, escaped', () => {
  const out = html(
    Letter({
      lang: 'nl',
      sender: ['Gemeente'],
      recipient: ['<b>A</b>', 'Straat 1'],
      details: [{ term: 'Datum', value: 'vandaag' }],
      subject: 'Uitkomst',
      closing: ['Groet'],
      children: 'Tekst',
    }),
  )
  expect(out).toContain('<article class="sp-letter" lang="nl">')
  expect(out).toContain('&lt;b>A&lt;/b></span><span class="sp-letter__line">Straat 1</span>')
})
