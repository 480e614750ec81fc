import { describe, expect, test } from 'vitest'
import { aanpak, aanpakIn, als, client, codes, verstrekking } from '../../../testing/aanpak.ts'
import {
  toetsLegMeldingAanOntvangerVast,
  voorafLegMeldingAanOntvangerVast,
} from './leg-melding-aan-ontvanger-vast.ts'
import { plichten } from './plichten.ts'
import { lopend, staten } from './staten.ts'
import {
  gever,
  geverHoortHet,
  horenHet,
  toetsVerbeterGegeven,
  voorafVerbeterGegeven,
} from './verbeter-gegeven.ts'

describe('een gegeven verbeteren, en de partij die het heeft hoort het (AVG 16 en 19)', () => {
  const tekst = 'Er zijn vier schuldeisers.'
  const invoer = { gegevenId: 'g1', tekst, reden: 'Verkeerd aantal.', vanCollege: false }
  const gedeeld = verstrekking({ verbeterdOp: '2027-02-10' })
  const melding = { verstrekkingId: 'v1', op: '2027-02-11' }
  const redenen = (deel: object, verstrekking: object = {}) =>
    codes(
      toetsLegMeldingAanOntvangerVast(
        { ...melding, ...deel },
        aanpak({}, { verstrekkingen: [{ ...gedeeld, ...verstrekking }] }),
        als(),
      ),
    )
  test('de tekst, met wat er niet klopte', () => {
    expect(codes(toetsVerbeterGegeven(invoer, aanpak(), als()))).toEqual([])
    expect(codes(toetsVerbeterGegeven({ ...invoer, reden: ' ' }, aanpak(), als()))).toEqual([
      'verbetering-zonder-reden',
    ])
    expect(codes(toetsVerbeterGegeven({ ...invoer, tekst: ' ' }, aanpak(), als()))).toEqual([
      'niets-verbeterd',
    ])
    expect(codes(toetsVerbeterGegeven({ ...invoer, gegevenId: 'g9' }, aanpak(), als()))).toEqual([
      'gegeven-onbekend',
    ])
    expect(codes(voorafVerbeterGegeven(aanpak({}, { gegevens: [] }), als()))).toEqual([
      'geen-gegeven-om-te-verbeteren',
    ])
  })
  test('wie het heeft hoort het, en het college dat het gaf ook, maar niet wat het zelf vertelde', () => {
    const terug = { ...gedeeld, id: 'v2', aan: gever }
    const elders = { ...gedeeld, id: 'v3', gegevenId: 'g2' }
    const feiten = (...verstrekkingen: (typeof gedeeld)[]) => aanpak({}, { verstrekkingen })
    const ids = (vanCollege: boolean) =>
      horenHet({ gegevenId: 'g1', vanCollege }, feiten(gedeeld, terug, elders)).map(({ id }) => id)
    expect(ids(false)).toEqual(['v1', 'v2'])
    expect(ids(true)).toEqual(['v1'])
    const eerste = { gegevenId: 'g1', vanCollege: false }
    expect(geverHoortHet(eerste, feiten(gedeeld, { ...terug, gegevenId: 'g2' }))).toBe(true)
    expect(geverHoortHet(eerste, feiten(terug))).toBe(false)
    expect(geverHoortHet({ ...eerste, vanCollege: true }, feiten())).toBe(false)
  })
  test('het vertellen wordt vastgelegd op een dag sinds de verbetering', () => {
    expect(redenen({})).toEqual([])
    expect(redenen({ op: '2027-02-09' })).toEqual(['datum-te-vroeg'])
    expect(redenen({ op: '2027-03-02' })).toEqual(['datum-in-de-toekomst'])
    expect(redenen({ verstrekkingId: 'elders' })).toEqual(['ontvanger-onbekend'])
    for (const klaar of [{ gemeldOp: '2027-02-11' }, { verbeterdOp: null }])
      expect(redenen({}, klaar)).toEqual(['niemand-in-te-lichten', 'ontvanger-onbekend'])
  })
  test('is een plicht zolang een partij het niet weet, ook nadat het einde is gemeld', () => {
    for (const staat of lopend) {
      const moet = (verstrekkingen: readonly (typeof gedeeld)[]) =>
        plichten({ ...aanpakIn(staat), verstrekkingen }, als()).filter(
          ({ code }) => code === 'verbetering-melden',
        )
      const beide = moet([gedeeld, { ...gedeeld, id: 'v2', aan: 'ggz' }])
      expect(beide.map(({ betrokkenen }) => betrokkenen)).toEqual([
        [gedeeld.aan, client],
        ['ggz', client],
      ])
      expect(moet([])).toEqual([])
    }
  })
  test.each(staten)('in de stand %s alleen als de taak loopt', (staat) => {
    const feiten = { ...aanpakIn(staat), verstrekkingen: [gedeeld] }
    expect(voorafVerbeterGegeven(feiten, als()).toegestaan).toBe(lopend.includes(staat))
    expect(voorafLegMeldingAanOntvangerVast(feiten, als()).toegestaan).toBe(lopend.includes(staat))
  })
})
