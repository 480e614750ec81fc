import type { Oordeel } from '../../wet/oordeel.ts'
import { inGevaar, voorafKoppelTerug } from './afronden.ts'
import type { Feiten, GebeurtenisFeit, Kader } from './feiten.ts'
import { beoordeel, dagSindsMelding, gevuld, met, mits } from './mits.ts'

/** How a request to tell the melder more stands; each new one begins again. */
export type Stand = 'geen' | 'gevraagd' | 'akkoord' | 'niet-akkoord' | 'verteld'

const laatsteVan = ({ gebeurtenissen }: Feiten, soort: GebeurtenisFeit['soort']) =>
  gebeurtenissen
    .filter((een) => een.soort === soort)
    .toSorted((a, b) => a.versie - b.versie)
    .at(-1)

/** The last request to tell more, by the order in which they were recorded. */
export const laatsteVerzoek = (feiten: Feiten): GebeurtenisFeit | undefined =>
  laatsteVan(feiten, 'meer-gevraagd')

/** How that request stands. */
export const standVanMeer = (feiten: Feiten): Stand => {
  const verzoek = laatsteVerzoek(feiten)
  if (!verzoek) return 'geen'
  const na = (soort: GebeurtenisFeit['soort']) => {
    const een = laatsteVan(feiten, soort)
    return een && een.versie > verzoek.versie ? een : undefined
  }
  if (na('meer-verteld')) return 'verteld'
  const beslist = na('meer-beslist')
  if (!beslist) return 'gevraagd'
  return beslist.code === 'akkoord' ? 'akkoord' : 'niet-akkoord'
}

/** Whether this worker is the second person who must look at it: somebody else than who asked. */
export const magBeslissen = (feiten: Feiten, { wie }: Kader): boolean =>
  standVanMeer(feiten) === 'gevraagd' && laatsteVerzoek(feiten)?.door !== wie.gebruikerId

/**
 * More than the fixed sentences is for a professional, and very exceptional; a citizen hears no more (N-2.2.5-2d-lim, Q-05). Nobody
 * hears anything while somebody's safety may be at stake (N-2.2.5-2d-vh).
 */
export const voorafVraagMeerTerugkoppelen = (feiten: Feiten, kader: Kader): Oordeel => {
  const stand = standVanMeer(feiten)
  return met(voorafKoppelTerug(feiten, kader), [
    mits(feiten.melder.soort !== 'burger', 'inwoner-hoort-nooit-meer'),
    mits(stand !== 'gevraagd' && stand !== 'akkoord', 'meer-al-gevraagd'),
  ])
}

export interface MeerVragen {
  readonly wat: string
  readonly waarom: string
}

/** Asks a colleague whether the melder may hear exactly this, with why it is so exceptional (N-2.2.5-2d-lim). */
export const toetsVraagMeerTerugkoppelen = (invoer: MeerVragen, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafVraagMeerTerugkoppelen(feiten, kader), [
    mits(gevuld(invoer.wat), 'meer-zonder-tekst'),
    mits(gevuld(invoer.waarom), 'meer-zonder-reden'),
  ])

/** A second person judges: not who asked (N-2.2.5-2d-lim). */
export const voorafBeslisMeerTerugkoppelen = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('melding-terugkoppelen', kader.vandaag, [
    mits(standVanMeer(feiten) === 'gevraagd', 'geen-verzoek-om-meer'),
    mits(laatsteVerzoek(feiten)?.door !== kader.wie.gebruikerId, 'zelf-gevraagd'),
  ])

export interface MeerBeslissen {
  /** The request as the form showed it: the last one. */
  readonly ditVerzoek: string
  readonly akkoord: 'akkoord' | 'niet-akkoord'
  readonly waarom: string
}

/** Agrees or refuses, with the reason; agreeing is not possible while safety is at stake (N-2.2.5-2d-vh). */
export const toetsBeslisMeerTerugkoppelen = (
  { ditVerzoek, akkoord, waarom }: MeerBeslissen,
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafBeslisMeerTerugkoppelen(feiten, kader), [
    mits(ditVerzoek === laatsteVerzoek(feiten)?.id, 'geen-verzoek-om-meer'),
    mits(akkoord === 'niet-akkoord' || !inGevaar(feiten), 'veiligheid-in-gevaar'),
    mits(gevuld(waarom), 'meer-zonder-reden'),
  ])

/** Only what a second person agreed to may be told, and only while nobody is in danger (N-2.2.5-2d-lim, N-2.2.5-2d-vh). */
export const voorafVertelMeer = (feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafKoppelTerug(feiten, kader), [
    mits(feiten.melder.soort !== 'burger', 'inwoner-hoort-nooit-meer'),
    mits(standVanMeer(feiten) === 'akkoord', 'geen-akkoord-om-meer'),
  ])

/** Records that the melder was told exactly that (N-2.2.5-2d-lim). */
export const toetsVertelMeer = (
  { datum, ditVerzoek }: { readonly datum: string; readonly ditVerzoek: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel => {
  const sinds = laatsteVan(feiten, 'meer-beslist')?.datum ?? datum
  return met(voorafVertelMeer(feiten, kader), [
    mits(ditVerzoek === laatsteVerzoek(feiten)?.id, 'geen-verzoek-om-meer'),
    dagSindsMelding(datum, feiten, kader),
    mits(datum >= sinds, 'geen-akkoord-om-meer'),
  ])
}
