import { belegCasusoverleg } from '../src/gecoordineerde-aanpak/beleg-casusoverleg.ts'
import { doe, inUitvoering } from './aanpak-in-uitvoering.ts'
import { organisaties } from './aanpak-register.ts'
import { vandaag } from './lopend-onderzoek.ts'
import { partijen } from './lopende-aanpak.ts'
import { type Bouw, nieuwste, type Speelveld } from './toestand.ts'

/** The party of the partijmedewerker of the ploeg. */
export const partijVanPloeg = ({ ploeg }: Pick<Speelveld, 'ploeg'>): string =>
  ploeg.partijmedewerker.organisatieId === organisaties.ggz ? partijen.ggz : partijen.schuldhulp

/** What is typed to convene a conference about this person with this party. */
export const beleg = (betrokkeneId: string, partijId: string, anders: object = {}) => ({
  betrokkenen: [betrokkeneId],
  doel: 'Afspreken wie wanneer begint.',
  ...{ datum: vandaag, tijd: '14:00', tot: '15:00', wijze: 'plaats', waar: 'Stadskantoor, kamer 3' },
  partijen: [{ partijId, noodzaak: 'Zij weet wanneer het geheimetraject begint.' }],
  ...anders,
})

/** A conference that the coordinator of the ploeg convened about his client, with the party of the ploeg. */
export const belegd = async (veld: Speelveld) => {
  const aanpak = await inUitvoering(veld)
  const ids = async () =>
    (await veld.db.rijen('select id from casusoverleg.dossier')).map(({ id }) => String(id))
  const ervoor = await ids()
  const invoer = beleg(aanpak.plekken.client, partijVanPloeg(veld))
  await doe(veld, belegCasusoverleg, veld.ploeg.coordinator, invoer, aanpak)
  const dossierId = (await ids()).find((id) => !ervoor.includes(id))
  if (!dossierId) throw new Error('no conference was made')
  const betrokkene = await nieuwste(veld, 'casusoverleg.betrokkene', dossierId)
  return { aanpak, dossierId, plekken: { betrokkene } }
}

/** The states of a conference in which its acts are allowed, by name. */
export const toestandenVanCasusoverleg: Readonly<Record<string, Bouw>> = {
  belegd: async (veld) => {
    const { dossierId, plekken } = await belegd(veld)
    return { dossierId, plekken }
  },
}
