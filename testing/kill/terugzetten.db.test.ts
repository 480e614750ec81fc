import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { migrations } from '../../migrations/index.ts'
import { bekijkOnderzoek } from '../../src/onderzoek/bekijk-onderzoek.ts'
import { legEersteContactVast } from '../../src/onderzoek/leg-eerste-contact-vast.ts'
import type { OnderzoekBeeld } from '../../src/onderzoek/onderzoek-beeld.ts'
import { systemClock, vandaag } from '../../src/platform/clock/clock.ts'
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
import { fastFolder } from '../fast-folder.ts'
import { gedaan, herkomst, werker } from '../omgeving.ts'

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

test('one dossier: backed up, restored, read again, its log verified; a dossier destroyed in between stays unreadable', async () => {
  const first = await openOn(join(folder, 'een'))
  const blijft = gedaan(await first.doe(legEersteContactVast, begin)).dossierId
  const vernietigd = gedaan(
    await first.doe(legEersteContactVast, { ...begin, bsn: undefined, achternaam: 'Weg' }),
  ).dossierId
  await first.seal()
  await backup(first.server, join(folder, 'kopie'))
  await first.sleutels.destroyKey(vernietigd)
  await first.close()

  await restore(join(folder, 'kopie'), join(folder, 'twee'))
  const second = await openOn(join(folder, 'twee'))
  try {
    const { uitkomst } = gedaan<ZaakUitkomst>(await second.doe(bekijkOnderzoek, {}, blijft))
    const beeld = uitkomst.beeld as OnderzoekBeeld
    expect(beeld.betrokkenen[0]?.naam).toContain('Samira')
    expect(beeld.tijdlijn[0]).toHaveProperty('vraag', legEersteContactVast.voorbeeld.vraag)
    expect(await second.doe(bekijkOnderzoek, {}, vernietigd)).toEqual({ soort: 'niet-gevonden' })
    await second.seal()
    expect(await second.findings()).toEqual([])
  } finally {
    await second.close()
  }
}, 60_000)
