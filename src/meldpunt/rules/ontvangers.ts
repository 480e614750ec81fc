import type { Oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader, VerstrekkingFeit } from './feiten.ts'
import { beoordeel, met, mits } from './mits.ts'

/** Since when this must be told to who has it: the day it was withdrawn, or mended; undefined when there is nothing to tell. */
const sinds = ({ verbeterdOp, ingetrokkenOp }: VerstrekkingFeit): string | undefined =>
  ingetrokkenOp ?? verbeterdOp ?? undefined

/** What somebody has that was mended or withdrawn since, and of which he was not told (AVG 19). */
export const teMelden = ({ verstrekkingen }: Feiten): readonly VerstrekkingFeit[] =>
  verstrekkingen.filter((een) => sinds(een) !== undefined && een.gemeldOp === null)

/** Of what somebody was told. */
export const gemeld = ({ verstrekkingen }: Feiten): readonly VerstrekkingFeit[] =>
  verstrekkingen.filter(({ gemeldOp }) => gemeldOp !== null)

export interface MeldingAanOntvanger {
  readonly verstrekkingId: string
  readonly op: string
}

/** Somebody has something of which he must still be told (AVG 19). */
export const voorafLegMeldingAanOntvangerVast = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('avg-kennisgeving', vandaag, [mits(teMelden(feiten).length > 0, 'niemand-in-te-lichten')])

/** Records that he was told, on a day since it was mended (N-AVG-19). */
export const toetsLegMeldingAanOntvangerVast = (
  { verstrekkingId, op }: MeldingAanOntvanger,
  feiten: Feiten,
  kader: Kader,
): Oordeel => {
  const een = teMelden(feiten).find(({ id }) => id === verstrekkingId)
  return met(voorafLegMeldingAanOntvangerVast(feiten, kader), [
    mits(een !== undefined, 'ontvanger-onbekend'),
    mits(op <= kader.vandaag, 'dag-in-toekomst'),
    mits(!een || op >= (sinds(een) ?? ''), 'dag-voor-verbetering'),
  ])
}

/** Of somebody it stands that he was told (AVG 5 lid 1 onder d). */
export const voorafHaalMeldingAanOntvangerWeg = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('avg-juistheid', vandaag, [mits(gemeld(feiten).length > 0, 'niemand-ingelicht')])

/** Takes back that he was told, when he was not: he must still be (AVG 5 lid 1 onder d, N-AVG-19). */
export const toetsHaalMeldingAanOntvangerWeg = (
  { verstrekkingId }: { readonly verstrekkingId: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafHaalMeldingAanOntvangerWeg(feiten, kader), [
    mits(
      gemeld(feiten).some(({ id }) => id === verstrekkingId),
      'ontvanger-onbekend',
    ),
  ])
