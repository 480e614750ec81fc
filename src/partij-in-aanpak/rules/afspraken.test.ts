import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { deelname, vanPartij } from '../../../testing/deelname.ts'
import { afspraakstaten, kanStap } from '../../wet/afspraakstaten.ts'
import { type EigenStap, isLaatste, toetsEigenStap, voorafEigenStap } from './afspraken.ts'
import { plichten } from './plichten.ts'
import { toegangTotDeelname, toetsBekijkDeelname } from './toegang.ts'

const stappen: readonly EigenStap[] = [
  'leg-ja-van-partij-vast',
  'leg-nee-van-partij-vast',
  'meld-afspraak-gedaan',
  'meld-afspraak-lukt-niet',
]
const met = (staat: (typeof afspraakstaten)[number]) =>
  deelname({}, { afspraken: [{ id: 'a1', staat, uiterlijk: null, datum: '2027-02-01' }] })

describe('een partij zegt zelf wat zij doet (2.3a.3 lid 3)', () => {
  test.each(stappen.flatMap((stap) => afspraakstaten.map((staat) => [stap, staat] as const)))(
    '%s bij een afspraak die %s is: als bij de coördinator',
    (stap, staat) => {
      const mag = toetsEigenStap(stap)(
        { afspraakId: 'a1', op: '2027-02-10' },
        met(staat),
        vanPartij,
      ).toegestaan
      expect(mag).toBe(kanStap(stap, staat))
      expect(voorafEigenStap(stap)(met(staat), vanPartij).toegestaan).toBe(kanStap(stap, staat))
    },
  )
  test('eerst haar ja, dan pas gedaan', () => {
    const oordeel = toetsEigenStap('meld-afspraak-gedaan')(
      { afspraakId: 'a1' },
      met('voorgesteld'),
      vanPartij,
    )
    expect(codes(oordeel)).toEqual(['geen-eigen-afspraak', 'eerst-uw-ja'])
  })
  test('niet van een ander', () => {
    const oordeel = toetsEigenStap('leg-ja-van-partij-vast')(
      { afspraakId: 'b' },
      met('voorgesteld'),
      vanPartij,
    )
    expect(codes(oordeel)).toEqual(['afspraak-niet-van-u'])
  })
  test.each([
    ['2027-01-31', ['dag-te-vroeg']],
    ['2027-02-01', []],
    ['2027-03-01', []],
    ['2027-03-02', ['dag-in-toekomst']],
  ])('op %s', (op, verwacht) => {
    expect(
      codes(toetsEigenStap('meld-afspraak-gedaan')({ afspraakId: 'a1', op }, met('aanvaard'), vanPartij)),
    ).toEqual(verwacht)
  })
  test('het laatste nee is ook het einde van haar deelname (5.4.4 lid 7)', () => {
    expect(isLaatste(met('voorgesteld'), 'a1')).toBe(true)
    const twee = deelname(
      {},
      { afspraken: [...met('aanvaard').afspraken, { ...met('aanvaard').afspraken[0], id: 'a2' } as never] },
    )
    expect(isLaatste(twee, 'a1')).toBe(false)
  })
})

describe('wat op haar wacht', () => {
  const codesVan = (feiten: ReturnType<typeof deelname>) =>
    plichten(feiten, vanPartij).map(({ code }) => code)
  test('een voorstel, zonder dag', () => {
    expect(plichten(met('voorgesteld'), vanPartij)).toMatchObject([
      { code: 'voorstel-beantwoorden', uiterlijk: null },
    ])
    expect(codesVan(met('aanvaard'))).toEqual([])
  })
  test('bij een geheimhouder nooit iets (5.4.2 lid 2)', () => {
    const { afspraken } = met('voorgesteld')
    expect(codesVan(deelname({ regime: 'wgbo-7-457' }, { afspraken }))).toEqual([])
  })
})

describe('wie erbij mag (5.4.4 lid 5 en 7, AVG 32)', () => {
  const code = (feiten = deelname(), wie: object = {}) =>
    toegangTotDeelname(feiten, { ...vanPartij, wie: { ...vanPartij.wie, ...wie } })?.code
  test('haar eigen mensen, zolang zij meedoet', () => {
    expect(code()).toBeUndefined()
    expect(toetsBekijkDeelname(deelname(), vanPartij)).toMatchObject({
      artikel: 'verstrekken-door-coordinator',
    })
    expect(code(deelname({ staat: 'deelname-voorbij' }))).toBe('deelname-is-voorbij')
  })
  test.each([
    [{ organisatieId: 'ander' }],
    [{ organisatieId: undefined }],
    [{ rol: 'coordinator' }],
    [{ rol: 'toeleider' }],
    [{ rol: 'beslisser' }],
  ])('niet %j', (wie) => {
    expect(code(deelname(), wie)).toBe('geen-zicht-op-deelname')
  })
})
