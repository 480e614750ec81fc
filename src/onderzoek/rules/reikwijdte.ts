import type { Domein } from '../../wet/domeinen.ts'
import { domeinen } from '../../wet/domeinen.ts'
import type { Reden } from '../../wet/oordeel.ts'
import { raaktThema, type Thema, themaNamen, themas } from '../../wet/themas.ts'
import { afgesprokenMet, zonderAfspraak } from './afgesproken-met.ts'
import type { AfbakeningFeit, Feiten, ReikwijdteFeit } from './feiten.ts'
import { isClient } from './is-client.ts'
import { alsNiet } from './toets.ts'

/** The reikwijdte as last agreed, if there is one. */
export const reikwijdteNu = (feiten: Feiten): ReikwijdteFeit | undefined => feiten.reikwijdtes.at(-1)

/** A reason when no reikwijdte was agreed yet (N-2.3a.1-4-rw). */
export const heeftReikwijdte = (feiten: Feiten): Reden | undefined =>
  alsNiet(reikwijdteNu(feiten) === undefined, 'geen-reikwijdte', 'reikwijdte')

/** The themes a client closed and did not open again, also when a later reikwijdte no longer names them (N-2.3a.1-1-vrg). */
export const geslotenThemas = ({ reikwijdtes }: Feiten): readonly Thema[] => {
  const dicht = new Set<Thema>()
  for (const { binnen, gesloten } of reikwijdtes) {
    for (const thema of gesloten) dicht.add(thema)
    for (const thema of binnen) dicht.delete(thema)
  }
  return [...dicht]
}

/** The themes that are not about one person, though they are about others: what he did not want (N-2.3a.1-4-ovt). */
export const nietOverNu = ({ afbakeningen }: Feiten): readonly AfbakeningFeit[] =>
  afbakeningen.filter(({ soort, tot }) => soort === 'niet-over' && tot === null)

/** How a theme stands: agreed, closed by the client, or never spoken about. */
export const standen = ['binnen', 'gesloten', 'buiten'] as const
export type Stand = (typeof standen)[number]

/** Whether he is client, and this theme was not agreed with him: others cannot agree for him what it is about (N-2.3a.1-4-rw). */
const nietMetHem = (feiten: Feiten, thema: Thema, id: string): boolean =>
  afgesprokenMet(feiten, id)?.includes(thema) !== true && isClient(feiten, id)

/**
 * How a theme stands in the reikwijdte for one person, or for anybody; without a reikwijdte everything lies outside, and for
 * a client everything that was not agreed with him.
 */
export const standVan = (feiten: Feiten, thema: Thema, betrokkeneId?: string): Stand => {
  const nu = reikwijdteNu(feiten)
  if (!nu?.binnen.includes(thema)) return geslotenThemas(feiten).includes(thema) ? 'gesloten' : 'buiten'
  const nietOver = nietOverNu(feiten).some((een) => een.thema === thema && een.betrokkeneId === betrokkeneId)
  if (nietOver) return 'gesloten'
  return betrokkeneId !== undefined && nietMetHem(feiten, thema, betrokkeneId) ? 'buiten' : 'binnen'
}

/** The themes that are agreed for one person, or for anybody. */
export const themasBinnen = (feiten: Feiten, betrokkeneId?: string): readonly Thema[] =>
  themaNamen.filter((thema) => standVan(feiten, thema, betrokkeneId) === 'binnen')

/**
 * A reason when a theme was closed by the client, is not about this person, or lies outside what was agreed (N-2.3a.1-4-rw,
 * N-2.3a.1-1-vrg). Nothing as long as there is no reikwijdte: `heeftReikwijdte` says that.
 */
export const themaBinnen = (feiten: Feiten, thema: Thema, betrokkeneId?: string): Reden | undefined => {
  const nu = reikwijdteNu(feiten)
  const stand = standVan(feiten, thema, betrokkeneId)
  if (!nu || stand === 'binnen') return undefined
  const params = { thema: themas[thema].naam }
  if (nu.binnen.includes(thema))
    return alsNiet(
      true,
      stand === 'gesloten' ? 'thema-gesloten-voor-persoon' : 'reikwijdte-niet-met-client',
      'reikwijdte',
      params,
    )
  return stand === 'gesloten'
    ? alsNiet(true, 'thema-gesloten', 'open-vraag', params)
    : alsNiet(true, 'thema-buiten-reikwijdte', 'reikwijdte', params)
}

/** A reason when a proposed service is of a domain that touches none of the themes agreed for this person. */
export const domeinBinnen = (feiten: Feiten, domein: Domein, betrokkeneId: string): Reden | undefined => {
  if (zonderAfspraak(feiten).some(({ id }) => id === betrokkeneId))
    return alsNiet(true, 'reikwijdte-niet-met-client', 'reikwijdte')
  const raakt = themasBinnen(feiten, betrokkeneId).some((thema) => raaktThema(domein, thema))
  return alsNiet(reikwijdteNu(feiten) !== undefined && !raakt, 'dienst-buiten-reikwijdte', 'reikwijdte', {
    domein: domeinen[domein].naam,
  })
}

/** Whether this party asked for the onderzoek: it is always involved and cannot be left out (2.3a.4 lid 2, N-2.3a.4-2). */
export const isVerzoekendePartij = ({ dossier }: Pick<Feiten, 'dossier'>, partijId: string): boolean =>
  dossier.verzoekendePartij === partijId

/** These parties and the one that asked for the onderzoek, each once (2.3a.4 lid 2). */
export const metVerzoekendePartij = (
  { dossier: { verzoekendePartij } }: Pick<Feiten, 'dossier'>,
  partijen: readonly string[],
): readonly string[] => [
  ...new Set([...(verzoekendePartij === null ? [] : [verzoekendePartij]), ...partijen]),
]

/** Whether a party was agreed, as one of a kind or by name; before that was asked, each kind that a theme touches (N-2.3a.1-7a). */
export const isPartijAfgesproken = (
  feiten: Feiten,
  partij: { readonly id: string; readonly domein: Domein },
): boolean => {
  const { partijsoorten = null, partijen = [] } = reikwijdteNu(feiten) ?? {}
  if (isVerzoekendePartij(feiten, partij.id)) return true
  return partijsoorten === null || partijsoorten.includes(partij.domein) || partijen.includes(partij.id)
}
