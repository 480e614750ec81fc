import { voorbereidenMaandenVooraf } from '../../wet/achttien.ts'
import { plusMaanden } from '../../wet/datum.ts'
import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, GebeurtenisFeit, Kader } from './feiten.ts'
import { actieveClienten } from './laat-client-stoppen.ts'
import { alsCoordinator, met, mits } from './mits.ts'
import { meteen, type Plicht } from './plichtcodes.ts'

/** What must be settled before somebody is eighteen: other laws, other people who decide. Eigen invulling. */
export const achttienOnderwerpen = [
  'hulp',
  'geld',
  'wonen',
  'school-of-werk',
  'wie-beslist',
  'wie-leest',
] as const

/** Of whom in the aanpak the work began, and was not settled yet; `datum` is the first day of it. */
export const wordenAchttien = (feiten: Feiten, vandaag: string): readonly GebeurtenisFeit[] => {
  const actief = actieveClienten(feiten)
  const klaar = feiten.gebeurtenissen.flatMap(({ soort, betrokkeneId }) =>
    soort === 'achttien-geregeld' ? [betrokkeneId] : [],
  )
  return feiten.gebeurtenissen.filter(
    ({ soort, betrokkeneId, datum }) =>
      soort === 'wordt-achttien' &&
      datum <= vandaag &&
      betrokkeneId !== null &&
      actief.includes(betrokkeneId) &&
      !klaar.includes(betrokkeneId),
  )
}

/** The duty of each of them: done before the month of the birthday (2.3a.3 lid 3; Jeugdwet 1.1, jeugdige). */
export const achttienPlichten = (feiten: Feiten, { vandaag }: Kader): readonly Plicht[] =>
  wordenAchttien(feiten, vandaag).map(({ betrokkeneId, datum }) => ({
    ...meteen('achttien-voorbereiden'),
    uiterlijk: plusMaanden(datum, voorbereidenMaandenVooraf),
    soort: 'afspraak',
    betrokkenen: betrokkeneId ? [betrokkeneId] : [],
  }))

/** Before input: somebody who takes part is eighteen within half a year (2.3a.3 lid 3, N-2.3a.3-3). */
export const voorafLegAchttienVast = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('coordinator-taken', [
    ...alsCoordinator(feiten, kader),
    mits(wordenAchttien(feiten, kader.vandaag).length > 0, 'niemand-wordt-achttien'),
  ])

/** With input: of him everything is settled or not needed, and that was talked through with him. */
export const toetsLegAchttienVast = (
  invoer: { readonly betrokkeneId: string; readonly geregeld: readonly string[]; readonly metHem: boolean },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafLegAchttienVast(feiten, kader), [
    mits(
      wordenAchttien(feiten, kader.vandaag).some(({ betrokkeneId }) => betrokkeneId === invoer.betrokkeneId),
      'wordt-niet-achttien',
    ),
    mits(
      achttienOnderwerpen.every((een) => invoer.geregeld.includes(een)),
      'achttien-onvolledig',
    ),
    mits(invoer.metHem, 'achttien-niet-besproken'),
  ])
