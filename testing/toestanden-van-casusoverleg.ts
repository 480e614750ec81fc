import { brengIn } from '../src/casusoverleg/breng-in.ts'
import { gaWeg, komBinnen, openCasusoverleg } from '../src/casusoverleg/kom-binnen.ts'
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

/** The id of the participant of this kind. */
const deelnemer = async (
  { db }: Pick<Speelveld, 'db'>,
  dossierId: string,
  soort: string,
): Promise<string> => {
  const sql = 'select id from casusoverleg.deelnemer where dossier_id = $1 and soort = $2'
  return String((await db.rijen(sql, [dossierId, soort]))[0]?.id)
}

/** A conference that was opened, and who opened it left: he, and the party of the ploeg, can come in. */
const zonderIemand: Bouw = async (veld) => {
  const { dossierId, plekken } = await belegd(veld)
  const waar = { dossierId, plekken }
  await doe(veld, openCasusoverleg, veld.ploeg.coordinator, {}, waar)
  await doe(veld, gaWeg, veld.ploeg.coordinator, {}, waar)
  return waar
}

/**
 * A conference that is held: who organises it and the party of the ploeg are in, and the party brought something in. People are in one room at
 * a time, so this is the last state that lets them in.
 */
const zaal: Bouw = async (veld) => {
  const { dossierId, plekken } = await belegd(veld)
  const { coordinator, partijmedewerker } = veld.ploeg
  const waar = { dossierId, plekken }
  await doe(veld, openCasusoverleg, coordinator, {}, waar)
  await doe(veld, komBinnen, partijmedewerker, {}, waar)
  const inbreng = { ...brengIn.voorbeeld, betrokkeneId: plekken.betrokkene }
  await doe(veld, brengIn, partijmedewerker, inbreng, waar)
  return {
    dossierId,
    plekken: {
      ...plekken,
      deelnemer: await deelnemer(veld, dossierId, 'client'),
      aanwezigheid: await nieuwste(veld, 'casusoverleg.aanwezigheid', dossierId),
      ingebracht: await nieuwste(veld, 'casusoverleg.ingebracht', dossierId),
    },
  }
}

/** The states of a conference in which its acts are allowed, by name. */
export const toestandenVanCasusoverleg: Readonly<Record<string, Bouw>> = {
  belegd: async (veld) => {
    const { dossierId, plekken } = await belegd(veld)
    return { dossierId, plekken }
  },
  'zonder-iemand': zonderIemand,
  zaal,
}
