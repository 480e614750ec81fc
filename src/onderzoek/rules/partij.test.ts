import { describe, expect, test } from 'vitest'
import {
  afgerond,
  client,
  codes,
  dochter,
  lopend,
  vandaag,
  verzoek,
  vraag,
} from '../../../testing/onderzoek.ts'
import { isGeheimhouder, moetAntwoorden, partijRegimeNamen, partijRegimes } from '../../wet/partij-regimes.ts'
import { verzoekStaten } from './feiten.ts'
import { toetsLegAntwoordPartijVast, voorafLegAntwoordPartijVast } from './leg-antwoord-partij-vast.ts'
import { plichten } from './plichten.ts'
import { toetsRappelleerPartij, voorafRappelleerPartij } from './rappelleer-partij.ts'
import { toetsTrekVerzoekIn, voorafTrekVerzoekIn } from './trek-verzoek-in.ts'
import { toetsVraagGegevensAanPartij, voorafVraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'

const ggz = { id: 'ggz', regime: 'wgbo-7-457', domein: 'geestelijke-gezondheidszorg', opLijst: true } as const
const school = { id: 'school', regime: 'geen', domein: 'onderwijs', opLijst: true } as const
const stel = (deel: Parameters<typeof vraag>[0], feiten = lopend()) =>
  toetsVraagGegevensAanPartij(vraag(deel), feiten, vandaag)

describe('gegevens vragen aan een partij (5.4.2)', () => {
  test('een schuldhulporganisatie moet antwoorden (5.4.2 lid 1)', () => {
    expect(voorafVraagGegevensAanPartij(lopend(), vandaag).toegestaan).toBe(true)
    expect(stel({})).toMatchObject({ toegestaan: true, artikel: 'verstrekken-door-partij' })
  })
  test('een ggz-behandelaar mag gevraagd worden als de client dat goedvindt (5.4.2 lid 2)', () => {
    const deel = { partijen: [ggz], thema: 'gezondheid', onderdeel: 'b' } as const
    expect(stel({ ...deel, toestemming: true })).toMatchObject({ artikel: 'verstrekken-door-geheimhouder' })
    expect(codes(stel(deel))).toEqual(['geheimhouder-zonder-toestemming'])
  })
  test.each(partijRegimeNamen)(
    'regime %s geeft het artikel, en alleen een geheim vraagt toestemming',
    (regime) => {
      const partijen = [{ id: 'p', regime, domein: 'schuldhulp', opLijst: true }] as const
      const uitkomst = stel({ partijen })
      if (isGeheimhouder(regime)) expect(codes(uitkomst)).toEqual(['geheimhouder-zonder-toestemming'])
      else expect(uitkomst).toMatchObject({ toegestaan: true, artikel: partijRegimes[regime].artikel })
    },
  )
  test.each(partijRegimeNamen.filter((regime) => !isGeheimhouder(regime)))(
    'H-54: bij regime %s is toestemming geen reden om te verwerken (§3.2, AVG 6)',
    (regime) => {
      const partijen = [{ id: 'p', regime, domein: 'schuldhulp', opLijst: true }] as const
      expect(stel({ partijen, toestemming: true })).toMatchObject({
        redenen: [{ code: 'toestemming-geen-grond', artikel: 'avg-grondslag' }],
      })
    },
  )
  test('alle partijen in een keer bevragen mag niet (2.3a.1 lid 4, §4.3.1)', () => {
    const [schuldhulp] = vraag().partijen
    expect(
      codes(stel({ partijen: schuldhulp ? [schuldhulp, { ...schuldhulp, id: 'kredietbank' }] : [] })),
    ).toEqual(['een-partij-per-keer'])
    expect(codes(stel({ partijen: [] }))).toEqual(['een-partij-per-keer'])
  })
  test('een partij die niet op de lijst staat, wordt niet gevraagd (2.3a.5 lid 1)', () => {
    const [schuldhulp] = vraag().partijen
    expect(codes(stel({ partijen: schuldhulp ? [{ ...schuldhulp, opLijst: false }] : [] }))).toEqual([
      'partij-niet-op-lijst',
    ])
  })
  test('wie bij de partij werkt, vraagt haar niet namens het college: die is dan geen partij (1.1.1 partij)', () => {
    const [schuldhulp] = vraag().partijen
    const metWerkgever = (eigenWerkgever: boolean) =>
      stel({ partijen: schuldhulp ? [{ ...schuldhulp, eigenWerkgever }] : [] })
    expect(metWerkgever(true)).toMatchObject({
      redenen: [{ code: 'eigen-werkgever-geen-partij', artikel: 'begrip-partij' }],
    })
    expect(metWerkgever(false).toegestaan).toBe(true)
  })
  test('buiten de reikwijdte, over wie geen client is, of zonder gesprek met de client mag niet', () => {
    expect(codes(stel({ partijen: [school] }))).toEqual(['partij-buiten-reikwijdte'])
    expect(codes(stel({ partijen: [school], thema: 'onderwijs' }))).toEqual(['thema-buiten-reikwijdte'])
    expect(codes(stel({ betrokkeneId: dochter }))).toEqual(['verzoek-alleen-over-client'])
    expect(codes(stel({ besprokenMetClient: false }))).toEqual(['verzoek-niet-besproken'])
  })
  test('niet zonder vraag, reden en, boven dat-informatie, waarom meer nodig is (5.4.2 lid 1)', () => {
    expect(codes(stel({ vraag: '', waarom: ' ', motiveringNiveau: '' }))).toEqual([
      'verzoek-zonder-vraag',
      'verzoek-zonder-reden',
      'niveau-niet-gemotiveerd',
    ])
    expect(codes(stel({ niveau: 'dat', motiveringNiveau: '' }))).toEqual([])
  })
  test('dezelfde vraag staat maar een keer uit, en een weigering wordt niet overgedaan', () => {
    expect(codes(stel({}, lopend({ verzoeken: [verzoek()] })))).toEqual(['verzoek-loopt-al'])
    expect(codes(stel({}, lopend({ verzoeken: [verzoek({ staat: 'geweigerd' })] })))).toEqual([
      'partij-weigerde',
    ])
    expect(codes(stel({}, lopend({ verzoeken: [verzoek({ staat: 'ingetrokken' })] })))).toEqual([])
    expect(codes(stel({ onderdeel: 'b' }, lopend({ verzoeken: [verzoek()] })))).toEqual([])
  })
  test('zonder reikwijdte of na het onderzoek kan er niets gevraagd worden', () => {
    expect(codes(voorafVraagGegevensAanPartij(lopend({ reikwijdtes: [] }), vandaag))).toEqual([
      'geen-reikwijdte',
    ])
    expect(codes(voorafVraagGegevensAanPartij(afgerond(), vandaag))).toEqual(['onderzoek-afgerond'])
  })
})

describe('het antwoord van een partij', () => {
  const antwoord = {
    verzoekId: 'verzoek-1',
    antwoord: 'verstrekt',
    niveau: 'proces',
    datum: '2026-12-13',
  } as const
  const leg = (deel: Partial<Parameters<typeof toetsLegAntwoordPartijVast>[0]>, over = verzoek()) =>
    toetsLegAntwoordPartijVast({ ...antwoord, ...deel }, lopend({ verzoeken: [over] }), vandaag)

  test('wordt vastgelegd op het artikel van de partij', () => {
    expect(voorafLegAntwoordPartijVast(lopend({ verzoeken: [verzoek()] }), vandaag).toegestaan).toBe(true)
    expect(leg({})).toMatchObject({ toegestaan: true, artikel: 'verstrekken-door-partij' })
  })
  test('H-01: een geheimhouder mag weigeren, zonder reden, en dat is definitief (5.4.2 lid 2)', () => {
    const bijGgz = verzoek({ regime: 'wgbo-7-457' })
    expect(leg({ antwoord: 'geweigerd', niveau: 'dat' }, bijGgz)).toMatchObject({
      toegestaan: true,
      artikel: 'verstrekken-door-geheimhouder',
    })
    expect(codes(leg({}, { ...bijGgz, staat: 'geweigerd' }))).toEqual(['weigering-is-definitief'])
  })
  test('niet meer dan gevraagd, niet voor de vraag en niet twee keer', () => {
    expect(codes(leg({ niveau: 'inhoud' }))).toEqual(['niveau-hoger-dan-gevraagd'])
    expect(codes(leg({ datum: '2026-12-01' }))).toEqual(['antwoord-voor-vraag'])
    expect(codes(leg({ datum: '2027-12-01' }))).toEqual(['datum-in-toekomst'])
    expect(codes(leg({}, verzoek({ staat: 'beantwoord' })))).toEqual(['verzoek-is-beantwoord'])
    expect(codes(leg({ verzoekId: 'x' }))).toEqual(['onbekend-verzoek'])
    expect(codes(voorafLegAntwoordPartijVast(lopend(), vandaag))).toEqual(['geen-open-verzoek'])
  })
})

describe('rappelleren', () => {
  test.each(partijRegimeNamen)(
    'regime %s: alleen wie moet antwoorden krijgt een herinnering (5.4.2)',
    (regime) => {
      const feiten = lopend({ verzoeken: [verzoek({ regime })] })
      expect(toetsRappelleerPartij({ verzoekId: 'verzoek-1' }, feiten, vandaag).toegestaan).toBe(
        moetAntwoorden(regime),
      )
      expect(voorafRappelleerPartij(feiten, vandaag).toegestaan).toBe(moetAntwoorden(regime))
    },
  )
  test('een geheimhouder wordt nooit gerappelleerd (5.4.2 lid 2 slot)', () => {
    const feiten = lopend({ verzoeken: [verzoek({ regime: 'wgbo-7-457' })] })
    expect(toetsRappelleerPartij({ verzoekId: 'verzoek-1' }, feiten, vandaag)).toMatchObject({
      redenen: [{ code: 'geheimhouder-niet-rappelleren', artikel: 'verstrekken-door-geheimhouder' }],
    })
  })
  test('na een antwoord, weigering of intrekking is er niets te herinneren', () => {
    for (const staat of verzoekStaten.filter((een) => een !== 'verzonden')) {
      expect(
        toetsRappelleerPartij(
          { verzoekId: 'verzoek-1' },
          lopend({ verzoeken: [verzoek({ staat })] }),
          vandaag,
        ).toegestaan,
      ).toBe(false)
    }
    expect(codes(voorafRappelleerPartij(lopend(), vandaag))).toEqual(['geen-open-verzoek'])
  })
  test('een antwoord van een partij is nooit een plicht met een datum: niets is te laat (5.4.2 lid 2 slot)', () => {
    const zonder = lopend()
    const met = lopend({
      verzoeken: [verzoek({ regime: 'wgbo-7-457', verzondenOp: '2020-01-01' }), verzoek()],
    })
    const termijnen = { onderzoekKlaar: '2027-01-11', persoonlijkPlan: null }
    expect(plichten(met, termijnen)).toEqual(plichten(zonder, termijnen))
  })
})

describe('een verzoek intrekken', () => {
  test('mag zolang het openstaat, met een reden', () => {
    const feiten = lopend({ verzoeken: [verzoek()] })
    expect(voorafTrekVerzoekIn(feiten, vandaag).toegestaan).toBe(true)
    expect(
      toetsTrekVerzoekIn({ verzoekId: 'verzoek-1', reden: 'Niet meer nodig.' }, feiten, vandaag).toegestaan,
    ).toBe(true)
    expect(codes(toetsTrekVerzoekIn({ verzoekId: 'verzoek-1', reden: '' }, feiten, vandaag))).toEqual([
      'toelichting-ontbreekt',
    ])
    expect(codes(toetsTrekVerzoekIn({ verzoekId: client, reden: 'x' }, feiten, vandaag))).toEqual([
      'onbekend-verzoek',
    ])
    expect(codes(voorafTrekVerzoekIn(lopend(), vandaag))).toEqual(['geen-open-verzoek'])
  })
})
