import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dienst,
  dochter,
  dossier,
  gegeven,
  lopend,
  vandaag,
  vraag,
} from '../../../testing/onderzoek.ts'
import { toetsGeefGegevensDoor } from './geef-gegevens-door.ts'
import { toetsVraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'

const afgerond = lopend({
  dossier: dossier({ staat: 'afgerond' }),
  gegevens: [gegeven({ id: 'een' })],
  diensten: [dienst('schuldhulp', { domein: 'schuldhulp', staat: 'aanvaard' })],
})
const door = {
  betrokkeneId: client,
  doel: 'wgs' as const,
  gegevens: [{ gegevenId: 'een', noodzaak: 'Voor een plan.' }],
}

describe('wie geen bekende geboortedatum heeft, is voor een ander niet zeker (5.4.2 lid 5)', () => {
  test('over hem wordt een partij niets gevraagd', () => {
    const stel = (geborenBekend: boolean) =>
      toetsVraagGegevensAanPartij({ ...vraag(), geborenBekend }, lopend(), vandaag)
    expect(stel(true).toegestaan).toBe(true)
    expect(stel(false)).toMatchObject({
      redenen: [{ code: 'persoon-zonder-geboortedatum', artikel: 'bsn-bij-verstrekken' }],
    })
  })
  test('over hem wordt na het onderzoek niets doorgegeven', () => {
    const geef = (geborenBekend: boolean) =>
      toetsGeefGegevensDoor({ ...door, geborenBekend }, afgerond, new Map([['een', []]]), vandaag)
    expect(geef(true).toegestaan).toBe(true)
    expect(codes(geef(false))).toEqual(['persoon-zonder-geboortedatum'])
  })
  test('wie geen client is, wordt om die reden geweigerd en om geen andere', () => {
    const over = { ...vraag(), betrokkeneId: dochter, geborenBekend: false }
    expect(codes(toetsVraagGegevensAanPartij(over, lopend(), vandaag))).not.toContain(
      'persoon-zonder-geboortedatum',
    )
  })
})
