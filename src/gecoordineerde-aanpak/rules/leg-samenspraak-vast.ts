import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { type Code, isCodeVan } from './gebeurtenissen.ts'
import { alsCoordinator, dagInVerleden, gevuld, met, mits } from './mits.ts'

/** Consultation with one person; `waarom` tells why it could not be, when the outcome is 'niet-gelukt'. */
export interface Samenspraak {
  readonly betrokkeneId: string
  readonly datum: string
  readonly uitkomst: Code<'samenspraak'>
  readonly waarom?: string | undefined
}

/** Before input: the task of the coordinator runs (2.3a.3 lid 5, N-2.3a.3-5). */
export const voorafLegSamenspraakVast = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('coordinatie-samenspraak', alsCoordinator(feiten, kader))

/** With input: with somebody of this aanpak, on a day since the appointment; motivated when it was not possible. */
export const toetsLegSamenspraakVast = (invoer: Samenspraak, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafLegSamenspraakVast(feiten, kader), [
    mits(
      feiten.betrokkenen.some(({ id }) => id === invoer.betrokkeneId),
      'betrokkene-onbekend',
    ),
    mits(isCodeVan('samenspraak', invoer.uitkomst), 'samenspraak-uitkomst-onbekend'),
    mits(invoer.uitkomst !== 'niet-gelukt' || gevuld(invoer.waarom), 'samenspraak-zonder-reden'),
    dagInVerleden(invoer.datum, feiten.dossier.aangewezenOp, kader),
  ])
