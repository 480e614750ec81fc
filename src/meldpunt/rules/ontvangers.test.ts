import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { aan, melding, ontvangen, vandaag } from '../../../testing/melding.ts'
import { categorieNamen, isBijzonder } from '../../wet/categorieen.ts'
import type { VerstrekkingFeit } from './feiten.ts'
import { teMelden, toetsHaalMeldingAanOntvangerWeg, toetsLegMeldingAanOntvangerVast } from './ontvangers.ts'
import { plichten } from './plichten.ts'
import {
  hebbenHet,
  toetsHaalMeldingGegevenWeg,
  toetsVerbeterMeldingGegeven,
} from './verbeter-melding-gegeven.ts'

const gegeven: VerstrekkingFeit = {
  ...{ id: 'v', gegevenId: 'een', aan: 'wijkteam', datum: ontvangen },
  ...{ verbeterdOp: null, gemeldOp: null, ingetrokkenOp: null },
}
const met = (deel: Partial<VerstrekkingFeit>) => melding({ verstrekkingen: [{ ...gegeven, ...deel }] })
const reden = 'De melder had het anders gezegd.'

describe('een gegeven verbeteren of weghalen (AVG 16 en 17)', () => {
  test.each(categorieNamen)('als %s', (categorie) => {
    const verbeter = (waaromBijzonder?: string) =>
      codes(
        toetsVerbeterMeldingGegeven(
          { gegevenId: 'een', tekst: 'Zij dwaalt.', categorie, waaromBijzonder, reden },
          melding({}, { staat: 'afgerond' }),
          aan(),
        ),
      )
    const hoort = ['gewoon', 'gezondheid', 'strafrechtelijk'].includes(categorie)
    expect(verbeter('Nodig om te weten hoe snel.')).toEqual(hoort ? [] : ['categorie-niet-bij-melding'])
    if (hoort) expect(verbeter()).toEqual(isBijzonder(categorie) ? ['bijzonder-gegeven-zonder-reden'] : [])
  })
  test('niet zonder te zeggen wat er niet klopte, en niet van een andere melding', () => {
    const invoer = { gegevenId: 'x', tekst: ' ', categorie: 'gewoon', reden: ' ' } as const
    expect(codes(toetsVerbeterMeldingGegeven(invoer, melding(), aan()))).toEqual([
      'gegeven-niet-van-melding',
      'niets-verbeterd',
      'verbetering-zonder-reden',
    ])
    expect(codes(toetsHaalMeldingGegevenWeg({ gegevenId: 'x', reden: ' ' }, melding(), aan()))).toEqual([
      'gegeven-niet-van-melding',
      'verbetering-zonder-reden',
    ])
    expect(codes(toetsHaalMeldingGegevenWeg({ gegevenId: 'een', reden }, melding(), aan()))).toEqual([])
    expect(
      codes(toetsHaalMeldingGegevenWeg({ gegevenId: 'een', reden }, melding({ gegevens: [] }), aan())),
    ).toEqual(['melding-zonder-gegevens', 'gegeven-niet-van-melding'])
  })
  test('wie het heeft moet het horen, wie het al moest vernietigen niet nog eens', () => {
    expect(hebbenHet('een', met({}))).toHaveLength(1)
    expect(hebbenHet('twee', met({}))).toHaveLength(0)
    expect(hebbenHet('een', met({ ingetrokkenOp: vandaag }))).toHaveLength(0)
  })
})

describe('wie een gegeven kreeg, hoort dat het is verbeterd of weg moet (AVG 19)', () => {
  const leg = (deel: Partial<VerstrekkingFeit>, op = vandaag) =>
    codes(toetsLegMeldingAanOntvangerVast({ verstrekkingId: 'v', op }, met(deel), aan()))
  test('sinds de dag dat het is verbeterd of ingetrokken, en niet in de toekomst', () => {
    expect(leg({ verbeterdOp: vandaag })).toEqual([])
    expect(leg({ ingetrokkenOp: vandaag })).toEqual([])
    expect(leg({ verbeterdOp: vandaag }, ontvangen)).toEqual(['dag-voor-verbetering'])
    expect(leg({ verbeterdOp: ontvangen, ingetrokkenOp: vandaag }, ontvangen)).toEqual([
      'dag-voor-verbetering',
    ])
    expect(leg({ verbeterdOp: ontvangen }, '2026-11-04')).toEqual(['dag-in-toekomst'])
    expect(leg({})).toEqual(['niemand-in-te-lichten', 'ontvanger-onbekend'])
    expect(leg({ verbeterdOp: vandaag, gemeldOp: vandaag })).toContain('ontvanger-onbekend')
  })
  test('was het een vergissing, dan moet het alsnog', () => {
    const haal = (deel: Partial<VerstrekkingFeit>) =>
      codes(toetsHaalMeldingAanOntvangerWeg({ verstrekkingId: 'v' }, met(deel), aan()))
    expect(haal({ verbeterdOp: vandaag, gemeldOp: vandaag })).toEqual([])
    expect(haal({ verbeterdOp: vandaag })).toEqual(['niemand-ingelicht', 'ontvanger-onbekend'])
  })
  test('zolang hij het niet weet, staat het als plicht in de werkvoorraad, ook na het einde', () => {
    const moet = (deel: Partial<VerstrekkingFeit>, staat: 'triage' | 'afgerond') =>
      plichten({ ...met(deel), dossier: { ...met(deel).dossier, staat } }, aan()).some(
        ({ code }) => code === 'ontvanger-inlichten',
      )
    for (const staat of ['triage', 'afgerond'] as const) {
      expect(moet({ verbeterdOp: vandaag }, staat)).toBe(true)
      expect(moet({ verbeterdOp: vandaag, gemeldOp: vandaag }, staat)).toBe(false)
      expect(moet({}, staat)).toBe(false)
    }
    expect(teMelden(met({ ingetrokkenOp: vandaag }))).toHaveLength(1)
  })
})
