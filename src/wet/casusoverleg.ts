import { gevuld, type Mits, redenenUit } from './mits.ts'
import { heeftDuur, type Tijdvak } from './tijdvak.ts'
import { isZwaarwegend, type ZwaarwegendeReden } from './zwaarwegend.ts'

/** How people meet. */
export const wijzen = ['plaats', 'video'] as const
export type Wijze = (typeof wijzen)[number]

/** From which file a conference is convened: an onderzoek by the college, an aanpak by its coordinator. */
export const overlegBronnen = ['onderzoek', 'coordinatie'] as const
export type OverlegBron = (typeof overlegBronnen)[number]

/** A conference as the file knows it from which it was convened; 'voorbij': nobody closed it or called it off on its day. */
export interface OverlegFeit {
  readonly id: string
  readonly staat: 'belegd' | 'gehouden' | 'afgezegd' | 'voorbij'
  readonly dag: string
}

/** The conferences that wait to be held, or are held now. */
export const lopendeOverleggen = (overleggen: readonly OverlegFeit[]): readonly OverlegFeit[] =>
  overleggen.filter(({ staat }) => staat === 'belegd')

/** Every reason why a conference cannot be convened so, with its article. The sentences stand in the catalogue. */
export const belegredenen = {
  'overleg-dag-voorbij': 'casusoverleg',
  'overleg-eindigt-te-vroeg': 'casusoverleg',
  'overleg-zonder-plaats': 'casusoverleg',
  'overleg-zonder-link': 'casusoverleg',
  'overleg-zonder-client': 'casusoverleg',
  'overleg-persoon-onbekend': 'casusoverleg',
  'overleg-zonder-doel': 'casusoverleg',
  'overleg-zonder-partij': 'casusoverleg',
  'overleg-partij-twee-keer': 'casusoverleg',
  'overleg-partij-onbekend': 'casusoverleg',
  'overleg-zonder-noodzaak': 'casusoverleg',
  'overleg-partij-niet-op-lijst': 'casusoverleg',
  'overleg-buiten-lijst-zonder-motief': 'casusoverleg',
  'overleg-partij-buiten-reikwijdte': 'casusoverleg',
  'overleg-zonder-verzoeker': 'onderzoek-op-verzoek-van-partij',
  'overleg-zonder-samenspraak': 'casusoverleg-in-onderzoek',
  'overleg-niemand-om-te-laten': 'casusoverleg',
  'overleg-persoon-twee-keer': 'casusoverleg',
  'overleg-laten-zonder-motief': 'casusoverleg',
  'overleg-laten-zonder-zwaar-belang': 'casusoverleg',
  'overleg-nu-niet-betrokken': 'client-betrekken',
  'geen-overleg-belegd': 'casusoverleg',
  'overleg-is-voorbij': 'casusoverleg',
  'geen-overleg-vandaag': 'casusoverleg',
  'overleg-niets-in-dossier': 'casusoverleg',
} as const

const { mits } = redenenUit(belegredenen)

export { mits as belegmits }

const eenmaal = (ids: readonly string[]): boolean => new Set(ids).size === ids.length

/** When and how people meet; times are 'hh:mm'. */
export interface Bijeenkomst {
  readonly datum: string
  readonly tijd: string
  readonly tot: string
  readonly wijze: Wijze
  readonly waar?: string | undefined
  readonly link?: string | undefined
}

/** The reasons against this day and these hours. */
export const redenenTegenDag = (vak: Tijdvak, vandaag: string): readonly Mits[] => [
  mits(vak.datum >= vandaag, 'overleg-dag-voorbij'),
  mits(heeftDuur(vak), 'overleg-eindigt-te-vroeg'),
]

/** The reasons against this day, these hours and this way of meeting. */
export const redenenTegenBijeenkomst = (
  { wijze, waar, link, ...dag }: Bijeenkomst,
  vandaag: string,
): readonly Mits[] => [
  ...redenenTegenDag(dag, vandaag),
  mits(wijze !== 'plaats' || gevuld(waar), 'overleg-zonder-plaats'),
  mits(wijze !== 'video' || gevuld(link), 'overleg-zonder-link'),
]

/** A party that is invited, with why its presence is needed; `buitenLijst`: why it is needed though it stands on no list. */
export interface GenodigdePartij {
  readonly partijId: string
  readonly noodzaak: string
  readonly buitenLijst?: string | undefined
}

/** One more party for a conference that was convened already: by the id of its row in the file. */
export interface UitTeNodigen extends GenodigdePartij {
  readonly overlegId: string
}

/** The reasons against inviting these parties that hold everywhere: each is known, once, and with why it is needed (N-5.4.3-1). */
export const redenenTegenPartijen = (
  partijen: readonly GenodigdePartij[],
  bekend: readonly string[],
): readonly Mits[] => [
  mits(partijen.length > 0, 'overleg-zonder-partij'),
  mits(eenmaal(partijen.map(({ partijId }) => partijId)), 'overleg-partij-twee-keer'),
  mits(
    partijen.every(({ partijId }) => bekend.includes(partijId)),
    'overleg-partij-onbekend',
  ),
  mits(
    partijen.every(({ noodzaak }) => gevuld(noodzaak)),
    'overleg-zonder-noodzaak',
  ),
]

/** Who is not invited though he should be, and why. */
export interface NietGenodigd {
  readonly betrokkeneId: string
  readonly redenCode: ZwaarwegendeReden
  readonly motief: string
}

/** Somebody of the file as far as he can be invited: a client, or who speaks for one of them. */
export interface TeNodigen {
  readonly id: string
  readonly als: 'client' | 'vertegenwoordiger'
  /** For whom he speaks; of a client himself. */
  readonly voor: readonly string[]
}

/** Who is invited by the law itself to a conference about these people: who is client among them, and who speaks for those (5.4.3 lid 1). */
export const vanRechtswege = (
  betrokkenen: readonly string[],
  mensen: readonly TeNodigen[],
): readonly TeNodigen[] => mensen.filter(({ voor }) => voor.some((id) => betrokkenen.includes(id)))

/**
 * The reasons against leaving these people out: each must be one who is invited by the law itself, once, and with a
 * motive and an interest that weighs that much on that day (5.4.3 lid 1, N-5.4.3-1-clt).
 */
const redenenTegenLaten = (
  nietGenodigd: readonly NietGenodigd[],
  genodigd: readonly TeNodigen[],
  vandaag: string,
): readonly Mits[] => [
  mits(eenmaal(nietGenodigd.map(({ betrokkeneId }) => betrokkeneId)), 'overleg-persoon-twee-keer'),
  mits(
    nietGenodigd.every(({ betrokkeneId }) => genodigd.some(({ id }) => id === betrokkeneId)),
    'overleg-niemand-om-te-laten',
  ),
  mits(
    nietGenodigd.every(({ motief }) => gevuld(motief)),
    'overleg-laten-zonder-motief',
  ),
  mits(
    nietGenodigd.every(({ redenCode }) => isZwaarwegend(redenCode, 'casusoverleg', vandaag)),
    'overleg-laten-zonder-zwaar-belang',
  ),
]

/** What is convened: about whom, what for, when, and who is needed. */
export interface TeBeleggen extends Bijeenkomst {
  readonly betrokkenen: readonly string[]
  readonly doel: string
  readonly partijen: readonly GenodigdePartij[]
  readonly nietGenodigd: readonly NietGenodigd[]
}

/** The file from which it is convened. */
export interface Beleggrond {
  /** Everybody of the file who lives, by id. */
  readonly mensen: readonly string[]
  readonly teNodigen: readonly TeNodigen[]
  /** The parties of the register, by id. */
  readonly bekend: readonly string[]
}

/**
 * The reasons against convening that hold for the college and the coordinator alike: one case, a purpose, who is needed and why, and who
 * is left out and why (5.4.3 lid 1; N-5.4.3-1, N-5.4.3-1-std, N-5.4.3-1-clt).
 */
export const redenenTegenBeleggen = (
  te: TeBeleggen,
  { mensen, teNodigen, bekend }: Beleggrond,
  vandaag: string,
): readonly Mits[] => {
  const genodigd = vanRechtswege(te.betrokkenen, teNodigen)
  return [
    ...redenenTegenBijeenkomst(te, vandaag),
    mits(
      te.betrokkenen.every((wie) => mensen.includes(wie)),
      'overleg-persoon-onbekend',
    ),
    mits(
      genodigd.some(({ als }) => als === 'client'),
      'overleg-zonder-client',
    ),
    mits(gevuld(te.doel), 'overleg-zonder-doel'),
    ...redenenTegenPartijen(te.partijen, bekend),
    ...redenenTegenLaten(te.nietGenodigd, genodigd, vandaag),
  ]
}
