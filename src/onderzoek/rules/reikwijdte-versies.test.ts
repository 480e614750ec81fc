import { describe, expect, test } from 'vitest'
import {
  afgerond,
  client,
  codes,
  dochter,
  gegeven,
  gegevenInvoer,
  lopend,
  partner,
  vandaag,
  verzoek,
  vraag,
} from '../../../testing/onderzoek.ts'
import { afgesproken } from '../../../testing/reikwijdtes.ts'
import type { Thema } from '../../wet/themas.ts'
import { isGegevenBinnen, isVerzoekBinnen, verzoekenBuiten } from './buiten-reikwijdte.ts'
import type { AfbakeningFeit, Feiten, ReikwijdteFeit } from './feiten.ts'
import { toetsLegGegevenVast } from './leg-gegeven-vast.ts'
import { plichten } from './plichten.ts'
import { type StelReikwijdteVast, toetsStelReikwijdteVast } from './stel-reikwijdte-vast.ts'
import { toetsVerbeterReikwijdte, voorafVerbeterReikwijdte } from './verbeter-reikwijdte.ts'
import { toetsVraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'

const afbakening = (deel: Partial<AfbakeningFeit>): AfbakeningFeit => ({
  ...{ id: 'een', soort: 'vraag', thema: 'schulden', betrokkeneId: null, vanaf: 1, tot: null },
  ...deel,
})
const nu = (deel: Partial<ReikwijdteFeit>): readonly ReikwijdteFeit[] =>
  lopend().reikwijdtes.map((versie) => ({ ...versie, ...deel }))

const stel = (deel: Partial<StelReikwijdteVast>, feiten = lopend()) => {
  const vast = { met: [client, partner], gevolgenUitgelegd: true, heropendOpWens: false, datum: '2026-12-07' }
  const invoer = { binnen: ['inkomen', 'schulden'], gesloten: [], ...vast, ...deel } as StelReikwijdteVast
  return codes(toetsStelReikwijdteVast(invoer, feiten, vandaag))
}

describe('de reikwijdte zegt ook over wie, welke vragen en welke partijen (2.3a.1 lid 4, toelichting)', () => {
  const gezondheidVan = (betrokkeneId: string) => [{ betrokkeneId, thema: 'schulden' as const }]
  test('een onderwerp kan over de een gaan en over de ander niet', () => {
    expect(stel({ nietOver: gezondheidVan(partner) })).toEqual([])
    expect(stel({ nietOver: gezondheidVan(partner), gevolgenUitgelegd: false })).toEqual([
      'gevolgen-niet-uitgelegd',
    ])
    expect(stel({ nietOver: gezondheidVan('vreemde') })).toEqual(['onbekende-betrokkene'])
  })
  test('een onderwerp dat over geen enkele cliënt gaat, doet niet mee', () => {
    expect(stel({ nietOver: [...gezondheidVan(client), ...gezondheidVan(partner)] })).toEqual([
      'thema-open-en-gesloten',
    ])
  })
  test('wie er voor zich een onderwerp sloot, doet pas weer mee als hij dat wil', () => {
    const feiten = lopend({ afbakeningen: [afbakening({ soort: 'niet-over', betrokkeneId: partner })] })
    expect(stel({}, feiten)).toEqual(['thema-heropend-zonder-wens'])
    expect(stel({ heropendOpWens: true }, feiten)).toEqual([])
    expect(stel({ nietOver: gezondheidVan(partner), gevolgenUitgelegd: false }, feiten)).toEqual([])
    expect(stel({ binnen: ['inkomen'] }, feiten)).toEqual([])
  })
  test('een vraag hoort bij een onderwerp dat meedoet, en bij een cliënt over wie het gaat', () => {
    expect(stel({ vragen: [{ thema: 'schulden' }, { thema: 'inkomen', overId: partner }] })).toEqual([])
    expect(stel({ vragen: [{ thema: 'werk' }] })).toEqual(['vraag-buiten-reikwijdte'])
    expect(stel({ vragen: [{ thema: 'schulden', overId: dochter }] })).toEqual(['vraag-buiten-reikwijdte'])
    const over = { thema: 'schulden', overId: partner } as const
    expect(stel({ vragen: [over], nietOver: gezondheidVan(partner) })).toEqual(['vraag-buiten-reikwijdte'])
  })
  test('alleen een partij van de lijst kan met naam worden afgesproken (2.3a.5)', () => {
    expect(stel({ buitenLijst: [] })).toEqual([])
    expect(stel({ buitenLijst: ['ggz'] })).toEqual(['partij-niet-op-lijst'])
  })
})

describe('een gegeven en een verzoek beantwoorden een afgesproken vraag (5.4.1 lid 1)', () => {
  const vragen = [afbakening({}), afbakening({ id: 'partner', betrokkeneId: partner })]
  const met = lopend({ afbakeningen: vragen })
  const leg = (vraagId: string | null, feiten = met, deel = {}) =>
    codes(toetsLegGegevenVast(gegevenInvoer({ vraagId, ...deel }), feiten, vandaag))
  const vraagAan = (vraagId: string | null, feiten = met) =>
    codes(toetsVraagGegevensAanPartij(vraag({ vraagId }), feiten, vandaag))

  test('van een onderwerp zonder eigen vragen gelden de vragen van de wet: a tot en met d', () => {
    expect(leg(null, lopend())).toEqual([])
    expect(vraagAan(null, lopend())).toEqual([])
  })
  test('van een onderwerp met vragen hoort het bij een daarvan', () => {
    expect(leg('een')).toEqual([])
    expect(vraagAan('een')).toEqual([])
    expect(leg(null)).toEqual(['zonder-onderzoeksvraag'])
    expect(vraagAan(null)).toEqual(['zonder-onderzoeksvraag'])
  })
  test('niet bij een vraag over een ander, van een ander onderwerp, die vervallen is of niet bestaat', () => {
    const vervallen = lopend({ afbakeningen: [afbakening({ tot: 2 })] })
    const anders = lopend({ afbakeningen: [afbakening({ thema: 'inkomen' })] })
    for (const [id, feiten] of [
      ['partner', met],
      ['een', anders],
      ['een', vervallen],
      ['geen', met],
    ] as const) {
      expect(leg(id, feiten)).toEqual(['vraag-buiten-reikwijdte'])
      expect(vraagAan(id, feiten)).toEqual(['vraag-buiten-reikwijdte'])
    }
  })
  test('waarom het onderzoek begon, en of iemand kan steunen, is van voor de vragen', () => {
    expect(leg(null, met, { onderdeel: 'aanleiding' })).toEqual([])
    const steun = { onderdeel: 'steun', thema: null, betrokkeneId: dochter, niveau: 'dat' }
    expect(leg(null, met, steun)).toEqual([])
  })
})

describe('alleen een afgesproken partij wordt iets gevraagd (2.3a.1 lid 7 onder a)', () => {
  const vraagMet = (deel: Partial<ReikwijdteFeit>) =>
    codes(toetsVraagGegevensAanPartij(vraag(), lopend({ reikwijdtes: nu(deel) }), vandaag))
  test('een partij van een afgesproken soort, of met naam', () => {
    expect(vraagMet({ partijsoorten: ['schuldhulp'] })).toEqual([])
    expect(vraagMet({ partijsoorten: [], partijen: ['schuldhulp'] })).toEqual([])
  })
  test('een andere partij niet, en geen enkele als er geen is afgesproken', () => {
    expect(vraagMet({ partijsoorten: ['medische-zorg'] })).toEqual(['partij-niet-afgesproken'])
    expect(vraagMet({ partijsoorten: [], partijen: ['ggz'] })).toEqual(['partij-niet-afgesproken'])
    expect(vraagMet({ partijsoorten: [] })).toEqual(['partij-niet-afgesproken'])
  })
  test('een afspraak van voor deze vraag laat elke partij toe die bij het onderwerp hoort', () => {
    expect(vraagMet({ partijsoorten: null })).toEqual([])
  })
})

describe('wat niet meer past, blijft staan en wordt niet verder gebruikt (2.3a.1 lid 4, toelichting)', () => {
  const dicht = (thema: Thema): Partial<Feiten> => ({
    reikwijdtes: [
      ...lopend().reikwijdtes,
      afgesproken({ versie: 2, datum: '2026-12-10', binnen: ['inkomen'], gesloten: [thema] }),
    ],
  })
  const termijnen = { onderzoekKlaar: null, persoonlijkPlan: null }
  const plichtenVan = (feiten: Feiten) => plichten(feiten, termijnen).map(({ code }) => code)

  test('een open verzoek wordt een plicht om in te trekken, een beantwoord verzoek niet', () => {
    const buiten = lopend({ ...dicht('schulden'), verzoeken: [verzoek()] })
    expect(verzoekenBuiten(buiten).map(({ id }) => id)).toEqual(['verzoek-1'])
    expect(plichtenVan(buiten)).toContain('trek-verzoek-buiten-reikwijdte-in')
    const beantwoord = { ...buiten, verzoeken: [verzoek({ staat: 'beantwoord' })] }
    expect(plichtenVan(beantwoord)).not.toContain('trek-verzoek-buiten-reikwijdte-in')
    expect(plichtenVan(lopend({ verzoeken: [verzoek()] }))).not.toContain('trek-verzoek-buiten-reikwijdte-in')
  })
  test('ook als de partij, de persoon of de vraag er niet meer bij hoort', () => {
    const nietOver = afbakening({ soort: 'niet-over', betrokkeneId: client })
    expect(isVerzoekBinnen(lopend({ reikwijdtes: nu({ partijsoorten: [] }) }), verzoek())).toBe(false)
    expect(isVerzoekBinnen(lopend({ afbakeningen: [nietOver] }), verzoek())).toBe(false)
    expect(isVerzoekBinnen(lopend({ afbakeningen: [nietOver] }), verzoek({ betrokkeneId: partner }))).toBe(
      true,
    )
    const vervallen = lopend({ afbakeningen: [afbakening({ tot: 2 })] })
    expect(isVerzoekBinnen(vervallen, verzoek({ vraagId: 'een' }))).toBe(false)
    expect(isVerzoekBinnen(lopend(), verzoek())).toBe(true)
  })
  test('een gegeven van een gesloten onderwerp past niet meer; zonder onderwerp altijd', () => {
    expect(isGegevenBinnen(lopend(dicht('schulden')), gegeven())).toBe(false)
    expect(isGegevenBinnen(lopend(), gegeven())).toBe(true)
    expect(isGegevenBinnen(lopend(dicht('schulden')), gegeven({ thema: null, onderdeel: 'steun' }))).toBe(
      true,
    )
  })
})

describe('een afspraak over de reikwijdte verbeteren (AVG 5 lid 1 onder d en 16)', () => {
  const drie = ['2026-12-06', '2026-12-10', '2026-12-14'].map((datum, i) =>
    afgesproken({ id: `v${i + 1}`, versie: i + 1, datum, binnen: ['inkomen'] }),
  )
  const feiten = lopend({ reikwijdtes: drie })
  const verbeter = (deel: object, bij = feiten) => {
    const invoer = { reikwijdteId: 'v2', met: [], reden: 'De dag klopte niet.', ...deel }
    return codes(toetsVerbeterReikwijdte(invoer, bij, vandaag))
  }
  test('mag, ook na het onderzoek', () => {
    expect(voorafVerbeterReikwijdte(feiten, vandaag).toegestaan).toBe(true)
    expect(verbeter({ datum: '2026-12-12', met: [client, partner] })).toEqual([])
    expect(verbeter({}, afgerond([], { reikwijdtes: drie }))).toEqual([])
  })
  test('mag niet zonder reden, van een onbekende versie of met een onbekend mens', () => {
    expect(verbeter({ reden: '' })).toEqual(['reden-van-verbetering-ontbreekt'])
    expect(verbeter({ reikwijdteId: 'x' })).toEqual(['onbekende-reikwijdte'])
    expect(verbeter({ met: ['vreemde'] })).toEqual(['onbekende-betrokkene'])
    expect(codes(voorafVerbeterReikwijdte(lopend({ reikwijdtes: [] }), vandaag))).toEqual(['geen-reikwijdte'])
  })
  test('de versies blijven op volgorde, en niet in de toekomst', () => {
    expect(verbeter({ datum: '2026-12-05' })).toEqual(['reikwijdte-voor-vorige'])
    expect(verbeter({ datum: '2026-12-15' })).toEqual(['datum-na-vervolg'])
    expect(verbeter({ reikwijdteId: 'v3', datum: '2027-02-01' })).toEqual(['datum-in-toekomst'])
  })
})
