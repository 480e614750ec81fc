import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, GebeurtenisFeit, Kader } from './feiten.ts'
import { type Code, isCodeVan } from './gebeurtenissen.ts'
import { doelstaatNa, type Voortgang } from './leg-voortgang-vast.ts'
import { alsCoordinator, dagInVerleden, gevuld, type Mits, met, mits } from './mits.ts'

/** Recorded progress as it should have been; what is absent stays as it was. */
export interface Voortgangverbetering {
  readonly voortgangId: string
  readonly stand?: Code<'voortgang'> | undefined
  readonly datum?: string | undefined
  readonly tekst?: string | undefined
  readonly reden: string
}

/** What each recorded progress is about: by its id, from its content. */
export type Waarover = ReadonlyMap<string, Pick<Voortgang, 'over' | 'id'>>

/** The recorded progress, oldest first. */
export const voortgangVan = ({ gebeurtenissen }: Feiten): readonly GebeurtenisFeit[] =>
  gebeurtenissen.filter(({ soort }) => soort === 'voortgang')

/** Whether more progress was recorded on the same goal or agreement after this one. */
export const isLaatste = (voortgangId: string, feiten: Feiten, waarover: Waarover): boolean => {
  const over = waarover.get(voortgangId)
  const zelfde = voortgangVan(feiten).filter(({ id }) => waarover.get(id)?.id === over?.id)
  return zelfde.at(-1)?.id === voortgangId
}

/** Before input: the task runs and there is progress to mend (AVG 5 lid 1 d, N-AVG-5-1d). */
export const voorafVerbeterVoortgang = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('avg-juistheid', [
    ...alsCoordinator(feiten, kader),
    mits(voortgangVan(feiten).length > 0, 'geen-voortgang'),
  ])

/** With input: says what was wrong, and breaks nothing that was recorded after it (N-AVG-16, N-2.3a.3-5-ds). */
export const toetsVerbeterVoortgang = (
  invoer: Voortgangverbetering,
  feiten: Feiten,
  kader: Kader,
  waarover: Waarover,
): Oordeel => {
  const { voortgangId, stand, datum, tekst, reden } = invoer
  const { begonnenOp, aangewezenOp } = feiten.dossier
  return met(voorafVerbeterVoortgang(feiten, kader), [
    mits(
      voortgangVan(feiten).some(({ id }) => id === voortgangId),
      'voortgang-onbekend',
    ),
    mits(gevuld(reden), 'verbetering-zonder-reden'),
    mits(stand !== undefined || datum !== undefined || tekst !== undefined, 'niets-verbeterd'),
    stand && andereStand(voortgangId, stand, feiten, waarover),
    datum === undefined ? undefined : dagInVerleden(datum, begonnenOp ?? aangewezenOp, kader),
  ])
}

const andereStand = (
  voortgangId: string,
  stand: Code<'voortgang'>,
  feiten: Feiten,
  waarover: Waarover,
): Mits => {
  const voorbij = doelstaatNa(stand) !== 'loopt'
  const opAfspraak = waarover.get(voortgangId)?.over === 'afspraak'
  if (!isCodeVan('voortgang', stand) || (voorbij && opAfspraak)) return mits(false, 'stand-onbekend')
  return mits(!voorbij || isLaatste(voortgangId, feiten, waarover), 'voortgang-later-vastgelegd')
}
