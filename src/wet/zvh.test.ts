import { describe, expect, test } from 'vitest'
import { artikel, artikelIds } from './artikelen.ts'
import { doorstroom, magStromen } from './doorstroom.ts'
import { isPartijsoort, partijenlijst, partijsoorten, staatOpLijst } from './partijenlijst.ts'
import {
  besluitBezwaren,
  nietGesprokenBezwaren,
  tweedelig,
  uitstelBezwaren,
  type ZvhFeit,
  zvhAangemeld,
  zvhStand,
  zvhTeVertellen,
  zvhUitkomsten,
} from './zvh.ts'
import { zwaarwegendBij } from './zwaarwegend.ts'

const vandaag = '2027-03-01'
const echt = <T>(lijst: readonly (T | false)[]) => lijst.filter((een) => een !== false)
const teksten = ['Dat hangt samen.', '', '  ', undefined] as const
const gevuld = (tekst: string | undefined) => (tekst ?? '').trim() !== ''

test('artikel VIII geldt vanaf de dag waarop de Wgs ging gelden, en niet daarvoor (art. VIII, eerste lid)', () => {
  const van = artikelIds.filter((id) => id.startsWith('zvh-'))
  expect(van).toHaveLength(6)
  for (const id of van) {
    expect(() => artikel(id, '2025-02-28')).toThrow(RangeError)
    expect(artikel(id, '2025-03-01').nummer).toContain('art. VIII')
  }
})

test('tussen een onderzoek en het Zorg- en Veiligheidshuis stroomt niets, tussen aanpak en afstemming alleen met een afspraak (2.3a.6 lid 2, N-VIII-flt)', () => {
  expect(magStromen('onderzoek', 'zvh', vandaag).toegestaan).toBe(false)
  expect(magStromen('zvh', 'onderzoek', vandaag).toegestaan).toBe(false)
  expect(magStromen('zvh', 'partij', vandaag).toegestaan).toBe(false)
  expect(doorstroom.filter(({ van }) => van === 'zvh').map(({ naar }) => naar)).toEqual([
    'coordinatie',
    'rechten',
    'personen',
    'logboek',
  ])
  expect(doorstroom.filter(({ naar }) => naar === 'zvh').map(({ van }) => van)).toEqual([
    'coordinatie',
    'personen',
  ])
})

describe('de tweedelige toets: samenhang én bijdrage, elk met een motief (N-2.3a.3-zv4, N-2.3a.6-1)', () => {
  const gevallen = teksten.flatMap((samenhang) => teksten.map((bijdrage) => ({ samenhang, bijdrage })))
  test.each(gevallen)('samenhang "$samenhang", bijdrage "$bijdrage"', ({ samenhang, bijdrage }) => {
    expect(echt(tweedelig({ samenhang, bijdrage }))).toEqual([
      ...(gevuld(samenhang) ? [] : ['zvh-samenhang-ontbreekt']),
      ...(gevuld(bijdrage) ? [] : ['zvh-bijdrage-ontbreekt']),
    ])
  })
})

describe('de cliënt is gesproken, of er is een zwaarwegende reden met een motief (N-2.3a.3-zv5, Q-36)', () => {
  const dagen = [undefined, '2027-02-20', vandaag, '2027-03-02', '2027-02-31'] as const
  const redenen = [undefined, ...zwaarwegendBij('zvh'), 'te-veel-spanning', 'lastig'] as const
  const gevallen = dagen.flatMap((gesprokenOp) =>
    redenen.flatMap((nietGesproken) =>
      teksten.map((waaromNietGesproken) => ({ gesprokenOp, nietGesproken, waaromNietGesproken })),
    ),
  )
  test(`${gevallen.length} combinaties`, () => {
    for (const geval of gevallen) {
      const { gesprokenOp, nietGesproken, waaromNietGesproken } = geval
      const ja = gesprokenOp === '2027-02-20' || gesprokenOp === vandaag
      const reden = zwaarwegendBij('zvh').some((een) => een === nietGesproken)
      const mag = gesprokenOp === undefined ? reden && gevuld(waaromNietGesproken) : ja
      expect(echt(nietGesprokenBezwaren(geval, vandaag)), JSON.stringify(geval)).toEqual(
        mag ? [] : ['zvh-client-niet-gesproken'],
      )
    }
  })
})

describe('de brief wacht alleen om een zwaarwegende reden, gemotiveerd, tot een dag (N-2.3a.6-3a)', () => {
  const dagen = [undefined, '2027-02-28', vandaag, '2027-03-02'] as const
  const redenen = [undefined, ...zwaarwegendBij('zvh'), 'onder-curatele'] as const
  const gevallen = redenen.flatMap((waaromLater) =>
    teksten.flatMap((toelichtingLater) =>
      dagen.map((herzienOp) => ({ informeren: 'later', waaromLater, toelichtingLater, herzienOp }) as const),
    ),
  )
  test.each(gevallen)('$waaromLater, "$toelichtingLater", $herzienOp', (later) => {
    const mag = zwaarwegendBij('zvh').some((een) => een === later.waaromLater)
    expect(echt(uitstelBezwaren(later, vandaag))).toEqual([
      ...(mag ? [] : ['zvh-uitstel-zonder-reden']),
      ...(gevuld(later.toelichtingLater) ? [] : ['zvh-uitstel-zonder-motief']),
      ...(later.herzienOp === '2027-03-02' ? [] : ['zvh-uitstel-zonder-dag']),
    ])
    expect(uitstelBezwaren({ ...later, informeren: 'brief' }, vandaag)).toEqual([])
  })
})

describe('het besluit (2.3a.6 lid 1): het mag, het hoeft niet', () => {
  const brief = { informeren: 'brief', motief: 'Alles afgewogen.' } as const
  const toets = { samenhang: 'Dat hangt samen.', bijdrage: 'Dat helpt.' }
  test.each(zvhUitkomsten)('%s kan', (uitkomst) => {
    const partij = uitkomst === 'partij-gevraagd' ? { partijId: 'ggz' } : {}
    expect(echt(besluitBezwaren({ uitkomst, ...brief, ...toets, ...partij }, vandaag))).toEqual([])
  })
  test('aanmelden en een partij vragen kan niet zonder beide delen van de toets', () => {
    const beide = ['zvh-samenhang-ontbreekt', 'zvh-bijdrage-ontbreekt']
    expect(echt(besluitBezwaren({ uitkomst: 'aangemeld', ...brief }, vandaag))).toEqual(beide)
    const vraag = { uitkomst: 'partij-gevraagd', ...brief, partijId: 'ggz' }
    expect(echt(besluitBezwaren(vraag, vandaag))).toEqual(beide)
  })
  test('niet aanmelden vraagt de toets niet, wel een motief', () => {
    const niet = { uitkomst: 'niet-aangemeld', informeren: 'brief' } as const
    expect(echt(besluitBezwaren({ ...niet, motief: 'Het helpt niet.' }, vandaag))).toEqual([])
    expect(echt(besluitBezwaren({ ...niet, motief: ' ' }, vandaag))).toEqual(['zvh-zonder-motief'])
  })
  test('een partij vragen kan niet zonder partij, en een andere uitkomst is er niet', () => {
    const vraag = { uitkomst: 'partij-gevraagd', ...brief, ...toets }
    expect(echt(besluitBezwaren(vraag, vandaag))).toEqual(['zvh-zonder-partij'])
    const onzin = { uitkomst: 'misschien', ...brief, ...toets }
    expect(echt(besluitBezwaren(onzin, vandaag))).toEqual(['zvh-onbekende-uitkomst'])
  })
  test('wie niet wordt aangemeld, krijgt geen brief: uitstel telt alleen bij aanmelden', () => {
    const later = { informeren: 'later', motief: 'Zo.', ...toets } as const
    expect(echt(besluitBezwaren({ uitkomst: 'niet-aangemeld', ...later }, vandaag))).toEqual([])
    expect(echt(besluitBezwaren({ uitkomst: 'aangemeld', ...later }, vandaag))).toHaveLength(3)
  })
})

describe('wie is aangemeld en wie dat nog moet horen (2.3a.6 lid 3)', () => {
  const feit = (soort: string, versie: number, code: string | null = null, datum = vandaag): ZvhFeit => ({
    ...{ soort, versie, code, datum, betrokkeneId: 'client' },
  })
  const besluit = feit('zvh-besluit', 3, 'aangemeld')
  test('aangemeld en nog niet ingelicht', () => {
    expect(zvhAangemeld([besluit])).toEqual(['client'])
    expect(zvhTeVertellen([besluit])).toEqual([{ betrokkeneId: 'client', herzienOp: undefined }])
  })
  test('ingelicht in dezelfde handeling of later, niet door een brief van eerder', () => {
    expect(zvhTeVertellen([besluit, feit('zvh-ingelicht', 3)])).toEqual([])
    expect(zvhTeVertellen([besluit, feit('zvh-ingelicht', 5)])).toEqual([])
    expect(zvhTeVertellen([feit('zvh-ingelicht', 2), besluit])).toHaveLength(1)
  })
  test('uitgesteld: de laatste dag van opnieuw kijken telt', () => {
    const feiten = [
      besluit,
      feit('zvh-herzien', 3, null, '2027-03-10'),
      feit('zvh-herzien', 6, null, '2027-04-10'),
    ]
    expect(zvhTeVertellen(feiten)).toEqual([{ betrokkeneId: 'client', herzienOp: '2027-04-10' }])
  })
  test('ingetrokken: niet meer aangemeld, tot een nieuw besluit', () => {
    const weg = [besluit, feit('zvh-ingetrokken', 4)]
    expect(zvhAangemeld(weg)).toEqual([])
    expect(zvhStand(weg, 'client').uitkomst).toBeUndefined()
    expect(zvhAangemeld([...weg, feit('zvh-besluit', 5, 'aangemeld')])).toEqual(['client'])
  })
  test.each(['niet-aangemeld', 'partij-gevraagd'])('%s: er is niets te vertellen', (code) => {
    expect(zvhAangemeld([feit('zvh-besluit', 3, code)])).toEqual([])
    expect(zvhTeVertellen([feit('zvh-besluit', 3, code)])).toEqual([])
  })
})

test('een deelnemer van het Zorg- en Veiligheidshuis kan om een onderzoek vragen: zijn soort staat op de lijst van 2.3a.4 (2.3a.6 lid 1, toelichting)', () => {
  const deelnemers = [
    ...['politie', 'openbaar-ministerie', 'reclassering', 'raad-voor-de-kinderbescherming'],
    ...['ggz-aanbieder', 'ggd', 'gecertificeerde-instelling', 'burgemeester', 'woningcorporatie'],
  ]
  for (const soort of deelnemers) {
    expect(isPartijsoort(soort)).toBe(true)
    expect(staatOpLijst(soort, 'zonder-verzoek-van-client', vandaag)).toBe(true)
  }
  // The house itself is a cooperation and no party: who takes part in it asks.
  expect(partijsoorten.filter((soort) => partijenlijst[soort].naam.includes('Veiligheidshuis'))).toEqual([])
})
