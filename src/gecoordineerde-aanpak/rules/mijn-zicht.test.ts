import { describe, expect, test } from 'vitest'
import { aanpak, afspraak, client, gebeurtenis, partner, vandaag } from '../../../testing/aanpak.ts'
import { leeftijdsgroepen } from '../../wet/leeftijdsgroep.ts'
import { mijnAfspraken, mijnZicht, toetsLeesEigenBrief } from './mijn-zicht.ts'

const overleden = aanpak({}, { gebeurtenissen: [gebeurtenis('overleden', 9, { betrokkeneId: client })] })

describe('wat iemand ziet van de aanpak waarin hij zelf staat (AVG 15, 5.3.2, 5.4.4)', () => {
  test.each([...leeftijdsgroepen, null])('een cliënt, leeftijd %s', (leeftijd) => {
    expect(mijnZicht(aanpak(), client, leeftijd, vandaag)).toBe(leeftijd === 'onder-12' ? 'niets' : 'alles')
  })
  test.each([...leeftijdsgroepen, null])(
    'een mantelzorger ziet alleen wat aan hem is gericht, leeftijd %s',
    (leeftijd) => {
      const zicht = mijnZicht(aanpak(), 'moeder', leeftijd, vandaag)
      expect(zicht).toBe(leeftijd === 'onder-12' ? 'niets' : 'geadresseerd')
    },
  )
  test('wie er niet in staat of is overleden ziet niets', () => {
    expect(mijnZicht(aanpak(), 'vreemde', 'volwassen', vandaag)).toBe('niets')
    expect(mijnZicht(overleden, client, 'volwassen', vandaag)).toBe('niets')
    expect(mijnZicht(overleden, partner, 'volwassen', vandaag)).toBe('alles')
  })
  test('een eigen brief leest wie erin staat; niemand anders, en niet in een dossier van wie is overleden', () => {
    expect(toetsLeesEigenBrief(aanpak(), [client], vandaag).toegestaan).toBe(true)
    expect(toetsLeesEigenBrief(aanpak(), ['moeder'], vandaag).toegestaan).toBe(true)
    for (const ik of [[], ['vreemde']])
      expect(toetsLeesEigenBrief(aanpak(), ik, vandaag).toegestaan).toBe(false)
    expect(toetsLeesEigenBrief(overleden, [client], vandaag).toegestaan).toBe(false)
  })
})

describe('wie doet wat (5.4.4, AVG 15 lid 4)', () => {
  const eigen = afspraak({ id: 'eigen', partijId: null, betrokkeneId: client })
  const ander = afspraak({ id: 'ander', partijId: null, betrokkeneId: partner })
  const partij = afspraak({ id: 'partij' })
  const college = afspraak({ id: 'college', partijId: null })
  const afspraken = [eigen, ander, partij, college]
  const ids = (feiten: Parameters<typeof mijnAfspraken>[0]) =>
    mijnAfspraken(feiten, client).map(({ id }) => id)

  test('met meer cliënten leest ieder alleen wat hij zelf doet: de rest kan over de hulp van een ander gaan', () => {
    expect(ids(aanpak({}, { afspraken }))).toEqual(['eigen'])
  })
  test('de enige cliënt leest ook wat partijen en het college doen', () => {
    const alleen = aanpak({}, { afspraken, betrokkenen: [{ id: client, hoedanigheid: 'client' }] })
    expect(ids(alleen)).toEqual(['eigen', 'partij', 'college'])
  })
  test.each(['geweigerd', 'ingetrokken'] as const)('wat is %s is geen afspraak', (staat) => {
    expect(ids(aanpak({}, { afspraken: [{ ...eigen, staat }] }))).toEqual([])
  })
})
