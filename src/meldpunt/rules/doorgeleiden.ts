import type { EigenTaak, Grond } from '../../wet/melding.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import type { Zaak } from '../../wet/vertegenwoordiging.ts'
import { jaGeldt, type WieInstemt } from '../../wet/wie-instemt.ts'
import type { DoorgeleidingFeit, Feiten, Kader } from './feiten.ts'
import { isGeinformeerdOfWacht, konHetWetenOp } from './informeren.ts'
import {
  beoordeel,
  dagSindsMelding,
  gevuld,
  inStaat,
  laatste,
  type Mits,
  magOver,
  met,
  mits,
} from './mits.ts'
import { reden } from './redenen.ts'
import { type Spoed, tegenSpoed } from './spoed.ts'

export interface Doorgeleiding extends Spoed {
  readonly partijId?: string | undefined
  readonly taak?: EigenTaak | undefined
  readonly grond: Grond
  readonly akkoordVan?: string | undefined
  /** Who signs off is the one who passes it on. */
  readonly akkoordVanZelf?: boolean | undefined
  /** Why the oggz must take it up although nobody asks for help, and what threatens. */
  readonly watDreigt?: string | undefined
  /** Who gave the last answer, when the dossier holds one. */
  readonly antwoord: (WieInstemt & { readonly geboortedatum: string | null }) | null
  /** The matters of what help is sought for. */
  readonly zaken: readonly Zaak[]
  readonly gegevens: readonly { readonly gegevenId: string }[]
}

/** A sign-off has the name of a lawyer who is somebody else than who passes it on, and says why it must be. */
const akkoordKlopt = ({ akkoordVan, akkoordVanZelf, watDreigt }: Doorgeleiding): Mits => {
  if (!gevuld(akkoordVan)) return reden('akkoord-zonder-naam')
  return akkoordVanZelf ? reden('akkoord-van-uzelf') : mits(gevuld(watDreigt), 'akkoord-zonder-uitleg')
}

/** The oggz goes without instemming, also after a no, but then it is said what threatens (MvT 11.5.2 c). */
const isUitgelegd = ({ taak, grond, watDreigt }: Doorgeleiding): Mits =>
  mits(taak !== 'oggz' || grond !== 'mijdt-hulp' || gevuld(watDreigt), 'mijdt-hulp-zonder-uitleg')

/**
 * Whether the person agrees that his data go to who takes it up; what was said last counts, by who could say it, and nobody agrees to
 * what he does not know of (N-5.5.4-1-tst, Q-02, Q-42).
 */
const grondKlopt = (invoer: Doorgeleiding, feiten: Feiten, { vandaag }: Kader): Mits => {
  if (invoer.grond === 'juridisch-akkoord') return akkoordKlopt(invoer)
  if (invoer.grond === 'mijdt-hulp') return mits(invoer.taak === 'oggz', 'mijdt-hulp-alleen-oggz')
  const gezegd = laatste(feiten, 'instemming')
  if (gezegd?.code === 'nee') return reden('persoon-stemde-niet-in')
  if (gezegd?.code !== 'ja') return reden('niemand-stemde-in')
  const wist = konHetWetenOp(feiten)
  if (wist === undefined || gezegd.datum < wist) return reden('instemming-zonder-weten')
  return invoer.antwoord
    ? jaGeldt(invoer.antwoord, feiten.vertegenwoordigingen, invoer.zaken, vandaag)
    : reden('instemming-geldt-niet')
}

/** What this receiver has of the melding and was not taken back. */
const heeftAl = ({ verstrekkingen }: Feiten, aan: string | undefined): readonly string[] =>
  verstrekkingen
    .filter((een) => aan !== undefined && een.aan === aan && een.ingetrokkenOp === null)
    .map(({ gegevenId }) => gegevenId)

/** Chosen gegevens of this melding, each once, and with what the receiver has already not all of them: passing on is a choice (N-5.5.2-3, N-AVG-5-1c). */
export const keuzeKlopt = (gekozen: readonly string[], feiten: Feiten, aan?: string): readonly Mits[] => {
  const eigen = feiten.gegevens.map(({ id }) => id)
  const samen = new Set([...gekozen, ...heeftAl(feiten, aan)])
  return [
    mits(gekozen.length > 0, 'niets-om-door-te-geven'),
    mits(samen.size < eigen.length || eigen.length === 1, 'alles-doorgeven'),
    mits(
      gekozen.every((id) => eigen.includes(id)),
      'gegeven-niet-van-melding',
    ),
    mits(new Set(gekozen).size === gekozen.length, 'gegeven-twee-keer'),
  ]
}

/** Passing on: during the triage, and once the person knows of the melding or it was decided that he does not yet. */
export const voorafGeleidDoor = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('melding-doorgeleiden', kader.vandaag, [
    magOver('geleid-door', feiten),
    mits(feiten.gegevens.length > 0, 'niets-om-door-te-geven'),
    mits(isGeinformeerdOfWacht(feiten, kader), 'niet-geinformeerd'),
  ])

/**
 * Passes a melding on to the party best placed, or to a task of the college itself: chosen gegevens, on instemming or with a
 * legal sign-off. It stays open until it was taken up (N-2.2.5-2b, N-2.2.5-2b-wal, N-5.5.2-3, N-5.5.2-4).
 */
export const toetsGeleidDoor = (invoer: Doorgeleiding, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafGeleidDoor(feiten, kader), [
    mits(invoer.partijId !== undefined || invoer.taak !== undefined, 'doorgeleiden-aan-niemand'),
    mits(invoer.partijId === undefined || invoer.taak === undefined, 'doorgeleiden-aan-twee'),
    grondKlopt(invoer, feiten, kader),
    isUitgelegd(invoer),
    ...tegenSpoed(invoer),
    ...keuzeKlopt(
      invoer.gegevens.map(({ gegevenId }) => gegevenId),
      feiten,
      invoer.partijId ?? invoer.taak,
    ),
  ])

/** What was passed on and waits for an answer. */
export const openDoorgeleiding = ({ doorgeleidingen }: Feiten): DoorgeleidingFeit | undefined =>
  doorgeleidingen.find(({ staat }) => staat === 'verstuurd')

const wacht =
  (overgang: 'leg-aanname-vast' | 'leg-teruggave-vast' | 'trek-doorgeleiding-in') =>
  (feiten: Feiten, kader: Kader): Oordeel =>
    beoordeel('melding-doorgeleiden', kader.vandaag, [
      openDoorgeleiding(feiten)
        ? magOver(overgang, feiten)
        : (inStaat(feiten, 'doorgeleid') ?? reden('niets-doorgeleid')),
    ])

export const voorafLegAannameVast = wacht('leg-aanname-vast')
export const voorafLegTeruggaveVast = wacht('leg-teruggave-vast')
export const voorafTrekDoorgeleidingIn = wacht('trek-doorgeleiding-in')

export interface Beslissing {
  readonly datum: string
}

export interface Aanname extends Beslissing {
  /** Who of the oggz takes it up; only of what went there. */
  readonly bemoeizorgerId?: string | undefined
  /** Whether that is somebody who does bemoeizorg in this municipality. */
  readonly isBemoeizorger?: boolean
}

/** What went to the oggz is taken up by a bemoeizorger, whose case it becomes; anything else by nobody of the oggz (N-2.2.5-2b-col). */
const wieOppakt = ({ bemoeizorgerId, isBemoeizorger }: Aanname, feiten: Feiten): Mits => {
  const naarOggz = openDoorgeleiding(feiten)?.taak === 'oggz'
  if (!naarOggz) return mits(bemoeizorgerId === undefined, 'aanname-niet-van-oggz')
  return mits(bemoeizorgerId !== undefined && isBemoeizorger === true, 'aanname-zonder-bemoeizorger')
}

const opEenDag =
  (vooraf: (feiten: Feiten, kader: Kader) => Oordeel) =>
  ({ datum }: Beslissing, feiten: Feiten, kader: Kader): Oordeel => {
    const sinds = openDoorgeleiding(feiten)?.datum ?? feiten.dossier.ontvangenOp
    return met(vooraf(feiten, kader), [
      dagSindsMelding(datum, feiten, kader),
      mits(datum >= sinds, 'dag-voor-melding'),
    ])
  }

/** The party, or the task of the college, has taken it up: only then is the melding done with (N-2.2.5-2b-wal). */
export const toetsLegAannameVast = (invoer: Aanname, feiten: Feiten, kader: Kader): Oordeel =>
  met(opEenDag(voorafLegAannameVast)(invoer, feiten, kader), [wieOppakt(invoer, feiten)])
/** It was given back, with the reason: the meldpunt looks for another (N-2.2.5-2b-wal). */
export const toetsLegTeruggaveVast = opEenDag(voorafLegTeruggaveVast)
/** It was sent to the wrong one: what he has must be destroyed there (AVG 16). */
export const toetsTrekDoorgeleidingIn = (_: object, feiten: Feiten, kader: Kader): Oordeel =>
  voorafTrekDoorgeleidingIn(feiten, kader)
