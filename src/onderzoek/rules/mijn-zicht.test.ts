import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dochter,
  dossier,
  gebeurtenis,
  lopend,
  partner,
  vandaag,
} from '../../../testing/onderzoek.ts'
import type { Feiten } from './feiten.ts'
import { toetsLeesEigenBrief } from './lees-eigen-brief.ts'
import { isJong, mijnZicht } from './mijn-zicht.ts'
import { staten } from './staten.ts'
import { openBelverzoeken, terugbellen, toetsVraagTerugbellen } from './vraag-terugbellen.ts'

const met = (deel: Partial<Feiten>): Feiten => lopend(deel)
const zonderVerzoek = (deel: Partial<Feiten> = {}): Feiten =>
  met({ dossier: dossier({ wet: null, ingang: 'verzoek-van-partij' }), ...deel })
const jaren = (wie: string, achttien: string | null): Feiten => {
  const feiten = met({})
  return {
    ...feiten,
    betrokkenen: feiten.betrokkenen.map((een) => (een.id === wie ? { ...een, jeugdigeTot: achttien } : een)),
  }
}

describe('wat iemand ziet van het onderzoek waarin hij zelf staat (AVG 15, 5.3.2, 2.3a.4 lid 3)', () => {
  test('een cliënt alles wat van hem is; een gezinslid dat niet instemde alleen wat aan hem is gericht', () => {
    expect(mijnZicht(met({}), client)).toBe('alles')
    const partnerZegtNiets = { ...met({}), gebeurtenissen: [] }
    expect(mijnZicht(partnerZegtNiets, partner)).toBe('geadresseerd')
  })
  test('wie er niet in staat ziet niet dat het er is', () => {
    expect(mijnZicht(met({}), 'vreemde')).toBe('niets')
  })
  test.each([
    ['de dag voor hij twaalf wordt', '2032-12-25', 'niets'],
    ['de dag waarop hij twaalf wordt', '2032-12-24', 'alles'],
  ] as const)('een cliënt op %s (5.3.2 lid 2)', (_, achttien, zicht) => {
    expect(mijnZicht(jaren(client, achttien), client)).toBe(zicht)
  })
  test('op verzoek van een partij niets voordat het is verteld, en daarna wel (2.3a.4 lid 3)', () => {
    expect(mijnZicht(zonderVerzoek(), client)).toBe('niets')
    const verteld = gebeurtenis('over-onderzoek-geinformeerd', { betrokkeneId: client, code: 'met-brief' })
    expect(mijnZicht(zonderVerzoek({ gebeurtenissen: [verteld] }), client)).toBe('alles')
    const ander = gebeurtenis('over-onderzoek-geinformeerd', { betrokkeneId: partner, code: 'met-brief' })
    expect(mijnZicht(zonderVerzoek({ gebeurtenissen: [ander] }), client)).toBe('niets')
  })
  test('wie is overleden: niemand kijkt meer met zijn nummer', () => {
    const dood = gebeurtenis('overleden', { betrokkeneId: client, datum: '2026-12-20' })
    expect(mijnZicht(met({ gebeurtenissen: [dood] }), client)).toBe('niets')
  })
  test('je tot de dag waarop iemand achttien wordt; wie zijn leeftijd niet zei is u', () => {
    expect(isJong(jaren(dochter, '2026-12-25'), dochter)).toBe(true)
    expect(isJong(jaren(dochter, '2026-12-24'), dochter)).toBe(false)
    expect(isJong(jaren(dochter, null), dochter)).toBe(false)
  })
  test('een brief leest wie het onderzoek ziet (AVG 15)', () => {
    expect(codes(toetsLeesEigenBrief({ ik: [client] }, met({}), vandaag))).toEqual([])
    expect(codes(toetsLeesEigenBrief({ ik: [client] }, zonderVerzoek(), vandaag))).toEqual([
      'brief-alleen-zelf',
    ])
    expect(codes(toetsLeesEigenBrief({ ik: [] }, met({}), vandaag))).toEqual(['brief-alleen-zelf'])
  })
})

describe('vragen of wij bellen (2.3a.1 lid 4)', () => {
  const vraag = (feiten: Feiten, ik: readonly string[] = [client], betrokkeneId = client) =>
    codes(toetsVraagTerugbellen({ betrokkeneId, ik }, feiten, vandaag))
  const verzoek = gebeurtenis('terugbelverzoek', {
    betrokkeneId: client,
    code: 'middag',
    datum: '2026-12-23',
  })
  const erna = (soort: 'contactpoging' | 'gesprek', wie: string) =>
    gebeurtenis(soort, { betrokkeneId: wie, code: soort === 'gesprek' ? 'telefoon' : 'niet-bereikt' })

  test.each(staten)('in de stand %s', (staat) => {
    const mag = staat === 'eerste-contact' || staat === 'loopt' || staat === 'afgerond'
    expect(vraag(met({ dossier: dossier({ staat }) })).length === 0).toBe(mag)
  })
  test('alleen voor uzelf, en niet als u niet weet dat het er is', () => {
    expect(vraag(met({}), [partner])).toEqual(['belverzoek-alleen-zelf'])
    expect(vraag(met({}), [])).toEqual(['belverzoek-alleen-zelf'])
    expect(vraag(zonderVerzoek())).toEqual(['belverzoek-alleen-zelf'])
  })
  test('een keer, tot iemand het probeerde; een poging bij een ander telt niet, een gesprek met iedereen wel', () => {
    const open = met({ gebeurtenissen: [verzoek] })
    expect(vraag(open)).toEqual(['belverzoek-loopt-al'])
    expect(openBelverzoeken(open)).toHaveLength(1)
    const na = (feit: ReturnType<typeof erna>) => met({ gebeurtenissen: [verzoek, feit] })
    expect(openBelverzoeken(na(erna('contactpoging', partner)))).toHaveLength(1)
    expect(openBelverzoeken(na(erna('contactpoging', client)))).toHaveLength(0)
    expect(openBelverzoeken(na(erna('gesprek', partner)))).toHaveLength(0)
    expect(openBelverzoeken(met({ gebeurtenissen: [erna('contactpoging', client), verzoek] }))).toHaveLength(
      1,
    )
  })
  test.each([
    ['een woensdag voor Kerstmis: de feestdagen en het weekend tellen niet', '2026-12-23', '2026-12-28'],
    ['een vrijdag aan het eind van het jaar', '2027-01-01', '2027-01-05'],
    ['een vrijdag voor een schrikkeldag', '2028-02-25', '2028-02-29'],
  ])('binnen twee werkdagen, gevraagd op %s', (_, datum, uiterlijk) => {
    const feiten = { ...met({ gebeurtenissen: [{ ...verzoek, datum }] }), peildag: datum }
    const [plicht] = terugbellen(feiten, { onderzoekKlaar: null, persoonlijkPlan: null })
    expect(plicht).toMatchObject({ code: 'bel-terug', uiterlijk, betrokkenen: [client] })
  })
})
