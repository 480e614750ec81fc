import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { algemeen, handelingTekst } from '../teksten/catalogus.ts'
import type { Veld } from '../verwerking/velden.ts'
import { Controle } from './controle.tsx'
import type { Bladzijde } from './stappen.ts'

const verwerkingId = 'verzoek-van-partij.motiveer-verzoek'
const veld = (naam: string, verplicht: boolean): Veld => ({ naam, soort: 'tekst', verplicht })
const problemen = [veld('problemen', true)]
const omgeving = [veld('overlast', false), veld('veiligheid', false)]
const bladzijden: readonly Bladzijde[] = [
  { naam: 'problemen', velden: problemen, vast: {} },
  { naam: 'omgeving', velden: omgeving, vast: {} },
]
const zonder = { problemen: 'De woning is al drie jaar vervuild.' }
const kop = {
  ...{ verwerkingId, velden: [...problemen, ...omgeving], actie: '/hier', terug: '/terug', csrf: 'x' },
  ...{ petId: 'p', handelingId: 'h', versie: 1, controleren: false },
}
const getekend = (invoer: object, rest: object = {}): string =>
  render(
    h(Controle, {
      ...{ kop, bladzijden, waarden: new Map(), keuzes: {} },
      invoer: invoer as Readonly<Record<string, unknown>>,
      ...rest,
    }),
  )
const { titel, stappen = {} } = handelingTekst(verwerkingId)

describe('een controlepagina', () => {
  test('leidt ook terug naar een bladzijde waarop niets is ingevuld: daar kan staan wat nog mist', () => {
    const html = getekend(zonder)
    expect(html).toContain(stappen.omgeving ?? 'no such step')
    expect(html).toContain(algemeen.nietsIngevuld)
    expect(html).toContain('value="wijzigen-2"')
  })
  test('noemt zo’n bladzijde niet als daar wel iets staat, of als er hier niets wordt gevraagd', () => {
    const niets = `${stappen.omgeving}</dt>`
    expect(getekend({ ...zonder, overlast: 'De buren klagen over stank.' })).not.toContain(niets)
    expect(getekend(zonder, { nietHier: ['overlast', 'veiligheid'] })).not.toContain(niets)
  })
  test('vraagt alleen om te controleren als het daarna verder kan', () => {
    expect(getekend(zonder)).toContain(`${algemeen.controleer}: ${titel}`)
    expect(getekend(zonder, { magVerder: false })).not.toContain(algemeen.controleer)
  })
})
