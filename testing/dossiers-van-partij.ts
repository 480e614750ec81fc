import { randomUUID } from 'node:crypto'
import type { Rijen, Tabel } from '../src/dossier/rijen.ts'
import { organisaties } from './aanpak-register.ts'
import { userId } from './site-people.ts'

/** A request says which party made it, and so does an aanpak of which party it is. */
export const vanEenPartij = { kenmerk: { partij: randomUUID(), organisatie: randomUUID(), regime: 'geen' } }

const over = { naam: 'Samira Geheimenaar', geboortedatum: '1988-05-04', postcode: null, huisnummer: null }

const vraagRij = (datum: string): Rijen['vraag'] => ({
  ...{ partij_id: randomUUID(), regime: 'geen', soort: null, niveau: 'dat', toestemming: false },
  ...{ weg: 'op-verzoek-van-client', ernstig: false, jeugdvoorziening: false },
  ...{ verzonden_op: datum, item_ids: [randomUUID()], item_niveaus: ['dat'] },
})

/** What was asked; of an onderzoek that is not there any more. */
const vraagInhoud = {
  ...{ onderzoekId: randomUUID(), verzoekId: randomUUID(), gemeente: 'Voorbeeld', afzender: 'Noor', over },
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

/** What somebody wants to share; from an onderzoek that is not there any more. */
const doorgeefInhoud = {
  vandaan: {
    ...{ compartiment: 'onderzoek', dossierId: randomUUID(), gegevenId: randomUUID() },
    ...{ vraagId: randomUUID(), voor: 'coordinator' },
  },
  gevraagd: {
    ...{ gemeente: 'Voorbeeld', afzender: 'Noor', over, tekst: 'Er loopt een regeling.' },
    ...{ naar: 'De coördinator', waarvoor: 'Het plan.', waarom: 'Zonder dit past het plan niet.' },
  },
}

/** Lays one row in the dossier, with its sealed content. */
type Voeg = <T extends Tabel>(tabel: T, kolommen: Rijen[T], inhoud: object) => Promise<void>

interface Soort {
  /** How the dossier differs from a plain one. */
  readonly dossier: {
    readonly ingang: string
    readonly staat: string
    readonly team: string
    readonly kenmerk?: object
  }
  /** The sealed content of its first transition. */
  readonly herkomst?: object
  /** Lays the one row that says what it is about. */
  readonly rij?: (voeg: Voeg) => Promise<void>
}

/**
 * What a dossier in the compartment of parties holds, by its kind: a question unless another is named. It is of the organisation of
 * this person of the test site, and of nobody there yet. Throws for a kind that it does not know.
 */
export const dossierVanPartij = (ingang = 'vraag', wie: string, datum: string): Soort => {
  const team = wie === userId(2) ? organisaties.ggz : organisaties.schuldhulp
  const dossier = (staat: string) => ({ ingang, staat, team, behandelaar: null })
  switch (ingang) {
    case 'vraag':
      return {
        dossier: dossier('open'),
        rij: (voeg) => voeg('vraag', vraagRij(datum), vraagInhoud),
      }
    case 'verzoek':
      return { dossier: { ...dossier('opstellen'), ...vanEenPartij } }
    case 'doorgeefvraag':
      return {
        dossier: dossier('open'),
        rij: (voeg) =>
          voeg(
            'gebeurtenis',
            { soort: 'doorgeefvraag', code: null, betrokkene_id: null, datum },
            doorgeefInhoud,
          ),
      }
    case 'aanpak':
      return {
        dossier: { ...dossier('deelname-loopt'), ...vanEenPartij },
        herkomst: { aanpakId: randomUUID(), gemeente: 'Voorbeeld' },
      }
    case 'overleg':
      return {
        dossier: { ...dossier('uit-overleg'), kenmerk: { partij: randomUUID(), vanuit: 'coordinatie' } },
        herkomst: { dossierId: randomUUID(), gemeente: 'Voorbeeld', dag: datum, doel: 'Het plan.' },
      }
    default:
      throw new Error(`a party has no dossier of the kind ${ingang}`)
  }
}
