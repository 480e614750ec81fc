import { describe, expect, test } from 'vitest'
import { aanpak, als, alsBeslisser, codes, coordinator, gebeurtenis } from '../../../testing/aanpak.ts'
import {
  intrekredenen,
  neerlegredenen,
  toetsLegTaakNeer,
  toetsTrekAanwijzingIn,
  voorafLegTaakNeer,
  voorafTrekAanwijzingIn,
} from './einde-aanwijzing.ts'
import { plichten } from './plichten.ts'
import { staten } from './staten.ts'

const partij = { verwerkingsverantwoordelijke: 'schuldhulp' }
const aanbod = gebeurtenis('overdracht-aangeboden', 6)

describe('de toegang eindigt dezelfde dag, om welke reden ook (5.4.4 lid 7)', () => {
  const legNeer = (deel: object = {}, feiten = aanpak(), kader = als()) =>
    codes(toetsLegTaakNeer({ redenCode: 'ander-werk', ...deel }, feiten, kader))
  test.each(neerlegredenen)('de coördinator legt zijn taak neer: %s', (redenCode) => {
    expect(legNeer({ redenCode })).toEqual(redenCode === 'anders' ? ['stoppen-zonder-reden'] : [])
    expect(legNeer({ redenCode, toelichting: 'Ik verhuis.' })).toEqual([])
  })
  test('wie bij een partij werkt, biedt eerst de overdracht aan', () => {
    expect(legNeer({}, aanpak(partij))).toEqual(['overdracht-eerst-aanbieden'])
    expect(legNeer({}, aanpak(partij, { gebeurtenissen: [aanbod] }))).toEqual([])
  })
  test('een ander niet, en wie waarneemt ook niet', () => {
    expect(legNeer({}, aanpak(), als('coordinator', 'de-boer'))).toEqual(['niet-de-coordinator'])
    const waarneming = {
      id: 'w',
      waarnemer: 'de-boer',
      namens: coordinator,
      van: '2027-02-01',
      tot: '2027-03-31',
    }
    const feiten = aanpak({}, { waarnemingen: [{ ...waarneming, beeindigdOp: null, eindeCode: null }] })
    expect(legNeer({}, feiten, als('coordinator', 'de-boer'))).toEqual(['waarnemer-legt-niet-neer'])
    expect(legNeer({}, feiten)).toEqual(['collega-neemt-waar'])
  })
  test.each(staten)('neerleggen in de stand %s', (staat) => {
    expect(voorafLegTaakNeer(aanpak({ staat }), als()).toegestaan).toBe(
      ['in-uitvoering', 'einde-gemeld'].includes(staat),
    )
  })
  test.each(staten)('het college trekt de aanwijzing in, ook zonder opvolger: in de stand %s', (staat) => {
    expect(voorafTrekAanwijzingIn(aanpak({ staat }), alsBeslisser).toegestaan).toBe(
      ['aangewezen', 'in-uitvoering', 'einde-gemeld'].includes(staat),
    )
  })
  test('met een reden die de cliënt kan lezen, en niet over zichzelf (Awb 2:4)', () => {
    const trek = (deel: object, kader = alsBeslisser) =>
      codes(toetsTrekAanwijzingIn({ waardoor: 'vertrokken', reden: 'Hij is weg.', ...deel }, aanpak(), kader))
    for (const waardoor of intrekredenen) expect(trek({ waardoor })).toEqual([])
    expect(trek({ reden: '' })).toEqual(['vervanging-zonder-reden'])
    expect(trek({ waardoor: 'zomaar' })).toEqual(['vervanging-zonder-reden'])
    expect(trek({}, als('beslisser'))).toEqual(['eigen-zaak'])
    expect(trek({}, als('coordinator', 'de-boer'))).toEqual(['niet-het-college'])
  })
  test('daarna zoekt het college een ander, vanaf die dag', () => {
    for (const overgang of ['wijs-aanwijzing-af', 'leg-taak-neer', 'trek-aanwijzing-in']) {
      const rij = { overgang, op: '2027-02-15', artikel: 'einde-coordinatie', redenCode: null }
      const [plicht] = plichten(
        aanpak({ staat: 'teruggegeven', coordinator: null }, { overgangen: [rij] }),
        alsBeslisser,
      )
      expect(plicht).toMatchObject({ code: 'coordinator-aanwijzen' })
      expect(plicht?.uiterlijk ?? '').toMatch(/^2027-0[23]/)
    }
  })
})
