import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dochter,
  gebeurtenis,
  lopend,
  partner,
  vandaag,
  vertegenwoordiging,
} from '../../../testing/onderzoek.ts'
import type { Thema } from '../../wet/themas.ts'
import { omvangVan, type Vertegenwoordiger, type Zaak, zakenVanThemas } from '../../wet/vertegenwoordiging.ts'
import type { Feiten, VertegenwoordigingFeit } from './feiten.ts'
import { toetsLegContactpogingVast } from './leg-contactpoging-vast.ts'
import { toetsLegGesprekVast } from './leg-gesprek-vast.ts'
import { sprakenVoor, teKiezenNamens } from './namens-wie.ts'
import { toetsStelReikwijdteVast } from './stel-reikwijdte-vast.ts'
import { toetsVerbeterReikwijdte } from './verbeter-reikwijdte.ts'

const kantoor = 'kantoor'
const dag = '2026-12-20'
const mensen = [client, partner, dochter] as const
const band = (voor: string, als: Vertegenwoordiger, volmacht: readonly Zaak[] = [], wie = kantoor) =>
  vertegenwoordiging(wie, voor, { id: `${als}-${wie}-${voor}`, als, omvang: omvangVan(als, volmacht) })

/** Three clients, and an office that represents as these say. */
const met = (vertegenwoordigingen: readonly VertegenwoordigingFeit[], deel: Partial<Feiten> = {}): Feiten => {
  const feiten = lopend(deel)
  const nieuw = { id: kantoor, datum: dag, hoedanigheid: 'kantoor' } as const
  const doetMee = gebeurtenis('gezinslid-stemt-in', { betrokkeneId: dochter, datum: '2026-12-07' })
  return {
    ...feiten,
    betrokkenen: [...feiten.betrokkenen, nieuw],
    gebeurtenissen: [...feiten.gebeurtenissen, doetMee],
    vertegenwoordigingen,
  }
}

const spreekAf = (
  feiten: Feiten,
  binnen: readonly Thema[],
  wie: readonly string[],
  namens: readonly string[],
) =>
  codes(
    toetsStelReikwijdteVast(
      { binnen, gesloten: [], met: wie, namens, gevolgenUitgelegd: true, heropendOpWens: true, datum: dag },
      feiten,
      vandaag,
    ),
  ).toSorted()

/** By hand: what each kind of office may speak about (BW 1:386, 1:441, 1:453, 1:337); a mandate says it itself. */
const soorten = [
  ['curator', [], ['geld', 'zorg', 'overig']],
  ['bewindvoerder', [], ['geld']],
  ['mentor', [], ['zorg']],
  ['voogd', [], ['geld', 'zorg', 'overig']],
  ['gemachtigde', ['geld'], ['geld']],
  ['gemachtigde', ['zorg'], ['zorg']],
  ['gemachtigde', ['geld', 'zorg', 'overig'], ['geld', 'zorg', 'overig']],
] as const satisfies readonly (readonly [Vertegenwoordiger, readonly Zaak[], readonly Zaak[]])[]
const onderwerpen: readonly (readonly Thema[])[] = [
  ['schulden'],
  ['gezondheid'],
  ['onderwijs'],
  ['schulden', 'gezondheid'],
]
const gevallen = soorten.flatMap(([als, volmacht, mag]) =>
  onderwerpen.flatMap((binnen) =>
    [1, 2, 3].map((aantal) => ({ als, volmacht, mag, binnen, aantal, over: binnen.join(' en ') })),
  ),
)

describe('een kantoor spreekt de reikwijdte af namens een cliënt (Awb 2:1, 2.3a.1 lid 4)', () => {
  test.each(gevallen)('$als van $aantal, over $over', ({ als, volmacht, mag, binnen, aantal }) => {
    const voor = mensen.slice(0, aantal)
    const feiten = met(voor.map((id) => band(id, als, volmacht)))
    const erbij = [kantoor, ...mensen.slice(aantal)]
    const teSmal = zakenVanThemas(binnen).every((zaak) => (mag as readonly Zaak[]).includes(zaak))
      ? []
      : ['vertegenwoordiging-te-smal']
    const alle = voor.map((id) => `${als}-${kantoor}-${id}`)
    expect(spreekAf(feiten, binnen, erbij, alle)).toEqual(teSmal)
    expect(spreekAf(feiten, binnen, erbij, [])).toEqual(
      aantal === 1 ? teSmal : ['reikwijdte-zonder-client', 'spreekt-voor-meer'],
    )
    expect(spreekAf(feiten, binnen, erbij, alle.slice(0, 1))).toEqual(
      aantal === 1 ? teSmal : ['reikwijdte-zonder-client', ...teSmal],
    )
  })
  test('bewindvoerder van de een en mentor van de ander: ieder alleen in zijn eigen zaken', () => {
    const feiten = met([band(client, 'bewindvoerder'), band(partner, 'mentor')])
    const idVan = (voor: string) =>
      feiten.vertegenwoordigingen.filter(({ voorId }) => voorId === voor).map(({ id }) => id)
    const zonder = (voor: string) => [kantoor, ...mensen.filter((id) => id !== voor)]
    expect(spreekAf(feiten, ['schulden'], zonder(client), idVan(client))).toEqual([])
    expect(spreekAf(feiten, ['gezondheid'], zonder(client), idVan(client))).toEqual([
      'vertegenwoordiging-te-smal',
    ])
    expect(spreekAf(feiten, ['gezondheid'], zonder(partner), idVan(partner))).toEqual([])
    expect(spreekAf(feiten, ['schulden'], zonder(partner), idVan(partner))).toEqual([
      'vertegenwoordiging-te-smal',
    ])
    expect(spreekAf(feiten, ['gezondheid'], zonder(partner), idVan(client))).toEqual([
      'reikwijdte-zonder-client',
    ])
  })
  test('bewindvoerder en mentor van dezelfde cliënt: dan is duidelijk namens wie, en telt beide', () => {
    const feiten = met([band(client, 'bewindvoerder'), band(client, 'mentor')])
    expect(spreekAf(feiten, ['schulden', 'gezondheid'], [kantoor, partner, dochter], [])).toEqual([])
  })
  test('ook wie het verbetert, zegt namens wie (AVG 5 lid 1 onder d)', () => {
    const reikwijdtes = lopend().reikwijdtes.map((een) => ({ ...een, id: 'versie' }))
    const feiten = met([band(client, 'mentor'), band(partner, 'mentor')], { reikwijdtes })
    const verbeter = (wie: readonly string[], namens: readonly string[]) =>
      codes(
        toetsVerbeterReikwijdte(
          { reikwijdteId: 'versie', met: wie, namens, reden: 'Fout.' },
          feiten,
          vandaag,
        ),
      )
    expect(verbeter([kantoor], [])).toEqual(['spreekt-voor-meer'])
    expect(verbeter([kantoor], ['mentor-kantoor-client-a'])).toEqual([])
    expect(verbeter([], [])).toEqual([])
  })
})

describe('een gesprek en een contactpoging met een kantoor (2.3a.1 lid 4, Awb 2:1)', () => {
  const twee = met([band(client, 'bewindvoerder'), band(partner, 'mentor')])
  const een = met([band(client, 'bewindvoerder')])
  const beide = (feiten: Feiten, namens: readonly string[], datum = dag) => {
    const gesprek = toetsLegGesprekVast({ met: [kantoor], namens, vorm: 'thuis', datum }, feiten, vandaag)
    const poging = { betrokkeneId: kantoor, namens, resultaat: 'bereikt', datum } as const
    const contact = toetsLegContactpogingVast(poging, feiten, vandaag)
    expect(codes(contact)).toEqual(codes(gesprek))
    return codes(gesprek)
  }
  test('namens één cliënt is het duidelijk; namens meer wordt het gezegd', () => {
    expect(beide(een, [])).toEqual([])
    expect(beide(twee, [])).toEqual(['spreekt-voor-meer'])
    expect(beide(twee, ['mentor-kantoor-client-b'])).toEqual([])
    expect(sprakenVoor(een, { wie: [kantoor], datum: dag })).toEqual([{ wie: kantoor, voor: client }])
    expect(sprakenVoor(twee, { wie: [kantoor], namens: ['mentor-kantoor-client-b'], datum: dag })).toEqual([
      { wie: kantoor, voor: partner },
    ])
  })
  test('niet namens wie het op die dag niet vertegenwoordigde, en niet namens een ander dan wie er was', () => {
    const later = { ...band(partner, 'mentor'), sinds: '2026-12-22' }
    const feiten = met([band(client, 'bewindvoerder'), later])
    expect(beide(feiten, [])).toEqual([])
    expect(beide(feiten, [later.id])).toEqual(['vertegenwoordiging-begint-later'])
    expect(beide(feiten, [], '2026-12-22')).toEqual(['spreekt-voor-meer'])
    expect(beide(twee, ['onbekend'])).toContain('onbekende-vertegenwoordiging')
    const zonder = { met: [client], namens: ['mentor-kantoor-client-b'], vorm: 'thuis', datum: dag } as const
    expect(codes(toetsLegGesprekVast(zonder, twee, vandaag))).toEqual(['namens-zonder-spreker'])
  })
  test('een ouder spreekt voor al zijn kinderen; een mens die gemachtigde van twee is, zegt voor wie', () => {
    const ouder = met([band(dochter, 'ouder', [], partner), band(client, 'ouder', [], partner)])
    expect(codes(toetsLegGesprekVast({ met: [partner], vorm: 'thuis', datum: dag }, ouder, vandaag))).toEqual(
      [],
    )
    expect(teKiezenNamens(ouder)).toEqual([])
    const machtiging = met([
      band(dochter, 'gemachtigde', ['zorg'], partner),
      band(client, 'gemachtigde', ['zorg'], partner),
    ])
    const gesprek = { met: [partner], vorm: 'thuis', datum: dag } as const
    expect(codes(toetsLegGesprekVast(gesprek, machtiging, vandaag))).toEqual(['spreekt-voor-meer'])
  })
  test('het formulier laat van elk kantoor met meer cliënten iedere cliënt één keer kiezen', () => {
    const dubbel = met([band(client, 'bewindvoerder'), band(client, 'mentor'), band(partner, 'mentor')])
    expect(teKiezenNamens(dubbel).map(({ voorId }) => voorId)).toEqual([client, partner])
    expect(teKiezenNamens(een)).toEqual([])
  })
})
