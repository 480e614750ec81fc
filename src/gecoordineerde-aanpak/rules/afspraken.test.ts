import { describe, expect, test } from 'vitest'
import { aanpak, aanpakIn, afspraak, als, client, codes, vandaag } from '../../../testing/aanpak.ts'
import { type Afspraakstap, afspraakstappen, afspraakstaten, kanStap } from '../../wet/afspraakstaten.ts'
import type { AfspraakFeit } from './feiten.ts'
import { voorafHaalAntwoordVanPartijWeg } from './haal-antwoord-van-partij-weg.ts'
import {
  toetsLegJaVanPartijVast,
  toetsLegNeeVanPartijVast,
  voorafLegJaVanPartijVast,
  voorafLegNeeVanPartijVast,
} from './leg-antwoord-van-partij-vast.ts'
import { toetsLegDoelVast, voorafLegDoelVast } from './leg-doel-vast.ts'
import { beginstaat, type NieuweAfspraak, toetsMaakAfspraak, voorafMaakAfspraak } from './maak-afspraak.ts'
import { afsprakenVoor } from './op-afspraak.ts'
import { lopend, staten } from './staten.ts'
import { voorafTrekAfspraakIn } from './trek-afspraak-in.ts'
import { voorafVerbeterAfspraak } from './verbeter-afspraak.ts'
import {
  staatNaVerzetten,
  toetsMeldAfspraakGedaan,
  toetsMeldAfspraakLuktNiet,
  toetsVerzetAfspraak,
  voorafMeldAfspraakGedaan,
  voorafMeldAfspraakLuktNiet,
  voorafVerzetAfspraak,
} from './volg-afspraak.ts'

const met = (deel: Partial<AfspraakFeit>) => aanpak({}, { afspraken: [afspraak(deel)] })

describe('leg-doel-vast (2.3a.3 lid 3)', () => {
  const doel = { tekst: 'Geen nieuwe schulden', betrokkeneIds: [client] }
  test('een doel van een cliënt', () => {
    expect(codes(toetsLegDoelVast(doel, aanpak(), als()))).toEqual([])
  })
  test.each([
    [['moeder'], 'een mantelzorger'],
    [['dochter'], 'casus 01: de dochter doet niet mee en is geen cliënt'],
    [[client, 'dochter'], 'een cliënt en iemand die dat niet is'],
    [[], 'niemand'],
  ])('geen doel voor %j: %s', (betrokkeneIds) => {
    expect(codes(toetsLegDoelVast({ ...doel, betrokkeneIds }, aanpak(), als()))).toEqual([
      'doel-zonder-client',
    ])
  })
  test('geen doel zonder tekst', () => {
    expect(codes(toetsLegDoelVast({ ...doel, tekst: ' ' }, aanpak(), als()))).toEqual(['doel-zonder-tekst'])
  })
  test.each(staten)('in de stand %s alleen als de taak loopt', (staat) => {
    expect(voorafLegDoelVast(aanpakIn(staat), als()).toegestaan).toBe(lopend.includes(staat))
  })
})

describe('maak-afspraak (2.3a.3 lid 3)', () => {
  const invoer: NieuweAfspraak = {
    tekst: 'Schuldenoverzicht maken',
    doelId: 'doel-1',
    wie: 'partij',
    partijId: 'schuldhulp',
    akkoord: false,
    uiterlijk: '2027-04-01',
  }
  const redenen = (deel: Partial<NieuweAfspraak>, feiten = aanpak()) =>
    codes(toetsMaakAfspraak({ ...invoer, ...deel }, feiten, als()))

  test('met een partij is het eerst een voorstel, met de cliënt en het college een afspraak', () => {
    expect(redenen({})).toEqual([])
    expect(redenen({ wie: 'betrokkene', betrokkeneId: client, akkoord: true })).toEqual([])
    expect(redenen({ wie: 'college' })).toEqual([])
    expect([beginstaat('partij'), beginstaat('betrokkene'), beginstaat('college')]).toEqual([
      'voorgesteld',
      'aanvaard',
      'aanvaard',
    ])
  })
  test('H-45: de coördinator kan een partij niets opdragen (N-2.3a.3-3-ovn)', () => {
    expect(redenen({ akkoord: true })).toEqual(['partij-beslist-zelf'])
  })
  test('ook de cliënt wordt niet gebonden zonder eigen ja (2.3a.3 lid 5)', () => {
    expect(redenen({ wie: 'betrokkene', betrokkeneId: client, akkoord: false })).toEqual([
      'betrokkene-zei-geen-ja',
    ])
  })
  test.each<[string, Partial<NieuweAfspraak>, string[]]>([
    ['een partij die niet meedoet', { partijId: 'school' }, ['partij-doet-niet-mee']],
    [
      'een persoon die niet meedoet',
      { wie: 'betrokkene', betrokkeneId: 'x', akkoord: true },
      ['betrokkene-onbekend'],
    ],
    ['een onbekend doel', { doelId: 'doel-9' }, ['doel-onbekend']],
    ['zonder tekst', { tekst: '' }, ['afspraak-zonder-tekst']],
    ['een voorbije dag', { uiterlijk: '2027-02-28' }, ['datum-voorbij']],
    ['een dag die niet bestaat', { uiterlijk: '2027-02-30' }, ['datum-bestaat-niet']],
  ])('mag niet: %s', (_, deel, verwacht) => {
    expect(redenen(deel)).toEqual(verwacht)
  })
  test('er is een doel dat loopt', () => {
    expect(codes(voorafMaakAfspraak(aanpak({}, { doelen: [] }), als()))).toEqual(['geen-doel'])
    const bereikt = aanpak({}, { doelen: [{ id: 'doel-1', staat: 'bereikt' }] })
    expect(redenen({}, bereikt)).toEqual(['geen-doel', 'doel-loopt-niet'])
  })
})

describe('het antwoord van de partij (N-2.3a.3-3-ovn)', () => {
  const ja = { afspraakId: 'afspraak-1', doorWie: 'M. de Wit', op: '2027-02-01' }
  test('een ja op een voorstel, met naam', () => {
    expect(codes(toetsLegJaVanPartijVast(ja, met({ staat: 'voorgesteld' }), als()))).toEqual([])
    expect(
      codes(toetsLegJaVanPartijVast({ ...ja, doorWie: '' }, met({ staat: 'voorgesteld' }), als())),
    ).toEqual(['ja-zonder-naam'])
  })
  test('een nee heeft geen reden en geen naam nodig, en kan ook na een ja', () => {
    for (const staat of ['voorgesteld', 'aanvaard', 'lukt-niet'] as const) {
      expect(
        codes(toetsLegNeeVanPartijVast({ afspraakId: ja.afspraakId, op: ja.op }, met({ staat }), als())),
      ).toEqual([])
    }
  })
  test('na een nee geldt het nee', () => {
    const geweigerd = met({ staat: 'geweigerd' })
    expect(codes(toetsLegJaVanPartijVast(ja, geweigerd, als()))).toEqual([
      'geen-afspraak-hiervoor',
      'afspraak-niet-in-deze-stand',
    ])
    expect(voorafLegNeeVanPartijVast(geweigerd, als()).toegestaan).toBe(false)
  })
  test('alleen op een afspraak van een partij', () => {
    const vanClient = met({ partijId: null, betrokkeneId: client, staat: 'voorgesteld' })
    expect(codes(toetsLegJaVanPartijVast(ja, vanClient, als()))).toEqual([
      'geen-afspraak-hiervoor',
      'afspraak-niet-van-partij',
    ])
  })
  test.each([
    ['2027-01-09', 'datum-te-vroeg'],
    ['2027-03-02', 'datum-in-de-toekomst'],
    ['2027-02-30', 'datum-bestaat-niet'],
  ])('niet op %s: %s', (op, verwacht) => {
    expect(codes(toetsLegJaVanPartijVast({ ...ja, op }, met({ staat: 'voorgesteld' }), als()))).toEqual([
      verwacht,
    ])
  })
})

describe('een afspraak volgen (2.3a.3 lid 3)', () => {
  const op = { afspraakId: 'afspraak-1', op: vandaag }
  test('zonder het ja van de partij is er niets gedaan of mislukt (N-2.3a.3-3-ovn)', () => {
    const voorstel = met({ staat: 'voorgesteld' })
    expect(codes(toetsMeldAfspraakGedaan(op, voorstel, als()))).toEqual([
      'geen-afspraak-hiervoor',
      'partij-zei-geen-ja',
    ])
    expect(codes(toetsMeldAfspraakLuktNiet(op, voorstel, als()))).toContain('partij-zei-geen-ja')
  })
  test('gedaan, ook nadat het eerst niet lukte', () => {
    expect(codes(toetsMeldAfspraakGedaan(op, met({}), als()))).toEqual([])
    expect(codes(toetsMeldAfspraakGedaan(op, met({ staat: 'lukt-niet' }), als()))).toEqual([])
    expect(codes(toetsMeldAfspraakLuktNiet(op, met({}), als()))).toEqual([])
  })
  test('een andere dag vraagt opnieuw het ja van de partij', () => {
    const invoer = { afspraakId: 'afspraak-1', uiterlijk: '2027-05-01' }
    expect(codes(toetsVerzetAfspraak(invoer, met({}), als()))).toEqual([])
    expect(codes(toetsVerzetAfspraak({ ...invoer, uiterlijk: '2027-02-01' }, met({}), als()))).toEqual([
      'datum-voorbij',
    ])
    expect(staatNaVerzetten(afspraak())).toBe('voorgesteld')
    expect(staatNaVerzetten(afspraak({ partijId: null }))).toBe('aanvaard')
  })
  test('een afspraak van een andere aanpak is onbekend', () => {
    expect(codes(toetsMeldAfspraakGedaan({ ...op, afspraakId: 'elders' }, met({}), als()))).toEqual([
      'afspraak-onbekend',
    ])
  })
})

describe('alle combinaties van stap, stand van de afspraak en stand van de aanpak', () => {
  const vooraf: Record<Afspraakstap, typeof voorafMeldAfspraakGedaan> = {
    'leg-ja-van-partij-vast': voorafLegJaVanPartijVast,
    'leg-nee-van-partij-vast': voorafLegNeeVanPartijVast,
    'meld-afspraak-gedaan': voorafMeldAfspraakGedaan,
    'meld-afspraak-lukt-niet': voorafMeldAfspraakLuktNiet,
    'verzet-afspraak': voorafVerzetAfspraak,
    'haal-antwoord-van-partij-weg': voorafHaalAntwoordVanPartijWeg,
    'verbeter-afspraak': voorafVerbeterAfspraak,
    'trek-afspraak-in': voorafTrekAfspraakIn,
  }
  const stappen = Object.keys(afspraakstappen) as Afspraakstap[]
  const alle = stappen.flatMap((stap) =>
    afspraakstaten.flatMap((staat) => staten.map((stand) => [stap, staat, stand] as const)),
  )
  test.each(alle)('%s op %s in %s', (stap, staat, stand) => {
    const feiten = { ...aanpakIn(stand), afspraken: [afspraak({ staat })] }
    const mag = kanStap(stap, staat) && lopend.includes(stand)
    expect(vooraf[stap](feiten, als()).toegestaan).toBe(mag)
    expect(vooraf[stap](feiten, als('coordinator', 'ander')).toegestaan).toBe(false)
    expect(afsprakenVoor(stap, feiten)).toHaveLength(kanStap(stap, staat) ? 1 : 0)
  })
})
