import { describe, expect, test } from 'vitest'
import { codes, gebeurtenis, gezinsband, lopend, vandaag } from '../../../testing/onderzoek.ts'
import type { Gezinsrelatie } from '../../wet/gezinsrelaties.ts'
import type { Hoedanigheid } from './feiten.ts'
import { isClient } from './is-client.ts'
import { toetsVraagGezinslid } from './vraag-gezinslid.ts'

describe('een mantelzorger of vertegenwoordiger in hetzelfde huishouden is ook gezinslid (1.1.1 gezinslid, aanhef)', () => {
  const metBand = (hoedanigheid: Hoedanigheid, relatie: Gezinsrelatie, zegtJa = false) =>
    lopend({
      betrokkenen: [...lopend().betrokkenen, { id: 'broer', datum: '2026-12-06', hoedanigheid }],
      gezinsbanden: [gezinsband('broer', relatie)],
      gebeurtenissen: zegtJa ? [gebeurtenis('gezinslid-stemt-in', { betrokkeneId: 'broer' })] : [],
    })
  const vraag = { betrokkeneId: 'broer', aanleiding: 'Hij werkt minder om voor haar te zorgen.' }
  test.each(['mantelzorger', 'vertegenwoordiger', 'netwerk'] as const)(
    'een %s in huis wordt gevraagd, en is cliënt als hij ja zegt (2.3a.1 lid 3)',
    (hoedanigheid) => {
      expect(codes(toetsVraagGezinslid(vraag, metBand(hoedanigheid, 'huisgenoot'), vandaag))).toEqual([])
      expect(isClient(metBand(hoedanigheid, 'huisgenoot'), 'broer')).toBe(false)
      expect(isClient(metBand(hoedanigheid, 'huisgenoot', true), 'broer')).toBe(true)
    },
  )
  test.each(['mantelzorger', 'vertegenwoordiger', 'netwerk'] as const)(
    'een %s die niet bij het huishouden hoort, wordt niet gevraagd en is nooit cliënt',
    (hoedanigheid) => {
      expect(codes(toetsVraagGezinslid(vraag, metBand(hoedanigheid, 'anders'), vandaag))).toEqual([
        'geen-gezinslid',
      ])
      expect(isClient(metBand(hoedanigheid, 'anders', true), 'broer')).toBe(false)
    },
  )
})
