import { onTestFinished } from 'vitest'
import { organisaties } from './aanpak-register.ts'
import { gebeurtenisweg } from './gebeurtenisweg.ts'
import { vandaag } from './lopend-onderzoek.ts'
import { startOntvanger } from './ontvanger.ts'
import { metVraagInPortaal, richtPortaalIn } from './portaal-op-de-weg.ts'
import { rijenLezer } from './rijen-lezen.ts'
import { registreer } from './systeem.ts'
import { until } from './test-queue.ts'

type Antwoorden = Parameters<typeof startOntvanger>

/** A municipality that is live, with one system of a party, and real receivers on this machine. */
export const gebeurtenisOntvangst = async () => {
  const t = await gebeurtenisweg(vandaag)
  const db = await rijenLezer(t.superUrl)
  await richtPortaalIn(t)
  await db.rijen('update inrichting.gemeente set live = true')
  const systeem = await registreer(t, { clientId: 'schuldhulp', organisatieId: organisaties.schuldhulp })
  const toestanden = async () => (await t.inDeRij()).map(({ state }) => state)
  return {
    ...{ t, db, systeem, toestanden },
    /** A receiver at the address of the system, until the test ends, and a question about which it will hear; nothing else waits. */
    vraagMet: async (...antwoorden: Antwoorden) => {
      await t.leeg()
      const ontvanger = await startOntvanger(...antwoorden)
      onTestFinished(() => ontvanger.close())
      const sql = 'update inrichting.systeem set meldadres = $1, tot = null where id = $2'
      await db.rijen(sql, [ontvanger.adres, systeem])
      return { ontvanger, ...(await metVraagInPortaal(t, db)) }
    },
    /** Lets another process send, until the test ends; gives what it logs. */
    werk: async (timeoutMs?: number) => {
      const bezig = await t.werk(timeoutMs)
      onTestFinished(() => bezig.stop())
      return bezig.log
    },
    /** Waits until all that was asked is done. */
    klaar: () => until(async () => (await toestanden()).every((staat) => staat === 'completed')),
    sluit: async () => {
      await db.close()
      await t.close()
    },
  }
}
