import { randomUUID } from 'node:crypto'
import { insertDossier } from '../src/dossier/dossier.store.ts'
import { insertRij, type Plek } from '../src/dossier/rij.store.ts'
import type { Rijen } from '../src/dossier/rijen.ts'
import { schrijfPersoon } from '../src/personen/index.ts'
import type { Tx } from '../src/platform/db/tx.ts'
import { rolVan } from '../src/verwerking/database-rol.ts'
import { type Kluis, maakKluis } from '../src/verwerking/kluis.ts'
import type { Omgeving } from '../src/verwerking/omgeving.ts'
import type { Compartiment } from '../src/wet/compartimenten.ts'
import { dossierVanPartij, vanEenPartij } from './dossiers-van-partij.ts'

/** A running dossier per compartment, as its first acts leave it. */
const kaal = {
  onderzoek: { staat: 'loopt', overgang: 'start', hoedanigheid: 'verzoeker' },
  coordinatie: { staat: 'in-uitvoering', overgang: 'wijs-coordinator-aan', hoedanigheid: 'client' },
  meldpunt: { staat: 'triage', overgang: 'begin-triage', hoedanigheid: 'gemelde' },
  wvggz: { staat: 'doorgezet', overgang: 'zet-door', hoedanigheid: 'betrokkene' },
  veilig_thuis: { staat: 'doorgezet', overgang: 'zet-door', hoedanigheid: 'betrokkene' },
  oggz: { staat: 'bemoeizorg', overgang: 'neem-op', hoedanigheid: 'client' },
  verzoek: { staat: 'verzoek-ontvangen', overgang: 'ontvang', hoedanigheid: 'betrokkene' },
  partij: { staat: 'open', overgang: 'stel-vraag', hoedanigheid: 'betrokkene' },
  zvh: { staat: 'afstemming-loopt', overgang: 'begin-afstemming', hoedanigheid: 'client' },
  rechten: { staat: 'recht-gevraagd', overgang: 'neem-verzoek-aan', hoedanigheid: 'betrokkene' },
  casusoverleg: { staat: 'belegd', overgang: 'beleg-casusoverleg', hoedanigheid: 'client' },
} as const

/** The compartments in which tests can lay a dossier. */
export type MetDossiers = keyof typeof kaal & Compartiment

export const heeftDossiers = (compartiment: Compartiment): compartiment is MetDossiers =>
  Object.hasOwn(kaal, compartiment)

const leeg = {
  team: null,
  wet: 'participatiewet',
  route: 'verzoek-van-client',
  ingang: 'bijstandsvraag',
  einde_op: null,
  vernietigen_op: null,
  kenmerk: {},
}

/** The stores of the Wvggz and of Veilig Thuis and the portal of parties come near no people but who stands in their own dossiers. */
const zonderMensen: readonly string[] = ['wvggz', 'veilig_thuis', 'partij', 'verzoek']

const persoon = {
  bsn: null,
  voornamen: 'Samira',
  roepnaam: null,
  tussenvoegsel: null,
  achternaam: 'Geheimenaar',
  geboortedatum: '1988-05-04',
  adres: null,
}

const overgangRij = (overgang: string, datum: string) => ({
  volgnr: 1,
  overgang,
  naar: overgang === 'start' ? 'loopt' : 'aangewezen',
  datum,
  artikel: 'coordinator-aanwijzen',
  reden_code: null,
})

/** A melding has somebody who called: here the person himself. */
const zelf = { soort: 'zelf', verborgen: false, anoniem: false }

/** When and where a conference from an aanpak is held. */
const vanEenAanpak = (dag: string, gesprekssleutel: string) => ({
  kenmerk: {
    ...{ vanuit: 'coordinatie', route: 'aanpak', wijze: 'plaats', gesprekssleutel },
    verzoekendePartij: null,
    ...{ dag, begin: '14:00', einde: '15:00' },
  },
})

/** What a request about rights is about. */
const overEenRecht = (aangenomenDoor: string) => ({
  kenmerk: {
    ...{ recht: 'inzage', over: 'onderzoek', door: 'zelf', besluitBekendOp: null },
    ...{ metCommissie: false, partijInAanpak: false, aangenomenDoor },
  },
})

/** In what a tuning and a conference began: an aanpak that is not there any more. */
const herkomstIn: Partial<Record<MetDossiers, object>> = {
  zvh: { aanpakId: randomUUID() },
  casusoverleg: { dossierId: randomUUID(), rijId: randomUUID(), betrokkenen: {} },
}

/** Where a conference is held, and the place in it of who organises it. */
const legBijeenkomst = async (tx: Tx, plek: Plek, kluis: Kluis): Promise<void> => {
  const datum = plek.op.slice(0, 10)
  await insertRij(tx, plek, 'deelnemer', randomUUID(), organisator(datum), null)
  const id = randomUUID()
  const waar = { doel: 'Het plan', gemeente: 'Voorbeeld', waar: 'Stadskantoor', link: null, tolk: null }
  const inhoud = kluis.sluit('gebeurtenis', id, { ...waar, nummer: 0 })
  await insertRij(
    tx,
    plek,
    'gebeurtenis',
    id,
    { soort: 'bijeenkomst', betrokkene_id: null, datum, code: null },
    inhoud,
  )
}

const organisator = (datum: string): Rijen['deelnemer'] => ({
  ...{ soort: 'organisator', partij_id: null, organisatie_id: null, betrokkene_id: null, regime: null },
  ...{ partijsoort: null, staat: 'komt', reden_code: null, hoort_over: [], datum },
})

interface Wie {
  readonly gemeente: string
  readonly behandelaar: string
  readonly datum: string
  readonly achternaam?: string
  /** Which kind, where a compartment holds several: a question, when nothing is said. */
  readonly ingang?: string | undefined
}

/** Lays a running dossier with one person in a compartment, straight in the tables; gives the ids. */
export const legDossier = async (
  omgeving: Omgeving,
  compartiment: MetDossiers,
  { gemeente, behandelaar, datum, achternaam = persoon.achternaam, ingang }: Wie,
): Promise<{ dossierId: string; betrokkeneId: string; pseudoniem: string }> => {
  const { staat, overgang, hoedanigheid } = kaal[compartiment]
  const vanPartij = compartiment === 'partij' ? dossierVanPartij(ingang, behandelaar, datum) : undefined
  const dossierId = randomUUID()
  const betrokkeneId = randomUUID()
  const kluis = await maakKluis(omgeving.sleutels, gemeente, compartiment, dossierId)
  const gesprekssleutel = randomUUID()
  if (compartiment === 'casusoverleg') await omgeving.sleutels.createKey(gesprekssleutel)
  return omgeving.db.transaction({ role: rolVan(compartiment), gemeente }, async (tx) => {
    const binnen = { gemeente, compartiment }
    const pseudoniem = zonderMensen.includes(compartiment)
      ? randomUUID()
      : await schrijfPersoon(tx, omgeving.sleutels, { ...binnen, compartiment }, { ...persoon, achternaam })
    const nummer = `2026-${dossierId.slice(0, 8)}`
    const data = { behandelaar, verzocht_op: datum, gestart_op: datum }
    const soort = {
      ...(compartiment === 'verzoek' && vanEenPartij),
      ...(compartiment === 'rechten' && overEenRecht(behandelaar)),
      ...(compartiment === 'casusoverleg' && vanEenAanpak(datum, gesprekssleutel)),
      ...vanPartij?.dossier,
    }
    await insertDossier(tx, compartiment, gemeente, {
      ...leeg,
      ...data,
      staat,
      ...soort,
      id: dossierId,
      nummer,
    })
    const op = new Date(omgeving.klok.now()).toISOString()
    const plek = { schema: compartiment, gemeente, dossierId, versie: 1, wie: behandelaar, op }
    const rij = { pseudoniem, hoedanigheid, datum }
    const overgangId = randomUUID()
    const uit = herkomstIn[compartiment] ?? vanPartij?.herkomst
    const herkomst = uit ? kluis.sluit('overgang', overgangId, uit) : null
    await insertRij(tx, plek, 'overgang', overgangId, overgangRij(overgang, datum), herkomst)
    await insertRij(tx, plek, 'betrokkene', betrokkeneId, rij, null)
    if (compartiment === 'casusoverleg') await legBijeenkomst(tx, plek, kluis)
    if (compartiment === 'meldpunt') await insertRij(tx, plek, 'melder', randomUUID(), zelf, null)
    await vanPartij?.rij?.((tabel, kolommen, inhoud) => {
      const id = randomUUID()
      return insertRij(tx, plek, tabel, id, kolommen, kluis.sluit(tabel, id, inhoud))
    })
    return { dossierId, betrokkeneId, pseudoniem }
  })
}
