import { laatPartijMeelezen } from '../src/gecoordineerde-aanpak/laat-partij-meelezen.ts'
import { maakAfspraak } from '../src/gecoordineerde-aanpak/maak-afspraak.ts'
import { zegJa } from '../src/partij-in-aanpak/eigen-afspraken.ts'
import { geefAanCoordinator } from '../src/partij-in-aanpak/geef-aan-coordinator.ts'
import { doe, inUitvoering } from './aanpak-in-uitvoering.ts'
import { organisaties } from './aanpak-register.ts'
import { inbreng } from './deelname-op-de-weg.ts'
import { partijen } from './lopende-aanpak.ts'
import { type Bouw, nieuwste, type Speelveld } from './toestand.ts'

const deelnames = async ({ db }: Speelveld): Promise<readonly string[]> =>
  (await db.rijen("select id from partij.dossier where ingang = 'aanpak'")).map(({ id }) => String(id))

/** An aanpak in which the party of the partijmedewerker of the ploeg has a proposal, and reads along. */
const leestMee = async (veld: Speelveld) => {
  const { coordinator, partijmedewerker } = veld.ploeg
  const aanpak = await inUitvoering(veld)
  const { client, doel } = aanpak.plekken
  const partijId = partijmedewerker.organisatieId === organisaties.ggz ? partijen.ggz : partijen.schuldhulp
  const voorstel = { tekst: 'Een gesprek voeren.', wie: 'partij', partijId, doelId: doel }
  await doe(veld, maakAfspraak, coordinator, { ...voorstel, besprokenMet: [client] }, aanpak)
  const ervoor = await deelnames(veld)
  await doe(veld, laatPartijMeelezen, coordinator, { partijId }, aanpak)
  const dossierId = (await deelnames(veld)).find((id) => !ervoor.includes(id))
  if (!dossierId) throw new Error('the party does not read along')
  const betrokkene = await nieuwste(veld, 'partij.betrokkene', dossierId)
  const voorstelId = await nieuwste(veld, 'partij.afspraak', dossierId)
  return { aanpak, dossierId, plekken: { betrokkene, voorstel: voorstelId, afspraak: voorstelId } }
}

const geeft = async (veld: Speelveld) => {
  const zaak = await leestMee(veld)
  // Who holds a secret gives nothing without the client.
  const invoer = inbreng(zaak.plekken.betrokkene, { clientStemtIn: true })
  await doe(veld, geefAanCoordinator, veld.ploeg.partijmedewerker, invoer, zaak)
  return zaak
}

/** The states of an aanpak at the side of a party in which its acts are allowed, by name. */
export const toestandenVanDeelname: Readonly<Record<string, Bouw>> = {
  'leest-mee': async (veld) => {
    const { dossierId, plekken } = await leestMee(veld)
    return { dossierId, plekken }
  },
  toegezegd: async (veld) => {
    const { dossierId, plekken } = await leestMee(veld)
    const ja = { afspraakId: plekken.voorstel, beslistDoor: 'R. van der Meer' }
    await doe(veld, zegJa, veld.ploeg.partijmedewerker, ja, { dossierId })
    return { dossierId, plekken }
  },
  gegeven: async (veld) => {
    const { dossierId } = await geeft(veld)
    return { dossierId, plekken: { inbreng: await nieuwste(veld, 'partij.inbreng', dossierId) } }
  },
}

/** An aanpak to whose coordinator a party gave something: of it nothing was done yet. */
export const inbrengOntvangen: Bouw = async (veld) => {
  const { dossierId } = (await geeft(veld)).aanpak
  return { dossierId, plekken: { inbreng: await nieuwste(veld, 'coordinatie.inbreng', dossierId) } }
}
