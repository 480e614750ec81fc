import type { Burgemeesterweet } from '../../wet/burgemeester.ts'
import type { Categorie, Niveau } from '../../wet/categorieen.ts'
import {
  magIetsVerstrekken,
  magVerstrekken,
  taakOntbreekt,
  type VerstrekkerFeiten,
} from '../../wet/mag-verstrekken.ts'
import { type Reden, redenenTegen } from '../../wet/oordeel.ts'
import type { PartijRegime } from '../../wet/partij-regimes.ts'
import type { InlichtingFeit } from './feiten.ts'

/** What the register knows of a party that decides what it may tell: its secrecy and its kind, null when unknown. */
export interface GevraagdePartij {
  readonly regime: PartijRegime
  readonly soort: string | null
}

/** The burgemeester is asked in his own task, with or without a row in the register (5.5.3, Q-43). */
const burgemeester: GevraagdePartij = { regime: 'burgemeester', soort: null }

/** Who was asked, as the law looks at it; undefined for another municipality, that 5.5.3 names beside the parties. */
export const wieIsGevraagd = (
  { aan, partijId }: Pick<InlichtingFeit, 'aan' | 'partijId'>,
  register: ReadonlyMap<string, GevraagdePartij>,
): GevraagdePartij | undefined => {
  if (aan === 'burgemeester') return burgemeester
  return partijId === null ? undefined : register.get(partijId)
}

const verstrekker = (
  { regime, soort }: GevraagdePartij,
  toestemming: boolean,
  taak?: Burgemeesterweet,
): VerstrekkerFeiten => ({
  ...{ weg: 'triage', regime, soort, toestemming, ernstig: false, jeugdvoorziening: false, taak },
})

/**
 * Why nobody may ask this party: it could give nothing at a triage, whoever agreed (5.5.3; N-5.4.2-3, Q-18). Whether the insured agrees
 * is known when the party answers, not before.
 */
export const nietTeVragen = (partij: GevraagdePartij | undefined, dag: string): readonly Reden[] =>
  partij ? redenenTegen(magIetsVerstrekken(verstrekker(partij, true), dag)) : []

/** One gegeven that was told on the telephone or in a letter. */
export interface Verteld {
  readonly categorie: Categorie
  readonly niveau: Niveau
  /** Out of which task the burgemeester knows it. */
  readonly taak?: Burgemeesterweet | undefined
  /** Of a Wlz-uitvoerder: the insured expressly agrees (Wlz 9.1.3 lid 3). */
  readonly verzekerdeStemtIn?: boolean | undefined
}

/**
 * Why this party could not tell what is typed here, by the same table as in its portal (5.5.3; N-5.5.3-1, N-5.4.2-3, N-5.4.2-wlz). That it
 * answers no more than was asked is judged where the answer is.
 */
export const nietTeVertellen = (
  partij: GevraagdePartij | undefined,
  { categorie, niveau, taak, verzekerdeStemtIn = false }: Verteld,
  dag: string,
): readonly Reden[] => {
  if (!partij) return []
  const feiten = verstrekker(partij, verzekerdeStemtIn, taak)
  const gegeven = {
    categorie,
    niveau,
    gevraagdNiveau: niveau,
    voorPassendeDienst: false,
    stappenGezet: false,
  }
  const zonderTaak = taakOntbreekt(partij.regime, taak)
  return [
    ...redenenTegen(magVerstrekken({ ...feiten, ...gegeven }, dag)),
    // 5.4.2 lid 4 says it for an onderzoek; at a triage 5.5.3 names the tasks.
    ...(zonderTaak ? [{ ...zonderTaak, artikel: 'melding-inlichtingen' as const }] : []),
  ]
}
