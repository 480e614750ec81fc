import { describe, expect, test } from 'vitest'
import { keuzes } from '../../../testing/aanpak-volgens-de-wet.ts'
import { leidAanpakAf } from '../../wet/leid-aanpak-af.ts'
import { conclusies } from './gebeurtenissen.ts'
import { passendeConclusies } from './leid-aanpak-af.ts'

const waarde = [true, false] as const

describe('welke conclusies passen: afwijken kan alleen waar de wet ruimte laat (2.3a.2 lid 2 en 3, Q-10)', () => {
  const keuze = ['aanpak-wenselijk', 'aanpak-niet-wenselijk']
  test('elke conclusie past ergens bij, en bij niets past alles', () => {
    const alle = waarde.flatMap((samenhang) =>
      keuzes.map((nodig) =>
        passendeConclusies(leidAanpakAf(nodig, { samenhang, inburgeringsplicht: false })),
      ),
    )
    expect([...new Set(alle.flat())].toSorted()).toEqual([...conclusies].toSorted())
    expect(alle.every(({ length }) => length >= 1 && length < conclusies.length)).toBe(true)
  })
  test.each([
    ['verplicht', 'meer-clienten', undefined, ['aanpak-verplicht']],
    ['verplicht', 'meer-clienten', 'zelfde-wet', ['aanpak-verplicht']],
    ['verplicht', 'meer-diensten-een-client', 'zelfde-wet', ['aanpak-verplicht', ...keuze]],
    ['verplicht', 'naast-inburgering', undefined, ['aanpak-verplicht']],
    ['mag', 'naast-andere-hulp', undefined, keuze],
    ['mag', 'naast-andere-hulp', 'maatregel-jeugdwet', keuze],
    ['verplicht', 'bijstand-naast-inburgering', 'alleen-bijstand', ['aanpak-verplicht', ...keuze]],
    ['niet', 'geen-samenhang', undefined, ['geen-meervoudige-problematiek']],
    ['niet', 'een-enkele-dienst', undefined, ['geen-aanpak-mogelijk', 'geen-meervoudige-problematiek']],
  ] as const)('%s, %s, %s', (uitkomst, grond, waarschuwing, past) => {
    const afleiding = { uitkomst, grond, artikel: 'aanpak-mag' } as const
    expect(passendeConclusies(waarschuwing ? { ...afleiding, waarschuwing } : afleiding)).toEqual(past)
  })
})
