import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { migrations } from '../../migrations/index.ts'
import { openParts } from '../../src/composition/parts.ts'
import { dossiersMetId } from '../../src/dossier/vernietigen.store.ts'
import { bekijkOnderzoek } from '../../src/onderzoek/bekijk-onderzoek.ts'
import { legEersteContactVast } from '../../src/onderzoek/leg-eerste-contact-vast.ts'
import type { OnderzoekBeeld } from '../../src/onderzoek/onderzoek-beeld.ts'
import { systemClock, vandaag } from '../../src/platform/clock/clock.ts'
import { readSettings } from '../../src/platform/config/settings.ts'
import { openDatabase } from '../../src/platform/db/database.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { openKeyStore } from '../../src/platform/keys/key-store.ts'
import { backup, restore } from '../../src/platform/postgres/backup.ts'
import { startEmbedded } from '../../src/platform/postgres/embedded.ts'
import type { ZaakUitkomst } from '../../src/verwerking/hoofdstuk.ts'
import type { Omgeving } from '../../src/verwerking/omgeving.ts'
import { runVerwerking } from '../../src/verwerking/run-verwerking.ts'
import type { Verwerking } from '../../src/verwerking/verwerking.ts'
import { logSleutelDoel, openAnker, verifieer, zegelAlles } from '../../src/verwerkingenlogboek/index.ts'
import { ask } from '../embedded.ts'
import { fastFolder } from '../fast-folder.ts'
import { gedaan, gemeente, herkomst, werker } from '../omgeving.ts'

const folder = fastFolder()
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

/** The program's parts on the database in `dataDir`, with the one key store and the one folder of anchors. */
const openOn = async (dataDir: string) => {
  const server = await startEmbedded({ dataDir })
  await migrate(server.ownerUrl, migrations)
  const db = openDatabase({ url: server.appUrl })
  const sleutels = await openKeyStore(join(folder, 'sleutels'))
  const key = sleutels.derive(logSleutelDoel)
  const anker = await openAnker(join(folder, 'anker'))
  const omgeving: Omgeving = {
    db,
    sleutels,
    klok: systemClock,
    logSleutel: key,
    registerUri: 'https://samenspraak.test/register',
    opDefect: () => undefined,
  }
  return {
    server,
    sleutels,
    seal: () => zegelAlles({ database: db, key, anker, clock: systemClock }),
    doe: (verwerking: Verwerking, invoer: unknown, dossierId?: string) =>
      runVerwerking(verwerking, { invoer, dossierId }, werker('toeleider'), omgeving, herkomst),
    findings: async () => {
      const found: string[] = []
      for await (const { bevindingen } of verifieer({ database: db, key, anker }))
        found.push(...bevindingen.map(({ soort }) => soort))
      return found
    },
    async close() {
      await db.close()
      await sleutels.close()
      await server.stop()
    },
  }
}

const begin = { ...legEersteContactVast.voorbeeld, verzochtOp: vandaag(systemClock) }

/** Behind the program's back: as the owner of the tables, in one municipality. */
const rows = (server: { ownerUrl: string }, id: string) =>
  ask(
    `${server.ownerUrl}&options=-c%20samenspraak.gemeente%3D${gemeente}`,
    `select (select count(*)::int from onderzoek.dossier where id = '${id}') dossiers,
      (select count(*)::int from onderzoek.gebeurtenis where dossier_id = '${id}') events,
      (select count(*)::int from onderzoek.betrokkene where dossier_id = '${id}') people,
      (select count(*)::int from onderzoek.handeling where dossier_id = '${id}') acts,
      (select count(*)::int from personen.persoon) known`,
  )

const destroyed = async (): Promise<readonly string[]> => {
  const keys = await openKeyStore(join(folder, 'sleutels'))
  const ids: string[] = []
  for await (const id of keys.destroyed()) ids.push(id)
  await keys.close()
  return ids
}

const restoreByCommand = (data: string) =>
  new Promise<string>((done, fail) => {
    const env = { SAMENSPRAAK_DATA: data, KEYS_FOLDER: join(folder, 'sleutels') }
    const args = ['src/commands/restore.ts', join(folder, 'kopie')]
    execFile(process.execPath, args, { env }, (error, out, err) => (error ? fail(new Error(err)) : done(out)))
  })

test('a backup put back reads again and its log is whole; of a dossier destroyed in between no row is left', async () => {
  const first = await openOn(join(folder, 'een'))
  const blijft = gedaan(await first.doe(legEersteContactVast, begin)).dossierId
  const vernietigd = gedaan(
    await first.doe(legEersteContactVast, { ...begin, bsn: undefined, achternaam: 'Weg' }),
  ).dossierId
  await first.seal()
  expect(await rows(first.server, vernietigd)).toMatchObject([{ dossiers: 1, people: 1, known: 2 }])
  await backup(first.server, join(folder, 'kopie'))
  await first.sleutels.destroyKey(vernietigd)
  await first.close()

  const said = await restoreByCommand(join(folder, 'twee'))
  expect(said).toContain('destroyed since this backup: 1 dossiers and people')
  const second = await openOn(join(folder, 'twee', 'postgres'))
  try {
    const { uitkomst } = gedaan<ZaakUitkomst>(await second.doe(bekijkOnderzoek, {}, blijft))
    const beeld = uitkomst.beeld as OnderzoekBeeld
    expect(beeld.betrokkenen[0]?.naam).toContain('Samira')
    expect(beeld.tijdlijn[0]).toHaveProperty('vraag', legEersteContactVast.voorbeeld.vraag)
    expect(await second.doe(bekijkOnderzoek, {}, vernietigd)).toEqual({ soort: 'niet-gevonden' })
    const gone = { dossiers: 0, events: 0, people: 0, acts: 0, known: 1 }
    expect(await rows(second.server, vernietigd)).toEqual([gone])
    await second.seal()
    expect(await second.findings()).toEqual([])
  } finally {
    await second.close()
  }
}, 120_000)

test('whoever puts the files back by hand: the start itself carries out the list, before anything is served', async () => {
  const data = join(folder, 'drie')
  await restore(join(folder, 'kopie'), join(data, 'postgres'))
  const lines: { event: string; count?: number }[] = []
  const stops: (() => Promise<unknown>)[] = []
  const settings = readSettings({
    SAMENSPRAAK_DATA: data,
    KEYS_FOLDER: join(folder, 'sleutels'),
    ANCHOR_FOLDER: join(folder, 'anker'),
  })
  const uri = 'https://samenspraak.test/register'
  try {
    const { database } = await openParts(
      settings,
      uri,
      (line) => lines.push(line),
      () => undefined,
      stops,
    )
    const { aantal } = await database.db.transaction({ role: 'samenspraak_vernietiging' }, async (tx) => ({
      aantal: (await dossiersMetId(tx, ['onderzoek'], await destroyed())).length,
    }))
    expect(aantal).toBe(0)
    expect(lines).toContainEqual({ event: 'destroyed', count: 1 })
  } finally {
    for (const stop of stops.reverse()) await stop()
  }
}, 120_000)
