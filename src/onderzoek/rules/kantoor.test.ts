import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dossier,
  lopend,
  partner,
  vandaag,
  vertegenwoordiging,
} from '../../../testing/onderzoek.ts'
import { vertegenwoordigerNamen } from '../../wet/vertegenwoordiging.ts'
import type { Feiten } from './feiten.ts'
import {
  type NieuwKantoor,
  toetsVerbeterKantoor,
  toetsVoegKantoorToe,
  voorafVerbeterKantoor,
  voorafVoegKantoorToe,
} from './kantoor.ts'
import { toetsLegRelatieVast } from './leg-relatie-vast.ts'
import { toetsLegVertegenwoordigingVast } from './leg-vertegenwoordiging-vast.ts'
import { toetsVerbeterPersoon } from './verbeter-persoon.ts'

const kantoor = 'kantoor'
const metKantoor = (deel: Partial<Feiten> = {}): Feiten => {
  const feiten = lopend(deel)
  const nieuw = { id: kantoor, datum: vandaag, hoedanigheid: 'kantoor' } as const
  return { ...feiten, betrokkenen: [...feiten.betrokkenen, nieuw] }
}
const goed: NieuwKantoor = {
  voorId: client,
  als: 'bewindvoerder',
  omvang: [],
  sinds: '2026-06-01',
  bewijsGezien: true,
  clientWilDit: false,
  staatErAl: false,
  telefoon: '0123 456789',
}
const voeg = (anders: Partial<NieuwKantoor>, feiten = lopend()) =>
  codes(toetsVoegKantoorToe({ ...goed, ...anders }, feiten, vandaag))

describe('een kantoor als vertegenwoordiger (Awb 2:1)', () => {
  test('een kantoor van bewindvoerders hoeft de cliënt niet te willen: de rechter benoemde het (BW 1:441)', () => {
    expect(voorafVoegKantoorToe(lopend(), vandaag).toegestaan).toBe(true)
    expect(voeg({})).toEqual([])
  })
  test.each(vertegenwoordigerNamen)('als %s: alles behalve ouder met gezag (BW 1:245)', (als) => {
    const verwacht = als === 'ouder' ? ['kantoor-is-geen-ouder'] : []
    expect(voeg({ als, omvang: ['geld'], clientWilDit: true })).toEqual(verwacht)
  })
  test('een gemachtigd kantoor is er alleen als de cliënt dat wil (Awb 2:1)', () => {
    expect(voeg({ als: 'gemachtigde', omvang: ['geld'] })).toEqual(['client-wil-niet'])
  })
  test('post, mail of telefoon: één ervan moet er zijn, meer niet (AVG 5 lid 1 onder c)', () => {
    expect(voeg({ telefoon: undefined })).toEqual(['kantoor-zonder-bereik'])
    expect(voeg({ telefoon: undefined, mail: 'post@kantoor.test' })).toEqual([])
    expect(voeg({ telefoon: undefined, straat: 'Postbus' })).toEqual([])
  })
  test('namens wie, als wat, sinds wanneer en het bewijs: net als bij een mens', () => {
    const leeg = { voorId: undefined, als: undefined, sinds: undefined, bewijsGezien: false }
    expect(voeg(leeg)).toEqual([
      'vertegenwoordiger-zonder-client',
      'vertegenwoordiger-zonder-soort',
      'vertegenwoordiging-zonder-begin',
      'bewijs-niet-gezien',
    ])
    expect(voeg({ voorId: 'vreemde' })).toEqual(['onbekende-betrokkene'])
  })
  test('hetzelfde kantoor niet twee keer, en niet in een gesloten dossier', () => {
    expect(voeg({ staatErAl: true })).toEqual(['kantoor-staat-er-al'])
    expect(voeg({}, lopend({ dossier: dossier({ staat: 'afgerond' }) }))).not.toEqual([])
  })
  test('namens een kantoor spreekt niemand, en een kantoor zelf namens meer cliënten', () => {
    const { clientWilDit: _, staatErAl: __, telefoon: ___, ...band } = goed
    const leg = (anders: object, feiten = metKantoor()) =>
      codes(toetsLegVertegenwoordigingVast({ betrokkeneId: kantoor, ...band, ...anders }, feiten, vandaag))
    const eerste = [vertegenwoordiging(kantoor, client)]
    expect(leg({ voorId: partner }, metKantoor({ vertegenwoordigingen: eerste }))).toEqual([])
    expect(leg({ als: 'ouder' })).toEqual(['kantoor-is-geen-ouder'])
    expect(leg({ betrokkeneId: client, voorId: kantoor })).toEqual(['kantoor-is-geen-mens'])
  })
})

describe('een kantoor is geen mens', () => {
  test('het heeft geen familie (1.1.1)', () => {
    const invoer = { betrokkeneId: kantoor, relatie: 'partner', sinds: vandaag } as const
    expect(codes(toetsLegRelatieVast(invoer, metKantoor(), vandaag))).toContain('kantoor-is-geen-mens')
  })
  test('het krijgt geen geboortedatum of BSN: wat fout is, wordt als kantoor verbeterd (AVG 5 lid 1 onder d)', () => {
    const reden = 'Nummer was fout.'
    const mens = (betrokkeneId: string) =>
      codes(toetsVerbeterPersoon({ betrokkeneId, reden }, metKantoor(), vandaag))
    expect(mens(kantoor)).toEqual(['kantoor-is-geen-mens'])
    expect(mens(client)).toEqual([])
    const verbeter = (betrokkeneId: string, feiten: Feiten, waarom = reden) =>
      codes(toetsVerbeterKantoor({ betrokkeneId, reden: waarom }, feiten, vandaag))
    expect(verbeter(kantoor, metKantoor())).toEqual([])
    expect(verbeter(kantoor, metKantoor(), ' ')).toEqual(['reden-van-verbetering-ontbreekt'])
    expect(verbeter(client, metKantoor())).toEqual(['geen-kantoor'])
    expect(codes(voorafVerbeterKantoor(lopend(), vandaag))).toEqual(['geen-kantoor'])
  })
})
