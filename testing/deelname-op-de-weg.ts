import { deelMetPartij } from '../src/gecoordineerde-aanpak/deel-met-partij.ts'
import { laatPartijMeelezen } from '../src/gecoordineerde-aanpak/laat-partij-meelezen.ts'
import { neemInbrengOver } from '../src/gecoordineerde-aanpak/neem-inbreng-over.ts'
import { bekijkDeelname } from '../src/partij-in-aanpak/bekijk-deelname.ts'
import { geefAanCoordinator } from '../src/partij-in-aanpak/geef-aan-coordinator.ts'
import type { Verwerking, Wie } from '../src/verwerking/verwerking.ts'
import { jansen, metAfspraken, partijen } from './lopende-aanpak.ts'
import { gedaan, type TestOmgeving } from './omgeving.ts'
import { mensenVanPartijen, richtPortaalIn } from './portaal-op-de-weg.ts'
import type { RijenLezer } from './rijen-lezen.ts'
import { wegMetRijen } from './weg-met-rijen.ts'

/** The day on which coordinator and party share. */
export const vandaag = '2027-01-11'

/** Why the coordinator needs what he takes over. */
export const nodig = 'Nodig om de andere afspraken daarop te plannen.'

/** A running aanpak in which the schuldhulp has a proposal. */
export const aanpakMetVoorstel = async (t: TestOmgeving, wie: Wie = jansen) => {
  const aanpak = await metAfspraken(t, wie)
  return {
    ...aanpak,
    doe: (handeling: Verwerking, invoer: unknown, als: Wie = wie) =>
      t.doe(handeling, als, invoer, { dossierId: aanpak.dossierId }),
  }
}

type Aanpak = Awaited<ReturnType<typeof aanpakMetVoorstel>>

/** What of one gegeven goes to a party. */
export const deling = (gegevenId: string, partijId: string = partijen.schuldhulp) => ({
  partijId,
  gegevens: [{ gegevenId, reden: 'Nodig om het plan op de schulden af te stemmen.' }],
})

/** The schuldhulp reads along; gives its side of the aanpak. */
export const leestMee = async (db: RijenLezer, aanpak: Aanpak) => {
  const alle = async () =>
    (await db.rijen("select id from partij.dossier where ingang = 'aanpak'")).map(({ id }) => String(id))
  const ervoor = await alle()
  gedaan(await aanpak.doe(laatPartijMeelezen, { partijId: partijen.schuldhulp }))
  const portaalId = (await alle()).find((id) => !ervoor.includes(id))
  if (!portaalId) throw new Error('the party does not read along')
  return portaalId
}

/** The road with an aanpak and the portal set up: what the schuldhulp does at its side, and what it sees. */
export const deelnameweg = async () => {
  const weg = await wegMetRijen(vandaag, richtPortaalIn)
  const { t, db } = weg
  const alsPartij = (
    handeling: Verwerking,
    invoer: unknown,
    dossierId: string,
    wie: Wie = mensenVanPartijen.schuldhulp,
  ) => t.doe(handeling, wie, invoer, { dossierId })
  const zicht = async (dossierId: string, wie: Wie = mensenVanPartijen.schuldhulp) =>
    gedaan<{ beeld: Record<string, readonly Record<string, unknown>[]> }>(
      await alsPartij(bekijkDeelname, {}, dossierId, wie),
    ).uitkomst.beeld
  const begin = async () => {
    const aanpak = await aanpakMetVoorstel(t)
    const portaalId = await leestMee(db, aanpak)
    return { aanpak, portaalId }
  }
  const metGift = async () => {
    const zaak = await begin()
    gedaan(await zaak.aanpak.doe(deelMetPartij, deling(zaak.aanpak.gegevens.schulden)))
    return zaak
  }
  type Zaak = Awaited<ReturnType<typeof begin>>
  const persoonVan = async (portaalId: string) =>
    (await db.rijen('select id from partij.betrokkene where dossier_id = $1', [portaalId]))[0]?.id
  const geef = async ({ portaalId }: Zaak, anders: object = {}) =>
    alsPartij(geefAanCoordinator, inbreng(await persoonVan(portaalId), anders), portaalId)
  const enige = async (schema: 'coordinatie' | 'partij', dossierId: string) =>
    String((await db.rijen(`select id from ${schema}.inbreng where dossier_id = $1`, [dossierId]))[0]?.id)
  /** The schuldhulp gave something: by the id the coordinator knows it by, and by its own. */
  const gaf = async (anders: object = {}) => {
    const zaak = await begin()
    gedaan(await geef(zaak, anders))
    const inbrengId = await enige('coordinatie', zaak.aanpak.dossierId)
    return { ...zaak, inbrengId, eigenId: await enige('partij', zaak.portaalId) }
  }
  /** And the coordinator took it over. */
  const neemOver = async (anders: object = {}) => {
    const zaak = await gaf(anders)
    const overname = { inbrengId: zaak.inbrengId, reden: nodig }
    const { gegevenId } = gedaan<{ gegevenId: string }>(
      await zaak.aanpak.doe(neemInbrengOver, overname),
    ).uitkomst
    return { ...zaak, gegevenId }
  }
  return { ...weg, alsPartij, zicht, begin, metGift, persoonVan, geef, gaf, neemOver }
}

/** What the schuldhulp gives the coordinator about somebody of its side of the aanpak. */
export const inbreng = (betrokkeneId: unknown, anders: object = {}) => ({
  betrokkeneId,
  tekst: 'Het geheimeplan loopt nog tot de zomer.',
  waarvoor: 'Om de andere afspraken daarop te plannen.',
  beslistDoor: 'R. van der Meer, consulent',
  ...anders,
})
