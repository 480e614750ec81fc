import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { combinaties } from '../../../testing/combinaties.ts'
import { aan, doorgeleid, melding, ontvangen, vandaag } from '../../../testing/melding.ts'
import { laatsteBeslissing, toetsNeemBeslissingTerug, toetsVraagAannameNa } from './aanname.ts'
import type { Feiten } from './feiten.ts'
import { staten } from './staten.ts'

const reden = 'Het stond er verkeerd.'

describe('of de melding is opgepakt (2.2.5 lid 2, §5.5)', () => {
  const in_ = (staat: Feiten['dossier']['staat'], stand: (typeof doorgeleid)['staat']) =>
    melding({ doorgeleidingen: [{ ...doorgeleid, staat: stand }] }, { staat })
  test('navragen kan zolang zij wacht, op een dag sinds het doorgeven', () => {
    const vraag = (datum: string, feiten: Feiten) => codes(toetsVraagAannameNa({ datum }, feiten, aan()))
    expect(vraag(vandaag, in_('doorgeleid', 'verstuurd'))).toEqual([])
    expect(vraag(ontvangen, in_('doorgeleid', 'verstuurd'))).toEqual(['dag-voor-doorgeven'])
    expect(vraag('2026-11-04', in_('doorgeleid', 'verstuurd'))).toEqual(['dag-in-toekomst'])
    expect(vraag(vandaag, melding())).toEqual(['melding-niet-in-deze-stand'])
  })
  const standen = ['verstuurd', 'aangenomen', 'teruggegeven', 'ingetrokken'] as const
  const past = ['afgerond aangenomen', 'triage teruggegeven']
  test.each(combinaties({ staat: staten, stand: standen }))('terug in de stand $staat, $stand', (een) => {
    const feiten = in_(een.staat, een.stand)
    const mag = past.includes(`${een.staat} ${een.stand}`)
    expect(laatsteBeslissing(feiten) !== undefined).toBe(mag)
    expect(codes(toetsNeemBeslissingTerug({ waarom: reden }, feiten, aan())).length === 0).toBe(mag)
  })
  test('wat de oggz heeft opgepakt, neemt het meldpunt niet terug (5.5.2 lid 4)', () => {
    const naarOggz = { soort: 'eigen-taak', partijId: null, taak: 'oggz' } as const
    const stand = (van: Feiten): Feiten => ({
      ...van,
      doorgeleidingen: van.doorgeleidingen.map((een) => ({ ...een, ...naarOggz })),
    })
    const neemTerug = (feiten: Feiten) => codes(toetsNeemBeslissingTerug({ waarom: reden }, feiten, aan()))
    expect(neemTerug(stand(in_('afgerond', 'aangenomen')))).toEqual(['bemoeizorg-begonnen'])
    expect(neemTerug(stand(in_('triage', 'teruggegeven')))).toEqual([])
  })
  test('terugnemen vraagt wat er niet klopte', () => {
    expect(codes(toetsNeemBeslissingTerug({ waarom: ' ' }, in_('afgerond', 'aangenomen'), aan()))).toEqual([
      'verbetering-zonder-reden',
    ])
  })
})
