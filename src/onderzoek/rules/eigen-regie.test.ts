import { describe, expect, test } from 'vitest'
import { gezinsband, vertegenwoordiging } from '../../../testing/banden.ts'
import {
  afgerond,
  beidenStemmenIn,
  client,
  codes,
  dochter,
  gebeurtenis,
  ingevuld,
  lopend,
  partner,
  totEnMetBrieven,
} from '../../../testing/onderzoek.ts'
import { toetsBekijkOnderzoek } from './bekijk-onderzoek.ts'
import { toetsBeoordeelEigenRegie } from './beoordeel-eigen-regie.ts'
import { eigenCoordinatorAls, redenTegenEigenRegie } from './eigen-regie.ts'
import type { GebeurtenisFeit } from './feiten.ts'
import { toetsLegEigenRegieVast } from './leg-eigen-regie-vast.ts'

const vandaag = '2026-12-30'
const verklaard = (deel: Partial<GebeurtenisFeit> = {}) =>
  gebeurtenis('eigen-regie-verklaard', {
    betrokkeneId: partner,
    code: 'client',
    datum: '2026-12-28',
    ...deel,
  })
const oordeel = (code: 'aannemelijk' | 'niet-aannemelijk') =>
  gebeurtenis('eigen-regie-beoordeeld', { code, datum: '2026-12-29' })
const ingetrokken = gebeurtenis('eigen-regie-ingetrokken', { code: 'client-wil-coordinator' })
const samen = {
  betrokkeneId: partner,
  verklaardDoor: [client, partner],
  vertegenwoordigers: [],
  diegeneWil: false,
  datum: '2026-12-28',
}

describe('eigen regie verklaren (2.3a.3 lid 2)', () => {
  test('de cliënten samen, vanaf de conclusie en voordat er een coördinator is', () => {
    const voorDeBrief = ingevuld(totEnMetBrieven().slice(0, 3))
    for (const feiten of [voorDeBrief, afgerond(), afgerond(beidenStemmenIn())])
      expect(codes(toetsLegEigenRegieVast(samen, feiten, vandaag))).toEqual([])
  })
  test('niet door één van twee cliënten alleen', () => {
    const alleen = { ...samen, betrokkeneId: client, verklaardDoor: [client] }
    expect(codes(toetsLegEigenRegieVast(alleen, afgerond(), vandaag))).toEqual([
      'eigen-regie-zonder-alle-clienten',
    ])
  })
  test('wie niet meedoet aan de aanpak hoeft niets te verklaren', () => {
    const weigert = gebeurtenis('instemming-aanpak', { betrokkeneId: partner, code: 'weigert' })
    const zelf = { ...samen, betrokkeneId: client, verklaardDoor: [client] }
    expect(codes(toetsLegEigenRegieVast(zelf, afgerond([weigert]), vandaag))).toEqual([])
  })
  test('een vertegenwoordiger verklaart het voor zijn cliënt, alleen als hij over alles mag spreken', () => {
    const feiten = (omvang: readonly ('geld' | 'zorg' | 'overig')[]) => ({
      ...afgerond(),
      betrokkenen: [
        ...lopend().betrokkenen,
        { id: 'tante', datum: '2026-12-06', hoedanigheid: 'vertegenwoordiger' as const },
      ],
      vertegenwoordigingen: [vertegenwoordiging('tante', client, { omvang })],
    })
    const namens = { ...samen, verklaardDoor: [partner], vertegenwoordigers: ['tante'] }
    expect(codes(toetsLegEigenRegieVast(namens, feiten(['geld', 'zorg', 'overig']), vandaag))).toEqual([])
    expect(codes(toetsLegEigenRegieVast(namens, feiten(['geld']), vandaag))).toEqual([
      'vertegenwoordiging-te-smal',
    ])
    expect(
      codes(
        toetsLegEigenRegieVast(
          { ...namens, betrokkeneId: client, verklaardDoor: [client] },
          feiten(['geld']),
          vandaag,
        ),
      ),
    ).toEqual(['eigen-regie-zonder-alle-clienten'])
  })
  test.each([
    ['iemand die er niet is', { betrokkeneId: 'niemand', diegeneWil: true }, ['onbekende-betrokkene']],
    [
      'een gezinslid dat geen cliënt is verklaart niets',
      { verklaardDoor: [client, partner, dochter] },
      ['eigen-regie-verklaart-client'],
    ],
    ['een dag in de toekomst', { datum: '2026-12-31' }, ['datum-in-toekomst']],
    ['een dag voor de conclusie', { datum: '2026-12-01' }, ['antwoord-voor-vraag']],
  ])('mag niet: %s', (_, anders, verwacht) => {
    expect(codes(toetsLegEigenRegieVast({ ...samen, ...anders }, afgerond(), vandaag))).toEqual(verwacht)
  })
  test('een mantelzorger of gezinslid coördineert alleen als hij dat zelf wil', () => {
    const door = { ...samen, betrokkeneId: dochter }
    expect(codes(toetsLegEigenRegieVast(door, afgerond(), vandaag))).toEqual(['eigen-regie-niet-gewild'])
    expect(codes(toetsLegEigenRegieVast({ ...door, diegeneWil: true }, afgerond(), vandaag))).toEqual([])
  })
  test('niet zonder voorgestelde aanpak, niet na de aanwijzing, niet twee keer', () => {
    const zonder = ingevuld([gebeurtenis('conclusie', { code: 'aanpak-niet-wenselijk' })])
    expect(codes(toetsLegEigenRegieVast(samen, zonder, vandaag))).toEqual(['geen-aanpak-voorgesteld'])
    const na = afgerond([...beidenStemmenIn(), gebeurtenis('coordinator-aangewezen')])
    expect(codes(toetsLegEigenRegieVast(samen, na, vandaag))).toEqual(['aanpak-loopt-al'])
    const al = ['eigen-regie-al-verklaard']
    expect(codes(toetsLegEigenRegieVast(samen, afgerond([verklaard()]), vandaag))).toEqual(al)
    expect(
      codes(toetsLegEigenRegieVast(samen, afgerond([verklaard(), oordeel('aannemelijk')]), vandaag)),
    ).toEqual(al)
  })
  test('na een nee of een intrekking mag het opnieuw', () => {
    for (const na of [
      [verklaard(), oordeel('niet-aannemelijk')],
      [verklaard(), ingetrokken],
    ])
      expect(codes(toetsLegEigenRegieVast(samen, afgerond(na), vandaag))).toEqual([])
  })
  test.each([
    ['cliënt', client, 'client'],
    ['cliënt die gezinslid is', partner, 'client'],
    ['gezinslid', dochter, 'gezinslid'],
    ['mantelzorger', 'zorg', 'mantelzorger'],
    ['vertegenwoordiger', 'tante', 'vertegenwoordiger'],
    ['buur uit het netwerk', 'buur', undefined],
    ['oud-huisgenoot', 'ex', undefined],
  ])('wie het zelf kan doen: %s', (_, wie, als) => {
    const sinds = { datum: '2026-12-06' } as const
    const feiten = afgerond([], {
      betrokkenen: [
        ...lopend().betrokkenen,
        { ...sinds, id: 'zorg', hoedanigheid: 'mantelzorger' },
        { ...sinds, id: 'tante', hoedanigheid: 'vertegenwoordiger' },
        { ...sinds, id: 'buur', hoedanigheid: 'netwerk' },
        { ...sinds, id: 'ex', hoedanigheid: 'gezinslid' },
      ],
      gezinsbanden: [...lopend().gezinsbanden, gezinsband('ex', 'partner', { tot: '2026-12-10' })],
      vertegenwoordigingen: [vertegenwoordiging('tante', client)],
    })
    expect(eigenCoordinatorAls(feiten, wie, vandaag)).toBe(als)
  })
})

describe('eigen regie beoordelen (2.3a.3 lid 2: voldoende aannemelijk)', () => {
  const invoer = { oordeel: 'aannemelijk', motivering: 'Zij heeft overzicht.', herziening: false } as const
  test('met een motivering, ja of nee', () => {
    for (const code of ['aannemelijk', 'niet-aannemelijk'] as const)
      expect(
        codes(toetsBeoordeelEigenRegie({ ...invoer, oordeel: code }, afgerond([verklaard()]), vandaag)),
      ).toEqual([])
  })
  test('niet zonder verklaring en niet zonder motivering', () => {
    expect(codes(toetsBeoordeelEigenRegie(invoer, afgerond(), vandaag))).toEqual([
      'geen-eigen-regie-verklaard',
    ])
    expect(
      codes(toetsBeoordeelEigenRegie({ ...invoer, motivering: ' ' }, afgerond([verklaard()]), vandaag)),
    ).toEqual(['eigen-regie-niet-gemotiveerd'])
  })
  test('het college komt er alleen uitdrukkelijk op terug', () => {
    const feiten = afgerond([verklaard(), oordeel('aannemelijk')])
    expect(codes(toetsBeoordeelEigenRegie(invoer, feiten, vandaag))).toEqual(['eigen-regie-al-beoordeeld'])
    expect(codes(toetsBeoordeelEigenRegie({ ...invoer, herziening: true }, feiten, vandaag))).toEqual([])
  })
  test('wie beslist ziet een lopend onderzoek alleen als er iets te beoordelen is (AVG 32)', () => {
    const kijk = { rol: 'beslisser', gebruikerId: 'b' } as const
    const zonder = ingevuld(totEnMetBrieven())
    expect(codes(toetsBekijkOnderzoek(kijk, zonder, vandaag))).toEqual(['geen-besluit-nodig'])
    expect(codes(toetsBekijkOnderzoek(kijk, ingevuld([...totEnMetBrieven(), verklaard()]), vandaag))).toEqual(
      [],
    )
  })
})

describe('na welk onderzoek eigen regie niet kan (2.3a.4 lid 8, Wet inburgering 2021, 14 lid 8)', () => {
  test('na een verzoek van een partij coördineert altijd een coördinator', () => {
    expect(redenTegenEigenRegie('in-samenspraak', 'wmo-melding')).toBeUndefined()
    expect(redenTegenEigenRegie('zonder-verzoek-van-client', null)).toMatchObject({
      code: 'eigen-regie-na-verzoek-van-partij',
      artikel: 'coordinator-na-verzoek-van-partij',
    })
  })
  test('na de brede intake niet zolang een jurist het niet zegt', () => {
    const feiten = afgerond()
    const na = { ...feiten, dossier: { ...feiten.dossier, ingang: 'brede-intake-inburgering' as const } }
    expect(codes(toetsLegEigenRegieVast(samen, na, vandaag))).toEqual(['eigen-regie-na-brede-intake'])
  })
})
