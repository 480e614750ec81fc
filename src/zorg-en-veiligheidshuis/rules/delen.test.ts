import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { afstemming, filter, zvhAfspraak } from '../../../testing/zvh.ts'
import { rolNamen } from '../../wet/rollen.ts'
import {
  naarAanpak,
  toetsGeefAanAanpak,
  toetsHaalVerteldWeg,
  toetsVertelClient,
  voorClienten,
} from './delen.ts'
import type { Feiten, Kader } from './feiten.ts'
import { plichten } from './plichten.ts'

const als = (rol: Kader['wie']['rol'], gebruikerId = 'jansen'): Kader => ({
  vandaag: filter.vandaag,
  wie: { gebruikerId, rol },
})
const gedeeld = (aan: string, afspraakId = 'afspraak') => ({
  ...{ id: `d-${aan}`, gegevenId: 'gehoord', afspraakId, aan, datum: '2027-02-25' },
})
const metAfspraak = (deel: Parameters<typeof zvhAfspraak>[0] = {}, rest: Partial<Feiten> = {}) =>
  afstemming({}, { afspraken: [zvhAfspraak(deel)], ...rest })

describe('delen alleen met een afspraak die geldt en wie noemt (N-VIII-flt; H-56)', () => {
  const staten_ = ['geldt', 'ingetrokken', undefined] as const
  const gevallen = staten_.flatMap((staat) =>
    [true, false].flatMap((voorPartij) =>
      [true, false].flatMap((voorClient) =>
        [true, false].map((al) => ({ staat, voorPartij, voorClient, al })),
      ),
    ),
  )
  test.each(gevallen)('afspraak $staat, partij $voorPartij, cliënt $voorClient, al gedeeld $al', (geval) => {
    const { staat, voorPartij, voorClient, al } = geval
    const afspraken = staat
      ? [
          zvhAfspraak({
            staat,
            aan: voorPartij ? ['schuldhulp'] : [],
            clienten: voorClient ? ['client'] : [],
          }),
        ]
      : []
    const feiten = afstemming({}, { afspraken, gedeeld: al ? [gedeeld(naarAanpak), gedeeld('client')] : [] })
    const naar = toetsGeefAanAanpak({ afspraakId: 'afspraak', reden: 'Zoals afgesproken.' }, feiten, filter)
    const verteld = { afspraakId: 'afspraak', betrokkeneId: 'client', op: filter.vandaag }
    expect(naar.toegestaan).toBe(staat === 'geldt' && voorPartij && !al)
    expect(toetsVertelClient(verteld, feiten, filter).toegestaan).toBe(staat === 'geldt' && voorClient && !al)
  })
  test('de cliënt hoort alleen wat over hem is afgesproken, niet voor de afspraak en niet morgen', () => {
    const vertel = (deel: object) => {
      const invoer = { afspraakId: 'afspraak', betrokkeneId: 'client', op: '2027-03-01', ...deel }
      return codes(toetsVertelClient(invoer, metAfspraak(), filter))
    }
    expect(vertel({})).toEqual([])
    expect(vertel({ betrokkeneId: 'partner' })).toEqual(['afspraak-niet-voor-client'])
    expect(vertel({ op: '2027-02-19' })).toEqual(['verteld-voor-afspraak'])
    expect(vertel({ op: '2027-03-02' })).toEqual(['verteld-in-toekomst'])
  })
  test('alleen de coördinator deelt', () => {
    const invoer = { afspraakId: 'afspraak', reden: 'Zoals afgesproken.' }
    for (const rol of rolNamen)
      expect(toetsGeefAanAanpak(invoer, metAfspraak(), als(rol)).toegestaan).toBe(rol === 'coordinator')
  })
  test('wat niet is verteld, gaat weg', () => {
    const haal = (feiten: Feiten) => codes(toetsHaalVerteldWeg({ gedeeldId: 'd-client' }, feiten, filter))
    expect(haal(metAfspraak({}, { gedeeld: [gedeeld('client')] }))).toEqual([])
    expect(haal(metAfspraak())).toEqual(['niets-verteld', 'verteld-onbekend'])
  })
})

test('wat is afgesproken en nog niet is gedaan, staat bij wat nu kan; een ander ziet niets (N-VIII-flt)', () => {
  expect(plichten(metAfspraak(), filter).map(({ code }) => code)).toEqual([
    'afspraak-naar-aanpak',
    'client-vertellen',
  ])
  const klaar = metAfspraak({}, { gedeeld: [gedeeld(naarAanpak), gedeeld('client')] })
  expect(plichten(klaar, filter)).toEqual([])
  expect(voorClienten(klaar)).toEqual([])
  expect(plichten(metAfspraak(), als('coordinator', 'een-ander'))).toEqual([])
})
