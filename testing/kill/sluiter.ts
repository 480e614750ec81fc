import { sluitCasusoverleg } from '../../src/casusoverleg/sluit-casusoverleg.ts'
import { movableClock } from '../../src/platform/clock/clock.ts'
import { openDatabase } from '../../src/platform/db/database.ts'
import { openKeyStore } from '../../src/platform/keys/key-store.ts'
import type { Omgeving } from '../../src/verwerking/omgeving.ts'
import { runVerwerking } from '../../src/verwerking/run-verwerking.ts'
import type { Wie } from '../../src/verwerking/verwerking.ts'

// A process that closes one conference and nothing else. It is there to be killed.

interface Opdracht {
  readonly url: string
  readonly folder: string
  readonly nu: number
  readonly wie: Wie
  readonly dossierId: string
  readonly invoer: unknown
  /** It stops for good where it would destroy the key. */
  readonly stopBijSleutel: boolean
}

const { url, folder, nu, wie, dossierId, invoer, stopBijSleutel } = JSON.parse(
  process.argv[2] ?? '',
) as Opdracht
const zeg = (woord: string) => process.stdout.write(`${woord}\n`)
const sleutels = await openKeyStore(folder)
const omgeving: Omgeving = {
  db: openDatabase({ url, onError: () => undefined }),
  sleutels: {
    ...sleutels,
    key: (id) => sleutels.key(id),
    createKey: (id) => sleutels.createKey(id),
    derive: (doel) => sleutels.derive(doel),
    destroyKeys: async (ids) => {
      zeg('sleutel')
      if (stopBijSleutel) await new Promise(() => undefined)
      await sleutels.destroyKeys(ids)
    },
  },
  klok: movableClock(nu),
  logSleutel: sleutels.derive('logboek'),
  registerUri: 'https://samenspraak.test/register',
  opDefect: () => undefined,
}
// Something to wait for: a process that waits for nothing ends by itself.
setInterval(() => undefined, 60_000)
zeg('begint')
const herkomst = { kanaal: 'taak', netwerk: undefined } as const
const afloop = await runVerwerking(sluitCasusoverleg, { invoer, dossierId }, wie, omgeving, herkomst)
zeg(afloop.soort)
