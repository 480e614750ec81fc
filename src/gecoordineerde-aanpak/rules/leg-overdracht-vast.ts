import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { laatste } from './meld-aan-college.ts'
import { dagInVerleden, isCollege, met, mits } from './mits.ts'
import { lopend } from './staten.ts'

/** The college has received all data of a coordinator who is not an official; `alles` is what that coordinator states. */
export interface OntvangenOverdracht {
  readonly ontvangenOp: string
  readonly alles: boolean
}

/**
 * Whether a party still has to hand over (5.4.4 lid 8, N-5.4.4-8): it employs the coordinator whose task runs, or
 * employed the one who was replaced, and nothing was received since.
 */
export const wachtOpOverdracht = ({ dossier, gebeurtenissen }: Feiten): boolean => {
  const vervangen = laatste(gebeurtenissen, ['coordinator-vervangen'])
  const ontvangen = laatste(gebeurtenissen, ['overdracht-aan-college'])?.versie ?? -1
  if ((vervangen?.versie ?? -1) < ontvangen) return false
  const doorPartij = dossier.verwerkingsverantwoordelijke !== 'college' && lopend.includes(dossier.staat)
  return doorPartij || vervangen?.code === 'partij'
}

/** Before input: the college waits for the data of a party (5.4.4 lid 8). */
export const voorafLegOverdrachtVast = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('overdracht-aan-college', [
    ...isCollege(feiten, kader),
    mits(wachtOpOverdracht(feiten), 'geen-overdracht-verwacht'),
  ])

/** With input: all of it, on a day since the appointment. */
export const toetsLegOverdrachtVast = (invoer: OntvangenOverdracht, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafLegOverdrachtVast(feiten, kader), [
    mits(invoer.alles, 'overdracht-onvolledig'),
    dagInVerleden(invoer.ontvangenOp, feiten.dossier.begonnenOp ?? feiten.dossier.aangewezenOp, kader),
  ])
