import { laatste } from './betrokkene.ts'
import { toetsLegDienstverklaringVast, voorafLegDienstverklaringVast } from './leg-dienstverklaring-vast.ts'
import { alsNiet, ookAls, type Toets, type Vooraf } from './toets.ts'
import { zonderUitkomst } from './voortgang.ts'
import { isZelf } from './zeg-over-aanpak.ts'

/** What a client says himself of a service that was proposed to him, and under which ids he is in the onderzoek himself. */
export interface ZegOverDienst {
  readonly overId: string
  readonly antwoord: 'aanvaard' | 'geweigerd'
  readonly ik?: readonly string[] | undefined
}

/** What stands in the way of `zeg-over-dienst` before it is known which service it is about. */
export const voorafZegOverDienst: Vooraf = voorafLegDienstverklaringVast

/**
 * Says yes or no to a service oneself: by the rule by which a worker records it, today and in writing (N-2.3a.2-wg, N-Wgs-vrm, N-PW-aanv). Eigen
 * invulling: once he knows the outcome, so that he reads of no service here before somebody told him, and until a coordinator was appointed: then the
 * services are in the aanpak.
 */
export const toetsZegOverDienst: Toets<ZegOverDienst> = ({ overId, antwoord, ik }, feiten, vandaag) => {
  const dienst = feiten.diensten.find(({ id }) => id === overId)
  const verklaring = {
    dienstId: overId,
    antwoord,
    wijze: 'schriftelijk',
    datum: vandaag,
    dreiging: false,
  } as const
  const kent = dienst && zonderUitkomst(feiten).every(({ id }) => id !== dienst.betrokkeneId)
  const over = laatste(feiten, ['coordinator-aangewezen']) !== undefined
  const redenen = [
    alsNiet(
      dienst !== undefined && !isZelf(feiten, dienst.betrokkeneId, ik),
      'keuze-alleen-zelf',
      'autorisatie',
    ),
    alsNiet(kent === false, 'client-kent-uitkomst-niet', 'uitkomst-meedelen'),
    alsNiet(over, 'aanpak-loopt-al', 'dienst-geweigerd'),
  ]
  return redenen.reduce(ookAls, toetsLegDienstverklaringVast(verklaring, feiten, vandaag))
}
