import { describe, expect, test } from 'vitest'
import {
  afgerond,
  client,
  codes,
  dienst,
  dochter,
  dossier,
  gegevenInvoer,
  ingevuld,
  lopend,
  partner,
  totEnMetBrieven,
  vandaag,
  verzoek,
  vraag,
} from '../../../testing/onderzoek.ts'
import { afgesproken } from '../../../testing/reikwijdtes.ts'
import { werktIn } from '../../wet/rollen.ts'
import { verkrijgenOp } from '../../wet/verkrijgen.ts'
import { toetsBekijkOnderzoek } from './bekijk-onderzoek.ts'
import { toetsLegDienstverklaringVast } from './leg-dienstverklaring-vast.ts'
import { toetsLegGegevenVast } from './leg-gegeven-vast.ts'
import { plichten } from './plichten.ts'
import { toetsRappelleerPartij } from './rappelleer-partij.ts'
import { toetsRondOnderzoekAf } from './rond-onderzoek-af.ts'
import { toetsTrekConclusie } from './trek-conclusie.ts'
import { toetsVraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'
import { toetsWijsCoordinatorAan } from './wijs-coordinator-aan.ts'

const conclusie = {
  motiveringSamenhang: 'Het een raakt het ander.',
  los: [],
  motiveringKeuze: '',
  bevestigd: true,
} as const

/** Source: casus 01, from the explanatory memorandum §4.3.1 and §4.4.2 and the comments on 2.3a.1 to 2.3a.3 and 5.4.2. */
describe('casus 01: wat niet mag', () => {
  test('opvoeding onderzoeken: buiten de reikwijdte (2.3a.1 lid 4)', () => {
    expect(codes(toetsLegGegevenVast(gegevenInvoer({ thema: 'opvoeding' }), lopend(), vandaag))).toEqual([
      'thema-gesloten',
    ])
  })
  test('school bevragen: buiten de reikwijdte (2.3a.1 lid 7)', () => {
    const school = { id: 'school', regime: 'geen', domein: 'onderwijs', opLijst: true } as const
    for (const thema of ['opvoeding', 'onderwijs', 'schulden'] as const) {
      const uitkomst = toetsVraagGegevensAanPartij(vraag({ partijen: [school], thema }), lopend(), vandaag)
      expect(uitkomst.toegestaan, thema).toBe(false)
    }
  })
  test('gegevens over de dochter anders dan of zij kan steunen: geen client (5.4.1 lid 1)', () => {
    for (const onderdeel of ['aanleiding', 'a', 'b', 'c', 'd'] as const) {
      const uitkomst = toetsLegGegevenVast(
        gegevenInvoer({ betrokkeneId: dochter, onderdeel }),
        lopend(),
        vandaag,
      )
      expect(uitkomst).toMatchObject({ redenen: [{ code: 'alleen-steun', artikel: 'gegevens-gezinslid' }] })
    }
    const steun = gegevenInvoer({ betrokkeneId: dochter, onderdeel: 'steun', thema: null })
    expect(toetsLegGegevenVast(steun, lopend(), vandaag).toegestaan).toBe(true)
  })
  test('de ggz-behandelaar rappelleren (5.4.2 lid 2 slot)', () => {
    const feiten = lopend({ verzoeken: [verzoek({ regime: 'wgbo-7-457' })] })
    expect(codes(toetsRappelleerPartij({ verzoekId: 'verzoek-1' }, feiten, vandaag))).toEqual([
      'geheimhouder-niet-rappelleren',
    ])
  })
  test('een weigering of stilte van de ggz als te laat tonen (5.4.2 lid 2 slot)', () => {
    const feiten = lopend({
      verzoeken: [verzoek({ regime: 'wgbo-7-457' }), verzoek({ id: 'v2', staat: 'geweigerd' })],
    })
    const lijst = plichten(feiten, { onderzoekKlaar: '2027-01-11', persoonlijkPlan: null })
    expect(lijst.filter(({ handeling }) => handeling.includes('partij'))).toEqual([])
  })
  test('alle partijen in een keer bevragen (§4.3.1)', () => {
    const partijen = [...vraag().partijen, ...vraag().partijen]
    expect(toetsVraagGegevensAanPartij(vraag({ partijen }), lopend(), vandaag)).toMatchObject({
      redenen: [{ code: 'een-partij-per-keer', artikel: 'stap-voor-stap' }],
    })
  })
  test('afsluiten zonder schriftelijke uitkomst (2.3a.2 lid 1)', () => {
    const zonderBrief = ingevuld(totEnMetBrieven().filter(({ soort }) => soort !== 'uitkomst-meegedeeld'))
    expect(codes(toetsRondOnderzoekAf({ motiveringTermijn: '' }, zonderBrief, vandaag))).toEqual([
      'uitkomst-niet-meegedeeld',
    ])
  })
  test('een aanpak beginnen zonder instemming of met de client als coordinator (2.3a.3 lid 1)', () => {
    const invoer = {
      kandidaat: 'client',
      zichzelf: false,
      partijenNietGevraagd: false,
      overlegdMet: [client, partner],
      motiveringOverleg: '',
    } as const
    expect(codes(toetsWijsCoordinatorAan(invoer, afgerond(), vandaag))).toEqual([
      'instemming-ontbreekt',
      'client-nooit-coordinator',
    ])
  })
  test('"geen aanpak" concluderen bij twee samenhangende diensten (2.3a.2 lid 2)', () => {
    for (const geen of [
      'geen-meervoudige-problematiek',
      'geen-aanpak-mogelijk',
      'aanpak-niet-wenselijk',
    ] as const) {
      const uitkomst = toetsTrekConclusie(
        { ...conclusie, samenhang: true, conclusie: geen },
        ingevuld(),
        vandaag,
      )
      expect(uitkomst).toMatchObject({
        redenen: [{ code: 'aanpak-is-verplicht', artikel: 'aanpak-verplicht' }],
      })
    }
  })
  test('de coordinator in het onderzoek laten kijken (5.4.5 lid 1)', () => {
    const alsCoordinator = { rol: 'coordinator', gebruikerId: 'toeleider-jansen' } as const
    expect(codes(toetsBekijkOnderzoek(alsCoordinator, afgerond(), vandaag))).toEqual([
      'coordinator-ziet-onderzoek-niet',
    ])
    expect(werktIn('coordinator', 'onderzoek')).toBe(false)
  })
})

/** Source: casus 02, from the comment on 2.3a.1 lid 4 onderdeel e. */
describe('casus 02: wat niet mag', () => {
  const scootmobiel = dienst('scootmobiel', { domein: 'maatschappelijke-ondersteuning' })
  const feiten = ingevuld([], {
    dossier: dossier({ wet: 'wmo-2015' }),
    diensten: [scootmobiel, dienst('uitkering', { domein: 'participatie' })],
  })
  test('H-10: een aanpak voorstellen zonder gemotiveerde samenhang (1.1.1)', () => {
    const zonder = { ...conclusie, samenhang: false, conclusie: 'aanpak-verplicht' } as const
    expect(codes(toetsTrekConclusie(zonder, feiten, vandaag))).toEqual(['aanpak-zonder-samenhang'])
    const leeg = {
      ...conclusie,
      samenhang: true,
      motiveringSamenhang: '',
      los: [],
      conclusie: 'aanpak-verplicht',
    } as const
    expect(codes(toetsTrekConclusie(leeg, feiten, vandaag))).toEqual(['samenhang-niet-gemotiveerd'])
    const goed = { ...zonder, conclusie: 'geen-meervoudige-problematiek' } as const
    expect(toetsTrekConclusie(goed, feiten, vandaag).toegestaan).toBe(true)
  })
  test('H-06: een aparte aanvraag eisen voor de scootmobiel (2.3.5 lid 2)', () => {
    const verklaring = {
      dienstId: 'scootmobiel',
      antwoord: 'aanvaard',
      wijze: 'aanvraag',
      datum: vandaag,
      dreiging: false,
    } as const
    expect(codes(toetsLegDienstverklaringVast(verklaring, feiten, vandaag))).toEqual(['geen-aparte-aanvraag'])
    expect(
      toetsLegDienstverklaringVast({ ...verklaring, wijze: 'mondeling' }, feiten, vandaag),
    ).toMatchObject({ artikel: 'wmo-beschikking' })
    expect(verkrijgenOp('wmo-2015', vandaag).hoe).toBe('instemmen')
  })
  test('H-09: naar schulden vragen als dat onderwerp gesloten is (2.3a.1 lid 4 onder a en b)', () => {
    const gesloten = {
      ...feiten,
      reikwijdtes: [afgesproken({ binnen: ['inkomen'], gesloten: ['schulden'] })],
    } as const
    expect(toetsLegGegevenVast(gegevenInvoer(), gesloten, vandaag)).toMatchObject({
      redenen: [{ code: 'thema-gesloten', artikel: 'open-vraag', params: { thema: 'Schulden' } }],
    })
    expect(codes(toetsVraagGegevensAanPartij(vraag(), gesloten, vandaag))).toContain('thema-gesloten')
  })
})
