import { beantwoordDoorgeefvraag } from '../src/doorgeefvraag/beantwoord-doorgeefvraag.ts'
import { vraagGever as vraagInAanpak } from '../src/gecoordineerde-aanpak/vraag-gever.ts'
import { neemAntwoordOver } from '../src/onderzoek/neem-antwoord-over.ts'
import { vraagGever } from '../src/onderzoek/vraag-gever.ts'
import { doe } from './aanpak-in-uitvoering.ts'
import type { RijenLezer } from './rijen-lezen.ts'
import { type Bouw, nieuwste, type Speelveld } from './toestand.ts'
import { toestandenVanAanpak } from './toestanden-van-aanpak.ts'
import { alsPartij, beantwoord } from './toestanden-van-portaal.ts'

const waarom = 'Zonder dit kan niemand een plan maken voor de schulden.'

/** Does an act that asks who gave something, and gives the dossier that it put in the portal. Throws when there is none. */
export const nieuweDoorgeefvraag = async (db: RijenLezer, stel: () => Promise<unknown>): Promise<string> => {
  const alle = () => db.rijen(`select id from partij.dossier where ingang = 'doorgeefvraag'`)
  const ervoor = new Set((await alle()).map(({ id }) => id))
  await stel()
  const rij = (await alle()).find(({ id }) => !ervoor.has(id))
  if (!rij) throw new Error('nobody was asked in the portal')
  return String(rij.id)
}

/** A gegeven that the party of the ploeg gave in its portal, and about which it wants to be asked first. */
const teVragen = async (veld: Speelveld) => {
  const { onderzoek } = await beantwoord(veld, { eerstVragen: true })
  const antwoordId = await nieuwste(veld, 'onderzoek.antwoord', onderzoek.dossierId)
  await onderzoek.doe(neemAntwoordOver, { antwoordId, noodzaak: 'Nodig om te weten welke hulp past.' })
  const gegeven = await nieuwste(veld, 'onderzoek.gegeven', onderzoek.dossierId)
  return { onderzoek, dossierId: onderzoek.dossierId, plekken: { verzoeker: onderzoek.client, gegeven } }
}

const gevraagd = async (veld: Speelveld) => {
  const stand = await teVragen(veld)
  const { onderzoek, dossierId, plekken } = stand
  const invoer = { gegevenId: plekken.gegeven, voor: 'coordinator', waarom }
  const portaalId = await nieuweDoorgeefvraag(veld.db, () => onderzoek.doe(vraagGever, invoer))
  const vraag = await nieuwste(veld, 'onderzoek.gebeurtenis', dossierId)
  return { portaalId, dossierId, plekken: { ...plekken, vraag } }
}

/** An onderzoek with something a party must be asked about, or was. */
export const geverInOnderzoek: Readonly<Record<string, Bouw>> = {
  'te-vragen': teVragen,
  'gever-gevraagd': gevraagd,
}

const teVragenInAanpak: Bouw = async (veld) => {
  const stand = await toestandenVanAanpak['eerst-vragen']?.(veld)
  if (!stand) throw new Error('the states of an aanpak have one with something to ask')
  return stand
}

/** The same in an aanpak. */
export const geverInAanpak: Readonly<Record<string, Bouw>> = {
  'te-vragen': teVragenInAanpak,
  'gever-gevraagd': async (veld) => {
    const { dossierId, plekken } = await teVragenInAanpak(veld)
    const invoer = { gegevenId: plekken.gegeven, partijId: plekken.partij, waarom }
    await doe(veld, vraagInAanpak, veld.ploeg.coordinator, invoer, { dossierId })
    const vraag = await nieuwste(veld, 'coordinatie.gebeurtenis', dossierId)
    return { dossierId, plekken: { ...plekken, vraag } }
  },
}

/** The states of the question itself, at the party that gave it. */
export const toestandenVanDoorgeefvraag: Readonly<Record<string, Bouw>> = {
  gevraagd: async (veld) => ({ dossierId: (await gevraagd(veld)).portaalId, plekken: {} }),
  beantwoord: async (veld) => {
    const { portaalId } = await gevraagd(veld)
    const ja = { antwoord: 'mag', beslistDoor: 'R. van der Meer, consulent' }
    await alsPartij(veld, beantwoordDoorgeefvraag, ja, portaalId)
    return { dossierId: portaalId, plekken: {} }
  },
}
