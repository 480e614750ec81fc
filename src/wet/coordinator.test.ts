import { describe, expect, test } from 'vitest'
import { bezwarenTegenCoordinator, type CoordinatorVerklaring } from './coordinator.ts'

const jaNee = [true, false] as const
const alle: readonly CoordinatorVerklaring[] = jaNee.flatMap((naamKomtVoor) =>
  jaNee.flatMap((nietDezelfde) =>
    ['Een ander jaar van geboorte.', ' ', undefined].flatMap((waaromNietDezelfde) =>
      jaNee.flatMap((dubbeleRol) =>
        jaNee.map((rollenApart) => ({
          naamKomtVoor,
          nietDezelfde,
          waaromNietDezelfde,
          dubbeleRol,
          rollenApart,
        })),
      ),
    ),
  ),
)

describe('wie coördinator kan zijn: iedere combinatie (2.3a.3 lid 1, H-02)', () => {
  test('er zijn 48 combinaties', () => {
    expect(alle).toHaveLength(48)
  })
  test('wie heet als iemand in de zaak kan het alleen met de verklaring dat hij een ander is, en waarom', () => {
    for (const een of alle) {
      const mag = !een.naamKomtVoor || (een.nietDezelfde && een.waaromNietDezelfde?.trim())
      const bezwaren = bezwarenTegenCoordinator(een).filter((code) => code !== 'dubbele-rol-niet-bevestigd')
      expect(bezwaren).toHaveLength(mag ? 0 : 1)
    }
  })
  test('een verklaring zonder reden telt niet', () => {
    const een = { naamKomtVoor: true, nietDezelfde: true, dubbeleRol: false, rollenApart: false }
    expect(bezwarenTegenCoordinator({ ...een, waaromNietDezelfde: '  ' })).toEqual([
      'niet-dezelfde-zonder-reden',
    ])
    expect(bezwarenTegenCoordinator({ ...een, nietDezelfde: false })).toEqual(['coordinator-is-betrokkene'])
  })
  test('wie ook helpt houdt de rollen uit elkaar, en dat is bevestigd (5.4.4 lid 6, N-2.3a.3-1-pet)', () => {
    for (const een of alle)
      expect(bezwarenTegenCoordinator(een).includes('dubbele-rol-niet-bevestigd')).toBe(
        een.dubbeleRol && !een.rollenApart,
      )
  })
})
