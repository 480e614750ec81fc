import { vraagGegevensAanPartij } from '../src/onderzoek/vraag-gegevens-aan-partij.ts'
import { beantwoordVraag } from '../src/partijportaal/beantwoord-vraag.ts'
import { stuurVraagDoor } from '../src/partijportaal/inbox.ts'
import { organisaties, partijen } from './aanpak-register.ts'
import { lopendOnderzoek } from './lopend-onderzoek.ts'
import { gedaan } from './omgeving.ts'
import { antwoordOp, nieuweVraag } from './portaal-op-de-weg.ts'
import { userId } from './site-people.ts'
import { type Bouw, nieuwste, type Speelveld } from './toestand.ts'
import { ggz, vraag } from './verzoek-aan-partij.ts'

/** A question to the organisation of the partijmedewerker of the ploeg. */
const stelVraag = async (veld: Speelveld) => {
  const onderzoek = await lopendOnderzoek(veld.t)
  const geheim = veld.ploeg.partijmedewerker.organisatieId === organisaties.ggz
  const invoer = geheim
    ? vraag(onderzoek.client, [partijen.ggz], ggz)
    : vraag(onderzoek.client, [partijen.schuldhulp])
  const gesteld = await nieuweVraag(veld.db, () => onderzoek.doe(vraagGegevensAanPartij, invoer))
  return { onderzoek, ...gesteld }
}

/** Does an act of the portal as the partijmedewerker of the ploeg. */
export const alsPartij = async (
  { t, ploeg }: Speelveld,
  handeling: Parameters<typeof t.doe>[0],
  invoer: unknown,
  dossierId: string,
) => gedaan(await t.doe(handeling, ploeg.partijmedewerker, invoer, { dossierId }))

/** A colleague of the partijmedewerker of the ploeg, at the same organisation. */
export const collegaVan = ({ ploeg }: Speelveld): string =>
  userId(ploeg.partijmedewerker.organisatieId === organisaties.ggz ? 4 : 3)

const gevraagd: Bouw = async (veld) => {
  const { dossierId, items } = await stelVraag(veld)
  return { dossierId, plekken: { item: items[0] ?? '', collega: collegaVan(veld) } }
}

/** A question that was answered in the portal. */
export const beantwoord = async (veld: Speelveld, anders: object = {}) => {
  const gesteld = await stelVraag(veld)
  const { dossierId, items } = gesteld
  await alsPartij(veld, beantwoordVraag, antwoordOp(items, anders), dossierId)
  return { ...gesteld, antwoord: await nieuwste(veld, 'partij.antwoord', dossierId) }
}

/** The states of a question in which the acts of the portal are allowed, by name; `gevraagd` is where most of them are. */
export const toestandenVanPortaal: Readonly<Record<string, Bouw>> = {
  gevraagd,
  beantwoord: async (veld) => {
    const { dossierId, antwoord } = await beantwoord(veld)
    return { dossierId, plekken: { antwoord } }
  },
  'bij-een-collega': async (veld) => {
    const { dossierId } = await gevraagd(veld)
    await alsPartij(veld, stuurVraagDoor, { naar: collegaVan(veld) }, dossierId)
    return { dossierId, plekken: {} }
  },
}

/** An onderzoek to which a party answered in its portal: of the answer nothing was done yet. */
export const antwoordOntvangen: Bouw = async (veld) => {
  const { onderzoek } = await beantwoord(veld)
  const { dossierId, client: verzoeker } = onderzoek
  const antwoord = await nieuwste(veld, 'onderzoek.antwoord', dossierId)
  return { dossierId, plekken: { verzoeker, antwoord } }
}
