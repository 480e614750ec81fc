import {
  type MeegenomenBeeld,
  meegenomenInBeeld,
  type OverlegafspraakBeeld,
  type OverlegInBeeld,
  overlegafsprakenInBeeld,
  overleggenInBeeld,
} from '../casusoverleg/index.ts'
import type { AfspraakInBeeld } from '../scherm/gespreksafspraak-beeld.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import type { Kader } from '../verwerking/verwerking.ts'
import type { Informering } from '../wet/informering.ts'
import { type AntwoordInBeeld, antwoordenVan } from './antwoord-keuze.ts'
import { bestandenVan } from './bestand-rij.ts'
import { type BetrokkeneBeeld, betrokkenenVan } from './betrokkene-beeld.ts'
import { type BezettingBeeld, bezettingInBeeld } from './bezetting-beeld.ts'
import { type DienstBeeld, dienstenVan } from './dienst-beeld.ts'
import { type GegevenInBeeld, gegevensVan, type VerzoekInBeeld, verzoekenVan } from './gegevens-beeld.ts'
import { gespreksafsprakenVan } from './gespreksafspraak-beeld.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import { type PartijInBeeld, partijenInBeeld } from './partijen-in-beeld.ts'
import { type VersieBeeld, versiesVan } from './reikwijdte-beeld.ts'
import { besluitOverAanpak, voorBesluit, zietGegevens } from './rules/bekijk-onderzoek.ts'
import { type EigenRegieStand, eigenRegieNu } from './rules/eigen-regie.ts'
import type { BestandFeit, Feiten } from './rules/feiten.ts'
import { alleenFeitOpTijdlijn, nietOpTijdlijn } from './rules/gebeurtenissen-zvh.ts'
import { informeringen } from './rules/informeringen.ts'
import { type Klok, klokken } from './rules/klokken.ts'
import { laatstGesproken } from './rules/laatst-gesproken.ts'
import { procedureVan } from './rules/procedure.ts'
import { termijnenVan } from './rules/termijnen-van.ts'
import { zvhVan } from './rules/zvh.ts'
import { type SpoedInBeeld, spoedVan } from './spoed-beeld.ts'
import { type StukInBeeld, stukkenVan } from './stuk-beeld.ts'
import { type ZvhBijCollege, zvhBijCollegeVan } from './zvh-beeld.ts'

type Inhoud = Readonly<Record<string, unknown>>

/** What the page of an onderzoek shows and the API answers: the dossier with its content opened. */
export interface OnderzoekBeeld {
  readonly staat: string
  readonly wet: string | null
  /** By which road the dossier came to be, and by which procedure the onderzoek goes. */
  readonly ingang: string | null
  readonly procedure: string
  readonly verzochtOp: string
  readonly gestartOp: string | null
  readonly eindeOp: string | null
  readonly vernietigenOp: string | null
  readonly klaarVoor: string
  readonly bezetting: BezettingBeeld
  /** Whether the law or the municipality set that day. */
  readonly klaarSoort: 'wettelijk' | 'streeftermijn'
  /** The terms of the laws under which help was asked, beside that day. */
  readonly klokken: readonly Klok[]
  readonly eigenRegie: EigenRegieStand
  /** The last day on which somebody of this dossier was spoken to. */
  readonly laatsteContact: string | null
  /** The earliest first; empty for who sees no gegevens. */
  readonly gespreksafspraken: readonly AfspraakInBeeld[]
  /** The parties that were asked something, with whom to call there; empty for who sees no gegevens. */
  readonly partijen: readonly PartijInBeeld[]
  /** How many notes of one's own are still kept. */
  readonly notities: number
  readonly betrokkenen: readonly BetrokkeneBeeld[]
  /** The versions of the reikwijdte, the newest first; absent for who does not see them. */
  readonly reikwijdtes?: readonly VersieBeeld[]
  /** Whether this role sees the gegevens at all; otherwise those lists are empty. */
  readonly zietGegevens: boolean
  readonly gegevens: readonly GegevenInBeeld[]
  readonly verzoeken: readonly VerzoekInBeeld[]
  /** What parties answered in their portal, of which nothing was done yet; empty for who sees no gegevens. */
  readonly antwoorden: readonly AntwoordInBeeld[]
  /** The conferences that were convened; empty for who sees no gegevens. */
  readonly overleggen: readonly OverlegInBeeld[]
  /** What was agreed in them, and who took what along; empty for who sees no gegevens. */
  readonly overlegafspraken: readonly OverlegafspraakBeeld[]
  readonly meegenomen: readonly MeegenomenBeeld[]
  /** What clients were asked to bring; empty for who sees no gegevens. */
  readonly stukken: readonly StukInBeeld[]
  readonly bestanden: readonly (BestandFeit & { readonly zelf: boolean })[]
  /** What could not wait, and what was decided on it. */
  readonly spoed: readonly SpoedInBeeld[]
  /** What was proposed; absent for who does not see it. */
  readonly diensten?: readonly DienstBeeld[]
  /** About whom a track in a Zorg- en Veiligheidshuis runs, and since when; empty for every role but the toeleider (2.3a.6 lid 2). */
  readonly zvh: readonly { readonly betrokkeneId: string; readonly sinds: string }[]
  /** What waits for the college around a referral, and who was referred; empty for every role but who decides (2.3a.6 lid 1 and 3). */
  readonly zvhBijCollege: readonly ZvhBijCollege[]
  /** What everybody must be told, and how that stands; empty for who sees no gegevens. */
  readonly informeringen: readonly Informering[]
  readonly tijdlijn: readonly (Inhoud & {
    readonly id: string
    readonly soort: string
    readonly code: string | null
    readonly datum: string
    readonly betrokkeneId: string | null
  })[]
  readonly brieven: readonly {
    readonly id: string
    readonly betrokkeneId: string
    readonly soort: string
    readonly datum: string
  }[]
}

type L = Lezing<Feiten, OnderzoekTabel>

const tijdlijnVan = (lezing: L): OnderzoekBeeld['tijdlijn'] =>
  lezing
    .rijen('gebeurtenis')
    // Whom to call is no moment of the case; what runs in a Zorg- en Veiligheidshuis is for the toeleider alone (N-2.3a.6-2).
    .filter(({ soort }) => soort !== 'contactpersoon' && !nietOpTijdlijn.includes(soort))
    .map(({ id, soort, code, datum, betrokkene_id, inhoud }) => ({
      ...(alleenFeitOpTijdlijn.includes(soort) ? {} : inhoud),
      id,
      soort,
      code,
      datum,
      betrokkeneId: betrokkene_id,
    }))

const besluit: readonly string[] = voorBesluit

/** What clients were asked to bring, and the files that came. */
const papieren = (lezing: L, alles: boolean): Pick<OnderzoekBeeld, 'stukken' | 'bestanden'> =>
  alles ? { stukken: stukkenVan(lezing), bestanden: bestandenVan(lezing) } : { stukken: [], bestanden: [] }

/** Opens the dossier for its page: nothing is opened that this role does not see (N-AVG-5-1c, N-AVG-32). */
export const maakBeeld = async (lezing: L, { vandaag, wie }: Kader): Promise<OnderzoekBeeld> => {
  const { dossier } = lezing.feiten
  const { staat, wet, ingang, verzochtOp, gestartOp, eindeOp, vernietigenOp } = dossier
  const alles = zietGegevens(wie.rol)
  const aanpak = alles || besluitOverAanpak(lezing.feiten)
  const termijnen = termijnenVan(lezing.feiten)
  const betrokkenen = await betrokkenenVan(lezing, vandaag)
  return {
    staat,
    wet,
    ingang,
    procedure: procedureVan(lezing.feiten),
    verzochtOp,
    gestartOp,
    eindeOp,
    vernietigenOp,
    klaarVoor: termijnen.onderzoekKlaar,
    klaarSoort: termijnen.onderzoekSoort,
    klokken: klokken(lezing.feiten),
    eigenRegie: eigenRegieNu(lezing.feiten),
    bezetting: await bezettingInBeeld(lezing, { wie, vandaag }),
    laatsteContact: laatstGesproken(lezing.feiten),
    notities: lezing.dossier.rijen.concept.filter(
      (rij) => rij.wie === wie.gebruikerId && rij.verloopt_op.slice(0, 10) >= vandaag,
    ).length,
    betrokkenen,
    gespreksafspraken: alles ? gespreksafsprakenVan(lezing, betrokkenen, vandaag) : [],
    partijen: alles ? partijenInBeeld(lezing) : [],
    ...(aanpak ? { reikwijdtes: versiesVan(lezing, alles), diensten: dienstenVan(lezing) } : {}),
    zietGegevens: alles,
    gegevens: alles ? gegevensVan(lezing) : [],
    verzoeken: alles ? verzoekenVan(lezing) : [],
    overleggen: alles ? overleggenInBeeld(lezing) : [],
    overlegafspraken: alles ? overlegafsprakenInBeeld(lezing) : [],
    meegenomen: alles ? meegenomenInBeeld(lezing, betrokkenen) : [],
    antwoorden: alles ? antwoordenVan(lezing) : [],
    ...papieren(lezing, alles),
    spoed: spoedVan(lezing),
    informeringen: alles ? informeringen(lezing.feiten) : [],
    zvh: wie.rol === 'toeleider' ? zvhVan(lezing.feiten) : [],
    zvhBijCollege: wie.rol === 'beslisser' ? zvhBijCollegeVan(lezing) : [],
    tijdlijn: tijdlijnVan(lezing).filter(({ soort }) => alles || (aanpak && besluit.includes(soort))),
    brieven: (alles ? lezing.dossier.rijen.brief : []).map(({ id, betrokkene_id, soort, datum }) => ({
      id,
      betrokkeneId: betrokkene_id,
      soort,
      datum,
    })),
  }
}
