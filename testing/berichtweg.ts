import { randomUUID } from 'node:crypto'
import type { Job } from '../src/platform/jobs/jobs.ts'
import type { Omgeving } from '../src/verwerking/omgeving.ts'
import { runVerwerking } from '../src/verwerking/run-verwerking.ts'
import { bakker, deBoer, jansen, richtAanpakIn } from './aanpak-register.ts'
import { geefAdres, testPost } from './berichtpost.ts'
import { ask } from './embedded.ts'
import { gemeente, herkomst, type TestOmgeving, testOmgeving, werker } from './omgeving.ts'

export const werkgever = '44444444-4444-4444-8444-000000000000'
const schuldhulp = '44444444-4444-4444-8444-000000000001'
/** A second decider. */
export const tweede = werker('beslisser', 2)

/** The same test environment, in which acts run on this road. */
export const opWeg = (t: TestOmgeving, omgeving: Omgeving): TestOmgeving => ({
  ...t,
  doe: (verwerking, wie, invoer, rest = {}) => {
    t.klok.advance(1)
    return runVerwerking(verwerking, { invoer, ...rest }, wie, omgeving, herkomst)
  },
})

/** Coordinators and deciders with an address, a road without notices (`t`) and one with them (`met`). */
export const berichtweg = async (datum: string, queries: string[] = []) => {
  const t = await testOmgeving(datum, { onQuery: (sql) => queries.push(sql) })
  await richtAanpakIn(t)
  await geefAdres(t, jansen, 'jansen@voorbeeld.example', werkgever)
  await geefAdres(t, deBoer, 'deboer@voorbeeld.example', schuldhulp)
  await geefAdres(t, bakker, 'bakker@voorbeeld.example', werkgever)
  await geefAdres(t, tweede, 'tweede@voorbeeld.example', werkgever)
  const p = await testPost(t)
  return {
    t,
    p,
    met: opWeg(t, p.omgeving),
    async sluit() {
      await p.sluit()
      await t.close()
    },
  }
}

/** A coordinator and a decider with an address, a mailbox, and what waits to be sent to somebody. */
export const postweg = async (datum: string) => {
  const t = await testOmgeving(datum)
  await richtAanpakIn(t)
  await geefAdres(t, jansen, 'jansen@voorbeeld.example', werkgever)
  await geefAdres(t, bakker, 'bakker@voorbeeld.example', werkgever)
  const p = await testPost(t)
  const taak = (gebruiker: string): Job => {
    return { id: randomUUID(), ids: { gemeente, gebruiker }, putAt: new Date() }
  }
  return {
    ...{ t, p, taak },
    /** To whom a mail went. */
    aan: () => p.mailbox.messages().map(({ to }) => to),
    sql: (opdracht: string) => ask(t.superUrl, opdracht),
    async sluit() {
      await p.sluit()
      await t.close()
    },
  }
}

/** The input with which the college appoints another coordinator. */
export const anders = {
  reden: 'De cliënt vroeg om iemand anders.',
  overlegGevoerd: true,
  rollenApart: true,
  kandidaatId: deBoer.gebruikerId,
}
