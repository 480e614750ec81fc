import { describe, expect, test } from 'vitest'
import { codes, eersteContact, lopend, vandaag } from '../../../testing/onderzoek.ts'
import { plusDagen } from '../../wet/datum.ts'
import { toetsVerbeterVerzoekdatum, voorafVerbeterVerzoekdatum } from './verbeter-verzoekdatum.ts'

const reden = 'Het verzoek kwam eerder binnen.'
const feiten = lopend()
const eerder = plusDagen(feiten.dossier.verzochtOp, -3)
const stel = (deel: object = {}, bij = feiten) =>
  toetsVerbeterVerzoekdatum({ verzochtOp: eerder, reden, ...deel }, bij, vandaag)

describe('de dag van het verzoek verbeteren: de zes weken lopen vanaf die dag (2.3a.1 lid 4, AVG 16)', () => {
  test('mag zolang het eerste contact of het onderzoek loopt', () => {
    expect(stel()).toMatchObject({ toegestaan: true, artikel: 'avg-juistheid' })
    expect(stel({}, eersteContact())).toMatchObject({ toegestaan: true })
  })
  test('niet na de uitkomst', () => {
    const af = { ...feiten, dossier: { ...feiten.dossier, staat: 'afgerond' as const } }
    expect(codes(voorafVerbeterVerzoekdatum(af, vandaag))).toEqual(['onderzoek-afgerond'])
    expect(codes(stel({}, af))).toEqual(['onderzoek-afgerond'])
  })
  test('niet naar een dag na de start, naar morgen of naar een dag van voor de wet', () => {
    const { gestartOp } = feiten.dossier
    expect(codes(stel({ verzochtOp: plusDagen(gestartOp ?? '', 1) }))).toContain('verzoek-na-vervolg')
    expect(codes(stel({ verzochtOp: plusDagen(vandaag, 1) }))).toContain('datum-in-toekomst')
    expect(codes(stel({ verzochtOp: '1999-01-04' }))).toContain('verzoek-voor-de-wet')
  })
  test('niet zonder reden, en niet naar dezelfde dag', () => {
    expect(codes(stel({ reden: ' ' }))).toEqual(['reden-van-verbetering-ontbreekt'])
    expect(codes(stel({ verzochtOp: feiten.dossier.verzochtOp }))).toEqual(['verzoekdatum-al-zo'])
  })
})
