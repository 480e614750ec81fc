import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { migrations } from '../../migrations/index.ts'
import { legEersteContactVast } from '../../src/onderzoek/leg-eerste-contact-vast.ts'
import { wijsOpClientondersteuning } from '../../src/onderzoek/wijs-op-clientondersteuning.ts'
import { systemClock, vandaag } from '../../src/platform/clock/clock.ts'
import { openDatabase } from '../../src/platform/db/database.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { openKeyStore } from '../../src/platform/keys/key-store.ts'
import { startEmbedded } from '../../src/platform/postgres/embedded.ts'
import type { Omgeving } from '../../src/verwerking/omgeving.ts'
import { runVerwerking } from '../../src/verwerking/run-verwerking.ts'
import type { Verwerking, Wie } from '../../src/verwerking/verwerking.ts'

// A process that does nothing but acts, and says of each that it was confirmed. It is there to be killed.

const folder = process.argv[2] ?? ''
const server = await startEmbedded({ dataDir: join(folder, 'postgres') })
await migrate(server.ownerUrl, migrations)
const db = openDatabase({ url: server.appUrl, onError: () => undefined })
const sleutels = await openKeyStore(join(folder, 'sleutels'))
const omgeving: Omgeving = {
  db,
  sleutels,
  klok: systemClock,
  logSleutel: sleutels.derive('logboek'),
  registerUri: 'https://samenspraak.test/register',
  opDefect: () => undefined,
}
const wie: Wie = {
  gebruikerId: '11111111-1111-4111-8111-111111111111',
  naam: 'schrijver',
  petId: '22222222-2222-4222-8222-222222222222',
  gemeente: '0344',
  rol: 'toeleider',
  isAmbtenaar: true,
}

const say = (line: string) => process.stdout.write(`${line}\n`)

const act = async (verwerking: Verwerking, invoer: unknown, dossierId?: string) => {
  const handelingId = randomUUID()
  const herkomst = { kanaal: 'taak', netwerk: undefined } as const
  const afloop = await runVerwerking(verwerking, { invoer, dossierId, handelingId }, wie, omgeving, herkomst)
  if (afloop.soort !== 'gedaan') throw new Error(`not done: ${afloop.soort}`)
  say(`bevestigd ${handelingId}`)
  return afloop
}

const oneCase = async () => {
  const dag = vandaag(systemClock)
  const invoer = { ...legEersteContactVast.voorbeeld, bsn: undefined, verzochtOp: dag }
  const { dossierId = '', uitkomst } = await act(legEersteContactVast, invoer)
  const { betrokkeneId } = uitkomst as { betrokkeneId: string }
  for (let i = 0; i < 3; i += 1) await act(wijsOpClientondersteuning, { betrokkeneId, datum: dag }, dossierId)
}

say('klaar')
const writers = [1, 2, 3].map(async () => {
  for (;;) await oneCase().catch(() => new Promise((done) => setTimeout(done, 5)))
})
await Promise.all(writers)
