import { describe, expect, test } from 'vitest'
import {
  aanpak,
  aanpakIn,
  afspraak,
  als,
  alsBeslisser,
  client,
  gebeurtenis,
  partner,
} from '../../../testing/aanpak.ts'
import type { Feiten, Kader } from './feiten.ts'
import { plichten } from './plichten.ts'

/** Both clients have it in writing who their coordinator is. */
const verteld = [client, partner].map((betrokkeneId) =>
  gebeurtenis('coordinator-meegedeeld', 1, { betrokkeneId }),
)

const moet = (feiten: Feiten, kader: Kader = als()) =>
  plichten(feiten, kader).map(({ code, uiterlijk }) => [code, uiterlijk])

describe('wat moet nu: de coördinator', () => {
  test('de aanwijzing beantwoorden binnen de streeftermijn van vijf werkdagen', () => {
    expect(moet(aanpakIn('aangewezen'))).toEqual([['aanwijzing-beantwoorden', '2027-01-08']])
    expect(moet(aanpak({ staat: 'aangewezen' }))).toEqual([['aanwijzing-overnemen', '2027-01-08']])
  })
  test('een eerste doel, een gesprek en een moment van voortgang (2.3a.3 lid 3 en 5)', () => {
    expect(moet(aanpak({}, { doelen: [], afspraken: [], gebeurtenissen: verteld }))).toEqual([
      ['eerste-doel', '2027-01-18'],
      ['voortgang-bespreken', '2027-03-04'],
      ['samenspraak-voeren', '2027-03-04'],
    ])
  })
  test('het volgende moment telt vanaf de laatste voortgang', () => {
    const gevolgd = gebeurtenis('voortgang', 3, { datum: '2027-02-10' })
    const gesproken = gebeurtenis('samenspraak', 4, { code: 'gesproken' })
    expect(moet(aanpak({}, { gebeurtenissen: [...verteld, gevolgd, gesproken] }))).toEqual([
      ['voortgang-bespreken', '2027-04-10'],
    ])
  })
  test('een voorstel zonder ja: vragen, maar een geheimhouder krijgt geen datum (N-5.4.2-2-vrz)', () => {
    const voorstellen = [
      afspraak({ staat: 'voorgesteld' }),
      afspraak({ id: 'afspraak-2', partijId: 'ggz', staat: 'voorgesteld' }),
    ]
    expect(moet(aanpak({}, { afspraken: voorstellen }))).toEqual(
      expect.arrayContaining([
        ['ja-van-partij-vragen', '2027-01-24'],
        ['ja-van-partij-vragen', null],
      ]),
    )
  })
  test('een afspraak waarvan de dag er is nalopen, een latere niet', () => {
    expect(moet(aanpak({}, { afspraken: [afspraak({ uiterlijk: '2027-03-01' })] }))).toContainEqual([
      'afspraak-nalopen',
      '2027-03-01',
    ])
    expect(moet(aanpak({}, { afspraken: [afspraak({ uiterlijk: '2027-03-02' })] }))).not.toContainEqual([
      'afspraak-nalopen',
      '2027-03-02',
    ])
  })
  test('zijn alle doelen klaar of wil de cliënt stoppen, dan het college inlichten (2.3a.3 lid 4)', () => {
    const bereikt = aanpak({}, { doelen: [{ id: 'doel-1', staat: 'bereikt' }] })
    expect(moet(bereikt)).toContainEqual(['doelen-bereikt-melden', null])
    const wil = gebeurtenis('samenspraak', 3, { code: 'wil-stoppen' })
    expect(moet(aanpak({}, { gebeurtenissen: [wil] }))).toContainEqual(['stopwens-melden', null])
    const gemeld = gebeurtenis('melding-aan-college', 4, { code: 'client-wil-stoppen' })
    expect(moet(aanpak({}, { gebeurtenissen: [wil, gemeld] }))).not.toContainEqual(['stopwens-melden', null])
  })
  test('voor het einde een terugvalafspraak (N-2.3a.3-afs)', () => {
    expect(moet({ ...aanpakIn('einde-gemeld'), gebeurtenissen: verteld })).toEqual([
      ['terugvalafspraak-maken', null],
    ])
    const gemaakt = aanpak(
      { staat: 'einde-gemeld' },
      { gebeurtenissen: [...verteld, gebeurtenis('terugvalafspraak', 6)] },
    )
    expect(moet(gemaakt)).toEqual([])
  })
  test('na het einde, en voor ieder ander, is er niets', () => {
    expect(moet(aanpakIn('beeindigd'))).toEqual([])
    expect(moet(aanpak(), als('coordinator', 'ander'))).toEqual([])
    expect(moet(aanpak(), als('toeleider'))).toEqual([])
  })
})

describe('wat moet nu: het college', () => {
  test('na teruggave opnieuw aanwijzen (2.3a.3 lid 1)', () => {
    const overgangen = [
      {
        overgang: 'wijs-aanwijzing-af',
        op: '2027-01-06',
        artikel: 'coordinator-aanwijzen',
        redenCode: 'geen-ruimte',
      },
    ]
    expect(moet({ ...aanpakIn('teruggegeven'), overgangen }, alsBeslisser)).toEqual([
      ['coordinator-aanwijzen', '2027-01-13'],
    ])
  })
  test('na een melding beslissen binnen de streeftermijn van twee weken (2.3a.3 lid 4)', () => {
    const einde = gebeurtenis('melding-aan-college', 5, { code: 'problemen-opgelost' })
    const anders = gebeurtenis('melding-aan-college', 5, { code: 'aanpak-aanpassen' })
    expect(moet(aanpak({ staat: 'einde-gemeld' }, { gebeurtenissen: [einde] }), alsBeslisser)).toEqual([
      ['einde-beslissen', '2027-02-15'],
    ])
    expect(moet(aanpak({}, { gebeurtenissen: [anders] }), alsBeslisser)).toEqual([
      ['melding-beantwoorden', '2027-02-15'],
    ])
  })
  test('de gegevens van een vervangen coördinator van een partij ontvangen (5.4.4 lid 8)', () => {
    const vervangen = gebeurtenis('coordinator-vervangen', 7, { code: 'partij' })
    expect(moet(aanpak({}, { gebeurtenissen: [vervangen] }), alsBeslisser)).toEqual([
      ['overdracht-ontvangen', null],
    ])
  })
  test('zonder melding is er niets', () => {
    expect(moet(aanpak(), alsBeslisser)).toEqual([])
    expect(moet(aanpakIn('beeindigd'), alsBeslisser)).toEqual([])
  })
  test('elke plicht met een datum is een streeftermijn en noemt haar rij', () => {
    for (const plicht of plichten(aanpak({}, { doelen: [], gebeurtenissen: verteld }), als())) {
      expect(plicht.soort).toBe('streef')
      expect(plicht.rij).toMatch(/@\d{4}-\d{2}-\d{2}$/)
    }
  })
})
