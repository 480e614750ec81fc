import { describe, expect, test } from 'vitest'
import { type VerzoekInBrief, verzoekbrief } from './verzoekbrief.ts'

const hoofd = { gemeente: 'Voorbeeld', aan: ['Partij'], datum: '2026-12-07', kenmerk: 'k', behandelaar: 'I.' }
const over = { naam: 'Samira', geboortedatum: '1988-05-04', bsn: null, postcode: null, huisnummer: null }
const verzoek = (deel: Partial<VerzoekInBrief>): string =>
  JSON.stringify(
    verzoekbrief(hoofd, {
      ...{ regime: 'geen', over, vraag: 'Loopt er iets?', waarom: 'Om te plannen.', items: [] },
      ...{ vertelt: null, gedeeldMet: 'Niemand.', toestemming: false },
      ...deel,
    }),
  )

describe('wat een partij leest over mogen en moeten (5.4.2)', () => {
  test('beslist het college over jeugdhulp, dan leest de jeugdhulp dat zij moet, en van welk artikel (Jeugdwet 7.4.0 lid 2)', () => {
    const brief = verzoek({ regime: 'jeugdwet-7-3-11', jeugdplicht: true })
    expect(brief).toContain('ook met uw beroepsgeheim (Jeugdwet, artikel 7.4.0 lid 2)')
    expect(brief).not.toContain('u hoeft niet')
    expect(verzoek({ regime: 'jeugdwet-7-3-11' })).toContain('geen toestemming gegeven')
  })
  test('zonder toestemming leest een geheimhouder wanneer zij toch mag antwoorden (5.4.2 lid 2)', () => {
    expect(verzoek({ regime: 'wgbo-7-457' })).toContain('na uw eigen afweging')
    expect(verzoek({ regime: 'wgbo-7-457', toestemming: true })).not.toContain('na uw eigen afweging')
    expect(verzoek({ regime: 'geen' })).not.toContain('na uw eigen afweging')
  })
})
