import { randomUUID } from 'node:crypto'
import { insertDossier } from '../src/dossier/dossier.store.ts'
import { insertRij } from '../src/dossier/rij.store.ts'
import { schrijfPersoon } from '../src/personen/index.ts'
import { rolVan } from '../src/verwerking/database-rol.ts'
import { maakKluis } from '../src/verwerking/kluis.ts'
import type { Omgeving } from '../src/verwerking/omgeving.ts'
import type { Compartiment } from '../src/wet/compartimenten.ts'
import { organisaties } from './aanpak-register.ts'
import { userId } from './site-people.ts'

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

/** A question is of an organisation, that of this person of the test site, and of nobody there yet. */
const vraagAanOrganisatie = (wie: string) => ({
  ...{ ingang: 'vraag', behandelaar: null },
  team: wie === userId(2) ? organisaties.ggz : organisaties.schuldhulp,
})

/** A request says which party made it. */
const vanEenPartij = { kenmerk: { partij: randomUUID(), organisatie: randomUUID(), regime: 'geen' } }

const vraagRij = (datum: string) => ({
  ...{ partij_id: randomUUID(), regime: 'geen', soort: null, niveau: 'dat', toestemming: false },
  ...{ weg: 'op-verzoek-van-client', ernstig: false, jeugdvoorziening: false },
  ...{ verzonden_op: datum, item_ids: [randomUUID()], item_niveaus: ['dat'] },
})

/** What was asked; of an onderzoek that is not there any more. */
const vraagInhoud = {
  ...{ onderzoekId: randomUUID(), verzoekId: randomUUID(), gemeente: 'Voorbeeld', afzender: 'Noor' },
  over: { naam: 'Samira Geheimenaar', geboortedatum: '1988-05-04', postcode: null, huisnummer: null },
  ...{
    vraag: 'Loopt er een regeling?',
    waarom: 'Om te weten wat past.',
    vertelt: null,
    gedeeldMet: 'Niemand',
  },
  items: [
    { gegeven: 'Of er een regeling is', waaromNodig: 'Die kan in de weg staan.', waaromNietMinder: 'Nee' },
  ],
}

interface Wie {
  readonly gemeente: string
  readonly behandelaar: string
  readonly datum: string
  readonly achternaam?: string
  /** Which kind, where a compartment holds several: a question, unless it is a request. */
  readonly ingang?: string | undefined
}

/** Lays a running dossier with one person in a compartment, straight in the tables; gives the ids. */
export const legDossier = async (
  omgeving: Omgeving,
  compartiment: MetDossiers,
  { gemeente, behandelaar, datum, achternaam = persoon.achternaam, ingang }: Wie,
): Promise<{ dossierId: string; betrokkeneId: string; pseudoniem: string }> => {
  const { staat, overgang, hoedanigheid } = kaal[compartiment]
  const isVerzoek = compartiment === 'partij' && ingang === 'verzoek'
  const dossierId = randomUUID()
  const betrokkeneId = randomUUID()
  const kluis = await maakKluis(omgeving.sleutels, gemeente, compartiment, dossierId)
  return omgeving.db.transaction({ role: rolVan(compartiment), gemeente }, async (tx) => {
    const binnen = { gemeente, compartiment }
    const pseudoniem = zonderMensen.includes(compartiment)
      ? randomUUID()
      : await schrijfPersoon(tx, omgeving.sleutels, { ...binnen, compartiment }, { ...persoon, achternaam })
    const nummer = `2026-${dossierId.slice(0, 8)}`
    const data = { behandelaar, verzocht_op: datum, gestart_op: datum }
    const soort = {
      ...(compartiment === 'partij' && vraagAanOrganisatie(behandelaar)),
      ...(compartiment === 'verzoek' && vanEenPartij),
      ...(isVerzoek && { ...vanEenPartij, ingang, staat: 'opstellen' }),
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
    await insertRij(tx, plek, 'overgang', randomUUID(), overgangRij(overgang, datum), null)
    await insertRij(tx, plek, 'betrokkene', betrokkeneId, rij, null)
    if (compartiment === 'meldpunt') await insertRij(tx, plek, 'melder', randomUUID(), zelf, null)
    if (compartiment === 'partij' && !isVerzoek) {
      const id = randomUUID()
      await insertRij(tx, plek, 'vraag', id, vraagRij(datum), kluis.sluit('vraag', id, vraagInhoud))
    }
    return { dossierId, betrokkeneId, pseudoniem }
  })
}
