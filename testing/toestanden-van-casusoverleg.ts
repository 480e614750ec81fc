import { openCasusoverleg } from '../src/casusoverleg/kom-binnen.ts'
import { sluitCasusoverleg } from '../src/casusoverleg/sluit-casusoverleg.ts'
import { spreekAf } from '../src/casusoverleg/spreek-af.ts'
import { nodigNietUit } from '../src/casusoverleg/uitnodigingen.ts'
import { belegCasusoverleg } from '../src/gecoordineerde-aanpak/beleg-casusoverleg.ts'
import { belegCasusoverleg as belegInOnderzoek } from '../src/onderzoek/beleg-casusoverleg.ts'
import { legGegevenVast } from '../src/onderzoek/leg-gegeven-vast.ts'
import { doe, inUitvoering } from './aanpak-in-uitvoering.ts'
import { organisaties } from './aanpak-register.ts'
import { lopendOnderzoek, schulden, vandaag } from './lopend-onderzoek.ts'
import { partijen } from './lopende-aanpak.ts'
import { type Bouw, nieuwste, type Speelveld } from './toestand.ts'

/** The party of the partijmedewerker of the ploeg. */
export const partijVanPloeg = ({ ploeg }: Pick<Speelveld, 'ploeg'>): string =>
  ploeg.partijmedewerker.organisatieId === organisaties.ggz ? partijen.ggz : partijen.schuldhulp

/** What is typed to convene a conference about this person with this party. */
const beleg = (betrokkeneId: string, partijId: string, anders: object = {}) => ({
  betrokkenen: [betrokkeneId],
  doel: 'Afspreken wie wanneer begint.',
  ...{ datum: vandaag, tijd: '14:00', tot: '15:00', wijze: 'plaats', waar: 'Stadskantoor, kamer 3' },
  partijen: [{ partijId, noodzaak: 'Zij weet wanneer het geheimetraject begint.' }],
  ...anders,
})

const deelnemers = async ({ db }: Speelveld, dossierId: string) => {
  const van = async (soort: string) => {
    const sql = 'select id, betrokkene_id from casusoverleg.deelnemer where dossier_id = $1 and soort = $2'
    const [rij] = await db.rijen(sql, [dossierId, soort])
    if (!rij) throw new Error(`no ${soort} takes part`)
    return rij
  }
  const { id: partijdeelnemer } = await van('partij')
  const { id: clientdeelnemer, betrokkene_id: clientbetrokkene } = await van('client')
  return {
    partijdeelnemer: String(partijdeelnemer),
    clientdeelnemer: String(clientdeelnemer),
    ...{ clientbetrokkene: String(clientbetrokkene), betrokkene: String(clientbetrokkene) },
  }
}

/** A conference that the coordinator of the ploeg convened about his client and the partner, with the party of the ploeg. */
export const belegd = async (veld: Speelveld, anders: object = {}) => {
  const aanpak = await inUitvoering(veld)
  const ids = async () =>
    (await veld.db.rijen('select id from casusoverleg.dossier')).map(({ id }) => String(id))
  const ervoor = await ids()
  const { client, partner } = aanpak.plekken
  const invoer = beleg(client, partijVanPloeg(veld), { betrokkenen: [client, partner], ...anders })
  await doe(veld, belegCasusoverleg, veld.ploeg.coordinator, invoer, aanpak)
  const dossierId = (await ids()).find((id) => !ervoor.includes(id))
  if (!dossierId) throw new Error('no conference was made')
  return { aanpak, dossierId, plekken: await deelnemers(veld, dossierId) }
}

/** The states of a conference in which its acts are allowed, by name. */
export const toestandenVanCasusoverleg: Readonly<Record<string, Bouw>> = {
  belegd: async (veld) => {
    const { dossierId, plekken } = await belegd(veld)
    return { dossierId, plekken }
  },
  'iemand-niet-uitgenodigd': async (veld) => {
    const { dossierId, plekken } = await belegd(veld)
    const waarom = { redenCode: 'te-veel-spanning', motief: 'Zij durft nu de deur niet uit.' }
    const invoer = { deelnemerId: plekken.clientdeelnemer, ...waarom }
    await doe(veld, nodigNietUit, veld.ploeg.coordinator, invoer, { dossierId })
    return { dossierId, plekken }
  },
}

/** An aanpak from which a conference was convened, with a party that is not invited yet. */
export const aanpakMetOverleg: Bouw = async (veld) => {
  const { aanpak } = await belegd(veld)
  const overleg = await nieuwste(veld, 'coordinatie.overleg', aanpak.dossierId)
  return { dossierId: aanpak.dossierId, plekken: { overleg, anderePartij: partijen.ggz } }
}

/** The same, and the conference is held. */
export const aanpakMetOpenOverleg: Bouw = async (veld) => {
  const { aanpak, dossierId } = await belegd(veld)
  await doe(veld, openCasusoverleg, veld.ploeg.coordinator, {}, { dossierId })
  const overleg = await nieuwste(veld, 'coordinatie.overleg', aanpak.dossierId)
  return {
    dossierId: aanpak.dossierId,
    plekken: { overleg, gegeven: aanpak.plekken.gegeven, inzaal: dossierId },
  }
}

const onderzoekMetOverleg: Bouw = async (veld) => {
  const onderzoek = await lopendOnderzoek(veld.t)
  const samenspraak = 'Zij wil dat de schuldhulp erbij is.'
  await onderzoek.doe(belegInOnderzoek, beleg(onderzoek.client, partijen.schuldhulp, { samenspraak }))
  const overleg = await nieuwste(veld, 'onderzoek.overleg', onderzoek.dossierId)
  return { dossierId: onderzoek.dossierId, plekken: { overleg, partij: partijen.ggz } }
}

/** The same with a gegeven, and the conference is held. */
const inOpenOverleg = async (veld: Speelveld) => {
  const ids = async () =>
    (await veld.db.rijen('select id from casusoverleg.dossier')).map(({ id }) => String(id))
  const ervoor = await ids()
  const onderzoek = await lopendOnderzoek(veld.t)
  const { gegevenId } = await onderzoek.doe(legGegevenVast, { ...schulden, betrokkeneId: onderzoek.client })
  const samenspraak = 'Zij wil dat de schuldhulp erbij is.'
  await onderzoek.doe(belegInOnderzoek, beleg(onderzoek.client, partijen.schuldhulp, { samenspraak }))
  const overlegId = (await ids()).find((id) => !ervoor.includes(id)) ?? ''
  await doe(veld, openCasusoverleg, veld.ploeg.toeleider, {}, { dossierId: overlegId })
  return { onderzoek, overlegId, gegeven: String(gegevenId) }
}

const onderzoekMetOpenOverleg: Bouw = async (veld) => {
  const { onderzoek, gegeven, overlegId } = await inOpenOverleg(veld)
  const overleg = await nieuwste(veld, 'onderzoek.overleg', onderzoek.dossierId)
  return { dossierId: onderzoek.dossierId, plekken: { overleg, gegeven, inzaal: overlegId } }
}

/** It was held, and who organised it agreed to do something. */
const onderzoekNaOverleg: Bouw = async (veld) => {
  const { onderzoek, overlegId } = await inOpenOverleg(veld)
  const waar = { dossierId: overlegId }
  const { toeleider } = veld.ploeg
  const sql = "select id from casusoverleg.deelnemer where dossier_id = $1 and soort = 'organisator'"
  const ik = String((await veld.db.rijen(sql, [overlegId]))[0]?.id)
  await doe(veld, spreekAf, toeleider, { deelnemerId: ik, wat: 'Een plan schrijven.' }, waar)
  await doe(veld, sluitCasusoverleg, toeleider, { ...sluitCasusoverleg.voorbeeld, wieVertelt: ik }, waar)
  const { dossierId } = onderzoek
  const overlegafspraak = await nieuwste(veld, 'onderzoek.overlegafspraak', dossierId)
  return { dossierId, plekken: { overlegafspraak } }
}

/** An onderzoek from which a conference can be convened, or was. */
export const overlegInOnderzoek: Readonly<Record<string, Bouw>> = {
  'overleg-te-beleggen': async ({ t }) => {
    const { dossierId, client } = await lopendOnderzoek(t)
    return { dossierId, plekken: { verzoeker: client, partij: partijen.schuldhulp } }
  },
  'overleg-belegd': onderzoekMetOverleg,
  'overleg-open': onderzoekMetOpenOverleg,
  'overleg-gehouden': onderzoekNaOverleg,
}
