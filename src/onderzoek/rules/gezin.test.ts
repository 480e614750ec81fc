import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dochter,
  dossier,
  eersteContact,
  gebeurtenis,
  gegevenInvoer,
  gezinsband,
  lopend,
  partner,
  vandaag,
} from '../../../testing/onderzoek.ts'
import { gezinsrelatieCodes, isGezinslid } from '../../wet/gezinsrelaties.ts'
import { clienten, clientStatus, isClient } from './is-client.ts'
import {
  toetsLegAntwoordGezinslidVast,
  voorafLegAntwoordGezinslidVast,
} from './leg-antwoord-gezinslid-vast.ts'
import { toetsLegGegevenVast } from './leg-gegeven-vast.ts'
import { toetsVoegBetrokkeneToe, voorafVoegBetrokkeneToe } from './voeg-betrokkene-toe.ts'
import { toetsVraagGezinslid, voorafVraagGezinslid } from './vraag-gezinslid.ts'

const metAntwoord = (...soorten: readonly ('gezinslid-stemt-in' | 'gezinslid-weigert')[]) =>
  lopend({
    gebeurtenissen: [
      gebeurtenis('gezinslid-gevraagd', { betrokkeneId: partner }),
      ...soorten.map((soort) => gebeurtenis(soort, { betrokkeneId: partner, datum: '2026-12-07' })),
    ],
  })

describe('wie is client (1.1.1)', () => {
  test('de verzoeker vanaf de start van het onderzoek, niet vanaf het verzoek (cliënt 2°)', () => {
    expect(isClient(eersteContact(), client)).toBe(false)
    expect(clientStatus(lopend(), client)).toEqual({
      client: true,
      grond: 'onderzoek-op-verzoek',
      sinds: '2026-12-06',
    })
  })
  test('het gezinslid pas na instemming (cliënt 3°)', () => {
    expect(clientStatus(lopend(), partner)).toEqual({
      client: true,
      grond: 'gezinslid-stemt-in',
      sinds: '2026-12-07',
    })
    expect(isClient(lopend(), dochter)).toBe(false)
    expect(clienten(lopend()).map(({ id }) => id)).toEqual([client, partner])
  })
  test.each([
    [['gezinslid-weigert'], false],
    [['gezinslid-stemt-in', 'gezinslid-weigert'], false],
    [['gezinslid-weigert', 'gezinslid-stemt-in'], true],
  ] as const)('na %j telt het laatste antwoord', (soorten, verwacht) => {
    expect(isClient(metAntwoord(...soorten), partner)).toBe(verwacht)
  })
  test('niemand meer als het onderzoek is ingetrokken, en nooit een vreemde of een mantelzorger', () => {
    expect(clienten(lopend({ dossier: dossier({ staat: 'ingetrokken' }) }))).toEqual([])
    expect(isClient(lopend(), 'vreemde')).toBe(false)
    expect(
      isClient(
        lopend({
          betrokkenen: [{ id: 'zus', datum: '2026-12-06', hoedanigheid: 'mantelzorger' }],
        }),
        'zus',
      ),
    ).toBe(false)
  })
})

describe('een betrokkene toevoegen', () => {
  test.each(gezinsrelatieCodes)(
    'relatie %s: gezinslid precies als de wet dat zegt (1.1.1 gezinslid)',
    (relatie) => {
      const invoer = { hoedanigheid: 'gezinslid', relatie, clientWilDit: true } as const
      expect(toetsVoegBetrokkeneToe(invoer, lopend(), vandaag).toegestaan).toBe(isGezinslid(relatie))
    },
  )
  test('H-17: een volwassen zoon elders kan meedoen als netwerk, niet als gezinslid (1.1.1)', () => {
    const zoon = { hoedanigheid: 'netwerk', relatie: 'volwassen-kind-elders', clientWilDit: true } as const
    expect(voorafVoegBetrokkeneToe(lopend(), vandaag).toegestaan).toBe(true)
    expect(toetsVoegBetrokkeneToe(zoon, lopend(), vandaag).toegestaan).toBe(true)
    expect(codes(toetsVoegBetrokkeneToe({ ...zoon, clientWilDit: false }, lopend(), vandaag))).toEqual([
      'client-wil-niet',
    ])
  })
  test('H-17: over hem wordt niets onderzocht (5.4.1 lid 1)', () => {
    const feiten = lopend({
      betrokkenen: [...lopend().betrokkenen, { id: 'zoon', datum: '2026-12-06', hoedanigheid: 'netwerk' }],
      gezinsbanden: [gezinsband('zoon', 'volwassen-kind-elders')],
    })
    for (const onderdeel of ['a', 'steun'] as const) {
      expect(
        codes(toetsLegGegevenVast(gegevenInvoer({ betrokkeneId: 'zoon', onderdeel }), feiten, vandaag)),
      ).toEqual(['geen-gegevens-over-deze-persoon'])
    }
  })
  test('H-18: een echtgenoot in detentie is gezinslid (1.1.1 onder 4)', () => {
    const man = { hoedanigheid: 'gezinslid', relatie: 'echtgenoot-elders', clientWilDit: true } as const
    expect(toetsVoegBetrokkeneToe(man, lopend(), vandaag)).toMatchObject({ artikel: 'begrip-gezinslid' })
  })
  test('voor de start komen er geen gezinsleden bij, en er is een verzoeker', () => {
    const invoer = { hoedanigheid: 'gezinslid', relatie: 'partner', clientWilDit: true } as const
    expect(codes(toetsVoegBetrokkeneToe(invoer, eersteContact(), vandaag))).toEqual([
      'onderzoek-niet-gestart',
    ])
    expect(
      codes(toetsVoegBetrokkeneToe({ ...invoer, hoedanigheid: 'verzoeker' }, lopend(), vandaag)),
    ).toEqual(['al-verzoeker'])
  })
})

describe('een gezinslid vragen (2.3a.1 lid 3)', () => {
  const invoer = { betrokkeneId: dochter, aanleiding: 'Zij zegt dat de ruzies haar schoolwerk raken.' }
  test('mag als er een aanleiding en een reikwijdte is', () => {
    expect(voorafVraagGezinslid(lopend(), vandaag).toegestaan).toBe(true)
    expect(toetsVraagGezinslid(invoer, lopend(), vandaag).toegestaan).toBe(true)
  })
  test('mag niet zonder aanleiding, bij een vreemde, bij wie al meedoet', () => {
    expect(codes(toetsVraagGezinslid({ ...invoer, aanleiding: '' }, lopend(), vandaag))).toEqual([
      'vraag-zonder-aanleiding',
    ])
    expect(codes(toetsVraagGezinslid({ ...invoer, betrokkeneId: 'vreemde' }, lopend(), vandaag))).toEqual([
      'onbekende-betrokkene',
      'geen-gezinslid',
    ])
    expect(codes(toetsVraagGezinslid({ ...invoer, betrokkeneId: partner }, lopend(), vandaag))).toEqual([
      'al-client',
    ])
    expect(codes(toetsVraagGezinslid(invoer, lopend({ reikwijdtes: [] }), vandaag))).toEqual([
      'geen-reikwijdte',
    ])
  })
  test('H-15: wie weigerde wordt niet opnieuw gevraagd', () => {
    const feiten = metAntwoord('gezinslid-weigert')
    expect(codes(toetsVraagGezinslid({ ...invoer, betrokkeneId: partner }, feiten, vandaag))).toEqual([
      'gezinslid-weigerde',
    ])
    const alleenPartner = { ...feiten, betrokkenen: feiten.betrokkenen.filter(({ id }) => id !== dochter) }
    expect(codes(voorafVraagGezinslid(alleenPartner, vandaag))).toEqual(['geen-gezinslid-om-te-vragen'])
  })
})

describe('het antwoord van een gezinslid', () => {
  const ja = { betrokkeneId: partner, antwoord: 'stemt-in', datum: '2026-12-07' } as const
  test('na de vraag mag het ja of nee zijn, en later anders (1.1.1 cliënt 3°)', () => {
    const gevraagd = metAntwoord()
    expect(voorafLegAntwoordGezinslidVast(gevraagd, vandaag).toegestaan).toBe(true)
    expect(toetsLegAntwoordGezinslidVast(ja, gevraagd, vandaag)).toMatchObject({ artikel: 'begrip-client' })
    expect(
      toetsLegAntwoordGezinslidVast(
        { ...ja, antwoord: 'weigert' },
        metAntwoord('gezinslid-stemt-in'),
        vandaag,
      ).toegestaan,
    ).toBe(true)
    expect(toetsLegAntwoordGezinslidVast(ja, metAntwoord('gezinslid-weigert'), vandaag).toegestaan).toBe(true)
  })
  test('zonder vraag is er geen antwoord, en niet met een onmogelijke datum', () => {
    expect(codes(voorafLegAntwoordGezinslidVast(lopend({ gebeurtenissen: [] }), vandaag))).toEqual([
      'gezinslid-niet-gevraagd',
    ])
    expect(codes(toetsLegAntwoordGezinslidVast({ ...ja, betrokkeneId: dochter }, lopend(), vandaag))).toEqual(
      ['gezinslid-niet-gevraagd'],
    )
    expect(
      codes(toetsLegAntwoordGezinslidVast({ ...ja, datum: '2026-12-01' }, metAntwoord(), vandaag)),
    ).toEqual(['antwoord-voor-vraag'])
    expect(codes(toetsLegAntwoordGezinslidVast(ja, lopend(), vandaag))).toEqual(['al-client'])
  })
  test('H-15: na een weigering mag alleen of hij kan steunen nog worden vastgelegd (5.4.1 lid 1)', () => {
    const feiten = metAntwoord('gezinslid-weigert')
    const overHem = (onderdeel: 'a' | 'steun') =>
      toetsLegGegevenVast(gegevenInvoer({ betrokkeneId: partner, onderdeel }), feiten, vandaag)
    expect(codes(overHem('a'))).toEqual(['alleen-steun'])
    expect(overHem('steun').toegestaan).toBe(true)
  })
})
