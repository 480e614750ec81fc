import { describe, expect, test } from 'vitest'
import { client, codes, dossier, eersteContact, lopend, vandaag } from '../../../testing/onderzoek.ts'
import type { Feiten, GebeurtenisFeit } from './feiten.ts'
import { clientStatus } from './is-client.ts'
import { toetsMerkAanAlsVerzoek } from './merk-aan-als-verzoek.ts'
import { toetsSluitEersteContact } from './sluit-eerste-contact.ts'
import { toetsStartOnderzoek } from './start-onderzoek.ts'
import { toetsStartOnderzoekNaIntake, voorafStartOnderzoekNaIntake } from './start-onderzoek-na-intake.ts'
import { toetsVerbeterIngang } from './verbeter-ingang.ts'

const zaak = { ingang: 'brede-intake-inburgering', wet: null } as const
const intake = (): Feiten =>
  eersteContact({ dossier: dossier({ ...zaak, staat: 'eerste-contact', gestartOp: null }) })
const loopt = (...gebeurtenissen: readonly GebeurtenisFeit[]): Feiten =>
  lopend({
    dossier: dossier(zaak),
    betrokkenen: [{ id: client, datum: '2026-12-06', hoedanigheid: 'verzoeker' }],
    gezinsbanden: [],
    gebeurtenissen,
    reikwijdtes: [],
  })
const start = {
  feiten: 'Zij slaapt slecht en heeft achterstanden.',
  samenhang: 'Door de zorgen over geld slaapt zij slecht.',
  verderDan: 'Hulp bij schulden.',
  datum: '2026-12-06',
}

describe('het onderzoek na de brede intake (Wet inburgering 2021, 14 lid 8)', () => {
  test('begint zonder verzoek van een partij, zonder ja van de cliënt en zonder eerst op ondersteuning te wijzen', () => {
    expect(voorafStartOnderzoekNaIntake(intake(), vandaag).toegestaan).toBe(true)
    expect(toetsStartOnderzoekNaIntake(start, intake(), vandaag)).toMatchObject({
      toegestaan: true,
      artikel: 'inburgering-onderzoek',
    })
  })
  test('alleen als er meer nodig is dan inburgering en bijstand (Wet inburgering 2021, 14 lid 8, toelichting)', () => {
    const zonder = { ...start, verderDan: ' ' }
    expect(codes(toetsStartOnderzoekNaIntake(zonder, intake(), vandaag))).toEqual(['behoefte-niet-verder'])
  })
  test('met feiten, samenhang en een dag die kan (2.3a.4 lid 2)', () => {
    const leeg = { feiten: '', samenhang: '', verderDan: 'Hulp bij schulden.', datum: '2026-11-29' }
    expect(codes(toetsStartOnderzoekNaIntake(leeg, intake(), vandaag))).toEqual([
      'start-voor-verzoek',
      'aanleiding-zonder-feiten',
      'aanleiding-zonder-samenhang',
    ])
  })
  test('alleen na een brede intake; en daarna niet als onderzoek op verzoek (2.3a.1 lid 1)', () => {
    expect(codes(toetsStartOnderzoekNaIntake(start, eersteContact(), vandaag))).toEqual(['geen-brede-intake'])
    const opVerzoek = { ...start, aanleidingen: ['client-vertelt'], besprokenMetClient: true } as const
    expect(codes(toetsStartOnderzoek(opVerzoek, intake(), vandaag))).toContain('procedure-na-intake')
  })
  test('wachten op het verzoek van een partij mag niet, een andere reden om te sluiten wel', () => {
    const sluit = (feiten: Feiten, reden: 'partij-kan-verzoek-doen' | 'enkelvoudige-vraag') =>
      toetsSluitEersteContact({ reden, toelichting: 'Zo besproken.', vraag: 'ingetrokken' }, feiten, vandaag)
    expect(sluit(intake(), 'partij-kan-verzoek-doen')).toMatchObject({
      redenen: [{ code: 'geen-verzoek-van-partij-nodig', artikel: 'inburgering-onderzoek' }],
    })
    expect(sluit(intake(), 'enkelvoudige-vraag').toegestaan).toBe(true)
    expect(sluit(eersteContact(), 'partij-kan-verzoek-doen').toegestaan).toBe(true)
  })
  test('de nieuwkomer is cliënt omdat het onderzoek voor hem wordt uitgevoerd (1.1.1 cliënt 4°)', () => {
    expect(clientStatus(loopt(), client)).toMatchObject({ grond: 'onderzoek-op-verzoek-van-partij' })
    expect(clientStatus(lopend(), client)).toMatchObject({ grond: 'onderzoek-op-verzoek' })
    expect(clientStatus(intake(), client)).toEqual({ client: false })
  })
})

describe('de nieuwkomer die zelf vraagt (2.3a.1 lid 1, §4.5)', () => {
  const vraag = { wet: 'wgs', vraag: 'Hulp bij schulden.', verzochtOp: '2026-12-01' } as const
  test('kan dat als verzoek laten vastleggen, op het artikel van die wet', () => {
    expect(toetsMerkAanAlsVerzoek(vraag, intake(), vandaag)).toMatchObject({
      toegestaan: true,
      artikel: 'schuldhulp-samenhang',
    })
  })
  test('niet zonder vraag, niet voor de intake, en niet als er al een verzoek is', () => {
    const fout = { ...vraag, vraag: '', verzochtOp: '2026-11-29' }
    expect(codes(toetsMerkAanAlsVerzoek(fout, intake(), vandaag))).toEqual([
      'verzoek-voor-intake',
      'verzoek-zonder-vraag',
    ])
    expect(codes(toetsMerkAanAlsVerzoek(vraag, eersteContact(), vandaag))).toEqual(['al-een-verzoek'])
  })
})

describe('verbeteren hoe het begon (AVG 5 lid 1 onder d, AVG 16)', () => {
  const beter = { ingang: 'schuldhulpvraag', wet: null, reden: 'De vraag ging over schulden.' } as const
  test('mag, met een reden, ook als het onderzoek al loopt', () => {
    expect(codes(toetsVerbeterIngang(beter, eersteContact(), vandaag))).toEqual([])
    expect(codes(toetsVerbeterIngang(beter, lopend(), vandaag))).toEqual([])
    expect(codes(toetsVerbeterIngang({ ...beter, reden: '' }, lopend(), vandaag))).toEqual([
      'reden-van-verbetering-ontbreekt',
    ])
  })
  test('de procedure verandert niet meer als het onderzoek loopt', () => {
    expect(
      codes(toetsVerbeterIngang({ ...beter, ingang: 'brede-intake-inburgering' }, lopend(), vandaag)),
    ).toEqual(['procedure-ligt-vast'])
    expect(codes(toetsVerbeterIngang(beter, loopt(), vandaag))).toEqual(['procedure-ligt-vast'])
    expect(codes(toetsVerbeterIngang(beter, intake(), vandaag))).toEqual([])
  })
  test('niet naar wat er al staat, en niet met een wet die er niet bij past', () => {
    expect(codes(toetsVerbeterIngang({ ...beter, ingang: 'bijstandsvraag' }, lopend(), vandaag))).toEqual([
      'ingang-al-zo',
    ])
    expect(codes(toetsVerbeterIngang({ ...beter, wet: 'jeugdwet' }, lopend(), vandaag))).toEqual([
      'ingang-van-andere-wet',
    ])
  })
})
