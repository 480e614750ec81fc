import type { Thema } from '../../wet/themas.ts'
import { nietBetrokken } from './betrekken.ts'
import { laatste } from './betrokkene.ts'
import type { BetrokkeneFeit, Feiten, ReikwijdteFeit } from './feiten.ts'
import type { GebeurtenisSoort } from './gebeurtenissen.ts'
import { clienten } from './is-client.ts'
import { zonderVerzoekVanClient } from './procedure.ts'

const versieVan = (feiten: Feiten, soorten: readonly GebeurtenisSoort[], id: string): number =>
  laatste(feiten, soorten, id)?.versie ?? -1

/** Whether he was left out with a motive when this was agreed: then the college may do so without him (2.3a.4 lid 3). */
const toenBuiten = (feiten: Feiten, { vastgelegdBij }: ReikwijdteFeit, id: string): boolean =>
  zonderVerzoekVanClient(feiten) &&
  feiten.gebeurtenissen.findLast(
    ({ soort, betrokkeneId, versie }) =>
      betrokkeneId === id &&
      versie < vastgelegdBij &&
      (soort === 'client-niet-betrokken' || soort === 'client-betrokken'),
  )?.soort === 'client-niet-betrokken'

/**
 * Whether this version was agreed with him: he was there himself, or who represents him was there when he took part already.
 * Not what was agreed before he stopped or said no: who comes back is asked again.
 */
const isMet = (feiten: Feiten, versie: ReikwijdteFeit, id: string): boolean => {
  const { met, vastgelegdBij } = versie
  if (vastgelegdBij <= versieVan(feiten, ['client-gestopt', 'gezinslid-weigert'], id)) return false
  if (met.includes(id) || toenBuiten(feiten, versie, id)) return true
  return (
    vastgelegdBij > versieVan(feiten, ['gezinslid-stemt-in'], id) &&
    feiten.vertegenwoordigingen.some(
      ({ betrokkeneId, voorId }) => voorId === id && met.includes(betrokkeneId),
    )
  )
}

/**
 * The themes that were agreed with this person and are still part of it; undefined when nothing was agreed with him yet. What
 * another client agreed is not his wish (2.3a.1 lid 4, 5.4.1 lid 1; N-2.3a.1-4-rw). What one client closes, closes here too.
 */
export const afgesprokenMet = (feiten: Feiten, id: string): readonly Thema[] | undefined =>
  feiten.reikwijdtes.reduce<readonly Thema[] | undefined>(
    (tot, versie) =>
      !versie.doorEenClient && isMet(feiten, versie, id)
        ? versie.binnen
        : tot?.filter((thema) => versie.binnen.includes(thema)),
    undefined,
  )

/** The clients with whom no reikwijdte was agreed yet, once there is one; who is left out with a motive waits. */
export const zonderAfspraak = (feiten: Feiten): readonly BetrokkeneFeit[] =>
  feiten.reikwijdtes.length === 0
    ? []
    : clienten(feiten).filter(
        ({ id }) => nietBetrokken(feiten, id) === undefined && afgesprokenMet(feiten, id) === undefined,
      )
