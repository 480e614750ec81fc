import { laatste } from './betrokkene.ts'
import type { BetrokkeneFeit, Feiten } from './feiten.ts'
import type { Afzienreden } from './gebeurtenissen.ts'
import { clienten, kanOverledenZijn } from './is-client.ts'
import { alsNiet, beoordeel, inStaat, leeg, type Redenen, type Toets, type Vooraf } from './toets.ts'
import { conclusieNu, steltAanpakVoor } from './voortgang.ts'

/** Why the proposed aanpak does not begin. */
export interface ZieAfVanAanpak {
  readonly reden: Afzienreden
  readonly toelichting: string
  /** Each client gets a letter; not asked after a death or when nobody can be reached. */
  readonly clientGeinformeerd: boolean
  /** Who died: to him no letter goes. Only after a death. */
  readonly overledenId?: string | undefined
}

/** Who reads that the aanpak does not begin: every client, never who died. */
export const lezersVanAfzien = (
  feiten: Feiten,
  { clientGeinformeerd, overledenId }: ZieAfVanAanpak,
): readonly BetrokkeneFeit[] =>
  clientGeinformeerd ? clienten(feiten).filter(({ id }) => id !== overledenId) : []

const zonderBericht: readonly Afzienreden[] = ['overleden', 'niet-bereikbaar']

/** Whether the college left the proposed aanpak, and nobody agreed to it since (N-2.3a.2-ins). */
export const afgezienVanAanpak = (feiten: Feiten): boolean => {
  const feit = laatste(feiten, ['aanpak-afgezien', 'aanpak-hervat', 'instemming-aanpak'])
  const conclusie = conclusieNu(feiten)
  return feit?.soort === 'aanpak-afgezien' && feit.versie >= (conclusie?.versie ?? 0)
}

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['afgerond'], 'coordinator-aanwijzen'),
  alsNiet(!steltAanpakVoor(feiten), 'geen-aanpak-voorgesteld', 'coordinator-aanwijzen'),
  alsNiet(
    laatste(feiten, ['coordinator-aangewezen']) !== undefined,
    'aanpak-loopt-al',
    'coordinator-aanwijzen',
  ),
  alsNiet(afgezienVanAanpak(feiten), 'al-afgezien', 'coordinator-aanwijzen'),
]

/** What stands in the way of `zie-af-van-aanpak` before anything is typed: for the panel. */
export const voorafZieAfVanAanpak: Vooraf = (feiten, vandaag) =>
  beoordeel('coordinator-aanwijzen', vandaag, basis(feiten))

/**
 * The college sees that the proposed aanpak cannot begin, with its motive; without that the duty to appoint a coordinator
 * would stand for ever (N-2.3a.3-1). For a reason of its own only where an aanpak is no duty (2.3a.2 lid 3, N-2.3a.2-kan).
 */
export const toetsZieAfVanAanpak: Toets<ZieAfVanAanpak> = (invoer, feiten, vandaag) =>
  beoordeel('coordinator-aanwijzen', vandaag, [
    ...basis(feiten),
    alsNiet(
      invoer.reden === 'bij-nader-inzien' && conclusieNu(feiten)?.code === 'aanpak-verplicht',
      'afzien-van-verplichte-aanpak',
      'aanpak-verplicht',
    ),
    alsNiet(
      (invoer.reden === 'overleden') !==
        (invoer.overledenId !== undefined && kanOverledenZijn(feiten, invoer.overledenId)),
      'overleden-wie',
      'avg-juistheid',
    ),
    alsNiet(leeg(invoer.toelichting), 'toelichting-ontbreekt', 'zorgvuldigheid'),
    alsNiet(
      !invoer.clientGeinformeerd && !zonderBericht.includes(invoer.reden),
      'afzien-niet-meegedeeld',
      'uitkomst-meedelen',
    ),
  ])
