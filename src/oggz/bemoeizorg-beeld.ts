import { adresRegel, personenVan, type VeiligContact, volleNaam } from '../personen/index.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import type { Informering } from '../wet/informering.ts'
import { clientVan, type OggzLezing } from './declaratie.ts'
import { naamIn, naamVanBehandelaar } from './partij-keuze.ts'
import { feitInWoorden } from './rij-keuze.ts'
import { informeringen } from './rules/informeren.ts'
import { clientSinds } from './rules/is-client.ts'
import { doorWie } from './wie-aanvaardde.ts'

/** What the page of bemoeizorg shows and the API answers. Days are 'yyyy-mm-dd'. */
export interface BemoeizorgBeeld {
  readonly staat: string
  readonly begonnenOp: string
  readonly eindeOp: string | null
  readonly einde: string | null
  readonly vernietigenOp: string | null
  /** Since when the person is client by the first ground of the definition; null while nobody sought contact (1.1.1). */
  readonly clientSinds: string | null
  /** The name of who works on it; null when nobody does. */
  readonly behandelaar: string | null
  readonly client: {
    readonly id: string
    readonly naam: string
    readonly geboortedatum: string | null
    readonly adres: string
    readonly veiligContact: VeiligContact | null
  }
  readonly gegevens: readonly {
    readonly id: string
    readonly tekst: string
    readonly bron: string
    readonly categorie: string
    readonly noodzaak: string
  }[]
  readonly overdrachten: readonly {
    readonly id: string
    readonly aan: string
    readonly datum: string
    readonly grond: string
    readonly staat: string
  }[]
  /** What the person must be told, and how that stands. */
  readonly informeringen: readonly Informering[]
  readonly tijdlijn: readonly {
    readonly id: string
    readonly wat: string
    readonly datum: string
    readonly toelichting: string
    readonly herstelbaar: boolean
  }[]
}

const client = async (lezing: OggzLezing): Promise<BemoeizorgBeeld['client']> => {
  const id = clientVan(lezing.feiten)
  const persoon = (await personenVan(lezing)).get(id)
  return {
    id,
    naam: persoon ? volleNaam(persoon) : '',
    geboortedatum: persoon?.geboortedatum ?? null,
    adres: adresRegel(persoon?.adres),
    veiligContact: persoon?.veiligContact ?? null,
  }
}

const tijdlijn = (lezing: OggzLezing): BemoeizorgBeeld['tijdlijn'] =>
  lezing.rijen('gebeurtenis').map(({ id, datum, inhoud }) => {
    const feit = lezing.feiten.gebeurtenissen.find((een) => een.id === id)
    const weg = tekstVan(inhoud.contactweg)
    const delen = [weg && codeTekst('contactweg', weg), tekstVan(inhoud.toelichting), doorWie(inhoud)]
    return {
      id,
      wat: feit ? feitInWoorden(feit) : '',
      datum,
      toelichting: delen.filter(Boolean).join('. '),
      herstelbaar: feit?.soort !== 'oggz-weggehaald',
    }
  })

/** Opens a dossier of the oggz for its page. */
export const maakBeeld = async (lezing: OggzLezing): Promise<BemoeizorgBeeld> => {
  const { feiten } = lezing
  const { staat, begonnenOp, eindeOp, vernietigenOp } = feiten.dossier
  const naam = await naamIn(lezing)
  return {
    staat,
    begonnenOp,
    eindeOp,
    einde: feiten.einde,
    vernietigenOp,
    clientSinds: clientSinds(feiten) ?? null,
    behandelaar: await naamVanBehandelaar(lezing),
    client: await client(lezing),
    gegevens: lezing.rijen('gegeven').map(({ id, bron, categorie, inhoud }) => ({
      id,
      tekst: tekstVan(inhoud.tekst),
      bron: naam('bron', bron),
      categorie,
      noodzaak: tekstVan(inhoud.noodzaak),
    })),
    overdrachten: [
      ...feiten.overdrachten.map(({ id, partijId, taak, datum, grond, staat: stand }) => ({
        ...{ id, aan: naam('taak', partijId ?? taak ?? ''), datum, grond, staat: stand },
      })),
      ...feiten.doorzettingen.map(({ id, soort, datum, staat: stand }) => ({
        ...{ id, aan: naam('taak', soort), datum, grond: soort },
        staat: stand === 'aangenomen' ? 'doorgezet' : stand,
      })),
    ],
    tijdlijn: tijdlijn(lezing),
    informeringen: informeringen(lezing.feiten),
  }
}
