import { describe, expect, test } from 'vitest'
import { codes, dossier, gegeven as gegevenFeit, lopend, vandaag } from '../../../testing/onderzoek.ts'
import type { Feiten } from './feiten.ts'
import { toetsTrekDoorgevenIn, voorafTrekDoorgevenIn } from './trek-doorgeven-in.ts'

const afgerond = (deel: Partial<Feiten> = {}): Feiten =>
  lopend({ dossier: dossier({ staat: 'afgerond' }), gegevens: [gegevenFeit({ id: 'een' })], ...deel })

describe('een doorgegeven gegeven terughalen (AVG 17 en 19)', () => {
  const gegeven = { id: 'v', gegevenId: 'een', aan: 'dienst:wgs', verbeterdOp: null, gemeldOp: null }
  const haal = (verstrekkingen: Feiten['verstrekkingen'], deel: object = {}) =>
    codes(
      toetsTrekDoorgevenIn(
        { verstrekkingId: 'v', reden: 'Vergissing.', ...deel },
        afgerond({ verstrekkingen }),
        vandaag,
      ),
    )
  test('wat naar een dienst ging kan terug, met een reden', () => {
    expect(haal([gegeven])).toEqual([])
    expect(haal([gegeven], { reden: ' ' })).toEqual(['reden-van-verbetering-ontbreekt'])
  })
  test('wat al terug is, of naar de coördinator ging, niet', () => {
    expect(haal([{ ...gegeven, ingetrokkenOp: vandaag }])).toContain('niets-doorgegeven')
    expect(haal([{ ...gegeven, aan: 'coordinator' }])).toContain('niets-doorgegeven')
    expect(haal([gegeven], { verstrekkingId: 'x' })).toEqual(['onbekende-ontvanger'])
    expect(codes(voorafTrekDoorgevenIn(afgerond(), vandaag))).toEqual(['niets-doorgegeven'])
  })
})
