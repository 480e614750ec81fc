import { adresRegel, personenVan, type VeiligContact, volleNaam } from '../personen/index.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import type { Informering } from '../wet/informering.ts'
import { gemeldeVan, type MeldingLezing } from './declaratie.ts'
import type { AndereMelding } from './herkenning.store.ts'
import { type InlichtingBeeld, inlichtingBeeld } from './inlichting-beeld.ts'
import { voorwaardenVan } from './melder-in-tekst.ts'
import { naamVanAnder } from './naam-van-ander.ts'
import { informeringen } from './rules/informeren.ts'
import { doorWie } from './wie-instemde.ts'

/** Who called; his name is not shown where he wants to stay unknown, but the meldpunt itself knows it (5.5.1). */
export interface MelderBeeld {
  readonly id: string
  readonly soort: string
  readonly verborgen: boolean
  readonly anoniem: boolean
  readonly naam: string
  readonly telefoon: string
  readonly mail: string
  readonly organisatie: string
  readonly relatie: string
  readonly adres: string
  /** Why a call without a name was taken up all the same. */
  readonly redenAnoniem: string
}

interface Doorgeleid {
  readonly id: string
  readonly aan: string
  readonly datum: string
  readonly grond: string
  readonly staat: string
  /** A party got it in a letter. */
  readonly metBrief: boolean
}

/** What the page of a melding shows and the API answers. Days are 'yyyy-mm-dd'. */
export interface MeldingBeeld {
  readonly staat: string
  readonly ontvangenOp: string
  readonly vernietigenOp: string | null
  readonly gemelde: {
    readonly id: string
    readonly naam: string
    readonly geboortedatum: string | null
    readonly adres: string
    readonly veiligContact: VeiligContact | null
  }
  readonly melder: MelderBeeld
  readonly vertegenwoordigers: readonly {
    readonly id: string
    readonly betrokkeneId: string
    readonly naam: string
    readonly als: string
  }[]
  readonly gegevens: readonly {
    readonly id: string
    readonly onderdeel: string | null
    readonly tekst: string
    readonly bron: string
    readonly categorie: string
    /** The party that told it wants that it goes no further (5.5.3). */
    readonly nietVerder: boolean
  }[]
  readonly inlichtingen: readonly InlichtingBeeld[]
  readonly doorgeleidingen: readonly Doorgeleid[]
  /** Other meldingen about the same person, of this municipality and within their term. */
  readonly andere: readonly AndereMelding[]
  /** What everybody must be told, and how that stands. */
  readonly informeringen: readonly Informering[]
  readonly tijdlijn: readonly {
    readonly id: string
    readonly soort: string
    readonly code: string | null
    readonly datum: string
    readonly toelichting: string
    /** Ids of the letters that left with it. */
    readonly brieven: readonly string[]
  }[]
}

const gemelde = async (lezing: MeldingLezing): Promise<MeldingBeeld['gemelde']> => {
  const id = gemeldeVan(lezing.feiten)
  const persoon = (await personenVan(lezing)).get(id)
  return {
    id,
    naam: persoon ? volleNaam(persoon) : '',
    geboortedatum: persoon?.geboortedatum ?? null,
    adres: adresRegel(persoon?.adres),
    veiligContact: persoon?.veiligContact ?? null,
  }
}

const vertegenwoordigers = async (lezing: MeldingLezing): Promise<MeldingBeeld['vertegenwoordigers']> => {
  const personen = await personenVan(lezing)
  return lezing.feiten.vertegenwoordigingen.map(({ id, betrokkeneId, als }) => {
    const persoon = personen.get(betrokkeneId)
    return { id, betrokkeneId, naam: persoon ? volleNaam(persoon) : '', als }
  })
}

const melder = (lezing: MeldingLezing): MelderBeeld => {
  const [rij] = lezing.rijen('melder')
  if (!rij) throw new Error('a melding has somebody who called')
  const { id, soort, verborgen, anoniem, inhoud } = rij
  const { naam, telefoon, mail, organisatie, relatie, adres, redenAnoniem } = inhoud
  return {
    id,
    soort,
    verborgen,
    anoniem,
    naam: tekstVan(naam),
    telefoon: tekstVan(telefoon),
    mail: tekstVan(mail),
    organisatie: tekstVan(organisatie),
    relatie: tekstVan(relatie),
    adres: tekstVan(adres),
    redenAnoniem: tekstVan(redenAnoniem),
  }
}

/** What was passed on; of what went under a law of its own no more than that, when and where to (N-2.2.5-sch). */
const doorgegeven = (
  { feiten }: MeldingLezing,
  naam: Awaited<ReturnType<typeof naamVanAnder>>,
): readonly Doorgeleid[] => [
  ...feiten.doorgeleidingen.map(({ id, partijId, taak, datum, grond, staat }) => {
    const aan = naam(partijId, 'taak', taak ?? '')
    return { id, aan, datum, grond, staat, metBrief: partijId !== null }
  }),
  ...feiten.doorzettingen.map(({ id, soort, datum, staat }) => {
    const stand = staat === 'aangenomen' ? 'doorgezet' : staat
    return { id, aan: naam(null, 'taak', soort), datum, grond: soort, staat: stand, metBrief: false }
  }),
]

/** Opens a melding for its page, beside the other ones about the same person. */
export const maakBeeld = async (
  lezing: MeldingLezing,
  andere: readonly AndereMelding[],
): Promise<MeldingBeeld> => {
  const { staat, ontvangenOp, vernietigenOp } = lezing.feiten.dossier
  const naam = await naamVanAnder(lezing)
  const voorwaarden = voorwaardenVan(lezing)
  const sprekers = await vertegenwoordigers(lezing)
  const naamVanSpreker = (betrokkeneId: string): string =>
    sprekers.find((een) => een.betrokkeneId === betrokkeneId)?.naam ?? ''
  return {
    staat,
    ontvangenOp,
    vernietigenOp,
    gemelde: await gemelde(lezing),
    melder: melder(lezing),
    vertegenwoordigers: sprekers,
    gegevens: lezing.rijen('gegeven').map(({ id, onderdeel, bron, categorie, inhoud }) => ({
      id,
      onderdeel,
      tekst: tekstVan(inhoud.tekst),
      bron: naam(bron, 'bron', bron),
      categorie,
      nietVerder: voorwaarden.has(id),
    })),
    inlichtingen: lezing.rijen('inlichting').map((rij) => inlichtingBeeld(rij, naam)),
    doorgeleidingen: doorgegeven(lezing, naam),
    andere,
    informeringen: informeringen(lezing.feiten),
    tijdlijn: lezing.rijen('gebeurtenis').map(({ id, soort, code, datum, inhoud }) => ({
      id,
      soort,
      code,
      datum,
      brieven: Array.isArray(inhoud.brieven) ? inhoud.brieven.map(tekstVan) : [],
      toelichting: [tekstVan(inhoud.wat), tekstVan(inhoud.toelichting), doorWie(inhoud, naamVanSpreker)]
        .filter(Boolean)
        .join('. '),
    })),
  }
}
