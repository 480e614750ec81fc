import { beginZvhAfstemming } from '../src/gecoordineerde-aanpak/begin-zvh-afstemming.ts'
import { bekijkAanpak } from '../src/gecoordineerde-aanpak/bekijk-aanpak.ts'
import { legZvhOverlegVast } from '../src/gecoordineerde-aanpak/leg-zvh-overleg-vast.ts'
import type { Verwerking, Wie } from '../src/verwerking/verwerking.ts'
import { bekijkAfstemming } from '../src/zorg-en-veiligheidshuis/bekijk-afstemming.ts'
import { deelnameweg, vandaag } from './deelname-op-de-weg.ts'
import { jansen, partijen } from './lopende-aanpak.ts'
import { gedaan } from './omgeving.ts'

/** The test, as it is motivated. */
const toets = {
  samenhang: 'De overlast begint als de schuldeisers komen.',
  bijdrage: 'Dan plant niemand langs de ander.',
}

/** What the coordinator hears there, and what of it may be told. */
export const geheim = 'Er komt woensdag een geheimedoorzoeking.'
export const watMag = 'Hij mag tot de zomer niet in de straat komen.'

type Beeld = Record<string, readonly Record<string, unknown>[]>

/** The road with an aanpak in which the schuldhulp reads along, was asked about the Zorg- en Veiligheidshuis, and a tuning runs. */
export const zvhweg = async () => {
  const weg = await deelnameweg()
  const { t, db } = weg
  const begin = async () => {
    const { aanpak, portaalId } = await weg.begin()
    const alle = async () => (await db.rijen('select id from zvh.dossier')).map(({ id }) => String(id))
    const ervoor = await alle()
    const antwoord = { partijId: partijen.schuldhulp, antwoord: 'mag', op: vandaag }
    gedaan(await aanpak.doe(legZvhOverlegVast, antwoord))
    const invoer = { betrokkeneIds: [aanpak.client], gesprokenOp: vandaag, ...toets }
    gedaan(await aanpak.doe(beginZvhAfstemming, invoer))
    const zvhId = String((await alle()).find((id) => !ervoor.includes(id)))
    const [wie] = await db.rijen('select id from zvh.betrokkene where dossier_id = $1', [zvhId])
    const doe = (verwerking: Verwerking, wat: unknown, als: Wie = jansen) =>
      t.doe(verwerking, als, wat, { dossierId: zvhId })
    const beeld = async (als: Wie = jansen) =>
      gedaan<{ beeld: Beeld }>(await doe(bekijkAfstemming, {}, als)).uitkomst.beeld
    const aanpakBeeld = async (als: Wie = jansen) =>
      gedaan<{ beeld: Record<string, unknown> }>(await aanpak.doe(bekijkAanpak, {}, als)).uitkomst.beeld
    return { aanpak, portaalId, zvhId, client: String(wie?.id), doe, beeld, aanpakBeeld }
  }
  return { ...weg, begin }
}
