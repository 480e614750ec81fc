import type { EigenTaak } from '../../wet/melding.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import type { Zaak } from '../../wet/vertegenwoordiging.ts'
import type { Feiten, Kader, OverdrachtFeit } from './feiten.ts'
import { isGeinformeerdOfWacht } from './informeren.ts'
import { laatsteAntwoord } from './instemming.ts'
import { beoordeel, dagSindsBegin, gevuld, inStaat, type Mits, magOver, met, mits } from './mits.ts'
import { reden } from './redenen.ts'
import { type HulpAanvaard, jaVanPersoon } from './wie-aanvaardt.ts'

export interface Overdracht {
  readonly partijId?: string | undefined
  readonly taak?: EigenTaak | undefined
  readonly grond: OverdrachtFeit['grond']
  readonly akkoordVan?: string | undefined
  /** Who signs off is the one who hands over. */
  readonly akkoordVanZelf: boolean
  /** Who gave the last answer, when the dossier holds one. */
  readonly antwoord: HulpAanvaard | null
  readonly geboortedatum: string | null
  /** The matters of what help is sought for. */
  readonly zaken: readonly Zaak[]
  readonly gegevens: readonly { readonly gegevenId: string }[]
}

/** Help is voluntary: it begins with a yes, or with a legal sign-off of somebody else on the gift alone (N-2.2.5-vrij, Q-02). */
const grondKlopt = (invoer: Overdracht, feiten: Feiten, { vandaag }: Kader): Mits => {
  const { grond, akkoordVan, akkoordVanZelf, antwoord, geboortedatum, zaken } = invoer
  if (grond === 'juridisch-akkoord') {
    if (!gevuld(akkoordVan)) return reden('oggz-akkoord-zonder-naam')
    return mits(!akkoordVanZelf, 'oggz-akkoord-van-uzelf')
  }
  const gezegd = laatsteAntwoord(feiten)
  if (gezegd !== 'ja') return reden(gezegd === 'nee' ? 'hulp-geweigerd' : 'hulp-niet-aanvaard')
  return jaVanPersoon(antwoord, geboortedatum, zaken, vandaag)
}

/** Chosen gegevens of this dossier, each once, and not all of them: giving is a choice (N-AVG-5-1c). */
export const keuzeKlopt = (gekozen: readonly string[], feiten: Feiten): readonly Mits[] => {
  const eigen = feiten.gegevens.map(({ id }) => id)
  return [
    mits(gekozen.length > 0, 'niets-om-over-te-dragen'),
    mits(gekozen.length < eigen.length || eigen.length === 1, 'alles-overdragen'),
    mits(
      gekozen.every((id) => eigen.includes(id)),
      'oggz-gegeven-onbekend',
    ),
    mits(new Set(gekozen).size === gekozen.length, 'oggz-gegeven-twee-keer'),
  ]
}

/** Handing over: once the person knows that data of him are kept, or it was decided that he does not yet (AVG 14 lid 3). */
export const voorafDraagOver = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('begrip-openbare-gezondheidszorg', kader.vandaag, [
    magOver('draag-over', feiten),
    mits(feiten.gegevens.length > 0, 'niets-om-over-te-dragen'),
    mits(isGeinformeerdOfWacht(feiten, kader), 'client-niet-geinformeerd'),
  ])

/** Hands over to a party or a task of the college, with chosen gegevens; it stays open until it was taken over (N-1.1.1-oggz). */
export const toetsDraagOver = (invoer: Overdracht, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafDraagOver(feiten, kader), [
    mits(invoer.partijId !== undefined || invoer.taak !== undefined, 'overdragen-aan-niemand'),
    mits(invoer.partijId === undefined || invoer.taak === undefined, 'overdragen-aan-twee'),
    grondKlopt(invoer, feiten, kader),
    ...keuzeKlopt(
      invoer.gegevens.map(({ gegevenId }) => gegevenId),
      feiten,
    ),
  ])

/** What was handed over and waits for an answer. */
export const openOverdracht = ({ overdrachten }: Feiten): OverdrachtFeit | undefined =>
  overdrachten.find(({ staat }) => staat === 'verstuurd')

const wacht =
  (overgang: 'leg-overname-vast' | 'leg-weigering-vast' | 'trek-overdracht-in') =>
  (feiten: Feiten, kader: Kader): Oordeel =>
    beoordeel('begrip-openbare-gezondheidszorg', kader.vandaag, [
      openOverdracht(feiten)
        ? magOver(overgang, feiten)
        : (inStaat(feiten, 'overgedragen') ?? reden('niets-overgedragen')),
    ])

export const voorafLegOvernameVast = wacht('leg-overname-vast')
export const voorafLegWeigeringVast = wacht('leg-weigering-vast')
export const voorafTrekOverdrachtIn = wacht('trek-overdracht-in')

interface OpEenDag {
  readonly datum: string
}

const opEenDag =
  (vooraf: (feiten: Feiten, kader: Kader) => Oordeel) =>
  ({ datum }: OpEenDag, feiten: Feiten, kader: Kader): Oordeel =>
    met(vooraf(feiten, kader), [
      dagSindsBegin(datum, feiten, kader),
      mits(datum >= (openOverdracht(feiten)?.datum ?? datum), 'oggz-dag-voor-begin'),
    ])

/** Somebody took it over: only then bemoeizorg ends. */
export const toetsLegOvernameVast = opEenDag(voorafLegOvernameVast)
/** It was refused: bemoeizorg goes on. */
export const toetsLegWeigeringVast = opEenDag(voorafLegWeigeringVast)
/** It went to the wrong one: what he has must be destroyed there (AVG 16). */
export const toetsTrekOverdrachtIn = (_: object, feiten: Feiten, kader: Kader): Oordeel =>
  voorafTrekOverdrachtIn(feiten, kader)

/** Something was handed over and waits to be taken over (N-2.2.5-2b-wal). */
export const voorafVraagOvernameNa = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('begrip-openbare-gezondheidszorg', kader.vandaag, [
    openOverdracht(feiten) ? undefined : (inStaat(feiten, 'overgedragen') ?? reden('niets-overgedragen')),
  ])

/** Records that was asked whether it is taken over, on a day since it was handed over. */
export const toetsVraagOvernameNa = opEenDag(voorafVraagOvernameNa)
