import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { afstemming, filter, zvhAfspraak } from '../../../testing/zvh.ts'
import { isArtikel } from '../../wet/artikelen.ts'
import { categorieNamen } from '../../wet/categorieen.ts'
import { rolNamen } from '../../wet/rollen.ts'
import { toetsLegZvhAfspraakVast, toetsTrekZvhAfspraakIn } from './afspraak.ts'
import { naarAanpak } from './delen.ts'
import type { Feiten, Kader } from './feiten.ts'
import { toetsHaalGehoordWeg, toetsLegGehoordVast, toetsVerbeterGehoord } from './gehoord.ts'
import { redenen } from './redenen.ts'
import { afstemmingVernietigenOp, eindes, toetsSluitAfstemming } from './sluit-afstemming.ts'
import { beginstaat, overgangen, staten } from './staten.ts'
import { toegangTotAfstemming, toetsBekijkAfstemming } from './toegang.ts'

const als = (rol: Kader['wie']['rol'], gebruikerId = 'jansen'): Kader => ({
  vandaag: filter.vandaag,
  wie: { gebruikerId, rol },
})
const gedeeld = (aan: string, afspraakId = 'afspraak') => ({
  ...{ id: `d-${aan}`, gegevenId: 'gehoord', afspraakId, aan, datum: '2027-02-25' },
})
const metAfspraak = (deel: Parameters<typeof zvhAfspraak>[0] = {}, rest: Partial<Feiten> = {}) =>
  afstemming({}, { afspraken: [zvhAfspraak(deel)], ...rest })

describe('alleen de coördinator van vandaag is het filter (art. VIII, toelichting; N-VIII-flt)', () => {
  const waarneming = {
    ...{ id: 'w', waarnemer: 'de-boer', namens: 'jansen', van: '2027-02-25', tot: '2027-03-05' },
    ...{ beeindigdOp: null, eindeCode: null },
  }
  test.each(rolNamen)('%s', (rol) => {
    const mag = rol === 'coordinator'
    expect(toegangTotAfstemming(afstemming(), als(rol)) === undefined).toBe(mag)
    expect(toetsBekijkAfstemming(afstemming(), als(rol, 'een-ander')).toegestaan).toBe(false)
  })
  test('wie waarneemt wel, en dan de eigen coördinator niet', () => {
    const feiten = afstemming({}, { waarnemingen: [waarneming] })
    expect(toegangTotAfstemming(feiten, als('coordinator', 'de-boer'))).toBeUndefined()
    expect(toegangTotAfstemming(feiten, als('coordinator'))).toBeDefined()
  })
  test('tussen twee coördinatoren niemand', () => {
    expect(toegangTotAfstemming(afstemming({ coordinator: null }), als('coordinator'))).toBeDefined()
  })
  test('na het sluiten nog wel lezen, en niets meer doen', () => {
    const dicht = afstemming({ staat: 'afstemming-gesloten' })
    expect(toetsBekijkAfstemming(dicht, filter).toegestaan).toBe(true)
    expect(codes(toetsSluitAfstemming({ einde: 'afgeschaald', hoeVerder: 'Zo.' }, dicht, filter))).toEqual([
      'afstemming-gesloten',
    ])
  })
})

describe('vastleggen wat hij hoort, per stuk (N-2.3a.3-zv4)', () => {
  const wat = {
    betrokkeneId: 'client',
    tekst: 'Er komt een gebiedsverbod.',
    deelnemer: 'Reclassering',
  } as const
  const leg = (deel: object = {}, feiten = afstemming(), kader = filter) =>
    codes(toetsLegGehoordVast({ ...wat, categorie: 'gewoon', ...deel }, feiten, kader, ['schuldhulp']))
  test('over wie het gaat en van wie', () => {
    expect(leg()).toEqual([])
    expect(leg({ betrokkeneId: 'moeder' })).toEqual(['gehoord-persoon-onbekend'])
    expect(leg({ tekst: ' ' })).toEqual(['gehoord-zonder-bron'])
    expect(leg({ deelnemer: '' })).toEqual(['gehoord-zonder-bron'])
    expect(leg({}, afstemming(), als('beslisser'))).toEqual(['geen-zicht-op-afstemming'])
  })
  test.each(categorieNamen)('het strafbare feit niet: %s (5.4.1 lid 2, AVG 10)', (categorie) => {
    expect(leg({ categorie, noemtDelict: true })).toEqual(['strafbaar-feit-niet-vastleggen'])
    expect(leg({ categorie, noemtDelict: false })).toEqual([])
  })
  test('een afspraak erbij is heel of er is er geen', () => {
    const afspraak = {
      ...{ watMag: 'Hij mag er niet komen.', doel: 'Om elders af te spreken.', aan: ['schuldhulp'] },
      ...{ clienten: [], afgesprokenMet: 'Reclassering', afgesprokenOp: '2027-03-01' },
    }
    expect(leg({ afspraak })).toEqual([])
    expect(leg({ afspraak: { ...afspraak, aan: [] } })).toEqual(['afspraak-voor-niemand'])
  })
  test('verbeteren en weghalen wat er staat, zolang het niet is gedeeld', () => {
    const verbeter = (gegevenId: string) => {
      const invoer = { gegevenId, tekst: 'Anders.', categorie: 'gewoon' } as const
      return codes(toetsVerbeterGehoord(invoer, afstemming(), filter))
    }
    expect(verbeter('gehoord')).toEqual([])
    expect(verbeter('x')).toEqual(['gehoord-onbekend'])
    const weg = (feiten: Feiten) => codes(toetsHaalGehoordWeg({ gegevenId: 'gehoord' }, feiten, filter))
    expect(weg(afstemming())).toEqual([])
    expect(weg(metAfspraak({}, { gedeeld: [gedeeld(naarAanpak)] }))).toEqual(['gehoord-is-gedeeld'])
    expect(weg(afstemming({}, { gehoord: [] }))).toEqual(['niets-gehoord', 'gehoord-onbekend'])
  })
})

describe('de afspraak met het Zorg- en Veiligheidshuis: met wie, waarvoor, met welke deelnemer, op welke dag (N-VIII-flt)', () => {
  const heel = {
    ...{ gegevenId: 'gehoord', watMag: 'Hij mag er niet komen.', doel: 'Om elders af te spreken.' },
    ...{
      aan: ['schuldhulp'],
      clienten: ['client'],
      afgesprokenMet: 'Reclassering',
      afgesprokenOp: '2027-02-20',
    },
  }
  const leg = (deel: object) =>
    codes(toetsLegZvhAfspraakVast({ ...heel, ...deel }, afstemming(), filter, ['schuldhulp']))
  test.each([
    [{}, []],
    [{ clienten: [] }, []],
    [{ aan: [] }, []],
    [{ aan: [], clienten: [] }, ['afspraak-voor-niemand']],
    [{ watMag: ' ' }, ['afspraak-zonder-woorden']],
    [{ doel: '' }, ['afspraak-zonder-doel']],
    [{ afgesprokenMet: ' ' }, ['afspraak-zonder-deelnemer']],
    [{ afgesprokenOp: '2027-03-02' }, ['afspraakdag-moet-nog-komen']],
    [{ afgesprokenOp: '2027-02-14' }, ['afspraakdag-voor-afstemming']],
    [{ afgesprokenOp: '2027-02-30' }, ['afspraakdag-bestaat-niet']],
    [{ aan: ['school'] }, ['afspraak-met-onbekende-partij']],
    [{ clienten: ['moeder'] }, ['afspraak-met-onbekende-client']],
    [{ gegevenId: 'x' }, ['gehoord-onbekend']],
  ])('%j', (deel, verwacht) => {
    expect(leg(deel)).toEqual(verwacht)
  })
  test('intrekken kan zolang zij geldt', () => {
    const trek = (feiten: Feiten) => codes(toetsTrekZvhAfspraakIn({ afspraakId: 'afspraak' }, feiten, filter))
    expect(trek(metAfspraak())).toEqual([])
    expect(trek(metAfspraak({ staat: 'ingetrokken' }))).toEqual([
      'geen-zvh-afspraak',
      'zvh-afspraak-ingetrokken',
    ])
    expect(trek(afstemming())).toEqual(['geen-zvh-afspraak', 'zvh-afspraak-onbekend'])
  })
})

describe('terug naar het sociaal domein (art. VIII, toelichting)', () => {
  test.each(eindes)('%s, met hoe het verder gaat', (einde) => {
    expect(
      codes(toetsSluitAfstemming({ einde, hoeVerder: 'De aanpak loopt door.' }, afstemming(), filter)),
    ).toEqual([])
    expect(codes(toetsSluitAfstemming({ einde, hoeVerder: ' ' }, afstemming(), filter))).toEqual([
      'sluiten-zonder-vervolg',
    ])
  })
  test('alles gaat na een eigen termijn weg; wat niet had mogen beginnen eerder (eigen invulling)', () => {
    expect(afstemmingVernietigenOp('afgeschaald', '2027-03-01')).toBe('2027-09-01')
    expect(afstemmingVernietigenOp('ten-onrechte-begonnen', '2027-03-01')).toBe('2027-03-15')
  })
})

test('iedere reden noemt een artikel, en iedere overgang blijft binnen de standen', () => {
  expect(Object.values(redenen).every(isArtikel)).toBe(true)
  expect(staten).toContain(beginstaat)
  for (const { van, naar } of Object.values(overgangen))
    for (const een of [...van, naar]) expect(staten).toContain(een)
})
