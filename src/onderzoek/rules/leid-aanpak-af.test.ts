import { describe, expect, test } from 'vitest'
import type { Domein } from '../../wet/domeinen.ts'
import type { DienstSoort } from './feiten.ts'
import { leidAanpakAf } from './leid-aanpak-af.ts'

interface Nodig {
  readonly betrokkeneId: string
  readonly domein: Domein
  readonly soort: DienstSoort
}

const wie = ['a', 'b'] as const
const wat: readonly Domein[] = [
  'maatschappelijke-ondersteuning',
  'schuldhulp',
  'geestelijke-gezondheidszorg',
  'inburgering',
]
const soorten: readonly DienstSoort[] = ['dienst', 'interventie']
const mogelijk: readonly Nodig[] = wie.flatMap((betrokkeneId) =>
  wat.flatMap((domein) => soorten.map((soort) => ({ betrokkeneId, domein, soort }))),
)

/** Every choice of up to three out of the sixteen, with repetition: two services of one law for one client are possible. */
const keuzes: readonly (readonly Nodig[])[] = [
  [],
  ...mogelijk.map((een) => [een]),
  ...mogelijk.flatMap((een, i) => mogelijk.slice(i).map((twee) => [een, twee])),
  ...mogelijk.flatMap((een, i) =>
    mogelijk.slice(i).flatMap((twee, j) => mogelijk.slice(i + j).map((drie) => [een, twee, drie])),
  ),
]

const sociaal = ({ domein, soort }: Nodig) =>
  soort === 'dienst' && (domein === 'maatschappelijke-ondersteuning' || domein === 'schuldhulp')

/** The law as a table, written a second time and in another way: the number of services decides. */
const verwacht = (nodig: readonly Nodig[], samenhang: boolean): 'verplicht' | 'mag' | 'niet' => {
  const diensten = nodig.filter(sociaal).length
  if (!samenhang || diensten === 0) return 'niet'
  if (diensten >= 2) return 'verplicht'
  const ernaast = nodig.length - diensten
  if (ernaast === 0) return 'niet'
  return nodig.some(({ domein }) => domein === 'inburgering') ? 'verplicht' : 'mag'
}

describe('verplicht, mag of niet (2.3a.2 lid 2)', () => {
  test('over alle combinaties van diensten, wetten, clienten, aanpalende domeinen en samenhang', () => {
    for (const samenhang of [true, false])
      for (const nodig of keuzes)
        expect(leidAanpakAf(nodig, samenhang).uitkomst, JSON.stringify({ nodig, samenhang })).toBe(
          verwacht(nodig, samenhang),
        )
    expect(keuzes.length).toBe(1 + 16 + 136 + 816)
  })

  const a = (domein: Domein, soort: DienstSoort = 'dienst') => ({ betrokkeneId: 'a', domein, soort })
  const b = (domein: Domein, soort: DienstSoort = 'dienst') => ({ betrokkeneId: 'b', domein, soort })

  test('casus 01: schuldhulp en bijstand voor een client, samenhangend: verplicht (lid 2 onder a)', () => {
    expect(leidAanpakAf([a('schuldhulp'), a('participatie')], true)).toEqual({
      uitkomst: 'verplicht',
      artikel: 'aanpak-verplicht',
      grond: 'meer-diensten-een-client',
    })
  })
  test('H-10: een scootmobiel en een uitkering zonder samenhang: geen aanpak (1.1.1)', () => {
    expect(leidAanpakAf([a('maatschappelijke-ondersteuning'), a('participatie')], false)).toEqual({
      uitkomst: 'niet',
      artikel: 'begrip-meervoudige-problematiek',
      grond: 'geen-samenhang',
    })
  })
  test('H-11: een Wmo-dienst naast ggz-behandeling: mag (lid 2 en 3)', () => {
    expect(
      leidAanpakAf([a('maatschappelijke-ondersteuning'), a('geestelijke-gezondheidszorg')], true),
    ).toEqual({
      uitkomst: 'mag',
      artikel: 'aanpak-mag',
      grond: 'naast-andere-hulp',
    })
  })
  test('H-14: twee kinderen met jeugdhulp: verplicht, met een waarschuwing (lid 2 onder a, Q-10)', () => {
    expect(leidAanpakAf([a('jeugd'), b('jeugd')], true)).toEqual({
      uitkomst: 'verplicht',
      artikel: 'aanpak-verplicht',
      grond: 'meer-clienten',
      waarschuwing: 'zelfde-wet',
    })
  })
  test('twee Wmo-diensten voor een client: verplicht, met een waarschuwing (Q-10)', () => {
    const tweemaal = [a('maatschappelijke-ondersteuning'), a('maatschappelijke-ondersteuning')]
    expect(leidAanpakAf(tweemaal, true)).toMatchObject({ uitkomst: 'verplicht', waarschuwing: 'zelfde-wet' })
  })
  test('een dienst naast inburgering: verplicht (lid 2 onder b)', () => {
    expect(leidAanpakAf([a('participatie'), b('inburgering')], true)).toMatchObject({
      uitkomst: 'verplicht',
      artikel: 'aanpak-verplicht-inburgering',
    })
  })
  test('zonder dienst uit het sociaal domein is er geen aanpak (§4.2)', () => {
    expect(
      leidAanpakAf([a('geestelijke-gezondheidszorg'), a('wonen'), a('jeugd', 'interventie')], true),
    ).toMatchObject({
      uitkomst: 'niet',
      artikel: 'aanpak-zonder-dienst',
    })
  })
  test('een interventie telt niet als dienst, wel als hulp ernaast', () => {
    expect(leidAanpakAf([a('schuldhulp'), b('jeugd', 'interventie')], true).uitkomst).toBe('mag')
  })
})
