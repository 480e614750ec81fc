import { bekijkCasusoverleg } from '../src/casusoverleg/bekijk-casusoverleg.ts'
import { belegCasusoverleg } from '../src/gecoordineerde-aanpak/beleg-casusoverleg.ts'
import type { Verwerking, Wie } from '../src/verwerking/verwerking.ts'
import type { TestDatabase } from './database.ts'
import { jansen, metAfspraken, partijen } from './lopende-aanpak.ts'
import { gedaan } from './omgeving.ts'
import { mensenVanPartijen, richtPortaalIn } from './portaal-op-de-weg.ts'
import { wegMetRijen } from './weg-met-rijen.ts'

/** The day on which conferences are held in tests. */
export const vandaag = '2027-01-11'

/** Why the schuldhulp and the ggz are needed. */
export const nodig = {
  schuldhulp: { partijId: partijen.schuldhulp, noodzaak: 'Zij voert de geheimeregeling uit.' },
  ggz: { partijId: partijen.ggz, noodzaak: 'Zij weet wanneer de behandeling kan beginnen.' },
}

/** What is typed to convene a conference about this person, with the schuldhulp and the ggz. */
export const teBeleggen = (client: string, anders: object = {}) => ({
  betrokkenen: [client],
  doel: 'Afspreken wie wanneer begint.',
  ...{ datum: vandaag, tijd: '14.00', tot: '15:00', wijze: 'plaats', waar: 'Stadskantoor, kamer 3' },
  partijen: [nodig.schuldhulp, nodig.ggz],
  ...anders,
})

/** The road with an aanpak and two parties in the portal: conferences are convened and read. */
export const overlegweg = async (database?: TestDatabase) => {
  const weg = await wegMetRijen(vandaag, richtPortaalIn, database)
  const { t, db } = weg
  const alle = async () => (await db.rijen('select id from casusoverleg.dossier')).map(({ id }) => String(id))
  const doe = (verwerking: Verwerking, wie: Wie, invoer: unknown, dossierId: string) =>
    t.doe(verwerking, wie, invoer, { dossierId })
  /** An aanpak from which a conference can be convened. */
  const aanpak = () => metAfspraken(t, jansen)
  /** A conference that was convened from this aanpak; gives both. */
  const belegdUit = async (van: Awaited<ReturnType<typeof aanpak>>, anders: object = {}) => {
    const ervoor = await alle()
    gedaan(await doe(belegCasusoverleg, jansen, teBeleggen(van.client, anders), van.dossierId))
    const dossierId = (await alle()).find((id) => !ervoor.includes(id))
    if (!dossierId) throw new Error('no conference was made')
    return { aanpak: van, dossierId }
  }
  const belegd = async (anders: object = {}) => belegdUit(await aanpak(), anders)
  const zicht = async (dossierId: string, wie: Wie = jansen) =>
    gedaan<{ beeld: Record<string, unknown> & { deelnemers: readonly Record<string, unknown>[] } }>(
      await doe(bekijkCasusoverleg, wie, {}, dossierId),
    ).uitkomst.beeld
  return { ...weg, alle, doe, aanpak, belegd, belegdUit, zicht, mensen: mensenVanPartijen }
}
