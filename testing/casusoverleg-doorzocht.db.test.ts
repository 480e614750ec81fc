import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alleSleutelsIn, elkBestand, gevondenIn, gevondenMet, leesAlles } from './doorzoek.ts'
import { gesprekweg } from './gesloten-overleg.ts'
import { jansen } from './lopende-aanpak.ts'
import { mensenVanPartijen } from './portaal-op-de-weg.ts'

const { schuldhulp, ggz } = mensenVanPartijen

/** What is said at the table and stays there. */
const gezegd = ['een burn-out die niemand mag weten', 'ruzie met haar zus over de erfenis'] as const
/** What may go along, and what was agreed. */
const mee = 'Tot maart is er rust nodig'
const afgesproken = 'Een begroting maken met mevrouw'
const alles = [...gezegd, mee, afgesproken]

type Weg = Awaited<ReturnType<typeof gesprekweg>>
type Momentopname = Awaited<ReturnType<typeof leesAlles>>

let weg: Weg
let tijdens: Momentopname
let erna: Momentopname
const gevonden = { tijdens: [] as readonly string[], erna: [] as readonly string[] }

const momentopname = async (): Promise<Momentopname> => {
  const db = new pg.Client({ connectionString: weg.t.superUrl })
  await db.connect()
  try {
    return await leesAlles(db)
  } finally {
    await db.end()
  }
}

const metAlleSleutels = async ({ verzegeld }: Momentopname) =>
  gevondenMet(verzegeld, await alleSleutelsIn(weg.t.folder), alles)

beforeAll(async () => {
  weg = await gesprekweg()
  const overleg = await weg.gehouden()
  const ingebrachtId = await overleg.brengIn(`${mee}, door ${gezegd[0]}.`, ggz)
  await overleg.brengIn(`Er is ${gezegd[1]}.`, schuldhulp, 'gewoon')
  await weg.neemMee(
    overleg,
    { ingebrachtId, deelnemerId: overleg.wie.schuldhulp, wat: mee },
    { neemt: schuldhulp, eigenaar: ggz },
  )
  await weg.neemMee(
    overleg,
    { ingebrachtId, deelnemerId: overleg.wie.organisator, wat: mee },
    { neemt: jansen, eigenaar: ggz },
  )
  await weg.spreek(overleg, overleg.wie.schuldhulp, afgesproken, {}, schuldhulp)
  tijdens = await momentopname()
  gevonden.tijdens = await metAlleSleutels(tijdens)
  await weg.sluitOverleg(overleg)
  erna = await momentopname()
  gevonden.erna = await metAlleSleutels(erna)
}, 120_000)
afterAll(() => weg?.sluit())

describe('na het sluiten is wat is ingebracht weg (5.4.3 lid 1 en 4)', () => {
  test('voor het sluiten opent een van de sleutels alles: zo zoekt deze test goed', () => {
    expect(gevonden.tijdens).toEqual(alles.toSorted())
  })
  test('met elke sleutel die er is op alles wat er staat, komen alleen de afspraken en wat mee mocht naar boven', () => {
    expect(gevonden.erna).toEqual([afgesproken, mee].toSorted())
  })
  test('ook uit een kopie van de database die tijdens het overleg is gemaakt, komt het niet meer terug', async () => {
    expect(await metAlleSleutels(tijdens)).toEqual([afgesproken])
  })
  test('nergens staat het leesbaar: in geen tabel, logboek of rij van taken, en in geen bestand bij de sleutels', async () => {
    for (const opname of [tijdens, erna]) {
      expect(opname.tabellen).toBeGreaterThan(100)
      expect(gevondenIn(opname.dump, alles)).toEqual([])
    }
    for (const [pad, bytes] of await elkBestand(weg.t.folder)) {
      expect(gevondenIn(Buffer.from(pad), alles)).toEqual([])
      expect(gevondenIn(bytes, alles)).toEqual([])
    }
  })
})
