import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { Checkbox, CheckboxGroup, DateField, RadioGroup, Select, TextArea, TextField } from './form.tsx'

const html = (node: VNode): string => renderToString(node)
const labels = { optional: '(niet verplicht)', dag: 'Dag', maand: 'Maand', jaar: 'Jaar' }
const field = { name: 'reden', label: 'Waarom?', labels }
const full = { ...field, description: 'Uitleg', whoSees: 'De cliënt ziet dit.', error: 'Schrijf op waarom.' }
const options = [
  { value: 'a', label: 'Een' },
  { value: 'b', label: 'Twee', description: 'Met uitleg' },
]

const kinds: readonly (readonly [string, (props: typeof full | typeof field) => VNode])[] = [
  ['TextField', (props) => TextField(props)],
  ['TextArea', (props) => TextArea(props)],
  ['Select', (props) => Select({ ...props, options })],
  ['RadioGroup', (props) => RadioGroup({ ...props, options })],
  ['CheckboxGroup', (props) => CheckboxGroup({ ...props, options })],
  ['DateField', (props) => DateField(props)],
  ['Checkbox', (props) => Checkbox({ ...props, value: 'ja' })],
]

describe.each(kinds)('%s', (_name, render) => {
  test('has a visible label, and no placeholder or rule of the browser', () => {
    const out = html(render(field))
    expect(out).toContain('Waarom?')
    expect(out).not.toMatch(/placeholder|\srequired|maxlength|pattern=|disabled/)
    expect(out).not.toMatch(/aria-invalid|veld-reden-fout|niet verplicht/)
  })

  test('puts explanation, reader and error, in that order, and links them', () => {
    const out = html(render(full))
    expect(out).toContain('aria-describedby="veld-reden-uitleg veld-reden-wie veld-reden-fout"')
    const places = ['veld-reden-uitleg"', 'veld-reden-wie"', 'veld-reden-fout"'].map((id) =>
      out.indexOf(`id="${id}`),
    )
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(out).toContain('aria-invalid="true"')
  })

  test('says in text that it may stay empty', () => {
    expect(html(render({ ...field, required: false } as typeof field))).toContain('(niet verplicht)')
  })

  test('has a control with the id that the error summary links to', () => {
    expect(html(render(full))).toMatch(/<(input|textarea|select)[^>]*id="veld-reden"/)
  })
})

describe('one control', () => {
  test.each(kinds.slice(0, 3))('%s: label, then notes, then control', (_name, render) => {
    const out = html(render(full))
    expect(out).toMatch(/<label[^>]*for="veld-reden">Waarom\?<\/label>/)
    const order = ['<label', 'veld-reden-uitleg"', 'name="reden"'].map((part) => out.indexOf(part))
    expect(order[0]).toBeLessThan(order[2] ?? 0)
    expect(out.lastIndexOf('id="veld-reden-fout"')).toBeLessThan(out.indexOf('name="reden"'))
    expect(out).toContain('aria-required="true"')
    expect(html(render({ ...field, required: false } as typeof field))).not.toContain('aria-required')
  })

  test('keeps what was typed, escaped', () => {
    const typed = '"><script>alert(1)</script>'
    expect(html(TextField({ ...field, value: typed }))).toContain(
      'value="&quot;&gt;&lt;script&gt;'.replaceAll('&gt;', '>'),
    )
    expect(html(TextArea({ ...field, value: '</textarea><script>' }))).not.toContain('</textarea><script>')
    expect(html(TextField({ ...field, name: typed }))).not.toContain('<script>')
  })

  test('the browser keeps nothing unless a token says whose data it is (WCAG 1.3.5)', () => {
    expect(html(TextField(field))).toContain('autocomplete="off"')
    expect(html(TextField({ ...field, autocomplete: 'email' }))).toContain('autocomplete="email"')
  })

  test('several errors on one field are all shown', () => {
    const out = html(TextField({ ...field, error: ['Te kort.', 'Geen naam.'] }))
    expect(out).toContain('<div>Te kort.</div><div>Geen naam.</div>')
    expect(html(TextField({ ...field, error: [] }))).not.toContain('aria-invalid')
  })

  test('a text area shows a good and a bad example, each with its word', () => {
    const out = html(
      TextArea({ ...field, examples: { goodLabel: 'Goed', good: 'g', badLabel: 'Niet goed', bad: 'b' } }),
    )
    expect(out).toContain('<dt>Goed</dt><dd>g</dd>')
    expect(out).toContain('<dt>Niet goed</dt><dd>b</dd>')
  })

  test('a select shows what was chosen', () => {
    const out = html(Select({ ...field, options, value: 'b', emptyLabel: 'Kies' }))
    expect(out).toContain('<option value>Kies</option>')
    expect(out).toMatch(/<option value="b" selected>Twee/)
  })
})

describe('several controls', () => {
  test.each(kinds.slice(3, 6))('%s: a fieldset with the label as legend', (_name, render) => {
    expect(html(render(field))).toMatch(/<fieldset[^>]*><legend[^>]*>Waarom\?<\/legend>/)
  })

  test('a radio group carries its state itself, and nothing is chosen beforehand', () => {
    const out = html(RadioGroup({ ...full, options }))
    expect(out).toMatch(/<fieldset[^>]*role="radiogroup"[^>]*aria-invalid="true" aria-required="true"/)
    expect(out).not.toContain('checked')
    expect(html(RadioGroup({ ...field, options, value: 'b' }))).toMatch(/value="b" checked/)
  })

  test('each option has its own label and explanation', () => {
    const out = html(CheckboxGroup({ ...field, options, values: ['b'] }))
    expect(out).toMatch(
      /<input id="veld-reden-1"[^>]*name="reden" value="b" checked aria-describedby="veld-reden-1-uitleg-keuze"/,
    )
    expect(out).toMatch(/<label[^>]*for="veld-reden-1">Twee<\/label>/)
    expect(out).not.toMatch(/value="a" checked/)
  })

  test('a date is three fields, filled from an ISO date', () => {
    const out = html(DateField({ ...field, value: '2027-01-11' }))
    for (const [part, value] of [
      ['dag', '11'],
      ['maand', '01'],
      ['jaar', '2027'],
    ]) {
      expect(out).toMatch(new RegExp(`inputmode="numeric" name="reden.${part}" value="${value}"`))
    }
  })

  test('a wrong date keeps what was typed, and marks only the part that is wrong', () => {
    const out = html(
      DateField({ ...full, value: { dag: '31', maand: '2', jaar: 'x' }, invalidParts: ['dag'] }),
    )
    expect(out).toMatch(
      /name="reden.dag" value="31"[^>]*aria-describedby="veld-reden-fout" aria-invalid="true"/,
    )
    expect(out.match(/aria-invalid/g)).toHaveLength(1)
    expect(out).toContain('value="x"')
  })

  test('a date of birth of oneself has its tokens (WCAG 1.3.5)', () => {
    expect(html(DateField({ ...field, autocomplete: 'bday' }))).toContain('autocomplete="bday-year"')
  })
})
