import { partijenVan } from '../inrichting/index.ts'
import { aanduiding, aanduidingInWoorden, personenVan, volleNaam } from '../personen/index.ts'
import type { Kader } from '../verwerking/kader.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import type { OverlegBron, Wijze } from '../wet/casusoverleg.ts'
import { magBsnGebruiken } from '../wet/partij-bevoegdheden.ts'
import { isGesloten, laatToe } from '../wet/politie-en-justitie.ts'
import { overlegwegVan } from '../wet/verstrekwegen.ts'
import { type Dagagenda, dagagendaVan } from './dagagenda.ts'
import { type Bijeenkomst, bijeenkomstRij, type OverlegLezing } from './declaratie.ts'
import { isVoorbij } from './rules/aanwezigheid.ts'
import type { DeelnemerFeit } from './rules/feiten.ts'
import type { Staat } from './rules/staten.ts'
import { deelnemerVan, isGenodigd, organiseert } from './rules/toegang.ts'
import { type SlotBeeld, slotBeeld } from './slot-beeld.ts'
import { maakTijdensBeeld, type TijdensBeeld } from './tijdens-beeld.ts'
import { soortVan } from './uitnodigingsbrief.ts'

/** Somebody who takes part, or was to. */
export interface DeelnemerBeeld {
  readonly id: string
  readonly soort: DeelnemerFeit['soort']
  readonly naam: string
  readonly staat: DeelnemerFeit['staat']
  /** Why a party is needed: for who organises, and for that party itself; else null. */
  readonly noodzaak: string | null
  /** Why somebody is not invited: for who organises it alone; else null. */
  readonly redenCode: DeelnemerFeit['redenCode']
  readonly motief: string | null
  /** Who comes for a party, when it said so; else null. */
  readonly wie: string | null
  /** Whether there is a letter for him to print; for who organises it alone. */
  readonly heeftBrief: boolean
  /** Of a client or who speaks for one: the names of whom he may hear about. */
  readonly hoortOver: readonly string[]
}

/** What the page of a conference shows and the API answers. Days are 'yyyy-mm-dd', times 'hh:mm'. */
export interface OverlegBeeld extends SlotBeeld {
  readonly staat: Staat
  /** Nobody closed it on its day: what was brought in is gone, and it can only be closed. */
  readonly voorbij: boolean
  readonly vanuit: OverlegBron
  /** As whom the asker is here. */
  readonly ik: { readonly deelnemerId: string; readonly organiseert: boolean }
  readonly dag: string
  readonly begin: string
  readonly einde: string
  readonly wijze: Wijze
  readonly bijeenkomst: Bijeenkomst
  /** Whom it is about, as a party finds them in its own files. */
  readonly over: readonly string[]
  /** The names, by id, of everybody whom it is about or who speaks for one of them. */
  readonly mensen: readonly { readonly id: string; readonly naam: string }[]
  readonly deelnemers: readonly DeelnemerBeeld[]
  readonly vernietigenOp: string | null
  /** What else the asker has that day; nothing while it is held. */
  readonly agenda: Dagagenda
  /** What is there while it is held; null before and after it, and where only what was done is asked. */
  readonly tijdens: TijdensBeeld | null
  /** The asker's own law lets it bring in nothing here: it may listen and agree (5.4.2 lid 3). */
  readonly brengtNietsIn: boolean
  /** Somebody's problems were established to be serious: there a secret can open without consent. */
  readonly ernstig: boolean
}

/** Whether the asker may use the burgerservicenummer: a party whose law prescribes it knows by it who is meant (5.4.3 lid 2, 5.4.2 lid 5, N-5.4.2-5). */
const magNummer = async ({ tx, dossier }: OverlegLezing, ik: DeelnemerFeit | undefined, op: string) => {
  if (ik?.soort !== 'partij') return false
  const partij = (await partijenVan(tx, dossier.gemeente)).find(({ id }) => id === ik.partijId)
  return partij !== undefined && magBsnGebruiken(partij, op)
}

const mensenVan = async (lezing: OverlegLezing, magBsn: boolean) => {
  const personen = await personenVan(lezing)
  return lezing.feiten.betrokkenen.map(({ id, hoedanigheid }) => {
    const persoon = personen.get(id)
    const over = persoon && aanduiding(persoon, magBsn)
    const naam = persoon ? volleNaam(persoon) : ''
    return { id, naam, hoedanigheid, over: over ? aanduidingInWoorden(over) : naam }
  })
}

const voorAnderen = { redenCode: null, motief: null, heeftBrief: false, hoortOver: [] } as const

/** What who organises it alone reads of a participant. */
const voorOrganisator = (
  lezing: OverlegLezing,
  een: DeelnemerFeit,
  motief: unknown,
  naamVan: ReadonlyMap<string, string>,
) => ({
  redenCode: een.redenCode,
  motief: motief ? tekstVan(motief) : null,
  heeftBrief: soortVan(lezing.feiten.dossier, een, bijeenkomstRij(lezing).inhoud.nummer) !== undefined,
  hoortOver: een.hoortOver.map((id) => naamVan.get(id) ?? ''),
})

const deelnemers = (
  lezing: OverlegLezing,
  ik: DeelnemerFeit | undefined,
  alles: boolean,
  naamVan: ReadonlyMap<string, string>,
): readonly DeelnemerBeeld[] => {
  const inhouden = new Map(lezing.rijen('deelnemer').map(({ id, inhoud }) => [id, inhoud]))
  return lezing.feiten.deelnemers
    .filter((een) => alles || isGenodigd(een))
    .map((een) => {
      const { naam, noodzaak, motief, wie } = inhouden.get(een.id) ?? {}
      const eigen = een.id === ik?.id
      return {
        ...{ id: een.id, soort: een.soort, naam: tekstVan(naam), staat: een.staat },
        noodzaak: (alles || eigen) && een.soort === 'partij' ? tekstVan(noodzaak) : null,
        wie: een.staat === 'komt' && wie ? tekstVan(wie) : null,
        ...(alles ? voorOrganisator(lezing, een, motief, naamVan) : voorAnderen),
      }
    })
}

/** Opens a conference for its page, as far as the asker takes part. Needs the content of 'gebeurtenis', 'deelnemer', 'aanwezigheid' and 'ingebracht'. */
export const maakBeeld = async (
  lezing: OverlegLezing,
  kader: Kader,
  metGesprek = true,
): Promise<OverlegBeeld> => {
  const { feiten } = lezing
  const ik = deelnemerVan(feiten, kader)
  const alles = organiseert(feiten, kader)
  const mensen = await mensenVan(lezing, metGesprek && (await magNummer(lezing, ik, kader.vandaag)))
  const namen = new Map(mensen.map(({ id, naam }) => [id, naam]))
  const { staat, vanuit, dag, begin, einde, wijze, vernietigenOp } = feiten.dossier
  return {
    ...{ staat, vanuit, dag, begin, einde, wijze, vernietigenOp },
    voorbij: isVoorbij(feiten, kader),
    ik: { deelnemerId: ik?.id ?? '', organiseert: alles },
    bijeenkomst: bijeenkomstRij(lezing).inhoud,
    over: mensen.filter(({ hoedanigheid }) => hoedanigheid !== 'vertegenwoordiger').map(({ over }) => over),
    mensen: mensen.map(({ id, naam }) => ({ id, naam })),
    deelnemers: deelnemers(lezing, ik, alles, namen),
    agenda: staat === 'open' ? { dubbel: [], rij: [] } : await dagagendaVan(lezing, kader, dag),
    ...slotBeeld(lezing, kader, metGesprek),
    tijdens: metGesprek ? maakTijdensBeeld(lezing, kader, namen) : null,
    brengtNietsIn: ik?.regime ? isGesloten(ik.regime) && !laatToe(ik.regime, 'overleg', dag) : false,
    ernstig: overlegwegVan(feiten.dossier.route) !== 'overleg' && feiten.dossier.ernstOver.length > 0,
  }
}
