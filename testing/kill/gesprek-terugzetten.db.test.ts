import { rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrations } from '../../migrations/index.ts'
import { ruimGesprekkenOp } from '../../src/bewaren-en-vernietigen/index.ts'
import { openCasusoverleg } from '../../src/casusoverleg/kom-binnen.ts'
import { verzetCasusoverleg } from '../../src/casusoverleg/verzet-casusoverleg.ts'
import { openDatabase } from '../../src/platform/db/database.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { backup, restore } from '../../src/platform/postgres/backup.ts'
import { type Embedded, startEmbedded } from '../../src/platform/postgres/embedded.ts'
import { runVerwerking } from '../../src/verwerking/run-verwerking.ts'
import type { Verwerking } from '../../src/verwerking/verwerking.ts'
import type { TestDatabase } from '../database.ts'
import { alleSleutelsIn, elkBestand, gevondenIn, gevondenMet, leesAlles } from '../doorzoek.ts'
import { fastFolder } from '../fast-folder.ts'
import { gesprekweg } from '../gesloten-overleg.ts'
import { jansen } from '../lopende-aanpak.ts'
import { gedaan, herkomst, redenen } from '../omgeving.ts'
import { vandaag } from '../overleg-op-de-weg.ts'

const folder = fastFolder()
/** A code of the law, that every conference has in the clear. */
const vanHetDossier = 'open-casusoverleg'
const zin = 'een burn-out die niemand mag weten'
const kopie = join(folder, 'kopie')
/** A backup of while people talk: every file of the server, with the log of what it wrote. */
const bezig = join(folder, 'bezig')

const alsTest = (server: Embedded): TestDatabase => {
  const db = openDatabase({ url: server.appUrl })
  return {
    ...{ db, url: server.appUrl, ownerUrl: server.ownerUrl },
    superUrl: server.superUrl.replace('/postgres?', '/samenspraak?'),
    close: () => db.close(),
  }
}

type Weg = Awaited<ReturnType<typeof gesprekweg>>
let server: Embedded
let weg: Weg
/** Two conferences that were convened when the backup was made: then one was held and closed, the other opened and never closed. */
let gesloten: string
let open: string
/** What stood in the database while people talked: a thief has it. */
let tijdens: readonly Buffer[] = []

beforeAll(async () => {
  server = await startEmbedded({ dataDir: join(folder, 'een') })
  await migrate(server.ownerUrl, migrations)
  weg = await gesprekweg(alsTest(server))
  const een = await weg.belegd()
  const twee = await weg.belegd()
  gesloten = een.dossierId
  open = twee.dossierId
  await backup(server, kopie)
  const eerste = await weg.gehouden(een)
  await eerste.brengIn(`Er is ${zin}.`)
  const client = new pg.Client({ connectionString: weg.t.superUrl })
  await client.connect()
  const eerst = await leesAlles(client)
  await weg.sluitOverleg(eerste)
  const tweede = await weg.gehouden(twee)
  await tweede.brengIn(`Er is ${zin}.`)
  const dan = await leesAlles(client)
  await backup(server, bezig)
  await client.end()
  tijdens = [...eerst.verzegeld, ...dan.verzegeld]
}, 120_000)
afterAll(async () => {
  await weg?.sluit()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const komtErUit = async (): Promise<readonly string[]> =>
  gevondenMet(tijdens, await alleSleutelsIn(weg.t.folder), [zin])

test('in geen bestand van de server of van een kopie staat leesbaar wat is ingebracht, ook niet in het schrijflog (ADR 0017)', async () => {
  // What is stored in the clear is found this way: so this search works.
  const schrijf = await elkBestand(bezig)
  expect(schrijf.some(([, bytes]) => gevondenIn(bytes, [vanHetDossier]).length > 0)).toBe(true)
  for (const plek of [kopie, bezig, join(folder, 'een')])
    for (const [pad, bytes] of await elkBestand(plek))
      expect([pad, gevondenIn(bytes, [zin])]).toEqual([pad, []])
  expect(weg.t.defecten).toEqual([])
}, 60_000)

describe('een kopie van voor de opening wordt teruggezet (5.4.3 lid 1, ADR 0017)', () => {
  test('de sleutel van elk gesprek is bekend: na het opruimen gaat er niets meer open van wat is ingebracht', async () => {
    // The conversation that is not closed: as long as it is held, its key is there.
    expect(await komtErUit()).toEqual([zin])
    await restore(kopie, join(folder, 'twee'))
    const terug = await startEmbedded({ dataDir: join(folder, 'twee') })
    const db = openDatabase({ url: terug.appUrl })
    try {
      const omgeving = { ...weg.t.omgeving, db }
      const doe = (handeling: Verwerking, dossierId: string, invoer: object = {}) =>
        runVerwerking(handeling, { invoer, dossierId }, jansen, omgeving, herkomst)
      // What was held and closed does not open again under the same key; moved it is another conversation.
      expect(redenen(await doe(openCasusoverleg, gesloten))).toEqual(['overleg-al-geweest'])
      const verzet = { ...verzetCasusoverleg.voorbeeld, datum: vandaag, tijd: '16:00', tot: '17:00' }
      gedaan(await doe(verzetCasusoverleg, gesloten, verzet))
      gedaan(await doe(openCasusoverleg, gesloten))
      weg.t.klok.advance(24 * 3_600_000)
      expect(await ruimGesprekkenOp(omgeving)).toBeGreaterThan(0)
      expect(await komtErUit()).toEqual([])
      expect(redenen(await doe(openCasusoverleg, open))).toContain('overleg-niet-vandaag')
    } finally {
      await db.close()
      await terug.stop()
    }
  }, 120_000)
})
