import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  eersteContact,
  gebeurtenis,
  ingevuld,
  lopend,
  totEnMetBrieven,
  vandaag,
} from '../../../testing/onderzoek.ts'
import type { Feiten, GebeurtenisFeit } from './feiten.ts'
import { type GebeurtenisSoort, gebeurtenissoorten } from './gebeurtenissen.ts'
import { toetsHaalGebeurtenisWeg, voorafHaalGebeurtenisWeg, wegTeHalen } from './haal-gebeurtenis-weg.ts'
import { staten } from './staten.ts'

const reden = 'Dit was bij een andere cliënt.'
const haalWeg = (feiten: Feiten, feit: GebeurtenisFeit | undefined, waarom = reden): readonly string[] =>
  codes(toetsHaalGebeurtenisWeg({ gebeurtenisId: feit?.id ?? 'onbekend', reden: waarom }, feiten, vandaag))
const feitVan = (soort: GebeurtenisSoort) => gebeurtenis(soort, { betrokkeneId: client })
const van = ({ gebeurtenissen }: Feiten, soort: GebeurtenisSoort) =>
  gebeurtenissen.find((een) => een.soort === soort)
const weg = [
  'contactpoging',
  'jeugdhulp-verlengd',
  'gesprek',
  'gewezen-op-clientondersteuning',
  'gewezen-op-persoonlijk-plan',
  'gewezen-op-aanvraag-participatiewet',
  'gewezen-op-gegevensgebruik',
  'gewezen-op-pgb',
  'onderwerp-wmo',
  'identiteit-vastgesteld',
  'inburgeringsplicht',
  'over-onderzoek-geinformeerd',
  'onderzoek-informeren-uitgesteld',
  'onderzoek-informeren-herzien',
  'client-niet-betrokken',
  'client-betrokken',
  'verzoek-bij-wet',
  'stap-bij-wet',
  'verzoek-bij-wet-ingetrokken',
  'verzoek-bij-wet-overgedragen',
  'schulddreiging',
  'termijn-verlengd',
  'overschrijding-gemotiveerd',
  'gewezen-op-aanvraag-wmo',
  'wmo-aanvraag-ontvangen',
  'toestemming-ingetrokken',
  'overleden',
]

describe('weghalen wat niet is gebeurd (AVG 5 lid 1 onder d, AVG 16)', () => {
  test.each(Object.keys(gebeurtenissoorten) as GebeurtenisSoort[])(
    '%s: kan weg als de medewerker het zelf deed, anders ligt het vast',
    (soort) => {
      const feit = feitVan(soort)
      const feiten = eersteContact({ gebeurtenissen: [feit] })
      expect(haalWeg(feiten, feit).includes('gebeurtenis-ligt-vast')).toBe(!weg.includes(soort))
      expect(wegTeHalen(feiten)).toEqual(weg.includes(soort) ? [feit] : [])
    },
  )
  test('mag in het eerste contact en zolang het onderzoek loopt, daarna niet meer', () => {
    for (const staat of staten) {
      const feiten = lopend({ gebeurtenissen: [feitVan('gesprek')] })
      const bij = { ...feiten, dossier: { ...feiten.dossier, staat } }
      const mag = staat === 'eerste-contact' || staat === 'loopt'
      expect(voorafHaalGebeurtenisWeg(bij, vandaag).toegestaan).toBe(mag)
      expect(haalWeg(bij, van(bij, 'gesprek')).length === 0).toBe(mag)
    }
  })
  test('niet als het vervolg erop rust', () => {
    const gestart = lopend()
    expect(haalWeg(gestart, van(gestart, 'gewezen-op-clientondersteuning'))).toEqual([
      'gebeurtenis-draagt-verder',
    ])
    const verteld = ingevuld(totEnMetBrieven())
    expect(haalWeg(verteld, van(verteld, 'identiteit-vastgesteld'))).toEqual(['gebeurtenis-draagt-verder'])
  })
  test('wat altijd wordt geweigerd, staat niet in de lijst; is er niets anders, dan wordt het niet aangeboden', () => {
    const gestart = lopend()
    expect(van(gestart, 'gewezen-op-clientondersteuning')).toBeDefined()
    expect(wegTeHalen(gestart).map(({ soort }) => soort)).not.toContain('gewezen-op-clientondersteuning')
    const alleenGewezen = lopend({ gebeurtenissen: [feitVan('gewezen-op-clientondersteuning')] })
    expect(codes(voorafHaalGebeurtenisWeg(alleenGewezen, vandaag))).toEqual(['geen-gebeurtenissen'])
    const verteld = ingevuld(totEnMetBrieven())
    for (const feit of wegTeHalen(verteld)) expect(haalWeg(verteld, feit)).toEqual([])
    expect(wegTeHalen(verteld).map(({ soort }) => soort)).not.toContain('identiteit-vastgesteld')
  })
  test('niet zonder reden, en niet wat er niet is', () => {
    const feiten = lopend({ gebeurtenissen: [feitVan('gesprek')] })
    expect(haalWeg(feiten, van(feiten, 'gesprek'), ' ')).toEqual(['reden-van-verbetering-ontbreekt'])
    expect(haalWeg(feiten, undefined)).toEqual(['onbekende-gebeurtenis'])
    const leeg = eersteContact({ gebeurtenissen: [] })
    expect(codes(voorafHaalGebeurtenisWeg(leeg, vandaag))).toEqual(['geen-gebeurtenissen'])
  })
})
