import { redenenTegenVragen } from '../../wet/meenemen.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import type { EigenRecht } from '../../wet/partij-bevoegdheden.ts'
import type { Thema } from '../../wet/themas.ts'
import { geschonden } from '../../wet/voorwaarden.ts'
import { kanIetsDoen, voorafSpreekAf, wasErbij } from './afspraken.ts'
import type { DeelnemerFeit, Feiten, IngebrachtFeit, Kader } from './feiten.ts'
import { gevuld, type Mits, met } from './mits.ts'
import { mits, reden } from './sluitredenen.ts'
import { deelnemerVan, organiseert } from './toegang.ts'
import { type Ingebracht, ontvangerVan, watZietDeelnemer } from './zicht.ts'

/** What the rule must know beside the facts: what was brought in with what was tied to it, and what a party says of its own law. */
export interface BijMeenemen {
  readonly items: ReadonlyMap<string, Ingebracht>
  readonly eigenRecht: ReadonlyMap<string, readonly EigenRecht[]>
  /** The themes of the reikwijdte of the onderzoek; undefined in an aanpak, and where none was agreed. */
  readonly themas: readonly Thema[] | undefined
}

/** What somebody asks to take along: an item or a part of it, for which task of its own, and why it cannot do without. */
export interface Meeneemvraag {
  readonly ingebrachtId: string
  readonly deelnemerId: string
  readonly wat: string
  readonly taak: string
  readonly waarvoor: string
  /** For the college in an onderzoek: which part of it this answers, and on which theme. */
  readonly onderdeel?: string | undefined
  readonly thema?: Thema | undefined
}

/** A client takes nothing along: he is no party, and what is said of him is his. */
const kanMeenemen = ({ soort }: DeelnemerFeit): boolean => soort === 'partij' || soort === 'organisator'

/** Who can take anything along: a party for itself, and who organises for everybody at the table. */
export const meenemers = (feiten: Feiten, kader: Kader): readonly DeelnemerFeit[] => {
  const zelf = deelnemerVan(feiten, kader)
  return kanIetsDoen(feiten).filter(
    (een) => kanMeenemen(een) && (organiseert(feiten, kader) || een.id === zelf?.id),
  )
}

/** Whether this participant can take this item along: it is of another, and it may see it (5.4.3 lid 4). */
const magZien = ({ deelnemerId, nietVoor }: IngebrachtFeit, wie: string): boolean =>
  deelnemerId !== wie && !nietVoor.includes(wie)

/** What the asker could take along, for himself or for whom he records it; the form offers exactly these. */
export const meeTeNemen = (feiten: Feiten, kader: Kader): readonly IngebrachtFeit[] =>
  feiten.ingebracht.filter((een) => meenemers(feiten, kader).some(({ id }) => magZien(een, id)))

/** Before input: the conference is open and there is something of another (5.4.3 lid 4, N-5.4.3-4a). */
export const voorafVraagMee = (feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafSpreekAf(feiten, kader), [mits(meeTeNemen(feiten, kader).length > 0, 'niets-om-mee-te-nemen')])

/**
 * The yes of who brought it in opens what it wanted to be asked itself; what somebody who is not at the table tied to it, it does not open.
 * Who organises gets it from who says yes: only the last day, and the law of police and justice, bind him (5.4.2 lid 1 and 3).
 */
const nogTegen = (item: Ingebracht, wie: DeelnemerFeit, feiten: Feiten, dag: string) => {
  const over = item.uitDossier
    ? item.voorwaarden
    : item.voorwaarden.filter(({ soort }) => soort !== 'eerst-vragen')
  const bindt =
    wie.soort === 'partij'
      ? over
      : over.filter(
          ({ soort }) =>
            soort === 'alleen-tot' ||
            (soort === 'politie-of-justitie' && feiten.dossier.vanuit === 'coordinatie'),
        )
  return geschonden(bindt, ontvangerVan(feiten, wie), dag)
}

/** No more than what it sees of it: the part that may go further, where somebody who is not at the table named one (N-5.4.2-1-vw). */
const watHetZiet = (
  invoer: Meeneemvraag,
  item: Ingebracht,
  wie: DeelnemerFeit,
  feiten: Feiten,
  dag: string,
): readonly Mits[] => {
  const ziet = watZietDeelnemer(item, wie, feiten, dag)
  return [
    mits(item.feit.deelnemerId === wie.id || ziet !== undefined, 'meenemen-niet-te-zien'),
    mits(
      ziet === undefined || ziet === item.tekst || ziet.includes(invoer.wat.trim()),
      'meenemen-meer-dan-het-deel',
    ),
  ]
}

/** What the college takes along into an onderzoek answers a part of it, within the reikwijdte (5.4.1 lid 1, 2.3a.1 lid 4). */
const inOnderzoek = ({ deelnemerId, onderdeel, thema }: Meeneemvraag, feiten: Feiten, bij: BijMeenemen) => {
  const college = feiten.deelnemers.some(({ id, soort }) => id === deelnemerId && soort === 'organisator')
  if (!college || feiten.dossier.vanuit !== 'onderzoek') return []
  return [
    mits(onderdeel !== undefined && thema !== undefined, 'meenemen-zonder-plek'),
    mits(thema === undefined || (bij.themas?.includes(thema) ?? true), 'meenemen-buiten-reikwijdte'),
  ]
}

const wieNeemtMee = (feiten: Feiten, kader: Kader, deelnemerId: string): Mits => {
  if (meenemers(feiten, kader).some(({ id }) => id === deelnemerId))
    return mits(
      wasErbij(feiten, deelnemerId) || deelnemerVan(feiten, kader)?.id === deelnemerId,
      'meenemen-was-er-niet-bij',
    )
  const anders = kanIetsDoen(feiten).some((een) => een.id === deelnemerId && kanMeenemen(een))
  return reden(anders ? 'meenemen-alleen-voor-uzelf' : 'meenemen-wie-neemt-niet-mee')
}

const watNeemtHijMee = (invoer: Meeneemvraag, feiten: Feiten): readonly Mits[] => {
  const ingebracht = feiten.ingebracht.find(({ id }) => id === invoer.ingebrachtId)
  if (!ingebracht) return [reden('meenemen-wat-er-niet-is')]
  return [
    mits(ingebracht.deelnemerId !== invoer.deelnemerId, 'meenemen-al-van-u'),
    mits(
      !feiten.meenemingen.some(
        ({ ingebrachtId, deelnemerId, staat }) =>
          ingebrachtId === ingebracht.id && deelnemerId === invoer.deelnemerId && staat !== 'nee',
      ),
      'meenemen-al-gevraagd',
    ),
  ]
}

const naarDeWet = (invoer: Meeneemvraag, feiten: Feiten, vandaag: string, bij: BijMeenemen) => {
  const ingebracht = feiten.ingebracht.find(({ id }) => id === invoer.ingebrachtId)
  const neemt = feiten.deelnemers.find(({ id }) => id === invoer.deelnemerId)
  if (!ingebracht || !neemt || !kanMeenemen(neemt)) return []
  const eigenRecht = bij.eigenRecht.get(neemt.partijId ?? '') ?? []
  const wie =
    neemt.soort === 'organisator' ? ('organisator' as const) : { soort: neemt.partijsoort, eigenRecht }
  const item = bij.items.get(ingebracht.id)
  return [
    ...redenenTegenVragen({ ...invoer, categorie: ingebracht.categorie, wie }, vandaag),
    ...(item
      ? [...nogTegen(item, neemt, feiten, vandaag), ...watHetZiet(invoer, item, neemt, feiten, vandaag)]
      : []),
  ]
}

/**
 * Asks to take along: its own task that cannot do without, what it may see, what its own law lets it process, and nothing against what was
 * tied to it. Whether it goes along is for who brought it in (5.4.3 lid 4; N-5.4.3-4a, N-5.4.3-4c, N-5.4.2-1-vw).
 */
export const toetsVraagMee = (
  invoer: Meeneemvraag,
  feiten: Feiten,
  kader: Kader,
  bij: BijMeenemen,
): Oordeel =>
  met(voorafVraagMee(feiten, kader), [
    wieNeemtMee(feiten, kader, invoer.deelnemerId),
    ...watNeemtHijMee(invoer, feiten),
    mits(gevuld(invoer.wat), 'meenemen-zonder-woorden'),
    ...naarDeWet(invoer, feiten, kader.vandaag, bij),
    ...inOnderzoek(invoer, feiten, bij),
  ])
