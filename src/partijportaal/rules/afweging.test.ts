import { describe, expect, test } from 'vitest'
import { vandaag, vraagAan } from '../../../testing/vraag-aan-partij.ts'
import { isGeheimhouder, partijRegimeNamen } from '../../wet/partij-regimes.ts'
import { verstrekwegNamen } from '../../wet/verstrekwegen.ts'
import { afwegingVan, stappen, stappenVoor } from './afweging.ts'

const geheimen = partijRegimeNamen.filter(isGeheimhouder)
const anderen = partijRegimeNamen.filter((regime) => !isGeheimhouder(regime))
const nee = [false, true] as const

describe('wat een geheimhouder afweegt (5.4.2 lid 2, toelichting)', () => {
  test.each(geheimen)(
    '%s: zonder toestemming bij ernstige problemen op verzoek van een partij: alle zeven stappen',
    (regime) => {
      const feiten = vraagAan({ regime, weg: 'op-verzoek-van-partij', ernstig: true })
      expect(afwegingVan(feiten, vandaag)).toBe('zonder-toestemming')
      expect(stappenVoor('zonder-toestemming')).toEqual(stappen)
      expect(stappen).toHaveLength(7)
    },
  )

  test.each(geheimen)(
    '%s: op een verzoek van de cliënt en na de brede intake opent alleen toestemming het geheim',
    (regime) => {
      for (const weg of ['op-verzoek-van-client', 'na-brede-intake'] as const)
        for (const ernstig of nee)
          expect(afwegingVan(vraagAan({ regime, weg, ernstig }), vandaag)).toBe('alleen-met-toestemming')
      expect(stappenVoor('alleen-met-toestemming')).toEqual([])
    },
  )

  test.each(geheimen)(
    '%s: zijn de problemen niet als ernstig vastgesteld, dan ook op verzoek van een partij',
    (regime) => {
      const feiten = vraagAan({ regime, weg: 'op-verzoek-van-partij', ernstig: false })
      expect(afwegingVan(feiten, vandaag)).toBe('alleen-met-toestemming')
    },
  )

  test.each(geheimen)(
    '%s: met toestemming blijft over wat er is gevraagd en hoe weinig genoeg is',
    (regime) => {
      for (const weg of verstrekwegNamen)
        for (const ernstig of nee)
          expect(afwegingVan(vraagAan({ regime, weg, ernstig, toestemming: true }), vandaag)).toBe(
            'met-toestemming',
          )
      expect(stappenVoor('met-toestemming')).toEqual(['vraag', 'minst'])
    },
  )

  test('bij een triage weegt een geheimhouder zelf, ook zonder toestemming (5.5.3)', () => {
    for (const regime of geheimen)
      expect(afwegingVan(vraagAan({ regime, weg: 'triage' }), vandaag)).toBe('zonder-toestemming')
  })
})

describe('wie niets afweegt', () => {
  test.each(anderen)('%s: heeft geen beroepsgeheim', (regime) => {
    for (const weg of verstrekwegNamen)
      for (const toestemming of nee)
        expect(afwegingVan(vraagAan({ regime, weg, toestemming, ernstig: true }), vandaag)).toBe('geen')
    expect(stappenVoor('geen')).toEqual([])
  })

  test('wie over jeugdhulp moet antwoorden weegt zijn geheim niet af (Jeugdwet 7.4.0)', () => {
    const jeugd = { regime: 'jeugdwet-7-3-11', weg: 'op-verzoek-van-client' } as const
    expect(afwegingVan(vraagAan({ ...jeugd, jeugdvoorziening: true }), vandaag)).toBe('geen')
    expect(afwegingVan(vraagAan({ ...jeugd, jeugdvoorziening: false }), vandaag)).toBe(
      'alleen-met-toestemming',
    )
  })
})
