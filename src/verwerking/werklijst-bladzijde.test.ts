import { describe, expect, test } from 'vitest'
import { perBladzijde } from './bladzijde.ts'
import type { Werkregel } from './hoofdstuk.ts'
import { pastBij, werklijstBladzijde } from './werklijst-bladzijde.ts'

const regel = (deel: Partial<Werkregel>): Werkregel => ({
  dossierId: 'a',
  pad: 'onderzoeken',
  nummer: '2026-0417',
  staat: 'loopt',
  namen: ['Aylin Çelik'],
  plaats: 'Voorbeeld',
  straat: 'Lindelaan',
  telefoon: null,
  laatsteContact: null,
  volgendeAfspraak: null,
  plichten: [],
  wachtOp: [],
  notities: null,
  aangeboden: [],
  ...deel,
})

const zaken = Array.from({ length: 120 }, (_, i) => ({ plichten: [], pseudoniemen: [`p${i}`] }))

const vraag = async (deel: { alleenTellen?: boolean; bladzijde?: number; zoek?: string }) => {
  const gelezen: string[] = []
  const { uitkomst, pseudoniemen } = await werklijstBladzijde(
    zaken,
    { alleenTellen: false, bladzijde: 1, ...deel },
    '2026-12-07',
    {
      personen: async (wie) => {
        gelezen.push(...wie)
        return new Map(wie.map((een) => [een, `Persoon ${een}`]))
      },
      regel: ({ pseudoniemen: [wie = ''] }, personen) => regel({ namen: [personen.get(wie) ?? ''] }),
    },
  )
  return { ...uitkomst, namen: uitkomst.regels.flatMap(({ namen }) => namen), pseudoniemen, gelezen }
}

describe('zoeken in de eigen zaken', () => {
  test.each(['celik', 'ÇELIK', 'lin', '0417', 'ayl lindelaan', 'voorb'])('%s vindt de zaak', (zoek) => {
    expect(pastBij(regel({}), zoek)).toBe(true)
  })
  test.each(['celikk', 'aylin beukenlaan', '2027-0417'])('%s vindt haar niet', (zoek) => {
    expect(pastBij(regel({}), zoek)).toBe(false)
  })
  test('van wie men nog geen namen ziet, is er niets te vinden dan het nummer', () => {
    const zonder = regel({ namen: [], straat: null, plaats: null })
    expect(pastBij(zonder, 'null')).toBe(false)
    expect(pastBij(zonder, '0417')).toBe(true)
  })
  test('gezocht wordt op alle bladzijden; alleen wie gevonden is gaat naar het logboek (AVG 32)', async () => {
    const gevonden = await vraag({ zoek: 'p119' })
    expect(gevonden).toMatchObject({ namen: ['Persoon p119'], pseudoniemen: ['p119'], aantal: 1 })
  })
  test('wie niemand vindt, laat niemand in het logboek achter', async () => {
    expect(await vraag({ zoek: 'bestaat niet' })).toMatchObject({ regels: [], pseudoniemen: [], aantal: 0 })
  })
  test('wie te veel vindt, ziet een bladzijde en hoeveel het er zijn', async () => {
    const veel = await vraag({ zoek: 'persoon' })
    expect(veel).toMatchObject({ aantal: 120, bladzijden: 3 })
    expect(veel.pseudoniemen).toHaveLength(perBladzijde)
  })
})

describe('een bladzijde zonder zoeken', () => {
  test('leest alleen de mensen van die bladzijde', async () => {
    const derde = await vraag({ bladzijde: 3 })
    expect(derde.gelezen).toEqual(derde.pseudoniemen)
    expect(derde.gelezen).toHaveLength(20)
  })
  test('alleen tellen leest niemand', async () => {
    expect(await vraag({ alleenTellen: true })).toMatchObject({ gelezen: [], pseudoniemen: [], regels: [] })
  })
})
