import { beslis } from '../src/rechten/beslis.ts'
import { bevestigOntvangst } from '../src/rechten/bevestig-ontvangst.ts'
import { bevries } from '../src/rechten/bevries.ts'
import { neemVerzoekAan } from '../src/rechten/neem-verzoek-aan.ts'
import { laatWeg, neemDossierMee } from '../src/rechten/stel-pakket-samen.ts'
import { stelVragerVast } from '../src/rechten/stel-vrager-vast.ts'
import { stuurDoor } from '../src/rechten/stuur-door.ts'
import type { Wie } from '../src/verwerking/kader.ts'
import { partijen } from './aanpak-register.ts'
import { gedaan } from './omgeving.ts'
import { type Bouw, nieuwste, type Speelveld, type Toestand } from './toestand.ts'
import { toestandenVanAanpak } from './toestanden-van-aanpak.ts'
import { toestandenVanOnderzoek } from './toestanden-van-onderzoek.ts'

const aanname = {
  ...{ recht: 'inzage', over: 'onderzoek', ontvangenOp: '2026-11-20', door: 'zelf' },
  wat: 'Ik wil weten wat er over mij is opgeschreven.',
  ...{ voornamen: 'Samira', achternaam: 'Geheimenaar', geboortedatum: '1988-05-04' },
}

const aangenomen = async ({ t, ploeg }: Speelveld, deel: object, wie?: Wie): Promise<Toestand> => {
  const door = wie ?? ploeg.rechtenmedewerker
  const { dossierId } = gedaan(await t.doe(neemVerzoekAan, door, { ...aanname, ...deel }))
  return { dossierId, plekken: {} }
}

const gevraagd =
  (deel: object = {}): Bouw =>
  (veld) =>
    aangenomen(veld, deel)

const vastgesteldVan = async (veld: Speelveld, deel: object): Promise<Toestand> => {
  const zaak = await aangenomen(veld, deel)
  const invoer = { hoe: 'legitimatie', vastgesteld: true }
  gedaan(await veld.t.doe(stelVragerVast, veld.ploeg.rechtenmedewerker, invoer, zaak))
  return zaak
}

const vastgesteld: Bouw = (veld) => vastgesteldVan(veld, {})

const beslist =
  (beslissing: object): Bouw =>
  async (veld) => {
    const zaak = await vastgesteld(veld)
    gedaan(await veld.t.doe(beslis, veld.ploeg.beslisser, beslissing, zaak))
    return zaak
  }

const bevestigd: Bouw = async (veld) => {
  const zaak = await aangenomen(veld, {})
  gedaan(await veld.t.doe(bevestigOntvangst, veld.ploeg.rechtenmedewerker, {}, zaak))
  return { ...zaak, plekken: { brief: await nieuwste(veld, 'rechten.brief', zaak.dossierId) } }
}

/** Whom a gegeven is about, by his id in that dossier. */
const vanWie = async (
  { db }: Speelveld,
  schema: 'onderzoek' | 'coordinatie',
  gegevenId: string,
): Promise<string> => {
  const sql = `select betrokkene_id from ${schema}.gegeven where id = $1`
  return String((await db.rijen(sql, [gegevenId]))[0]?.betrokkene_id)
}

/** With an onderzoek of who has the same name and date of birth; taken along once it is certain that it is the same person. */
type Actie = (veld: Speelveld, zaak: Toestand) => Promise<unknown>

const overOnderzoek =
  (deel: object, ...acties: readonly Actie[]): Bouw =>
  async (veld) => {
    const { loopt } = toestandenVanOnderzoek
    if (!loopt) throw new Error('an onderzoek runs first')
    const daar = await loopt(veld)
    const { dossierId } = await vastgesteldVan(veld, deel)
    const ding = daar.plekken.gegeven ?? ''
    const plekken = { opNaam: await vanWie(veld, 'onderzoek', ding), ding }
    const zaak = { dossierId, plekken }
    for (const actie of acties) await actie(veld, zaak)
    return zaak
  }

const metOnderzoek = (...acties: readonly Actie[]): Bouw => overOnderzoek({}, ...acties)

const meegenomen = async ({ t, ploeg }: Speelveld, { dossierId, plekken }: Toestand) =>
  gedaan(
    await t.doe(
      neemDossierMee,
      ploeg.rechtenmedewerker,
      { vindplaats: plekken.opNaam, zeker: true },
      { dossierId },
    ),
  )

const rectificatie = { recht: 'rectificatie' }

/** What was frozen while it was weighed, and was not mended. */
const bevroren = overOnderzoek(rectificatie, meegenomen, async ({ t, ploeg }, zaak) => {
  const invoer = { dingen: [zaak.plekken.ding], grond: 'juistheid-betwist' }
  gedaan(await t.doe(bevries, ploeg.rechtenmedewerker, invoer, zaak))
  const nee = { beslissing: 'afgewezen', gronden: ['gegevens-kloppen'], motief: 'Wij keken het na.' }
  gedaan(await t.doe(beslis, ploeg.beslisser, nee, zaak))
})

const weggelaten: Bouw = async (veld) => {
  const zaak = await metOnderzoek(meegenomen)(veld)
  const invoer = {
    dingen: [zaak.plekken.ding],
    grond: 'privacy-van-ander',
    waarom: 'Het gaat over een ander.',
  }
  gedaan(await veld.t.doe(laatWeg, veld.ploeg.rechtenmedewerker, invoer, zaak))
  const weglating = await nieuwste(veld, 'rechten.gebeurtenis', zaak.dossierId)
  return { ...zaak, plekken: { ...zaak.plekken, weglating } }
}

/** It was granted to mend something of the aanpak that a party got. */
const verbeterenToegewezen: Bouw = async (veld) => {
  const { 'verbeterd-na-delen': gedeeld } = toestandenVanAanpak
  if (!gedeeld) throw new Error('something was shared first')
  const daar = await gedeeld(veld)
  const zaak = await aangenomen(veld, { recht: 'rectificatie', over: 'aanpak-bij-college' })
  const { t, ploeg } = veld
  gedaan(
    await t.doe(stelVragerVast, ploeg.rechtenmedewerker, { hoe: 'legitimatie', vastgesteld: true }, zaak),
  )
  const rij =
    'select gegeven_id from coordinatie.verstrekking where dossier_id = $1 and aan = $2 order by versie desc'
  const [verstrekking] = await veld.db.rijen(rij, [daar.dossierId, partijen.schuldhulp])
  const ding = String(verstrekking?.gegeven_id)
  const erbij = { vindplaats: await vanWie(veld, 'coordinatie', ding), zeker: true }
  gedaan(await t.doe(neemDossierMee, ploeg.rechtenmedewerker, erbij, zaak))
  gedaan(
    await t.doe(beslis, ploeg.beslisser, { beslissing: 'toegewezen', antwoord: 'Wij verbeteren het.' }, zaak),
  )
  return { ...zaak, plekken: { ding } }
}

const vanPartij = { over: 'aanpak-bij-partij' }

const doorgestuurd: Bouw = async (veld) => {
  const zaak = await aangenomen(veld, vanPartij)
  const naar = { partijId: partijen.schuldhulp }
  gedaan(await veld.t.doe(stuurDoor, veld.ploeg.rechtenmedewerker, naar, zaak))
  return zaak
}

/** Requests about rights, each brought to a state by acts on the road. */
export const toestandenVanRechten: Readonly<Record<string, Bouw>> = {
  gevraagd: gevraagd(),
  'van-een-partij': async (veld) => ({
    ...(await aangenomen(veld, vanPartij)),
    plekken: { partij: partijen.schuldhulp },
  }),
  'van-een-collega': (veld) => aangenomen(veld, {}, { ...veld.ploeg.collega, rol: 'rechtenmedewerker' }),
  klacht: gevraagd({ recht: 'klacht' }),
  bevestigd,
  vastgesteld,
  doorgestuurd,
  'op-naam-gevonden': metOnderzoek(),
  'met-pakket': metOnderzoek(meegenomen),
  weggelaten,
  'juistheid-betwist': overOnderzoek(rectificatie, meegenomen),
  bevroren,
  'verbeteren-toegewezen': verbeterenToegewezen,
  toegewezen: beslist({ beslissing: 'toegewezen', antwoord: 'U krijgt een kopie.' }),
  afgewezen: beslist({
    ...{ beslissing: 'afgewezen', gronden: ['privacy-van-ander'] },
    motief: 'In het verslag staat alleen wat een ander vertelde.',
  }),
}
