import { describe, expect, test } from 'vitest'
import {
  aanpak,
  aanpakIn,
  als,
  client,
  codes,
  gebeurtenis,
  partner,
  vandaag,
} from '../../../testing/aanpak.ts'
import { rolNamen } from '../../wet/rollen.ts'
import type { Feiten } from './feiten.ts'
import { plichten } from './plichten.ts'
import { lopend, staten } from './staten.ts'
import { openBelverzoeken, toetsVraagTerugbellen, type VraagTerugbellen } from './vraag-terugbellen.ts'

const zelf = als('betrokkene', client)
const vraag = (feiten: Feiten = aanpak(), deel: Partial<VraagTerugbellen> = {}, wie = zelf) =>
  codes(toetsVraagTerugbellen({ betrokkeneId: client, ik: [client], ...deel }, feiten, wie))
const verzoek = gebeurtenis('terugbelverzoek', 6, { betrokkeneId: client, code: 'middag', datum: vandaag })
const na = (...later: Feiten['gebeurtenissen']) => aanpak({}, { gebeurtenissen: [verzoek, ...later] })

describe('vragen of de coördinator belt (2.3a.3 lid 5)', () => {
  test.each(staten)('in de stand %s alleen als de taak loopt (5.4.4 lid 2 en 7)', (staat) => {
    expect(vraag(aanpakIn(staat)).length === 0).toBe(lopend.includes(staat))
  })
  test('alleen voor uzelf, en wie een mantelzorger is ook', () => {
    expect(vraag(aanpak(), { ik: [partner] })).toEqual(['belverzoek-alleen-zelf'])
    expect(vraag(aanpak(), { ik: [] })).toEqual(['belverzoek-alleen-zelf'])
    expect(vraag(aanpak(), { betrokkeneId: 'moeder', ik: ['moeder'] })).toEqual([])
  })
  test('niet onder twaalf (5.3.2 lid 2), en niet in een aanpak van wie is overleden', () => {
    expect(vraag(aanpak(), { leeftijd: 'onder-12' })).toEqual(['belverzoek-alleen-zelf'])
    const dood = gebeurtenis('overleden', 9, { betrokkeneId: client })
    expect(vraag(aanpak({}, { gebeurtenissen: [dood] }))).toEqual(['belverzoek-alleen-zelf'])
  })
  test.each(rolNamen)('als %s: alleen wie voor zichzelf komt', (rol) => {
    const mag = rol === 'betrokkene' || rol === 'vertegenwoordiger'
    expect(vraag(aanpak(), {}, als(rol, client)).length === 0).toBe(mag)
  })
  test('een keer, tot er met hem is gesproken of het is geprobeerd; een gesprek met een ander telt niet', () => {
    expect(vraag(na())).toEqual(['belverzoek-loopt-al'])
    const gesprek = (wie: string, code = 'niet-gelukt') =>
      gebeurtenis('samenspraak', 7, { betrokkeneId: wie, code, datum: vandaag })
    expect(openBelverzoeken(na(gesprek(partner)))).toHaveLength(1)
    expect(openBelverzoeken(na(gesprek(client)))).toHaveLength(0)
    expect(vraag(na(gesprek(client)))).toEqual([])
    const eerder = { ...gesprek(client), versie: 5 }
    expect(openBelverzoeken(na(eerder))).toHaveLength(1)
  })
  test('het staat bij wat de coördinator nu moet, binnen twee werkdagen; niet bij het college, en niet na zijn overlijden', () => {
    const bel = (feiten: Feiten, wie = als()) =>
      plichten(feiten, wie).filter(({ code }) => code === 'bel-terug')
    expect(bel(na())).toMatchObject([
      { handeling: 'leg-samenspraak-vast', uiterlijk: '2027-03-03', soort: 'streef', betrokkenen: [client] },
    ])
    expect(bel(na(), als('beslisser', 'bakker'))).toEqual([])
    expect(bel(na(gebeurtenis('overleden', 9, { betrokkeneId: client })))).toEqual([])
  })
})
