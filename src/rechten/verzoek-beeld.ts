import { namenVan as werkerNamen } from '../inrichting/index.ts'
import { adresRegel, personenVan, type VeiligContact, volleNaam } from '../personen/index.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import type { Brief } from '../verwerking/brief.ts'
import type { Kader } from '../verwerking/kader.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { bezwaardagVoorbij, uiterlijkAntwoord } from '../wet/rechten-termijnen.ts'
import { gevraagdVan, persoonIn, type RechtLezing } from './declaratie.ts'
import { antwoordVan, houdtAan, tijdVan } from './rules/mits.ts'
import { toetsBekijkPakket } from './rules/pakket.ts'

/** What the page of a request shows and the API answers. Days are 'yyyy-mm-dd'. */
export interface VerzoekBeeld {
  readonly staat: string
  readonly recht: string
  readonly over: string
  readonly wat: string
  readonly ontvangenOp: string
  /** The last day of the answer of the college; null when it has none to give, or gave it. */
  readonly uiterlijk: string | null
  readonly vernietigenOp: string | null
  /** The last day to object, when this objection came later; null otherwise. */
  readonly teLaatNa: string | null
  /** Destroying what it is about waits for it. */
  readonly houdtAan: boolean
  readonly persoon: {
    readonly id: string
    readonly naam: string
    readonly geboortedatum: string | null
    readonly adres: string
    readonly veiligContact: VeiligContact | null
  }
  /** As whom it is asked, and by which name when it is for somebody else. */
  readonly door: string
  readonly vrager: string | null
  readonly behandelaar: string | null
  /** What is kept of him can be looked at, to answer him. */
  readonly metPakket: boolean
  readonly brieven: readonly { readonly id: string; readonly datum: string; readonly onderwerp: string }[]
  readonly tijdlijn: readonly {
    readonly id: string
    readonly datum: string
    readonly wat: string
    readonly toelichting: string
  }[]
}

const over = async (lezing: RechtLezing): Promise<VerzoekBeeld['persoon']> => {
  const id = persoonIn(lezing)
  const persoon = (await personenVan(lezing)).get(id)
  return {
    id,
    naam: persoon ? volleNaam(persoon) : '',
    geboortedatum: persoon?.geboortedatum ?? null,
    adres: adresRegel(persoon?.adres),
    veiligContact: persoon?.veiligContact ?? null,
  }
}

const uiterlijkVan = ({ feiten }: RechtLezing): string | null =>
  feiten.dossier.staat === 'recht-gevraagd' && antwoordVan(feiten).college
    ? uiterlijkAntwoord(tijdVan(feiten)).datum
    : null

const tijdlijn = ({ rijen }: RechtLezing): VerzoekBeeld['tijdlijn'] =>
  rijen('gebeurtenis').map(({ id, soort, datum, code, inhoud }) => ({
    ...{ id, datum },
    wat: [codeTekst('rechtgebeurtenis', soort), code && codeTekst(soort, code)].filter(Boolean).join(': '),
    toelichting: tekstVan(inhoud.toelichting ?? inhoud.waarom ?? inhoud.hoe ?? inhoud.motief),
  }))

const naamVanBehandelaar = async ({ tx, dossier: { behandelaar } }: RechtLezing): Promise<string | null> =>
  behandelaar ? ((await werkerNamen(tx, [behandelaar])).get(behandelaar) ?? null) : null

/** Opens a request about rights for its page. */
export const maakBeeld = async (lezing: RechtLezing, kader: Kader): Promise<VerzoekBeeld> => {
  const { dossier } = lezing.feiten
  const { wat, vrager } = gevraagdVan(lezing)
  return {
    staat: dossier.staat,
    recht: dossier.recht,
    over: dossier.over,
    wat,
    ontvangenOp: dossier.ontvangenOp,
    uiterlijk: uiterlijkVan(lezing),
    vernietigenOp: lezing.dossier.vernietigen_op,
    teLaatNa: bezwaardagVoorbij(dossier),
    houdtAan: houdtAan(lezing.feiten, lezing.dossier.einde_op, kader.vandaag),
    persoon: await over(lezing),
    door: dossier.door,
    vrager,
    behandelaar: await naamVanBehandelaar(lezing),
    metPakket: toetsBekijkPakket(lezing.feiten, kader).toegestaan,
    brieven: lezing
      .rijen('brief')
      .map(({ id, datum, inhoud }) => ({ id, datum, onderwerp: (inhoud.brief as Brief).onderwerp })),
    tijdlijn: tijdlijn(lezing),
  }
}
