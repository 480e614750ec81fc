import { describe, expect, test } from 'vitest'
import { aanpak, als, client, codes, gebeurtenis, partner, vandaag } from '../../../testing/aanpak.ts'
import { vertegenwoordigerNamen } from '../../wet/vertegenwoordiging.ts'
import type { VertegenwoordigingFeit } from './feiten.ts'
import {
  toetsBeeindigVertegenwoordiging,
  toetsVoegKantoorToe,
  toetsVoegMantelzorgerToe,
  toetsVoegVertegenwoordigerToe,
  vertegenwoordigersVan,
} from './vertegenwoordiging.ts'

const mentor = { voorId: client, als: 'mentor', sinds: '2026-10-01', bewijsGezien: true } as const
const band = (deel: Partial<VertegenwoordigingFeit> = {}): VertegenwoordigingFeit => ({
  id: 'band',
  betrokkeneId: 'mentor',
  als: 'mentor',
  voorId: client,
  omvang: ['zorg'],
  sinds: '2026-10-01',
  tot: null,
  ...deel,
})
const met = (...banden: VertegenwoordigingFeit[]) => aanpak({}, { vertegenwoordigingen: banden })

describe('wie voor een cliënt spreekt in de aanpak (2.3a.3 lid 3 en 5; Awb 2:1)', () => {
  const voeg = (deel: object = {}, feiten = aanpak(), bestaand?: string, geboren: string | null = null) =>
    codes(toetsVoegVertegenwoordigerToe({ ...mentor, ...deel }, feiten, als(), bestaand, geboren))
  test('de coördinator voegt toe wie een cliënt vertegenwoordigt, als het bewijs is gezien', () => {
    expect(voeg()).toEqual([])
  })
  test.each([
    ['zonder cliënt', { voorId: undefined }, ['vertegenwoordiger-zonder-client']],
    ['zonder soort', { als: undefined }, ['vertegenwoordiger-zonder-soort']],
    ['zonder begin', { sinds: undefined }, ['vertegenwoordiging-zonder-begin']],
    ['zonder bewijs', { bewijsGezien: false }, ['bewijs-niet-gezien']],
    ['een machtiging over niets', { als: 'gemachtigde', omvang: [] }, ['volmacht-zonder-omvang']],
    ['met een einde voor het begin', { tot: '2026-09-30' }, ['einde-voor-begin']],
    ['namens wie geen cliënt is', { voorId: 'moeder' }, ['geen-client-die-meedoet']],
  ])('mag niet: %s', (_, deel, verwacht) => {
    expect(voeg(deel)).toEqual(verwacht)
  })
  test('niet namens wie stopte, en niet namens zichzelf', () => {
    const gestopt = aanpak(
      {},
      { gebeurtenissen: [gebeurtenis('client-gestopt', 3, { betrokkeneId: client })] },
    )
    expect(voeg({}, gestopt)).toEqual(['geen-client-die-meedoet'])
    expect(voeg({}, aanpak(), client)).toEqual(['vertegenwoordigt-zichzelf'])
  })
  test('niet twee keer in dezelfde tijd; daarna weer wel, en voor een ander ook', () => {
    expect(voeg({}, met(band()), 'mentor')).toEqual(['vertegenwoordiging-loopt-al'])
    expect(voeg({}, met(band({ tot: '2026-10-01' })), 'mentor')).toEqual([])
    expect(voeg({ voorId: partner }, met(band()), 'mentor')).toEqual([])
  })
  test.each(vertegenwoordigerNamen)('%s past bij de leeftijd van de cliënt', (soort) => {
    const bij = (geboren: string) => voeg({ als: soort, omvang: ['geld'] }, aanpak(), undefined, geboren)
    const alleenKind = ['ouder', 'voogd'].includes(soort)
    expect(bij('2015-01-01')).toEqual(
      alleenKind || soort === 'gemachtigde' ? [] : ['vertegenwoordigde-is-minderjarig'],
    )
    expect(bij('1980-01-01')).toEqual(alleenKind ? ['vertegenwoordigde-is-meerderjarig'] : [])
  })
  test('wie spreekt op een dag: vanaf de eerste dag, tot en niet met de laatste', () => {
    const feiten = met(band({ sinds: '2027-01-01', tot: '2027-02-01' }))
    const op = (dag: string) => vertegenwoordigersVan(feiten, client, dag).length
    expect([op('2026-12-31'), op('2027-01-01'), op('2027-01-31'), op('2027-02-01')]).toEqual([0, 1, 1, 0])
    expect(vertegenwoordigersVan(feiten, partner, '2027-01-15')).toEqual([])
  })
  test('een ander dan de coördinator voegt niemand toe', () => {
    for (const kader of [als('beslisser', 'b'), als('coordinator', 'een-ander'), als('toeleider', 't')])
      expect(codes(toetsVoegVertegenwoordigerToe(mentor, aanpak(), kader))).not.toEqual([])
  })
})

test('een kantoor kan alles zijn, behalve ouder met gezag (BW 1:245)', () => {
  for (const soort of vertegenwoordigerNamen)
    expect(
      codes(toetsVoegKantoorToe({ ...mentor, als: soort, omvang: ['geld'] }, aanpak(), als())),
      soort,
    ).toEqual(soort === 'ouder' ? ['kantoor-is-geen-ouder'] : [])
})

describe('een mantelzorger in de aanpak (2.3a.3 lid 5)', () => {
  test('alleen als de cliënt dat wil', () => {
    expect(codes(toetsVoegMantelzorgerToe({ clientWilDit: true }, aanpak(), als()))).toEqual([])
    expect(codes(toetsVoegMantelzorgerToe({ clientWilDit: false }, aanpak(), als()))).toEqual([
      'client-wil-dit-niet',
    ])
  })
})

describe('een vertegenwoordiging eindigt, of was er nooit (AVG 5 lid 1 onder d)', () => {
  const eind = (deel: object = {}, feiten = met(band())) =>
    codes(
      toetsBeeindigVertegenwoordiging(
        { bandId: 'band', reden: 'beeindigd', tot: vandaag, ...deel },
        feiten,
        als(),
      ),
    )
  test('op een dag, ook straks; een vergissing vraagt geen dag', () => {
    expect(eind()).toEqual([])
    expect(eind({ tot: '2027-12-31' })).toEqual([])
    expect(eind({ reden: 'vergissing', tot: undefined })).toEqual([])
  })
  test.each([
    ['zonder dag', { tot: undefined }, ['vertegenwoordiging-zonder-einde']],
    ['voor zij begon', { tot: '2026-09-30' }, ['datum-te-vroeg']],
    ['die er niet is', { bandId: 'andere' }, ['niemand-vertegenwoordigt']],
  ])('mag niet: %s', (_, deel, verwacht) => {
    expect(eind(deel)).toEqual(verwacht)
  })
  test('zonder vertegenwoordiging is er niets te beëindigen', () => {
    expect(eind({}, aanpak())).toEqual(['niemand-vertegenwoordigt', 'niemand-vertegenwoordigt'])
  })
})
