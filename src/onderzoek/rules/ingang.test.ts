import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dossier,
  eersteContact,
  gebeurtenis,
  lopend,
  partner,
  vandaag,
} from '../../../testing/onderzoek.ts'
import { wetCodes } from '../../wet/domeinen.ts'
import { ingangCodes, ingangVanWet } from '../../wet/ingangen.ts'
import { isInburgeringsplichtig } from './inburgering.ts'
import { type EersteContact, ingangEnWet, toetsLegEersteContactVast } from './leg-eerste-contact-vast.ts'
import {
  type LegInburgeringsplichtVast,
  toetsLegInburgeringsplichtVast,
  voorafLegInburgeringsplichtVast,
} from './leg-inburgeringsplicht-vast.ts'
import { procedureVan } from './procedure.ts'

const contact = (deel: Partial<EersteContact>) =>
  toetsLegEersteContactVast(
    { taak: 'toeleiding', ingang: null, wet: null, verzochtOp: '2026-11-30', ...deel },
    vandaag,
  )

describe('hoe een onderzoek begint', () => {
  test('een wet zonder meer is een gewoon verzoek onder die wet (2.3a.1 lid 1)', () => {
    for (const wet of wetCodes)
      expect(ingangEnWet({ ingang: null, wet })).toEqual({ ingang: ingangVanWet[wet], wet })
  })
  test('een weg van een wet brengt die wet mee, een andere wet past er niet bij (2.3a.1 lid 1)', () => {
    expect(ingangEnWet({ ingang: 'schuldhulpvraag', wet: null }).wet).toBe('wgs')
    expect(codes(contact({ ingang: 'schuldhulpvraag', wet: 'jeugdwet' }))).toEqual(['ingang-van-andere-wet'])
    expect(codes(contact({ ingang: 'wmo-heronderzoek', wet: 'participatiewet' }))).toEqual([
      'ingang-van-andere-wet',
    ])
  })
  test.each([
    ['jeugdhulpvraag', 'jeugd-samenhang'],
    ['kinderbeschermingsmaatregel', 'jeugd-samenhang'],
    ['schuldhulpvraag', 'schuldhulp-samenhang'],
    ['bijstandsvraag', 'pw-samenhang'],
    ['wmo-heronderzoek', 'heronderzoek'],
  ] as const)(
    '%s rust op een eigen artikel (2.3a.1 lid 1, 2.3.9 lid 2, Jeugdwet 2.4a, Wgs 3b lid 2)',
    (ingang, artikel) => {
      expect(contact({ ingang })).toMatchObject({ toegestaan: true, artikel })
    },
  )
  test('bij hulp die al loopt staat erbij onder welke wet (2.3a.1 lid 2)', () => {
    expect(codes(contact({ ingang: 'lopende-dienst' }))).toEqual(['dienst-zonder-wet'])
    for (const wet of wetCodes)
      expect(contact({ ingang: 'lopende-dienst', wet })).toMatchObject({
        toegestaan: true,
        artikel: 'onderzoek-bij-lopende-dienst',
      })
  })
  test('de brede intake is geen verzoek onder een van de vier wetten (Wet inburgering 2021, 14 lid 8)', () => {
    expect(contact({ ingang: 'brede-intake-inburgering' })).toMatchObject({
      toegestaan: true,
      artikel: 'inburgering-onderzoek',
    })
    expect(codes(contact({ ingang: 'brede-intake-inburgering', wet: 'participatiewet' }))).toEqual([
      'ingang-zonder-verzoek',
    ])
  })
  test('zonder weg en zonder wet volgt er geen onderzoek (1.1.1)', () => {
    expect(codes(contact({}))).toEqual(['verzoek-zonder-wet'])
    expect(contact({ taak: 'advies' }).toegestaan).toBe(true)
  })
  test('een weg van voor de wet geeft een reden en geen fout', () => {
    for (const ingang of ingangCodes)
      expect(codes(contact({ ingang, verzochtOp: '2000-01-01' }))).toContain('verzoek-voor-de-wet')
  })
  test('alleen na de brede intake en na het verzoek van een partij hoeft de cliënt niets te vragen (Wet inburgering 2021, 14 lid 8; 2.3a.4 lid 1 tot en met 7)', () => {
    const zonder = [...ingangCodes, null].filter(
      (ingang) => procedureVan({ dossier: dossier({ ingang }) }) === 'zonder-verzoek-van-client',
    )
    expect(zonder).toEqual(['brede-intake-inburgering', 'verzoek-van-partij'])
  })
})

describe('wie moet inburgeren (Wet inburgering 2021, 6 lid 1; 2.3a.2 lid 2 onder b)', () => {
  const leg = (deel: Partial<LegInburgeringsplichtVast> = {}): LegInburgeringsplichtVast => ({
    betrokkeneId: client,
    inburgeringsplicht: 'plicht',
    datum: '2026-12-06',
    ...deel,
  })
  const met = (...wat: readonly ('plicht' | 'geen-plicht')[]) =>
    lopend({
      gebeurtenissen: wat.map((code) => gebeurtenis('inburgeringsplicht', { betrokkeneId: client, code })),
    })

  test('het laatste dat is vastgelegd telt, en alleen voor die persoon', () => {
    expect(isInburgeringsplichtig(met(), client)).toBe(false)
    expect(isInburgeringsplichtig(met('plicht'), client)).toBe(true)
    expect(isInburgeringsplichtig(met('plicht'), partner)).toBe(false)
    expect(isInburgeringsplichtig(met('plicht', 'geen-plicht'), client)).toBe(false)
    expect(isInburgeringsplichtig(met('plicht', 'geen-plicht', 'plicht'), client)).toBe(true)
  })
  test('mag van wie cliënt is of om hulp vroeg, op het artikel van de plicht', () => {
    expect(voorafLegInburgeringsplichtVast(eersteContact(), vandaag).toegestaan).toBe(true)
    expect(toetsLegInburgeringsplichtVast(leg(), lopend(), vandaag)).toMatchObject({
      toegestaan: true,
      artikel: 'inburgeringsplicht',
    })
  })
  test('niet van een gezinslid dat niet meedoet (5.4.1 lid 1)', () => {
    expect(
      codes(toetsLegInburgeringsplichtVast(leg({ betrokkeneId: 'dochter' }), lopend(), vandaag)),
    ).toEqual(['inburgering-alleen-client'])
    const netwerk = eersteContact({
      betrokkenen: [{ id: 'buur', datum: '2026-12-06', hoedanigheid: 'netwerk' }],
    })
    expect(codes(voorafLegInburgeringsplichtVast(netwerk, vandaag))).toEqual(['inburgering-alleen-client'])
  })
  test('niet nog eens hetzelfde, niet van iemand buiten het dossier, niet op een dag die nog komt', () => {
    expect(codes(toetsLegInburgeringsplichtVast(leg(), met('plicht'), vandaag))).toEqual([
      'inburgeringsplicht-al-zo',
    ])
    const onbekend = leg({ betrokkeneId: 'iemand', datum: '2027-01-01' })
    expect(codes(toetsLegInburgeringsplichtVast(onbekend, lopend(), vandaag))).toEqual([
      'datum-in-toekomst',
      'onbekende-betrokkene',
      'inburgering-alleen-client',
    ])
  })
})
