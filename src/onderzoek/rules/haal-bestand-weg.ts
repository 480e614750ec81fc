import { bestandMet } from './bestand.ts'
import type { Feiten } from './feiten.ts'
import { alsNiet, beoordeel, inStaat, type Redenen, type Toets, type Vooraf } from './toets.ts'

export interface HaalBestandWeg {
  readonly bestandId: string
}

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['eerste-contact', 'loopt', 'afgerond'], 'avg-juistheid'),
  alsNiet(feiten.bestanden.length === 0, 'geen-bestand', 'avg-juistheid'),
]

/** What stands in the way of `haal-bestand-weg` before anything is chosen: for the panel. */
export const voorafHaalBestandWeg: Vooraf = (feiten, vandaag) =>
  beoordeel('avg-juistheid', vandaag, basis(feiten))

/** Takes a file away for good that was never meant for this dossier; that it was, and why it went, stays (N-AVG-5-1d, N-AVG-16). */
export const toetsHaalBestandWeg: Toets<HaalBestandWeg> = ({ bestandId }, feiten, vandaag) =>
  beoordeel('avg-juistheid', vandaag, [
    ...basis(feiten),
    alsNiet(bestandMet(feiten, bestandId) === undefined, 'onbekend-bestand', 'avg-juistheid'),
  ])
