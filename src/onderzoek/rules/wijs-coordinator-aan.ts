import type { Reden } from '../../wet/oordeel.ts'
import { einddatum } from '../../wet/termijnen.ts'
import { laatste } from './betrokkene.ts'
import { eigenRegieNu } from './eigen-regie.ts'
import type { BetrokkeneFeit, Feiten } from './feiten.ts'
import { type CoordinatorSoort, coordinatoren } from './gebeurtenissen.ts'
import { clienten } from './is-client.ts'
import { afleidingNu } from './leid-aanpak-af.ts'
import { zonderVerzoekVanClient } from './procedure.ts'
import { alsNiet, beoordeel, inStaat, leeg, type Redenen, type Toets, type Vooraf } from './toets.ts'
import { antwoordOpAanpak, steltAanpakVoor, zonderUitkomst } from './voortgang.ts'
import { eerstEigenRegieBespreken } from './vraag-eigen-regie.ts'
import { afgezienVanAanpak } from './zie-af-van-aanpak.ts'

/** Who is put forward; the last four can never be coördinator, and are named so that the refusal can say why. */
export const kandidaten = [
  ...coordinatoren,
  'client',
  'gezinslid',
  'mantelzorger',
  'vertegenwoordiger',
] as const
export type Kandidaat = (typeof kandidaten)[number]

export interface WijsCoordinatorAan {
  readonly kandidaat: Kandidaat
  /** The candidate is the one who decides for the college. */
  readonly zichzelf: boolean
  /** Ids of the clients it was discussed with. */
  readonly overlegdMet: readonly string[]
  /** There are parties, and it was not discussed with them. */
  readonly partijenNietGevraagd: boolean
  /** Why it was not discussed with everybody; only then needed. */
  readonly motiveringOverleg: string
  /** Why it begins while not every client agreed: asked where nobody asked for the onderzoek. */
  readonly motiveringZonderInstemming?: string | undefined
}

const stemtIn = (feiten: Feiten, { id }: BetrokkeneFeit): boolean =>
  antwoordOpAanpak(feiten, id)?.code === 'stemt-in'

/** Where nobody asked, who gave no answer yet takes part as well, and for whom it is carried out also after a no. */
const zonderJa = (feiten: Feiten, { id, hoedanigheid }: BetrokkeneFeit): boolean =>
  zonderVerzoekVanClient(feiten) &&
  (hoedanigheid === 'verzoeker' || antwoordOpAanpak(feiten, id) === undefined)

/** The clients whom the approach is about: who agree with it, and after a brede intake also who did not answer. */
export const deelnemers = (feiten: Feiten): readonly BetrokkeneFeit[] =>
  clienten(feiten).filter((een) => stemtIn(feiten, een) || zonderJa(feiten, een))

/**
 * Whether his answer is waited for. Eigen invulling: who still says nothing two weeks after his letter, though somebody tried to
 * reach him, stays out: the duty holds for the others (2.3a.2 lid 2, N-2.3a.2-wg).
 */
const antwoordVerwacht = (feiten: Feiten, { id }: BetrokkeneFeit): boolean => {
  if (antwoordOpAanpak(feiten, id)) return false
  const brief = laatste(feiten, ['uitkomst-meegedeeld'], id)
  if (!brief) return true
  const geprobeerd = feiten.gebeurtenissen.some(
    ({ soort, betrokkeneId, code, datum }) =>
      soort === 'contactpoging' && betrokkeneId === id && code !== 'bereikt' && datum >= brief.datum,
  )
  return !geprobeerd || einddatum('antwoord-op-aanpak', brief.datum).datum >= feiten.peildag
}

/** What is left must still be an approach: who refuses stays out, with his services (N-2.3a.2-wg). */
const genoegOver = (feiten: Feiten): Reden | undefined => {
  const ids = deelnemers(feiten).map(({ id }) => id)
  const { uitkomst } = afleidingNu(feiten, ids)
  return alsNiet(
    ids.length > 0 && uitkomst === 'niet',
    'te-weinig-over-voor-aanpak',
    'begrip-gecoordineerde-aanpak',
  )
}

const instemming = (feiten: Feiten): Redenen => {
  if (!steltAanpakVoor(feiten)) return []
  if (zonderVerzoekVanClient(feiten)) return [genoegOver(feiten)]
  const wachtOp = clienten(feiten).filter((een) => antwoordVerwacht(feiten, een))
  const niemand = wachtOp.length === 0 && deelnemers(feiten).length === 0
  return [
    alsNiet(wachtOp.length > 0, 'instemming-ontbreekt', 'aanpak-instemming', { aantal: wachtOp.length }),
    alsNiet(niemand, 'niemand-stemt-in', 'aanpak-instemming'),
    genoegOver(feiten),
  ]
}

/** With own direction there is no coordinator; an open statement is judged first (N-2.3a.3-2, N-2.3a.3-2-gv). */
const eigenRegie = (feiten: Feiten): Redenen => {
  const stand = eigenRegieNu(feiten)
  return [
    alsNiet(stand === 'aannemelijk', 'eigen-regie-geldt', 'eigen-regie'),
    alsNiet(stand === 'verklaard', 'eigen-regie-eerst-beoordelen', 'eigen-regie'),
    eerstEigenRegieBespreken(feiten),
  ]
}

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['afgerond'], 'coordinator-aanwijzen'),
  alsNiet(!steltAanpakVoor(feiten), 'geen-aanpak-voorgesteld', 'coordinator-aanwijzen'),
  alsNiet(zonderUitkomst(feiten).length > 0, 'uitkomst-niet-meegedeeld', 'uitkomst-meedelen', {
    aantal: zonderUitkomst(feiten).length,
  }),
  ...instemming(feiten),
  ...eigenRegie(feiten),
  alsNiet(afgezienVanAanpak(feiten), 'van-aanpak-afgezien', 'coordinator-aanwijzen'),
  alsNiet(
    laatste(feiten, ['coordinator-aangewezen']) !== undefined,
    'al-een-coordinator',
    'coordinator-aanwijzen',
  ),
]

/** Whether everything is there but the coördinator. */
export const aanpakKanBeginnen = (feiten: Feiten): boolean =>
  basis(feiten).every((reden) => reden === undefined)

/** What stands in the way of `wijs-coordinator-aan` before anything is typed: for the panel. */
export const voorafWijsCoordinatorAan: Vooraf = (feiten, vandaag) =>
  beoordeel('coordinator-aanwijzen', vandaag, basis(feiten))

/** The college appoints a coördinator, never the client or somebody close (N-2.3a.3-1, N-2.3a.3-1-clt, N-2.3a.3-1-ovl). */
export const toetsWijsCoordinatorAan: Toets<WijsCoordinatorAan> = (invoer, feiten, vandaag) =>
  beoordeel('coordinator-aanwijzen', vandaag, [
    ...basis(feiten),
    alsNiet(
      deelnemers(feiten).some((een) => !stemtIn(feiten, een)) && leeg(invoer.motiveringZonderInstemming),
      'zonder-instemming-niet-gemotiveerd',
      'aanpak-instemming',
    ),
    alsNiet(
      !coordinatoren.includes(invoer.kandidaat as CoordinatorSoort),
      'client-nooit-coordinator',
      'coordinator-wie',
    ),
    alsNiet(invoer.zichzelf, 'zichzelf-aanwijzen', 'vooringenomenheid'),
    alsNiet(
      deelnemers(feiten).some(({ id }) => !invoer.overlegdMet.includes(id)) && leeg(invoer.motiveringOverleg),
      'aanwijzing-zonder-overleg',
      'coordinator-aanwijzen',
    ),
    alsNiet(
      invoer.partijenNietGevraagd && leeg(invoer.motiveringOverleg),
      'partijen-niet-geraadpleegd',
      'coordinator-aanwijzen',
    ),
  ])
