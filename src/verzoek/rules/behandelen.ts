import type { Oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { beoordeel, gevuld, inStaat, isBekend, magOver, met, mits } from './mits.ts'
import { onbeslist } from './staten.ts'

/** Takes a request out of the queue, or over from a colleague: as long as it is not decided (N-2.3a.4-1-bes, N-AVG-32). */
export const voorafNeemVerzoekAan = (feiten: Feiten, { vandaag, wie }: Kader): Oordeel =>
  beoordeel('verzoek-beoordelen', vandaag, [
    inStaat(feiten, ...onbeslist),
    mits(feiten.dossier.behandelaar !== wie.gebruikerId, 'verzoek-al-aangenomen'),
  ])

/** As before input: there is none. */
export const toetsNeemVerzoekAan = (_: object, feiten: Feiten, kader: Kader): Oordeel =>
  voorafNeemVerzoekAan(feiten, kader)

/** The college asks the party what is missing before it decides (2.3a.4 lid 1, toelichting; N-Awb-3.2). */
export const voorafVraagAanvulling = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('verzoek-beoordelen', vandaag, [magOver('vraag-aanvulling', feiten)])

export interface Aanvulling {
  readonly items: readonly { readonly betrokkeneId: string; readonly wat: string }[]
}

/** With input: what is missing, about whom; never an open question about everything. */
export const toetsVraagAanvulling = ({ items }: Aanvulling, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafVraagAanvulling(feiten, kader), [
    mits(items.length > 0 && items.every(({ wat }) => gevuld(wat)), 'aanvulling-zonder-vraag'),
    ...items.map(({ betrokkeneId }) => isBekend(feiten, betrokkeneId)),
  ])
