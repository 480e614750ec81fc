import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import {
  betrokkenWaarnemers,
  bezwarenTegenWaarneming,
  type Medewerker,
  waarnemingParams,
} from '../../wet/waarneming.ts'
import type { Feiten, Kader } from './feiten.ts'
import { type Kandidaat, toetsKandidaat } from './kandidaat.ts'
import { bezettingVan, isCollege, met, mits, taakLoopt } from './mits.ts'
import { reden } from './redenen.ts'

/** Who is coordinator for a while, from a day up to and including a day; null who is none by the register. */
export interface TijdelijkeAanwijzing {
  readonly waarnemer: (Medewerker & Pick<Kandidaat, 'werkgever' | 'verklaring'>) | null
  readonly van: string
  readonly tot: string
}

/** Before input: the college appoints a coordinator for a while, as long as the task runs (2.3a.3 lid 1, N-2.3a.3-1). */
export const voorafWijsWaarnemerAan = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('coordinator-aanwijzen', [...isCollege(feiten, kader), taakLoopt(feiten)])

/**
 * With input: somebody who can be coordinator (N-2.3a.3-1-wie), with a mandate on all days, of the same employer: the
 * controller of the data stays the same (5.4.4 lid 6, N-5.4.4-6).
 */
export const toetsWijsWaarnemerAan = (
  { waarnemer, van, tot }: TijdelijkeAanwijzing,
  feiten: Feiten,
  kader: Kader,
): Oordeel => {
  const partijen = feiten.partijen.map(({ id }) => id)
  const werkgever = waarnemer?.werkgever ?? null
  const zichzelf = waarnemer?.gebruikerId === kader.wie.gebruikerId
  // Whoever works for a party in this aanpak can be its coordinator (2.3a.3 lid 1).
  const zaak = { ...bezettingVan(feiten), partijen: [] }
  const bezwaren = bezwarenTegenWaarneming(zaak, { waarnemer, van, tot, zichzelf }, kader.vandaag)
  return met(voorafWijsWaarnemerAan(feiten, kader), [
    ...bezwaren.flatMap((code) =>
      code === 'waarnemer-is-partij' ? [] : [reden(code, waarnemingParams(code))],
    ),
    ...(waarnemer ? toetsKandidaat(waarnemer, partijen) : []),
    mits(
      !waarnemer || werkgever === feiten.dossier.verwerkingsverantwoordelijke,
      'waarnemer-andere-werkgever',
    ),
    mits(
      !waarnemer || !betrokkenWaarnemers(bezettingVan(feiten)).includes(waarnemer.gebruikerId),
      'werker-is-betrokken',
    ),
  ])
}
