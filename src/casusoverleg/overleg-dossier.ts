import type { Dossier, Rij } from '../dossier/rijen.ts'
import { waarnemingVan } from '../dossier/waarneming-rij.ts'
import type { DossierSoort } from '../verwerking/verwerking.ts'
import type { OverlegBron, Wijze } from '../wet/casusoverleg.ts'
import { regimeIn } from '../wet/partij-regimes.ts'
import type { Verstrekweg } from '../wet/verstrekwegen.ts'
import type { BetrokkeneFeit, DeelnemerFeit, Feiten, IngebrachtFeit, MeenemingFeit } from './rules/feiten.ts'
import type { Staat } from './rules/staten.ts'
import { toegangTotCasusoverleg } from './rules/toegang.ts'

const tabellen = [
  'overgang',
  'betrokkene',
  'gebeurtenis',
  'deelnemer',
  'aanwezigheid',
  'ingebracht',
  'gezien',
  'overlegafspraak',
  'meeneming',
  'waarneming',
] as const

/** The tables of a case conference; one `gebeurtenis` of the kind 'bijeenkomst' holds, sealed, what for and where. */
export type OverlegTabel = (typeof tabellen)[number]

/** What stands in the clear of a conference beside its rows: no personal data. Times are 'hh:mm'. */
export interface Kenmerk {
  readonly vanuit: OverlegBron
  readonly route: Verstrekweg
  readonly dag: string
  readonly begin: string
  readonly einde: string
  readonly wijze: Wijze
  /** By what two conferences in one place on one day are known; absent in what was convened without. */
  readonly plek?: string
  /** The party that asked for the onderzoek: it is always invited (2.3a.4 lid 2). */
  readonly verzoekendePartij: string | null
  readonly gesprekssleutel: string | null
  readonly ernstOver: readonly string[]
}

/** What stands in the clear of this conference. */
export const kenmerkVan = ({ kenmerk }: Pick<Dossier, 'kenmerk'>): Kenmerk => kenmerk as unknown as Kenmerk

const deelnemerVan = (rij: Rij<'deelnemer'>): DeelnemerFeit => ({
  id: rij.id,
  soort: rij.soort as DeelnemerFeit['soort'],
  partijId: rij.partij_id,
  organisatieId: rij.organisatie_id,
  betrokkeneId: rij.betrokkene_id,
  regime: rij.regime === null ? null : regimeIn(rij.regime),
  partijsoort: rij.partijsoort,
  staat: rij.staat as DeelnemerFeit['staat'],
  redenCode: rij.reden_code as DeelnemerFeit['redenCode'],
  hoortOver: rij.hoort_over,
  datum: rij.datum,
})

const ingebrachtVan = (rij: Rij<'ingebracht'>): IngebrachtFeit => ({
  id: rij.id,
  deelnemerId: rij.deelnemer_id,
  betrokkeneId: rij.betrokkene_id,
  niveau: rij.niveau as IngebrachtFeit['niveau'],
  categorie: rij.categorie as IngebrachtFeit['categorie'],
  nietVoor: rij.niet_voor,
  datum: rij.datum,
})

/** What was said at the table: who is there, what was brought in, and what came of it. */
const gesprekVan = (d: Dossier<OverlegTabel>, vandaag: string) => {
  const { rijen } = d
  // What nobody closed on its day is over with that day: what was said is as if it were not there, also before its key is destroyed.
  const weg = d.staat === 'open' && kenmerkVan(d).dag < vandaag
  return {
    ...wieEnWat(rijen),
    ingebracht: weg ? [] : rijen.ingebracht.map(ingebrachtVan),
    meenemingen: weg ? [] : rijen.meeneming.map(meenemingVan),
  }
}

const meenemingVan = (rij: Rij<'meeneming'>): MeenemingFeit => ({
  ...{ id: rij.id, ingebrachtId: rij.ingebracht_id, deelnemerId: rij.deelnemer_id, datum: rij.datum },
  staat: rij.staat as MeenemingFeit['staat'],
})

const wieEnWat = (rijen: Dossier<OverlegTabel>['rijen']) => ({
  aanwezig: rijen.aanwezigheid.map(({ id, deelnemer_id, gebruiker_id, sinds, tot }) => ({
    ...{ id, deelnemerId: deelnemer_id, gebruikerId: gebruiker_id, sinds, tot },
  })),
  gezien: rijen.gezien.map(({ ingebracht_id, gebruiker_id }) => ({
    ...{ ingebrachtId: ingebracht_id, gebruikerId: gebruiker_id },
  })),
  afspraken: rijen.overlegafspraak.map((rij) => ({
    ...{ id: rij.id, deelnemerId: rij.deelnemer_id, betrokkeneId: rij.betrokkene_id },
    staat: rij.staat as Feiten['afspraken'][number]['staat'],
    ...{ uiterlijk: rij.uiterlijk, datum: rij.datum, delenMet: rij.delen_met },
  })),
})

/** The columns of the database are closed lists that only the acts fill; the facts are those same lists. */
const feiten = (d: Dossier<OverlegTabel>, vandaag: string): Feiten => ({
  dossier: {
    ...{ id: d.id, versie: d.versie, staat: d.staat as Staat, organisator: d.behandelaar },
    ...kenmerkVan(d),
    vernietigenOp: d.vernietigen_op,
  },
  betrokkenen: d.rijen.betrokkene.map(({ id, hoedanigheid }) => ({
    ...{ id, hoedanigheid: hoedanigheid as BetrokkeneFeit['hoedanigheid'] },
  })),
  deelnemers: d.rijen.deelnemer.map(deelnemerVan),
  ...gesprekVan(d, vandaag),
  waarnemingen: d.rijen.waarneming.map(waarnemingVan),
})

/**
 * One case conference: a dossier of its own, in a compartment of its own, about one case. What is brought in is in it as long as it is open;
 * the file that it came from is known to the program alone (5.4.3, N-5.4.3-1-std, N-5.4.3-1-vw).
 */
export const overlegDossier: DossierSoort<Feiten, OverlegTabel> = {
  compartiment: 'casusoverleg',
  pad: 'casusoverleggen',
  tabellen,
  feiten,
  toegang: toegangTotCasusoverleg,
}
