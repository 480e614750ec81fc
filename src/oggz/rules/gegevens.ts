import type { Categorie } from '../../wet/categorieen.ts'
import { isBijzonder } from '../../wet/categorieen.ts'
import { bijOggz } from '../../wet/oggz.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader, VerstrekkingFeit } from './feiten.ts'
import { isVerantwoord } from './instemming.ts'
import { beoordeel, gevuld, inStaat, met, mits } from './mits.ts'

/** From whom a bemoeizorger knows something: mostly not from the person himself (5.1.2 lid 2, N-5.1.2-2). */
export const bronnen = ['betrokkene-zelf', 'eigen-waarneming', 'naaste', 'inwoner', 'partij'] as const
export type Bron = (typeof bronnen)[number]

/** While bemoeizorg runs, and it is said why without instemming (MvT 11.5.2 c). */
export const voorafLegGegevenVast = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('oggz-gegevens', kader.vandaag, [
    inStaat(feiten, 'bemoeizorg'),
    mits(isVerantwoord(feiten), 'nee-zonder-reden'),
  ])

export interface Gegeven {
  readonly bron: Bron
  readonly partijId?: string | undefined
  readonly categorie: Categorie
  readonly waaromBijzonder?: string | undefined
}

/** One gegeven with its source: health and penal data only with the reason why it cannot do without (N-5.1.2-2, N-AVG-9). */
export const toetsLegGegevenVast = (invoer: Gegeven, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafLegGegevenVast(feiten, kader), [
    mits(invoer.bron !== 'partij' || invoer.partijId !== undefined, 'bron-zonder-partij'),
    mits(invoer.bron === 'partij' || invoer.partijId === undefined, 'bron-met-partij'),
    mits(bijOggz.includes(invoer.categorie), 'oggz-categorie-niet'),
    mits(!isBijzonder(invoer.categorie) || gevuld(invoer.waaromBijzonder), 'oggz-bijzonder-zonder-reden'),
  ])

/** Mending does not stop when bemoeizorg ended: what is kept must be right (N-AVG-5-1d). */
export const voorafVerbeterGegeven = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('avg-juistheid', kader.vandaag, [mits(feiten.gegevens.length > 0, 'oggz-niets-te-verbeteren')])

export interface GekozenGegeven {
  readonly gegevenId: string
}

const isVanHier = ({ gegevenId }: GekozenGegeven, { gegevens }: Feiten) =>
  mits(
    gegevens.some(({ id }) => id === gegevenId),
    'oggz-gegeven-onbekend',
  )

/** With input: a gegeven of this dossier (N-AVG-16). */
export const toetsVerbeterGegeven = (invoer: GekozenGegeven, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafVerbeterGegeven(feiten, kader), [isVanHier(invoer, feiten)])

/** The gifts of this gegeven: who has it must hear that it was mended (AVG 19). */
export const giftenVan = (gegevenId: string, { verstrekkingen }: Feiten): readonly VerstrekkingFeit[] =>
  verstrekkingen.filter((een) => een.gegevenId === gegevenId)

/** As mending: also after the end. */
export const voorafHaalGegevenWeg = (feiten: Feiten, kader: Kader): Oordeel =>
  voorafVerbeterGegeven(feiten, kader)

/** Takes a gegeven away that should not be here (AVG 17); what was given to another is mended instead, so that he hears of it. */
export const toetsHaalGegevenWeg = (invoer: GekozenGegeven, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafHaalGegevenWeg(feiten, kader), [
    isVanHier(invoer, feiten),
    mits(giftenVan(invoer.gegevenId, feiten).length === 0, 'oggz-gegeven-weg'),
  ])

/** The gifts that were mended or taken back since, of which the recipient did not hear yet (N-AVG-19). */
export const onverteld = ({ verstrekkingen }: Feiten): readonly VerstrekkingFeit[] =>
  verstrekkingen.filter(
    ({ verbeterdOp, ingetrokkenOp, gemeldOp }) =>
      (ingetrokkenOp ?? verbeterdOp) !== null && gemeldOp === null,
  )

/** Somebody has what was mended or taken back and does not know yet (AVG 19). */
export const voorafLegOntvangerIngelichtVast = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('avg-kennisgeving', kader.vandaag, [
    mits(onverteld(feiten).length > 0, 'oggz-ontvanger-weet-het'),
  ])

/** Records that a recipient heard that what he has was mended or taken back (AVG 19). */
export const toetsLegOntvangerIngelichtVast = (
  { verstrekkingId }: { readonly verstrekkingId: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafLegOntvangerIngelichtVast(feiten, kader), [
    mits(
      onverteld(feiten).some(({ id }) => id === verstrekkingId),
      'oggz-gegeven-onbekend',
    ),
  ])
