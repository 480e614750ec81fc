import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { legGesprekVast } from '../onderzoek/leg-gesprek-vast.ts'
import type { FormulierStaat } from '../scherm/formulier-staat.ts'
import { Formuliervelden } from '../scherm/formuliervelden.tsx'
import { decodeVelden } from '../verwerking/decode-form.ts'
import { veldenVan } from '../verwerking/velden.ts'

const { id, invoer, ingeklapt } = legGesprekVast
const velden = veldenVan(invoer)
const teken = (staat: Partial<FormulierStaat> = {}, dicht = ingeklapt): string =>
  render(
    Formuliervelden({
      velden,
      ingeklapt: dicht,
      staat: { verwerkingId: id, waarden: new Map(), fouten: {}, keuzes: {}, rijen: {}, ...staat },
    }),
  )

describe('een deel van een formulier dat niet iedereen nodig heeft', () => {
  test('is dicht zolang er niets staat, met zijn kop als knop; de rest staat ervoor', () => {
    const html = teken()
    expect(html).toMatch(/<details class="sp-details sp-fold"><summary>Gegevens voor het onderzoek/)
    expect(html.indexOf('name="notitie"')).toBeLessThan(html.indexOf('<details'))
    expect(html.indexOf('name="noodzaak"')).toBeGreaterThan(html.indexOf('<details'))
  })
  test('alles van de gegevens staat erin en niets van het gesprek', () => {
    expect(ingeklapt).toContain('gegevens')
    expect(ingeklapt).not.toContain('notitie')
    const na = teken().split('</details>').at(-1) ?? ''
    expect(na).not.toContain('name=')
  })
  test.each([
    ['een antwoord', { waarden: new Map([['noodzaak', ['Nodig.']]]) }],
    ['een antwoord in een rij', { waarden: new Map([['gegevens[0].tekst', ['Er zijn schulden.']]]) }],
    ['een fout', { fouten: { 'gegevens.0.tekst': ['verplicht'] } }],
    ['een rij die is gevraagd', { rijen: { andereVraag: 1 } }],
  ])('staat open bij %s', (_, staat) => {
    expect(teken(staat)).toContain('<details class="sp-details sp-fold" open>')
  })
  test.each([
    ['een leeg antwoord', { waarden: new Map([['noodzaak', ['']]]) }],
    [
      'een antwoord of fout daarbuiten',
      { waarden: new Map([['notitie', ['x']]]), fouten: { met: ['verplicht'] } },
    ],
  ])('blijft dicht bij %s', (_, staat) => {
    expect(teken(staat)).not.toContain(' open>')
  })
  test('de eerste lijst erin begint met een rij, de andere niet; eenmaal open telt wat er staat', () => {
    expect(teken()).toContain('name="gegevens[0].tekst"')
    expect(teken()).not.toContain('name="gegevensAndereVraag[0].tekst"')
    expect(teken({ rijen: { gegevens: 0 } })).not.toContain('name="gegevens[0].tekst"')
  })
  test('een rij die leeg blijft, is geen rij: een gesprek zonder gegevens kan zo weg', () => {
    const namen = ['betrokkeneId', 'tekst', 'extraNoodzaak', 'motiveringNiveau']
    const leeg = new Map(namen.map((naam) => [`gegevens[0].${naam}`, ['']]))
    const gesprek = {
      met: ['client'],
      vorm: ['thuis'],
      'datum.dag': ['7'],
      'datum.maand': ['12'],
      'datum.jaar': ['2026'],
    }
    const waarden = new Map([...Object.entries(gesprek), ...leeg])
    expect(decodeVelden(velden, waarden).gegevens ?? []).toEqual([])
  })
  test('zonder zo een deel staat alles open', () => {
    expect(teken({}, [])).not.toContain('<details')
  })
})
