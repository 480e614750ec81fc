import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dienst,
  gebeurtenis,
  ingevuld,
  partner,
  totEnMetBrieven,
  vertegenwoordiging,
} from '../../../testing/onderzoek.ts'
import type { BetrokkeneFeit, Feiten, GebeurtenisFeit } from './feiten.ts'
import { plichten } from './plichten.ts'
import { toetsRondOnderzoekAf, voorafRondOnderzoekAf } from './rond-onderzoek-af.ts'
import { vertegenwoordigersOnverteld } from './vertegenwoordigers-onverteld.ts'

const dag = '2026-12-27'
const mens = (id: string): BetrokkeneFeit => ({ id, datum: '2026-12-10', hoedanigheid: 'vertegenwoordiger' })

/** Everybody was told himself; these people represent. */
const met = (
  vertegenwoordigingen: Feiten['vertegenwoordigingen'],
  meer: readonly GebeurtenisFeit[] = [],
  deel: Partial<Feiten> = {},
): Feiten => {
  const feiten = ingevuld([...totEnMetBrieven(), ...meer], { peildag: dag, vertegenwoordigingen, ...deel })
  const wie = new Set(vertegenwoordigingen.map(({ betrokkeneId }) => betrokkeneId))
  const nieuw = [...wie].filter((id) => feiten.betrokkenen.every((een) => een.id !== id)).map(mens)
  return { ...feiten, betrokkenen: [...feiten.betrokkenen, ...nieuw] }
}

/** The two facts of one letter: about whom, and to whom. */
const brief = (wie: string, over: string, versie = 100): readonly GebeurtenisFeit[] => [
  gebeurtenis('uitkomst-over-client', { betrokkeneId: over, datum: dag, versie }),
  gebeurtenis('uitkomst-aan-vertegenwoordiger', {
    ...{ betrokkeneId: wie, code: 'eigen-brief', datum: dag, versie },
  }),
]
/** A letter in the order of recording, whatever `ingevuld` makes of the versions. */
const metBrief = (feiten: Feiten, ...feit: readonly GebeurtenisFeit[]): Feiten => ({
  ...feiten,
  gebeurtenissen: [...feiten.gebeurtenissen, ...feit],
})

const rond = (feiten: Feiten) => codes(toetsRondOnderzoekAf({ motiveringTermijn: '' }, feiten, dag))
const onverteld = (feiten: Feiten) => vertegenwoordigersOnverteld(feiten).map(({ wie }) => wie)
const plicht = (feiten: Feiten) =>
  plichten(feiten, { onderzoekKlaar: null, persoonlijkPlan: null }).find(
    ({ code }) => code === 'deel-uitkomst-mee-aan-vertegenwoordiger',
  )

describe('ook wie een cliënt vertegenwoordigt krijgt de uitkomst (2.3a.2 lid 1)', () => {
  test.each(['curator', 'gemachtigde'] as const)('een %s houdt het einde op tot de brief weg is', (als) => {
    const feiten = met([vertegenwoordiging('tante', client, { als })])
    expect(rond(feiten)).toEqual(['vertegenwoordiger-onverteld'])
    expect(plicht(feiten)).toMatchObject({ handeling: 'deel-uitkomst-mee', betrokkenen: ['tante'] })
    const na = metBrief(feiten, ...brief('tante', client))
    expect(rond(na)).toEqual([])
    expect(plicht(na)).toBeUndefined()
  })
  test('zonder conclusie is er nog geen plicht', () => {
    const feiten = met([vertegenwoordiging('tante', client)])
    const eerder = feiten.gebeurtenissen.filter(({ soort }) => soort !== 'conclusie')
    expect(plicht({ ...feiten, gebeurtenissen: eerder })).toBeUndefined()
  })
  test('ieder van hen, en niet wie het niet meer of nog niet doet', () => {
    const curator = vertegenwoordiging('curator', client)
    const mentor = vertegenwoordiging('mentor', client, { als: 'mentor', omvang: ['zorg'] })
    expect(onverteld(met([curator, mentor]))).toEqual(['curator', 'mentor'])
    expect(onverteld(metBrief(met([curator, mentor]), ...brief('curator', client)))).toEqual(['mentor'])
    expect(onverteld(met([{ ...curator, tot: dag }]))).toEqual([])
    expect(onverteld(met([{ ...curator, sinds: '2026-12-28' }]))).toEqual([])
  })
  test('over ieder voor wie hij spreekt een eigen brief, ook als hij zelf cliënt is (2.3a.2 lid 1)', () => {
    const kantoor = met([vertegenwoordiging('kantoor', client), vertegenwoordiging('kantoor', partner)])
    const na = metBrief(kantoor, ...brief('kantoor', client))
    expect(vertegenwoordigersOnverteld(na)).toEqual([{ wie: 'kantoor', over: partner }])
    expect(vertegenwoordigersOnverteld(met([vertegenwoordiging(partner, client)]))).toEqual([
      { wie: partner, over: client },
    ])
  })
  test('niet wie over niets spreekt van wat is onderzocht, of voor wie geen cliënt is', () => {
    expect(onverteld(met([vertegenwoordiging('tante', client, { omvang: ['overig'] })]))).toEqual([])
    expect(onverteld(met([vertegenwoordiging('tante', 'dochter')]))).toEqual([])
  })
  test('een brief van voor de conclusie telt niet', () => {
    const feiten = met([vertegenwoordiging('tante', client)])
    expect(rond(metBrief(feiten, ...brief('tante', client, 0)))).toEqual(['vertegenwoordiger-onverteld'])
  })
  test('een nieuw voorstel telt alleen als het bij zijn zaken hoort, en niet als het vertrouwelijk is', () => {
    const mentor = vertegenwoordiging('mentor', client, { als: 'mentor', omvang: ['zorg'] })
    const na = (domein: 'schuldhulp' | 'maatschappelijke-ondersteuning', vertrouwelijk = false) => {
      const feiten = metBrief(met([mentor]), ...brief('mentor', client))
      const nieuw = dienst('nieuw', { domein, vertrouwelijk, versie: 101 })
      return onverteld({ ...feiten, diensten: [...feiten.diensten, nieuw] })
    }
    expect(na('maatschappelijke-ondersteuning')).toEqual(['mentor'])
    expect(na('maatschappelijke-ondersteuning', true)).toEqual([])
    expect(na('schuldhulp')).toEqual([])
  })
  test('na de brede intake niet over wie met een reden niet wordt betrokken (2.3a.4 lid 3)', () => {
    const feiten = met([vertegenwoordiging('tante', client)])
    const dossier = { ...feiten.dossier, wet: null, ingang: 'brede-intake-inburgering' as const }
    const zonderVerzoek = { ...feiten, dossier }
    expect(onverteld(zonderVerzoek)).toEqual(['tante'])
    const niet = gebeurtenis('client-niet-betrokken', { betrokkeneId: client, code: 'gezondheid' })
    expect(onverteld(metBrief(zonderVerzoek, niet))).toEqual([])
  })
})

describe('ouders en voogden van een cliënt (5.3.2 lid 2 en 3, 5.3.3)', () => {
  const ouders = (achttienOp: string | null, ...gelezen: readonly string[]) => {
    const als = 'ouder' as const
    const feiten = met([
      vertegenwoordiging('moeder', client, { als }),
      vertegenwoordiging('vader', client, { als }),
    ])
    const betrokkenen = feiten.betrokkenen.map((wie) =>
      wie.id === client ? { ...wie, jeugdigeTot: achttienOp } : wie,
    )
    const brieven = gelezen.flatMap((wie) => brief(wie, client))
    return onverteld(metBrief({ ...feiten, betrokkenen }, ...brieven))
  }
  test.each([
    ['op de dag voor de twaalfde verjaardag: zij lezen de brief van het kind', '2032-12-28', []],
    ['op de twaalfde verjaardag', '2032-12-27', ['moeder', 'vader']],
    ['op de dag voor de zestiende verjaardag', '2028-12-28', ['moeder', 'vader']],
    ['op de zestiende verjaardag niet meer', '2028-12-27', []],
    ['als niemand weet hoe oud', null, ['moeder', 'vader']],
  ] as const)('%s', (_, achttienOp, verwacht) => {
    expect(ouders(achttienOp)).toEqual(verwacht)
  })
  test('één van hen is genoeg om verder te gaan', () => {
    expect(ouders('2030-01-01', 'vader')).toEqual([])
  })
  test('wie een jongere van 16 zelf machtigde, krijgt de brief wel', () => {
    const feiten = met([vertegenwoordiging('tante', client, { als: 'gemachtigde' })])
    const betrokkenen = feiten.betrokkenen.map((wie) =>
      wie.id === client ? { ...wie, jeugdigeTot: '2028-12-27' } : wie,
    )
    expect(onverteld({ ...feiten, betrokkenen })).toEqual(['tante'])
  })
})

describe('het belang van het kind verzet zich tegen een brief aan wie gezag heeft (5.3.2 lid 3)', () => {
  const kind = (achttienOp: string, zelfVerteld: boolean): Feiten => {
    const feiten = met([vertegenwoordiging('vader', client, { als: 'ouder' })])
    const telt = ({ soort, betrokkeneId }: GebeurtenisFeit) =>
      zelfVerteld || soort !== 'uitkomst-meegedeeld' || betrokkeneId !== client
    return {
      ...feiten,
      gebeurtenissen: feiten.gebeurtenissen.filter(telt),
      betrokkenen: feiten.betrokkenen.map((wie) =>
        wie.id === client ? { ...wie, jeugdigeTot: achttienOp } : wie,
      ),
    }
  }
  const zeven = kind('2037-01-01', false)
  const dertien = kind('2031-01-01', true)
  const af = (feiten: Feiten, tegenBelang: readonly string[], motiveringTegenBelang?: string) =>
    codes(toetsRondOnderzoekAf({ motiveringTermijn: '', tegenBelang, motiveringTegenBelang }, feiten, dag))
  const reden = 'Hij dreigt haar als hij dit leest.'
  test('dan is het onderzoek met een motief af zonder die brief, onder 12 en van 12 tot 16', () => {
    expect(af(zeven, [])).toEqual(['uitkomst-niet-meegedeeld'])
    expect(af(dertien, [])).toEqual(['vertegenwoordiger-onverteld'])
    for (const feiten of [zeven, dertien]) {
      expect(voorafRondOnderzoekAf(feiten, dag).toegestaan).toBe(true)
      expect(af(feiten, [client], reden)).toEqual([])
      expect(af(feiten, [client])).toEqual(['tegen-belang-niet-gemotiveerd'])
    }
  })
  test('een kind van 12 of ouder krijgt zelf wel een brief', () => {
    expect(af(kind('2031-01-01', false), [client], reden)).toEqual(['uitkomst-niet-meegedeeld'])
  })
  test('niet van 16 jaar af, niet over een volwassene, en niet tegen wie een ander vertegenwoordigt', () => {
    expect(af(kind('2028-01-01', true), [client], reden)).toEqual(['tegen-belang-niet-nodig'])
    expect(af(dertien, [client, partner], reden)).toEqual(['tegen-belang-niet-nodig'])
    const curator = met([vertegenwoordiging('curator', client)])
    expect(af(curator, [client], reden)).toEqual(['vertegenwoordiger-onverteld', 'tegen-belang-niet-nodig'])
    expect(voorafRondOnderzoekAf(curator, dag).toegestaan).toBe(false)
  })
  test('niet als wie gezag heeft de brief al kreeg', () => {
    expect(af(metBrief(dertien, ...brief('vader', client)), [client], reden)).toEqual([
      'tegen-belang-niet-nodig',
    ])
  })
})
