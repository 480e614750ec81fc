import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { isArtikel } from '../../wet/artikelen.ts'
import { doelRij } from '../../wet/doelen.ts'
import { rollen, rolNamen } from '../../wet/rollen.ts'
import { opslagen } from '../doorzetting-dossier.ts'
import { toegangVoor, toetsBekijkDoorzetting, toetsVerbeterDoorgezetGegeven } from './doorzetting.ts'
import type { Feiten } from './feiten.ts'
import { redenen } from './redenen.ts'
import { overgangen, type Staat, staten } from './staten.ts'

const vandaag = '2026-11-10'
const feiten = (staat: Staat = 'doorgezet'): Feiten => ({
  dossier: { id: 'd', versie: 1, staat, doorgezetOp: vandaag, vernietigenOp: '2027-11-02' },
  betrokkenen: [{ id: 'p' }],
  gegevens: [{ id: 'g' }],
})

describe.each(Object.values(opslagen))(
  'wie ziet wat is doorgezet: $naam (§5.7, gescheiden opslag)',
  ({ rol, compartiment }) => {
    test.each(rolNamen)('%s', (ander) => {
      const kader = { vandaag, wie: { gebruikerId: 'x', rol: ander } }
      expect(toegangVoor(rol)(feiten(), kader)?.code).toBe(
        ander === rol ? undefined : 'geen-zicht-op-doorzetting',
      )
      expect(toetsBekijkDoorzetting(rol)(feiten(), kader).toegestaan).toBe(ander === rol)
    })
    test('die rol werkt daar en nergens anders, en geen andere rol werkt daar', () => {
      expect(rollen[rol].compartimenten).toEqual([compartiment])
      const anderen = rolNamen.filter((naam) => naam !== rol)
      for (const naam of anderen) expect(rollen[naam].compartimenten).not.toContain(compartiment)
    })
  },
)

test('wat is doorgezet valt onder zijn eigen wet, en niet meer onder het melddossier (5.5.4 lid 1, toelichting; §5.7)', () => {
  expect(Object.values(opslagen).map(({ doel }) => doelRij(doel).artikel)).toEqual([
    'wvggz-melding',
    'veilig-thuis-verstrekken',
  ])
})

describe('verbeteren wat is doorgezet (AVG 5 lid 1 onder d)', () => {
  const kader = { vandaag, wie: { gebruikerId: 'x', rol: 'aandachtsfunctionaris' } } as const
  const verbeter = (gegevenId: string, staat?: Staat) =>
    codes(toetsVerbeterDoorgezetGegeven({ gegevenId }, feiten(staat), kader))
  test('wat er staat, zolang het niet is ingetrokken', () => {
    expect(verbeter('g')).toEqual([])
    expect(verbeter('x')).toEqual(['doorgezet-gegeven-onbekend'])
    expect(verbeter('g', 'doorzetting-ingetrokken')).toEqual(['doorzetting-ingetrokken'])
    expect(verbeter('x', 'doorzetting-ingetrokken')).toEqual([
      'doorzetting-ingetrokken',
      'doorgezet-gegeven-onbekend',
    ])
  })
})

test('iedere reden noemt een artikel, en iedere overgang blijft binnen de standen', () => {
  expect(Object.values(redenen).every(isArtikel)).toBe(true)
  for (const { van, naar } of Object.values(overgangen)) {
    expect(staten).toContain(naar)
    for (const een of van) expect(staten).toContain(een)
  }
})
