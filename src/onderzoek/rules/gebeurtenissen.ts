import { wetCodes } from '../../wet/domeinen.ts'
import { geversantwoorden, standenVanGeversvraag } from '../../wet/geversantwoord.ts'
import { standenVanJeugdhulp } from '../../wet/gezinsrelaties.ts'
import { taakNamen } from '../../wet/taken.ts'
import { gebeurtenissenInformeren } from './gebeurtenissen-informeren.ts'
import { gebeurtenissenMijn } from './gebeurtenissen-mijn.ts'
import { gebeurtenissenWmo } from './gebeurtenissen-wmo.ts'
import { gebeurtenissenZvh } from './gebeurtenissen-zvh.ts'
import { redenenDienstWeg, redenenWeghalen } from './redenen-weghalen.ts'
import { stopredenen } from './stopredenen.ts'

/** Why an onderzoek is started (N-2.3a.1-1, N-2.3a.1-1-obs, N-2.3a.1-2). Several requests alone are not enough. */
export const aanleidingen = [
  'client-vertelt',
  'eigen-waarneming',
  'lopende-dienst',
  'meerdere-verzoeken',
] as const
export type Aanleiding = (typeof aanleidingen)[number]

/** The parts of the onderzoek that hold findings; e is the conclusion (N-2.3a.1-4a to N-2.3a.1-4e). */
export const bevindingen = ['a', 'b', 'c', 'd'] as const
export type Bevinding = (typeof bevindingen)[number]

/** What a gegeven answers: why the onderzoek began, a part, or whether a gezinslid can support (N-5.4.1-1-gez). */
export const onderdelen = ['aanleiding', ...bevindingen, 'steun'] as const
export type Onderdeel = (typeof onderdelen)[number]

/** What the onderzoek can end in (N-2.3a.1-4e, N-2.3a.2-2a, N-2.3a.2-kan, N-2.3a.2-0). */
export const conclusies = [
  'aanpak-verplicht',
  'aanpak-wenselijk',
  'aanpak-niet-wenselijk',
  'geen-aanpak-mogelijk',
  'geen-meervoudige-problematiek',
] as const
export type Conclusie = (typeof conclusies)[number]

/** The conclusions that propose a gecoördineerde aanpak. */
export const metAanpak: readonly Conclusie[] = ['aanpak-verplicht', 'aanpak-wenselijk']

/** Whether somebody agrees. */
export const antwoorden = ['stemt-in', 'weigert'] as const
export type Antwoord = (typeof antwoorden)[number]

/** Identity documents: the kind is kept, never a copy (N-2.3.4-1). */
export const documenten = ['paspoort', 'identiteitskaart', 'verblijfsdocument', 'rijbewijs'] as const
export type Document = (typeof documenten)[number]

/** How a conversation was held. */
export const gespreksvormen = ['thuis', 'kantoor', 'elders', 'telefoon', 'videobellen'] as const
export type Gespreksvorm = (typeof gespreksvormen)[number]

/** What came of trying to reach somebody. */
export const contactresultaten = ['bereikt', 'niet-bereikt', 'bericht-achtergelaten', 'belt-terug'] as const
export type Contactresultaat = (typeof contactresultaten)[number]

/** What threatens by debts, so that the first talk is within three working days (Wgs 4 lid 2). */
export const schulddreigingen = ['woning', 'energie-of-water', 'zorgverzekering', 'geen-dreiging'] as const
export type Schulddreiging = (typeof schulddreigingen)[number]

/** Why six weeks were not enough (N-2.3a.1-4-tm). */
export const overschrijdingsredenen = [
  'client-niet-beschikbaar',
  'antwoord-ontbreekt',
  'meer-onderzoek-nodig',
  'drukte-bij-gemeente',
] as const

/** Why involving a client would not benefit the onderzoek (N-2.3a.4-3-betr). */
export const redenenNietBetrekken = [
  'gezondheid',
  'veiligheid',
  'wil-niet-spreken',
  'niet-te-bereiken',
] as const
export type RedenNietBetrekken = (typeof redenenNietBetrekken)[number]

/** Whether somebody has the duty to integrate of the Wet inburgering 2021: nothing about where he comes from. */
export const inburgeringsplichten = ['plicht', 'geen-plicht'] as const
export type Inburgeringsplicht = (typeof inburgeringsplichten)[number]

/** How an outcome was told (N-2.3a.2-1-afz). */
export const brieven = ['eigen-brief', 'gezamenlijke-brief'] as const
export type Brief = (typeof brieven)[number]

/** Who can be appointed coördinator (N-2.3a.3-1-wie). */
export const coordinatoren = [
  'gemeenteambtenaar',
  'medewerker-van-partij',
  'zelfstandige-hulpverlener',
] as const
export type CoordinatorSoort = (typeof coordinatoren)[number]

/** As what somebody coordinates himself, without a coördinator (N-2.3a.3-2). */
export const eigenCoordinatoren = ['client', 'gezinslid', 'mantelzorger', 'vertegenwoordiger'] as const
export type EigenCoordinator = (typeof eigenCoordinatoren)[number]

/** Whether the college finds it plausible that he can (N-2.3a.3-2-ts). */
export const eigenRegieOordelen = ['aannemelijk', 'niet-aannemelijk'] as const
export type EigenRegieOordeel = (typeof eigenRegieOordelen)[number]

/** Why own direction is taken back. When it runs aground, a new request is the way (N-2.3a.1-2-her). */
export const eigenRegieIntrekkingen = ['client-wil-coordinator', 'vergissing'] as const
export type EigenRegieIntrekking = (typeof eigenRegieIntrekkingen)[number]

/** Why a proposed aanpak does not begin; the last only where it is no duty (2.3a.2 lid 3). */
export const afzienredenen = [
  'client-wil-niet',
  'hulp-niet-meer-nodig',
  'verhuisd',
  'overleden',
  'niet-bereikbaar',
  'bij-nader-inzien',
] as const
export type Afzienreden = (typeof afzienredenen)[number]

/** Every dated fact of an onderzoek, with the codes it may carry; null carries none. Closed. */
export const gebeurtenissoorten = {
  'eerste-contact': taakNamen,
  aanleiding: [...aanleidingen, 'brede-intake', 'verzoek-van-partij'],
  'nieuwkomer-vraagt': wetCodes,
  ...gebeurtenissenInformeren,
  ...gebeurtenissenZvh,
  'client-niet-betrokken': redenenNietBetrekken,
  'client-betrokken': null,
  'ontvangst-bevestigd': null,
  'verzoek-bij-wet': wetCodes,
  'stap-bij-wet': wetCodes,
  'verzoek-bij-wet-ingetrokken': wetCodes,
  'verzoek-bij-wet-overgedragen': wetCodes,
  schulddreiging: schulddreigingen,
  'termijn-verlengd': wetCodes,
  'overschrijding-gemotiveerd': overschrijdingsredenen,
  ...gebeurtenissenWmo,
  inburgeringsplicht: inburgeringsplichten,
  'gewezen-op-clientondersteuning': null,
  'gewezen-op-persoonlijk-plan': null,
  'gewezen-op-aanvraag-participatiewet': null,
  'gewezen-op-gegevensgebruik': null,
  'persoonlijk-plan-ontvangen': null,
  contactpoging: contactresultaten,
  ...gebeurtenissenMijn,
  gesprek: gespreksvormen,
  gespreksafspraak: gespreksvormen,
  contactpersoon: null,
  'identiteit-vastgesteld': documenten,
  'gezinslid-gevraagd': null,
  'gezinslid-stemt-in': null,
  'gezinslid-weigert': null,
  'client-gestopt': stopredenen,
  overleden: null,
  'jeugdhulp-verlengd': standenVanJeugdhulp,
  'onderdeel-zonder-bevinding': bevindingen,
  conclusie: conclusies,
  'uitkomst-meegedeeld': brieven,
  'uitkomst-aan-vertegenwoordiger': brieven,
  'uitkomst-over-client': null,
  'uitkomst-onthouden': null,
  'uitkomst-ingetrokken': null,
  'instemming-aanpak': antwoorden,
  'dienst-verklaring': ['aanvaard', 'geweigerd'],
  'partij-gerappelleerd': null,
  'toestemming-ingetrokken': null,
  'gever-gevraagd': geversantwoorden,
  'vraag-aan-gever': standenVanGeversvraag,
  'eigen-regie-verklaard': eigenCoordinatoren,
  'eigen-regie-beoordeeld': eigenRegieOordelen,
  'eigen-regie-ingetrokken': eigenRegieIntrekkingen,
  'aanpak-afgezien': afzienredenen,
  'aanpak-hervat': null,
  'coordinator-aangewezen': coordinatoren,
  'aanpak-beeindigd': null,
  'gebeurtenis-weggehaald': null,
  'persoon-weggehaald': redenenWeghalen,
  'band-weggehaald': redenenWeghalen,
  'dienst-weggehaald': redenenDienstWeg,
} as const satisfies Record<string, readonly string[] | null>

export type GebeurtenisSoort = keyof typeof gebeurtenissoorten

/** The facts of which each is a letter with the outcome: to a client, or to who represents him. */
export const uitkomstbrieven: readonly GebeurtenisSoort[] = [
  'uitkomst-meegedeeld',
  'uitkomst-aan-vertegenwoordiger',
]

/** The facts of own direction, of which the last says how it stands. */
export const eigenRegieFeiten: readonly GebeurtenisSoort[] = [
  'eigen-regie-verklaard',
  'eigen-regie-beoordeeld',
  'eigen-regie-ingetrokken',
]

/** Whether a kind and its code belong to the closed list: what a loader checks on the way in. */
export const isGebeurtenis = (soort: string, code: string | null): boolean => {
  if (!Object.hasOwn(gebeurtenissoorten, soort)) return false
  const codes: readonly string[] | null = gebeurtenissoorten[soort as GebeurtenisSoort]
  return codes === null ? code === null : code !== null && codes.includes(code)
}
