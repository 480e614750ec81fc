import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { ErrorSummary, FormPage, fieldId, RepeatedGroup, Select, TextField } from './form.tsx'

const html = (node: VNode | null): string => (node ? renderToString(node) : '')
const field = { name: 'reden', label: 'Waarom?', labels: { optional: '(niet verplicht)' } }

describe('ErrorSummary', () => {
  const errors = [{ name: 'leden[0].naam', message: 'Vul de naam in.' }, { message: 'Verouderd.' }]

  test('its heading gets focus and each error links to its field', () => {
    const out = html(ErrorSummary({ heading: 'Verbeter dit', errors }))
    expect(out).toMatch(/<h2 id="fouten"[^>]*tabindex="-1" autofocus>Verbeter dit/)
    expect(out).toContain(`href="#${fieldId('leden[0].naam')}">Vul de naam in.</a>`)
    expect(out).toContain('<li class="utrecht-unordered-list__item">Verouderd.</li>')
  })

  test('without errors there is none', () => {
    expect(ErrorSummary({ heading: 'Verbeter dit', errors: [] })).toBeNull()
  })
})

describe('FormPage', () => {
  const page = {
    title: 'Titel',
    labels: { errorHeading: 'Verbeter dit' },
    action: '/doe',
    csrf: 'token',
    primary: { label: 'Verder' },
  }

  test('the browser checks nothing; errors stand above the form, in the order of the page', () => {
    const out = html(
      FormPage({ ...page, errors: [{ name: 'reden', message: 'Schrijf op.' }], step: 'Stap 1 van 3' }),
    )
    expect(out).toMatch(/<form method="post" action="\/doe" novalidate data-guard="typed">/)
    expect(out.indexOf('id="fouten"')).toBeLessThan(out.indexOf('<form'))
    expect(out).toContain('Stap 1 van 3')
    expect(out.match(/<h1/g)).toHaveLength(1)
  })

  test('carries token, act, version and earlier answers', () => {
    const out = html(
      FormPage({ ...page, handelingId: 'h-1', versie: '7', hidden: { a: ['1', '2'], leeg: undefined } }),
    )
    for (const [name, value] of [
      ['_csrf', 'token'],
      ['handelingId', 'h-1'],
      ['versie', '7'],
      ['a', '1'],
      ['a', '2'],
    ]) {
      expect(out).toContain(`<input type="hidden" name="${name}" value="${value}"/>`)
    }
    expect(out).not.toContain('leeg')
  })

  test('Enter presses the main button, also where a row can be removed; that button comes first, unseen', () => {
    const row = (prefix: string) => TextField({ ...field, name: `${prefix}.naam` })
    const rowLabels = { row: (n: number) => `Rij ${n}`, add: 'Erbij', remove: 'Eraf' }
    const children = RepeatedGroup({ name: 'items', legend: 'Rijen', labels: rowLabels, rows: 2, row })
    const [first, ...rest] = html(FormPage({ ...page, children })).match(/<button[^>]*>[^<]*/g) ?? []
    expect(first).toMatch(/class="sp-hidden" type="submit" tabindex="-1" aria-hidden="true">Verder/)
    expect(rest.at(-1)).toMatch(/nl-button--primary" type="submit">Verder/)
  })

  test('an action that is no address goes nowhere', () => {
    expect(html(FormPage({ ...page, action: 'javascript:alert(1)' }))).toContain('action="#"')
  })
})

describe('Select', () => {
  test('shows options under their headings, those without one first', () => {
    const options = [
      { value: 'a', label: 'A', group: 'Binnen' },
      { value: 'b', label: 'B', group: 'Buiten' },
      { value: 'c', label: 'C' },
    ]
    const out = html(Select({ name: 'thema', label: 'Thema', labels: { optional: '' }, options, value: 'b' }))
    expect(out).toContain('<option value="c">C</option><optgroup label="Binnen"><option value="a">A</option>')
    expect(out).toContain('<optgroup label="Buiten"><option value="b" selected>B</option>')
  })
})

describe('RepeatedGroup', () => {
  const row = (prefix: string) => TextField({ ...field, name: `${prefix}.naam` })
  const rowLabels = { row: (n: number) => `Rij ${n}`, add: 'Erbij', remove: 'Eraf' }
  const group = { name: 'items', legend: 'Rijen', labels: rowLabels, row }

  test('names the fields by row, and adds and removes rows by submitting, and comes back to the list', () => {
    const out = html(RepeatedGroup({ ...group, rows: 2 }))
    expect(out).toContain('name="items[0].naam"')
    expect(out).toContain('name="items[1].naam"')
    expect(out).toMatch(/name="_rij_toevoegen" value="items" formaction="#veld-items-2-">Erbij/)
    expect(out).toMatch(
      /name="_rij_verwijderen" value="items\[1\]" formaction="#veld-items">Eraf<span class="sp-hidden">, Rij 2/,
    )
  })

  test('offers no button beyond the fewest and the most', () => {
    expect(html(RepeatedGroup({ ...group, rows: 1 }))).not.toContain('_rij_verwijderen')
    expect(html(RepeatedGroup({ ...group, rows: 2, max: 2 }))).not.toContain('_rij_toevoegen')
  })

  test('says what is wrong with the list as a whole, where the error summary links to', () => {
    const out = html(RepeatedGroup({ ...group, rows: 0, error: 'Voeg een rij toe.' }))
    expect(out).toMatch(/<fieldset[^>]*id="veld-items" tabindex="-1" aria-describedby="veld-items-fout"/)
    expect(out).toContain('Voeg een rij toe.')
  })
})
