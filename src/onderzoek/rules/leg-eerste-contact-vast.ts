import type { Artikel } from '../../wet/artikelen.ts'
import type { WetCode } from '../../wet/domeinen.ts'
import { type Ingang, ingangen, ingangOp, ingangVanWet } from '../../wet/ingangen.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { type Taak, taken } from '../../wet/taken.ts'
import { heeftTermijn } from '../../wet/termijnen.ts'
import { alsNiet, beoordeel, nietInToekomst, type Redenen } from './toets.ts'

/** What was said of how it began: a road, a law, both or neither. */
export interface HoeHetBegon {
  readonly ingang: Ingang | null
  readonly wet: WetCode | null
}

export interface EersteContact extends HoeHetBegon {
  readonly taak: Taak
  readonly verzochtOp: string
}

/** The terms of every onderzoek run from the day of the request; on a day before there was such a term, none can. */
export const termijnenGelden = (verzochtOp: string): boolean =>
  (['onderzoek-afronden', 'persoonlijk-plan', 'wmo-persoonlijk-plan'] as const).every((naam) =>
    heeftTermijn(naam, verzochtOp),
  )

/**
 * The road and the law of a first contact, where one follows from the other: a law alone is a plain request under it, and a
 * road of one law is of that law (2.3a.1 lid 1 and 2).
 */
export const ingangEnWet = ({ ingang, wet }: HoeHetBegon): HoeHetBegon => ({
  ingang: ingang ?? (wet === null ? null : ingangVanWet[wet]),
  wet: wet ?? (ingang === null ? null : ingangen[ingang][0].wet),
})

/** Whether road and law belong together, on the day of the request. */
export const redenenIngang = (begin: HoeHetBegon, verzochtOp: string): Redenen => {
  const { ingang, wet } = ingangEnWet(begin)
  if (ingang === null || !termijnenGelden(verzochtOp)) return []
  const rij = ingangOp(ingang, verzochtOp)
  return [
    alsNiet(ingang === 'lopende-dienst' && wet === null, 'dienst-zonder-wet', rij.artikel),
    alsNiet(rij.wet !== null && wet !== rij.wet, 'ingang-van-andere-wet', rij.artikel),
    alsNiet(
      rij.procedure === 'zonder-verzoek-van-client' && wet !== null,
      'ingang-zonder-verzoek',
      rij.artikel,
    ),
  ]
}

/** The article on which a first contact of this road rests. */
export const artikelVanIngang = (begin: HoeHetBegon): Artikel => {
  const { ingang } = ingangEnWet(begin)
  return ingang === null ? 'gescheiden-taken' : ingangen[ingang][0].artikel
}

/** Whether anybody may record a first contact: yes, the law of today allows it. */
export const voorafLegEersteContactVast = (vandaag: string): Oordeel =>
  beoordeel('gescheiden-taken', vandaag, [])

/**
 * Records which task a first contact is, by which road it came, and the day from which the terms run (N-5.4.4-6-gs,
 * N-2.3a.1-4-tm, N-2.3a.1-1, N-2.3a.1-2, N-2.3.9-2, N-Jw-2.4a, N-PW-7a-2, N-Wgs-3b-2, N-WI-14-8).
 */
export const toetsLegEersteContactVast = (invoer: EersteContact, vandaag: string): Oordeel =>
  beoordeel(artikelVanIngang(invoer), vandaag, [
    nietInToekomst(invoer.verzochtOp, vandaag),
    alsNiet(!termijnenGelden(invoer.verzochtOp), 'verzoek-voor-de-wet', 'onderzoek-termijn'),
    alsNiet(
      ingangEnWet(invoer).ingang === null && taken[invoer.taak].leidtTotOnderzoek,
      'verzoek-zonder-wet',
      'begrip-sociaal-domein',
    ),
    ...redenenIngang(invoer, invoer.verzochtOp),
  ])
