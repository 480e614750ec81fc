import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { DoelFeit, Feiten, Kader } from './feiten.ts'
import { type Code, isCodeVan } from './gebeurtenissen.ts'
import { alsCoordinator, dagInVerleden, type Mits, met, mits } from './mits.ts'
import { reden } from './redenen.ts'

/** Progress on one goal or one agreement. `tekst` says how far it is; what happens in the help itself stays there. */
export interface Voortgang {
  readonly over: 'doel' | 'afspraak'
  readonly id: string
  readonly stand: Code<'voortgang'>
  readonly datum: string
  readonly tekst?: string | undefined
}

/** Before input: the task runs and there is something to follow (2.3a.3 lid 3 and 5, N-2.3a.3-5-ds). */
export const voorafLegVoortgangVast = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('coordinatiedossier', [
    ...alsCoordinator(feiten, kader),
    mits(feiten.doelen.length > 0 || feiten.afspraken.length > 0, 'geen-doel'),
  ])

/** With input: only progress on a goal or an agreement of this aanpak; anything else has no place here. */
export const toetsLegVoortgangVast = (invoer: Voortgang, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafLegVoortgangVast(feiten, kader), [
    overIets(invoer, feiten),
    mits(isCodeVan('voortgang', invoer.stand), 'stand-onbekend'),
    dagInVerleden(invoer.datum, feiten.dossier.begonnenOp ?? feiten.dossier.aangewezenOp, kader),
  ])

/** The state of a goal after this progress. */
export const doelstaatNa = (stand: Voortgang['stand']): DoelFeit['staat'] =>
  stand === 'bereikt' || stand === 'losgelaten' ? stand : 'loopt'

const overIets = ({ over, id, stand }: Voortgang, { doelen, afspraken }: Feiten): Mits => {
  if (over === 'afspraak') {
    if (!afspraken.some((afspraak) => afspraak.id === id)) return reden('afspraak-onbekend')
    return mits(stand !== 'bereikt' && stand !== 'losgelaten', 'stand-onbekend')
  }
  if (over !== 'doel') return reden('alleen-voortgang')
  const doel = doelen.find((een) => een.id === id)
  if (!doel) return reden('doel-onbekend')
  return mits(doel.staat === 'loopt', 'doel-loopt-niet')
}
