import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { aan, melding, ontvangen, vandaag } from '../../../testing/melding.ts'
import { categorieNamen, isBijzonder, niveaus } from '../../wet/categorieen.ts'
import { type Antwoord, datAntwoorden, toetsLegInlichtingVast } from './antwoord.ts'
import type { InlichtingFeit } from './feiten.ts'
import type { GevraagdePartij } from './gevraagde-partij.ts'
import { toetsVerbeterMeldingGegeven } from './verbeter-melding-gegeven.ts'

const open: InlichtingFeit = {
  ...{ id: 'vraag', aan: 'partij', partijId: 'huisarts', andereGemeente: null, niveau: 'dat' },
  ...{ staat: 'gevraagd', gevraagdOp: vandaag },
}
const leg = (
  deel: Partial<Antwoord> = {},
  vraag: Partial<InlichtingFeit> = {},
  register: Readonly<Record<string, GevraagdePartij>> = {},
) =>
  codes(
    toetsLegInlichtingVast(
      {
        ...{ inlichtingId: 'vraag', datum: vandaag, gaf: 'antwoord', wie: 'Wim', categorie: 'gewoon' },
        ...deel,
      },
      melding({ inlichtingen: [{ ...open, ...vraag }] }),
      aan(),
      new Map(Object.entries(register)),
    ),
  )
const geheim: GevraagdePartij = { regime: 'wgbo-7-457', soort: 'huisarts' }
const zegt = 'Er loopt een traject.'

describe('wat een ander antwoordt (5.5.3)', () => {
  test('H-31: wie gevraagd is hoeft niet te antwoorden; alleen dat iemand bekend is kan genoeg zijn', () => {
    expect(leg({ gaf: 'geen-antwoord', wie: undefined })).toEqual([])
    expect(leg({ dat: 'bekend' })).toEqual([])
    expect(leg({ wie: undefined, dat: 'bekend' })).toEqual(['antwoord-zonder-naam'])
    expect(leg({ dat: 'bekend', datum: ontvangen })).toEqual(['antwoord-voor-de-vraag'])
    expect(leg({ inlichtingId: 'andere', dat: 'bekend' })).toEqual(['inlichting-onbekend'])
    expect(leg({ gaf: 'geen-antwoord' }, { staat: 'geen-antwoord' })).toContain('geen-open-inlichting')
  })
  test.each(niveaus)('gevraagd op het niveau %s: niet meer en niet minder dan dat', (niveau) => {
    const dat = niveau === 'dat'
    expect(leg({}, { niveau })).toEqual([dat ? 'antwoord-zonder-keuze' : 'antwoord-zonder-tekst'])
    expect(leg({ dat: 'bekend' }, { niveau })).toEqual(
      dat ? [] : ['antwoord-zonder-tekst', 'antwoord-minder-dan-gevraagd'],
    )
    expect(leg({ tekst: zegt }, { niveau })).toEqual(
      dat ? ['antwoord-zonder-keuze', 'antwoord-meer-dan-gevraagd'] : [],
    )
    expect(leg({ dat: 'bekend', tekst: zegt }, { niveau })).toEqual([
      dat ? 'antwoord-meer-dan-gevraagd' : 'antwoord-minder-dan-gevraagd',
    ])
  })
  test('bij een beroepsgeheim is niet bekend hetzelfde als niets zeggen: uit zwijgen volgt niets (5.5.3)', () => {
    for (const dat of datAntwoorden) {
      expect(leg({ dat }), dat).toEqual([])
      expect(leg({ dat }, {}, { huisarts: geheim }), dat).toEqual(
        dat === 'niet-bekend' ? ['geheimhouder-zegt-niet'] : [],
      )
      expect(leg({ dat }, {}, { 'een-ander': geheim }), dat).toEqual([])
    }
  })
  test.each(categorieNamen)('van het soort %s', (categorie) => {
    const hoort = ['gewoon', 'gezondheid', 'strafrechtelijk'].includes(categorie)
    const zonder = isBijzonder(categorie) ? ['bijzonder-gegeven-zonder-reden'] : []
    const soort = hoort ? [] : ['categorie-niet-bij-melding']
    expect(leg({ dat: 'bekend', categorie })).toEqual([...soort, ...zonder])
    const waaromBijzonder = 'Anders weten wij niet of er een behandelaar is.'
    expect(leg({ dat: 'bekend', categorie, waaromBijzonder })).toEqual(soort)
  })
  test('een antwoord dat alleen zegt of iemand bekend is, krijgt later geen woorden erbij (5.5.3)', () => {
    const gegeven = { id: 'g', betrokkeneId: 'gemelde', categorie: 'gewoon', bron: 'huisarts' } as const
    const verbeter = (niveau: InlichtingFeit['niveau'], inlichtingId: string | null) =>
      codes(
        toetsVerbeterMeldingGegeven(
          {
            gegevenId: 'g',
            tekst: 'Zij heeft ook een verslaving.',
            categorie: 'gewoon',
            reden: 'Meer gehoord.',
          },
          melding({ gegevens: [{ ...gegeven, niveau, inlichtingId }] }),
          aan(),
        ),
      )
    expect(verbeter('dat', 'vraag')).toEqual(['antwoord-alleen-opnieuw'])
    expect(verbeter('proces', 'vraag')).toEqual([])
    expect(verbeter('dat', null)).toEqual([])
  })
})
