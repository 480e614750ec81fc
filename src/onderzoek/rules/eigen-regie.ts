import type { Ingang, Procedure } from '../../wet/ingangen.ts'
import type { Reden } from '../../wet/oordeel.ts'
import { betrokkeneMet, laatste } from './betrokkene.ts'
import type { BetrokkeneFeit, Feiten } from './feiten.ts'
import { type EigenCoordinator, eigenRegieFeiten } from './gebeurtenissen.ts'
import { isGezinslidOp } from './gezin.ts'
import { clienten, isClient } from './is-client.ts'
import { alsNiet } from './toets.ts'
import { vertegenwoordigden } from './vertegenwoordiging.ts'
import { antwoordOpAanpak, conclusieNu } from './voortgang.ts'

/** How it stands with own direction: nobody asked, the college must judge, or what the college found. */
export const eigenRegieStanden = ['geen', 'verklaard', 'aannemelijk', 'niet-aannemelijk'] as const
export type EigenRegieStand = (typeof eigenRegieStanden)[number]

/** How it stands now (2.3a.3 lid 2, N-2.3a.3-2). A statement is about one conclusion: after another it must be made again. */
export const eigenRegieNu = (feiten: Feiten): EigenRegieStand => {
  const feit = laatste(feiten, eigenRegieFeiten)
  const conclusie = conclusieNu(feiten)
  if (!feit || !conclusie || feit.versie < conclusie.versie) return 'geen'
  if (feit.soort === 'eigen-regie-beoordeeld')
    return feit.code === 'aannemelijk' ? 'aannemelijk' : 'niet-aannemelijk'
  return feit.soort === 'eigen-regie-verklaard' ? 'verklaard' : 'geen'
}

/** Whether the college leaves the coordination to the client: no coordinator, no aanpak of the college (N-2.3a.2-2-slot). */
export const eigenRegieGeldt = (feiten: Feiten): boolean => eigenRegieNu(feiten) === 'aannemelijk'

/** The clients who must state it together: all but who does not want to take part (N-2.3a.3-2). */
export const verklaarders = (feiten: Feiten): readonly BetrokkeneFeit[] =>
  clienten(feiten).filter(({ id }) => antwoordOpAanpak(feiten, id)?.code !== 'weigert')

/** As what somebody would coordinate himself; nothing for who is no client, gezinslid, representative or mantelzorger. */
export const eigenCoordinatorAls = (
  feiten: Feiten,
  betrokkeneId: string,
  dag: string,
): EigenCoordinator | undefined => {
  if (isClient(feiten, betrokkeneId)) return 'client'
  const wie = betrokkeneMet(feiten, betrokkeneId)
  if (wie?.hoedanigheid === 'mantelzorger') return 'mantelzorger'
  if (vertegenwoordigden(feiten, betrokkeneId, dag).length > 0) return 'vertegenwoordiger'
  return wie && isGezinslidOp(feiten, betrokkeneId, dag) ? 'gezinslid' : undefined
}

/**
 * Why this road to the onderzoek leaves no own direction: not after the procedure of 2.3a.4 (lid 8, N-2.3a.4-8, Q-14). The
 * Wet inburgering 2021 does not apply that lid 8 and is silent; until a jurist has said so it is refused as well.
 */
export const redenTegenEigenRegie = (procedure: Procedure, ingang: Ingang | null): Reden | undefined => {
  if (procedure === 'in-samenspraak') return undefined
  return ingang === 'brede-intake-inburgering'
    ? alsNiet(true, 'eigen-regie-na-brede-intake', 'inburgering-onderzoek')
    : alsNiet(true, 'eigen-regie-na-verzoek-van-partij', 'coordinator-na-verzoek-van-partij')
}
