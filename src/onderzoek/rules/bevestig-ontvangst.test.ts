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
  vertegenwoordiging,
} from '../../../testing/onderzoek.ts'
import { toetsBevestigOntvangst, voorafBevestigOntvangst } from './bevestig-ontvangst.ts'
import type { Feiten } from './feiten.ts'
import { termijnplichten } from './plichten-termijn.ts'
import type { Staat } from './staten.ts'

const melding = (deel: Partial<Feiten> = {}, staat: Staat = 'loopt'): Feiten =>
  lopend({ dossier: dossier({ wet: 'wmo-2015', staat }), ...deel })
const bevestigd = (betrokkeneId: string) => gebeurtenis('ontvangst-bevestigd', { betrokkeneId })
const bevestig = (betrokkeneId: string, feiten: Feiten) =>
  codes(toetsBevestigOntvangst({ betrokkeneId }, feiten, vandaag))
const moet = (feiten: Feiten) =>
  termijnplichten(feiten)
    .filter(({ code }) => code === 'bevestig-ontvangst')
    .flatMap(({ betrokkenen }) => betrokkenen ?? [])

describe('een melding onder de Wmo 2015 wordt bevestigd (2.3.2 lid 1)', () => {
  test('aan wie zich meldde, vanaf het eerste contact', () => {
    const contact = eersteContact({
      dossier: dossier({ wet: 'wmo-2015', staat: 'eerste-contact', gestartOp: null }),
    })
    expect([bevestig(client, contact), bevestig(client, melding())]).toEqual([[], []])
    expect(toetsBevestigOntvangst({ betrokkeneId: client }, contact, vandaag)).toMatchObject({
      artikel: 'melding',
    })
  })
  test('of aan wie hem vertegenwoordigt; niet aan een ander', () => {
    const feiten = melding({ vertegenwoordigingen: [vertegenwoordiging(partner, client)] })
    expect([bevestig(partner, feiten), bevestig(partner, melding())]).toEqual([
      [],
      ['ontvangst-alleen-melder'],
    ])
    expect(bevestig('onbekend', melding())).toEqual(['onbekende-betrokkene'])
  })
  test('een keer, en niet zonder melding of na het einde', () => {
    const twee = [...lopend().gebeurtenissen, bevestigd(client)]
    expect(bevestig(client, melding({ gebeurtenissen: twee }))).toEqual(['ontvangst-al-bevestigd'])
    expect(bevestig(client, lopend())).toEqual(['geen-wmo-melding'])
    expect(bevestig(client, melding({}, 'afgerond'))).toEqual(['onderzoek-afgerond'])
    expect(codes(voorafBevestigOntvangst(lopend(), vandaag))).toEqual(['geen-wmo-melding'])
  })
  test('staat in wat nu moet tot de brief weg is, en alleen na een melding', () => {
    expect(moet(melding())).toEqual([client])
    expect(moet(melding({ gebeurtenissen: [bevestigd(client)] }))).toEqual([])
    expect(moet(lopend())).toEqual([])
    expect(moet(melding({}, 'afgerond'))).toEqual([])
  })
})
