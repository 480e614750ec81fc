import {
  belegmits,
  type GenodigdePartij,
  lopendeOverleggen,
  redenenTegenBeleggen,
  redenenTegenPartijen,
  type TeBeleggen,
  type TeNodigen,
  type UitTeNodigen,
} from '../../wet/casusoverleg.ts'
import { geldtOp } from '../../wet/geldt-op.ts'
import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { actieveClienten, gestopt, isDood } from './laat-client-stoppen.ts'
import { alsCoordinator, gevuld, met } from './mits.ts'

/** What the register says of a party: whether it stands on any list of parties (2.3a.5, Q-29). */
export interface BekendePartij {
  readonly id: string
  readonly opLijst: boolean
}

/** That a party on no list is invited with a motive alone: the list is of the onderzoek. */
const buitenLijst = (partijen: readonly GenodigdePartij[], bekend: readonly BekendePartij[]) =>
  belegmits(
    partijen.every(
      (een) => gevuld(een.buitenLijst) || bekend.find(({ id }) => id === een.partijId)?.opLijst !== false,
    ),
    'overleg-buiten-lijst-zonder-motief',
  )

/** Who can be invited: the clients who take part, and who speaks for them on that day. */
export const teNodigen = (feiten: Feiten, dag: string): readonly TeNodigen[] => {
  const clienten = actieveClienten(feiten)
  const banden = feiten.vertegenwoordigingen.filter(
    (band) => clienten.includes(band.voorId) && geldtOp(band, dag) && !isDood(feiten, band.betrokkeneId),
  )
  const sprekers = [...new Set(banden.map(({ betrokkeneId }) => betrokkeneId))].filter(
    (id) => !clienten.includes(id),
  )
  return [
    ...clienten.map((id) => ({ id, als: 'client' as const, voor: [id] })),
    ...sprekers.map((id) => ({
      ...{ id, als: 'vertegenwoordiger' as const },
      voor: banden.filter(({ betrokkeneId }) => betrokkeneId === id).map(({ voorId }) => voorId),
    })),
  ]
}

/**
 * Of whom a conference can be: the clients who take part, and who came along because he is gezinslid; not who only speaks or cares for
 * somebody (5.4.3 lid 1, explanation; N-5.4.3-1-vw).
 */
export const mensenVoorOverleg = (feiten: Feiten): readonly string[] =>
  feiten.betrokkenen
    .filter(({ hoedanigheid }) => hoedanigheid === 'client' || hoedanigheid === 'netwerk')
    .map(({ id }) => id)
    .filter((id) => !isDood(feiten, id) && !gestopt(feiten).includes(id))

/** Before input: the task of the coordinator runs (2.3a.3 lid 3, N-2.3a.3-3-co). */
export const voorafBelegCasusoverleg = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('casusoverleg', alsCoordinator(feiten, kader))

/**
 * With input: about people of this aanpak, with who is needed and why; a party that stands on no list is a warning, to be answered with a
 * motive: the list is of the onderzoek (5.4.3 lid 1; N-5.4.3-1, N-5.4.3-1-clt; eigen invulling, Q-29).
 */
export const toetsBelegCasusoverleg = (
  invoer: TeBeleggen,
  feiten: Feiten,
  kader: Kader,
  bekend: readonly BekendePartij[] = [],
): Oordeel =>
  met(voorafBelegCasusoverleg(feiten, kader), [
    ...redenenTegenBeleggen(
      invoer,
      {
        mensen: mensenVoorOverleg(feiten),
        teNodigen: teNodigen(feiten, invoer.datum),
        bekend: bekend.map(({ id }) => id),
      },
      kader.vandaag,
    ),
    buitenLijst(invoer.partijen, bekend),
  ])

/** Before input: a conference of this aanpak waits. */
export const voorafNodigPartijUit = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('casusoverleg', [
    ...alsCoordinator(feiten, kader),
    belegmits(lopendeOverleggen(feiten.overleggen).length > 0, 'geen-overleg-belegd'),
  ])

/** Invites one more party: as strict as when it was convened (5.4.3 lid 1, N-5.4.3-1). */
export const toetsNodigPartijUit = (
  invoer: UitTeNodigen,
  feiten: Feiten,
  kader: Kader,
  bekend: readonly BekendePartij[] = [],
): Oordeel =>
  met(voorafNodigPartijUit(feiten, kader), [
    belegmits(
      lopendeOverleggen(feiten.overleggen).some(({ id }) => id === invoer.overlegId),
      'geen-overleg-belegd',
    ),
    ...redenenTegenPartijen(
      [invoer],
      bekend.map(({ id }) => id),
    ),
    buitenLijst([invoer], bekend),
  ])
