import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import {
  type GezinslidGrond,
  gezinslidGronden,
  gezinsrelatieCodes,
  isGezinslid,
} from '../wet/gezinsrelaties.ts'
import type { BetrokkeneBeeld } from './betrokkene-beeld.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'
import { Kop } from './onderzoek-boven.tsx'
import { Mensen } from './onderzoek-mensen.tsx'
import { Tijdlijn } from './onderzoek-tijdlijn.tsx'

const vandaag = '2026-12-24'

const dochter: BetrokkeneBeeld = {
  id: 'dochter',
  naam: 'Noor Geheimenaar',
  geboortedatum: '2011-03-01',
  hoedanigheid: 'gezinslid',
  relaties: [{ id: 'band', relatie: 'kind', sinds: null, tot: null }],
  gezinslidVan: [{ van: 'dochter', grond: 'huishouden', tot: null, geldt: true }],
  vertegenwoordigt: [],
  client: false,
  clientSinds: null,
  vernietigenOp: null,
  veiligContact: null,
  aanspreekpunt: null,
}

const beeld = (deel: Partial<OnderzoekBeeld> = {}): OnderzoekBeeld => ({
  staat: 'loopt',
  wet: 'participatiewet',
  ingang: 'bijstandsvraag',
  procedure: 'in-samenspraak',
  klaarSoort: 'wettelijk',
  klokken: [],
  ...{ overleggen: [], informeringen: [] },
  overlegafspraken: [],
  meegenomen: [],
  verzochtOp: '2026-11-30',
  gestartOp: '2026-12-06',
  eindeOp: null,
  vernietigenOp: null,
  eigenRegie: 'geen',
  klaarVoor: '2027-01-11',
  bezetting: { behandelaar: 'Noor de Vries', waarnemingen: [], verloop: [] },
  laatsteContact: null,
  gespreksafspraken: [],
  partijen: [],
  notities: 0,
  betrokkenen: [dochter],
  reikwijdtes: [],
  zietGegevens: true,
  gegevens: [],
  verzoeken: [],
  antwoorden: [],
  ...{ stukken: [], bestanden: [] },
  spoed: [],
  diensten: [],
  zvh: [],
  zvhBijCollege: [],
  tijdlijn: [
    { id: 'g1', soort: 'gesprek', code: 'thuis', datum: '2026-12-08', betrokkeneId: 'dochter' },
    { id: 'g2', soort: 'eerste-contact', code: 'toeleiding', datum: '2026-11-30', betrokkeneId: null },
  ],
  brieven: [],
  ...deel,
})

const mensen = (deel: Partial<BetrokkeneBeeld>): string =>
  render(
    Mensen({
      beeld: beeld({ betrokkenen: [{ ...dochter, ...deel }] }),
      vandaag,
      contactPad: undefined,
      verbeteren: { relatie: undefined, vertegenwoordiging: undefined },
    }),
  )

test('boven de zaak staat in een zin hoe het begon, met de wet en de procedure (2.3a.1)', () => {
  const tekst = render(Kop({ nummer: '2026-00001', beeld: beeld(), vandaag }))
  expect(tekst).toContain(
    'hulp gevraagd op 30 november 2026, vraag om bijstand of hulp bij werk, Participatiewet, in samenspraak',
  )
})

test('boven de zaak staan de namen van de cliënten, en van niemand anders', () => {
  const client = { ...dochter, id: 'client', naam: 'Samira Geheimenaar', client: true }
  const tekst = render(
    Kop({ nummer: '2026-00001', beeld: beeld({ betrokkenen: [client, dochter] }), vandaag }),
  )
  expect(tekst).toContain('Cliënt: Samira Geheimenaar<')
})

describe('om wie het gaat', () => {
  test.each(gezinsrelatieCodes)(
    'bij %s staat de relatie, en waarom dit geen gezinslid is als dat zo is (1.1.1)',
    (relatie) => {
      const relaties = [{ id: 'band', relatie, sinds: null, tot: null }]
      const tekst = mensen({ relaties, gezinslidVan: [] })
      expect(tekst.includes('Geen gezinslid, want')).toBe(!isGezinslid(relatie))
      expect(tekst).not.toContain('undefined')
    },
  )
  test.each(Object.keys(gezinslidGronden) as GezinslidGrond[])(
    'gezinslid als %s: van wie, omdat, en tot wanneer (1.1.1)',
    (grond) => {
      const lid = { van: 'dochter', grond, tot: '2029-03-01', geldt: true }
      expect(mensen({ gezinslidVan: [lid] })).toMatch(
        /Gezinslid van Noor Geheimenaar, want .+ Dat is zo tot 1 maart 2029: dan/,
      )
      const voorbij = { ...lid, tot: '2026-12-24', geldt: false }
      expect(mensen({ gezinslidVan: [voorbij] })).toContain(
        'Geen gezinslid van Noor Geheimenaar meer sinds 24 december 2026: dan',
      )
    },
  )
  test('van meer mensen om dezelfde reden staat in een zin (1.1.1)', () => {
    const lid = (van: string) => ({ van, grond: 'huishouden', tot: null, geldt: true }) as const
    const ander = { ...dochter, id: 'ander', naam: 'Ander Geheimenaar' }
    const tekst = render(
      Mensen({
        beeld: beeld({ betrokkenen: [{ ...dochter, gezinslidVan: [lid('dochter'), lid('ander')] }, ander] }),
        vandaag,
        contactPad: undefined,
        verbeteren: { relatie: undefined, vertegenwoordiging: undefined },
      }),
    )
    expect(tekst).toContain('Gezinslid van Noor Geheimenaar en Ander Geheimenaar, want')
  })
  test('wie geen relatie heeft, krijgt geen oordeel over het gezin (1.1.1)', () => {
    expect(mensen({ hoedanigheid: 'verzoeker', relaties: [], gezinslidVan: [] })).not.toContain(
      'ezinslid, want',
    )
  })
  test('veilig contact staat er helemaal: ook mail, postadres en toelichting', () => {
    const tekst = mensen({
      veiligContact: {
        telefoon: '06 12345678',
        magVoicemail: false,
        mail: 'noor@voorbeeld.test',
        wanneer: 'na schooltijd',
        geenPostThuis: true,
        postadres: { straat: 'Beukenlaan', huisnummer: '9', postcode: '3512 JK', plaats: 'Utrecht' },
        tolk: 'Arabisch',
        toelichting: 'Niet bellen als vader thuis is.',
      },
    })
    for (const deel of [
      'tel:0612345678',
      'geen voicemail',
      'noor@voorbeeld.test',
      'na schooltijd',
      'Geen post naar het woonadres',
      'Beukenlaan 9, 3512 JK Utrecht',
      'Arabisch',
      'Niet bellen als vader thuis is.',
    ])
      expect(tekst).toContain(deel)
  })
})

describe('the timeline of a case', () => {
  const tijdlijn = (deel: Partial<OnderzoekBeeld> = {}, dossierId?: string): string =>
    render(Tijdlijn({ beeld: beeld(deel), vandaag, dossierId }))

  test('puts what happened and the term on a line, oldest first, and the same in a table', () => {
    const tekst = tijdlijn()
    expect(tekst).toMatch(
      /<ol.*30 november.*Noor Geheimenaar.*Vandaag.*11 januari.*<\/ol>.*<table.*11 januari/s,
    )
    expect(tekst).not.toContain('undefined')
  })
  test('an ended case has no term left, but the day on which it goes', () => {
    const tekst = tijdlijn({ staat: 'afgerond', vernietigenOp: '2029-01-11' })
    expect(tekst).not.toContain('Het onderzoek is klaar')
    expect(tekst).toContain('Dit dossier wordt vernietigd')
  })
  test('only who may mend gets a link to mend', () => {
    expect(tijdlijn()).not.toContain('<a ')
    expect(tijdlijn({}, 'dossier-1')).toContain('dossier-1')
  })
})

test('van wat is weggehaald staat op de tijdlijn wat het was, over wie, en waarom (AVG 5 lid 1 onder d)', () => {
  const feit = {
    id: 'g3',
    soort: 'gebeurtenis-weggehaald',
    code: null,
    datum: vandaag,
    betrokkeneId: 'dochter',
  }
  const inhoud = { reden: 'Dit was bij een andere cliënt.', wat: 'gesprek' }
  const html = render(
    Tijdlijn({ beeld: beeld({ tijdlijn: [{ ...feit, ...inhoud }] }), vandaag, dossierId: undefined }),
  )
  expect(html).toContain('Noor Geheimenaar. Gesprek. Dit was bij een andere cliënt')
})
