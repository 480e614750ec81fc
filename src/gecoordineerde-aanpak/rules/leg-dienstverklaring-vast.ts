import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import type { Dienststaat, Dienstverklaringscode } from './gebeurtenissen.ts'
import { actieveClienten } from './laat-client-stoppen.ts'
import { alsCoordinator, dagInVerleden, met, mits } from './mits.ts'

/** What a client said of a service while the aanpak runs: no, no more, or yes after all. */
export interface Dienstverklaring {
  readonly dienstId: string
  readonly antwoord: Dienstverklaringscode
  readonly datum: string
}

const vanuit: Readonly<Record<Dienststaat, readonly Dienstverklaringscode[]>> = {
  voorgesteld: ['aanvaard', 'geweigerd', 'gestopt'],
  aanvaard: ['geweigerd', 'gestopt'],
  geweigerd: ['aanvaard'],
  gestopt: ['aanvaard'],
}

/** Before input: the task runs and a client was offered a service: an interventie is no offer (N-2.3a.2-wg). */
export const voorafLegDienstverklaringVast = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('dienst-geweigerd', [
    ...alsCoordinator(feiten, kader),
    mits(
      feiten.diensten.some(({ soort }) => soort === 'dienst'),
      'geen-dienst-in-aanpak',
    ),
  ])

/** With input: a service of a client who takes part, about which he said something else before, on a day that was. */
export const toetsLegDienstverklaringVast = (
  { dienstId, antwoord, datum }: Dienstverklaring,
  feiten: Feiten,
  kader: Kader,
): Oordeel => {
  const dienst = feiten.diensten.find(({ id }) => id === dienstId)
  return met(voorafLegDienstverklaringVast(feiten, kader), [
    mits(dienst !== undefined, 'dienst-niet-in-aanpak'),
    mits(dienst?.soort !== 'interventie', 'interventie-niet-te-weigeren'),
    mits(!dienst || actieveClienten(feiten).includes(dienst.betrokkeneId), 'client-doet-niet-meer-mee'),
    mits(!dienst || vanuit[dienst.staat].includes(antwoord), 'dienst-al-zo-gezegd'),
    dagInVerleden(datum, feiten.dossier.aangewezenOp, kader),
  ])
}
