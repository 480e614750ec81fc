import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dossier,
  eersteContact,
  gebeurtenis,
  lopend,
  vandaag,
} from '../../../testing/onderzoek.ts'
import { taakNamen } from '../../wet/taken.ts'
import { toetsLegContactpogingVast, voorafLegContactpogingVast } from './leg-contactpoging-vast.ts'
import { toetsLegEersteContactVast, voorafLegEersteContactVast } from './leg-eerste-contact-vast.ts'
import { toetsLegGesprekVast, voorafLegGesprekVast } from './leg-gesprek-vast.ts'
import { toetsSluitEersteContact, voorafSluitEersteContact } from './sluit-eerste-contact.ts'
import { type StartOnderzoek, toetsStartOnderzoek, voorafStartOnderzoek } from './start-onderzoek.ts'

const verzoek = {
  taak: 'toeleiding',
  ingang: null,
  wet: 'participatiewet',
  verzochtOp: '2026-11-30',
} as const
const gewezen = () => eersteContact({ gebeurtenissen: [gebeurtenis('gewezen-op-clientondersteuning')] })
const start = (deel: Partial<StartOnderzoek> = {}): StartOnderzoek => ({
  aanleidingen: ['client-vertelt'],
  feiten: 'Zij vertelt over schulden en haar behandeling.',
  samenhang: 'Door de klachten blijft de post liggen en groeien de schulden.',
  besprokenMetClient: true,
  datum: '2026-12-06',
  ...deel,
})

describe('het eerste contact', () => {
  test('een verzoek om bijstand wordt vastgelegd op het artikel van die wet (Participatiewet 7a)', () => {
    expect(voorafLegEersteContactVast(vandaag).toegestaan).toBe(true)
    expect(toetsLegEersteContactVast(verzoek, vandaag)).toMatchObject({
      toegestaan: true,
      artikel: 'pw-samenhang',
    })
  })
  test('een verzoek van voor de wet heeft geen termijn van zes weken en wordt niet vastgelegd (2.3a.1 lid 4)', () => {
    for (const verzochtOp of ['1900-01-01', '2023-01-29'])
      expect(codes(toetsLegEersteContactVast({ ...verzoek, verzochtOp }, vandaag))).toEqual([
        'verzoek-voor-de-wet',
      ])
    expect(codes(toetsLegEersteContactVast({ ...verzoek, verzochtOp: '2023-01-30' }, vandaag))).toEqual([])
  })
  test('een verzoek van morgen bestaat niet', () => {
    expect(codes(toetsLegEersteContactVast({ ...verzoek, verzochtOp: '2026-12-25' }, vandaag))).toEqual([
      'datum-in-toekomst',
    ])
  })
  test.each(taakNamen)('de taak %s zonder wet mag alleen als er geen onderzoek uit volgt (1.1.1)', (taak) => {
    const mag = taak === 'advies' || taak === 'vrij-toegankelijke-hulp'
    expect(
      toetsLegEersteContactVast({ taak, ingang: null, wet: null, verzochtOp: '2026-11-30' }, vandaag)
        .toegestaan,
    ).toBe(mag)
  })
  test('een dag waarop de wet niet geldt gooit een fout', () => {
    expect(() => toetsLegEersteContactVast(verzoek, '2000-01-01')).toThrow(RangeError)
  })
})

describe('het onderzoek starten', () => {
  test('mag als samenhang wordt vermoed en op clientondersteuning is gewezen (2.3a.1 lid 1)', () => {
    expect(voorafStartOnderzoek(gewezen(), vandaag).toegestaan).toBe(true)
    expect(toetsStartOnderzoek(start(), gewezen(), vandaag)).toMatchObject({
      toegestaan: true,
      artikel: 'onderzoek-op-verzoek',
      rijen: ['onderzoek-op-verzoek@2023-01-30'],
    })
  })
  test('mag ook bij een dienst die al loopt (2.3a.1 lid 2)', () => {
    expect(
      toetsStartOnderzoek(start({ aanleidingen: ['lopende-dienst'] }), gewezen(), vandaag),
    ).toMatchObject({
      artikel: 'onderzoek-bij-lopende-dienst',
    })
  })
  test('mag niet voordat op clientondersteuning is gewezen (2.3.2 lid 3)', () => {
    expect(voorafStartOnderzoek(eersteContact(), vandaag)).toMatchObject({
      redenen: [{ code: 'clientondersteuning-niet-gewezen', artikel: 'clientondersteuning' }],
    })
  })
  test('mag niet zolang de mantelzorger het niet weet (2.3.2 lid 3)', () => {
    const mantelzorger = {
      id: 'zus',
      datum: '2026-12-06',
      hoedanigheid: 'mantelzorger',
    } as const
    const feiten = eersteContact({
      betrokkenen: [...eersteContact().betrokkenen, mantelzorger],
      gebeurtenissen: [gebeurtenis('gewezen-op-clientondersteuning', { betrokkeneId: client })],
    })
    expect(codes(voorafStartOnderzoek(feiten, vandaag))).toEqual(['clientondersteuning-niet-gewezen'])
  })
  test('meerdere verzoeken alleen zijn niet genoeg (2.3a.1 lid 1, toelichting)', () => {
    const alleen = start({ aanleidingen: ['meerdere-verzoeken'] })
    expect(codes(toetsStartOnderzoek(alleen, gewezen(), vandaag))).toEqual(['alleen-meerdere-verzoeken'])
    const ook = start({ aanleidingen: ['meerdere-verzoeken', 'eigen-waarneming'] })
    expect(toetsStartOnderzoek(ook, gewezen(), vandaag).toegestaan).toBe(true)
  })
  test('H-09: zonder feiten en samenhang geen breed onderzoek bij een looprek (2.3a.1 lid 1)', () => {
    const leeg = start({ feiten: ' ', samenhang: '', besprokenMetClient: false, aanleidingen: [] })
    expect(codes(toetsStartOnderzoek(leeg, gewezen(), vandaag))).toEqual([
      'alleen-meerdere-verzoeken',
      'aanleiding-zonder-feiten',
      'aanleiding-zonder-samenhang',
      'start-niet-besproken',
    ])
  })
  test('uit advies komt geen onderzoek (5.4.4 lid 6, toelichting)', () => {
    const feiten = eersteContact({
      gebeurtenissen: [
        gebeurtenis('eerste-contact', { code: 'advies' }),
        gebeurtenis('gewezen-op-clientondersteuning'),
      ],
    })
    expect(codes(voorafStartOnderzoek(feiten, vandaag))).toEqual(['taak-geen-toeleiding'])
  })
  test('begint niet voor het verzoek, niet zonder verzoeker en niet twee keer', () => {
    expect(codes(toetsStartOnderzoek(start({ datum: '2026-11-29' }), gewezen(), vandaag))).toEqual([
      'start-voor-verzoek',
    ])
    expect(codes(voorafStartOnderzoek({ ...gewezen(), betrokkenen: [] }, vandaag))).toEqual([
      'geen-verzoeker',
    ])
    expect(codes(voorafStartOnderzoek(lopend(), vandaag))).toEqual(['onderzoek-loopt'])
  })
})

describe('het eerste contact sluiten', () => {
  const invoer = {
    reden: 'vraag-beantwoord',
    toelichting: 'De vraag over de kapotte scootmobiel is beantwoord.',
    vraag: 'ingetrokken',
  } as const
  test('mag: de meeste vragen vragen geen onderzoek (2.3a.1 lid 1, toelichting)', () => {
    expect(voorafSluitEersteContact(eersteContact(), vandaag).toegestaan).toBe(true)
    expect(toetsSluitEersteContact(invoer, eersteContact(), vandaag).toegestaan).toBe(true)
  })
  test('mag niet zonder toelichting, en niet als het onderzoek loopt', () => {
    expect(codes(toetsSluitEersteContact({ ...invoer, toelichting: '' }, lopend(), vandaag))).toEqual([
      'onderzoek-loopt',
      'toelichting-ontbreekt',
    ])
  })
})

describe('gesprek en contactpoging', () => {
  const gesloten = eersteContact({ dossier: dossier({ staat: 'niet-gestart' }) })
  test('een gesprek wordt vastgelegd met wie en wanneer (2.3a.1 lid 4)', () => {
    expect(voorafLegGesprekVast(eersteContact(), vandaag).toegestaan).toBe(true)
    expect(
      toetsLegGesprekVast({ met: [client], vorm: 'thuis', datum: '2026-12-06' }, lopend(), vandaag)
        .toegestaan,
    ).toBe(true)
  })
  test('een gesprek met niemand of een vreemde is geen gesprek', () => {
    expect(
      codes(toetsLegGesprekVast({ met: [], vorm: 'telefoon', datum: '2026-12-06' }, lopend(), vandaag)),
    ).toEqual(['gesprek-met-niemand'])
    expect(
      codes(
        toetsLegGesprekVast({ met: ['vreemde'], vorm: 'telefoon', datum: '2027-12-06' }, gesloten, vandaag),
      ),
    ).toEqual(['contact-gesloten', 'datum-in-toekomst', 'onbekende-betrokkene'])
  })
  test('een contactpoging vraagt geen tekst, wel een bekende persoon', () => {
    expect(voorafLegContactpogingVast(lopend(), vandaag).toegestaan).toBe(true)
    const poging = { betrokkeneId: client, resultaat: 'niet-bereikt', datum: '2026-12-06' } as const
    expect(toetsLegContactpogingVast(poging, lopend(), vandaag).toegestaan).toBe(true)
    expect(
      codes(toetsLegContactpogingVast({ ...poging, betrokkeneId: 'vreemde' }, gesloten, vandaag)),
    ).toEqual(['contact-gesloten', 'onbekende-betrokkene'])
  })
})
