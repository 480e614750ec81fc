import { describe, expect, test } from 'vitest'
import { client, codes, dossier, gebeurtenis, lopend, partner, vandaag } from '../../../testing/onderzoek.ts'
import type { Feiten } from './feiten.ts'
import { staten } from './staten.ts'
import { ondersteuning, toetsVraagClientondersteuning } from './vraag-clientondersteuning.ts'

const met = (...later: Feiten['gebeurtenissen']): Feiten => {
  const feiten = lopend()
  return { ...feiten, gebeurtenissen: [...feiten.gebeurtenissen, ...later] }
}
const vraag = (feiten: Feiten = met(), ik: readonly string[] = [client]) =>
  codes(toetsVraagClientondersteuning({ betrokkeneId: client, ik }, feiten, vandaag))
const gevraagd = gebeurtenis('clientondersteuning-gevraagd', { betrokkeneId: client })
const plichten = (feiten: Feiten) => ondersteuning(feiten, { onderzoekKlaar: null, persoonlijkPlan: null })

describe('zelf om een cliëntondersteuner vragen (2.3.2 lid 3, 2.3a.1 lid 5)', () => {
  test.each(staten)('in de stand %s', (staat) => {
    const mag = staat === 'eerste-contact' || staat === 'loopt'
    expect(vraag({ ...met(), dossier: dossier({ staat }) }).length === 0).toBe(mag)
  })
  test('alleen voor uzelf, en niet wie nog geen cliënt is', () => {
    expect(vraag(met(), [partner])).toEqual(['keuze-alleen-zelf'])
    const geenClient = { ...lopend(), gebeurtenissen: [] }
    const partnerVraagt = { betrokkeneId: partner, ik: [partner] }
    expect(codes(toetsVraagClientondersteuning(partnerVraagt, geenClient, vandaag))).toEqual([
      'keuze-alleen-zelf',
    ])
  })
  test('een keer, en het staat bij wat de toeleider nu moet tot erover is gesproken of is gewezen waar het is', () => {
    expect(vraag(met(gevraagd))).toEqual(['ondersteuning-al-gevraagd'])
    expect(plichten(met(gevraagd)).map((een) => een.betrokkenen)).toEqual([[client]])
    const van = (wie: string) => gebeurtenis('gewezen-op-clientondersteuning', { betrokkeneId: wie })
    expect(plichten(met(gevraagd, van(partner)))).toHaveLength(1)
    expect(plichten(met(gevraagd, van(client)))).toEqual([])
    expect(plichten(met(van(client), gevraagd))).toHaveLength(1)
    expect(vraag(met(gevraagd, van(client)))).toEqual([])
  })
})
