import { geldtOp } from '../../wet/geldt-op.ts'
import {
  leeftijdPastNiet,
  onvolledig,
  type Vertegenwoordiging,
  zichzelfOfAl,
} from '../../wet/nieuwe-vertegenwoordiging.ts'
import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader, VertegenwoordigingFeit } from './feiten.ts'
import { actieveClienten } from './laat-client-stoppen.ts'
import { alsCoordinator, dagVanaf, met, mits } from './mits.ts'

/** Who speaks for this client on this day. */
export const vertegenwoordigersVan = (
  { vertegenwoordigingen }: Feiten,
  voor: string,
  dag: string,
): readonly VertegenwoordigingFeit[] =>
  vertegenwoordigingen.filter((band) => band.voorId === voor && geldtOp(band, dag))

const tijdensTaak = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('vertegenwoordiging', alsCoordinator(feiten, kader))

export const voorafVoegVertegenwoordigerToe = tijdensTaak

/**
 * Adds who speaks for a client of this aanpak: the coordinator tunes with him where the client has one (2.3a.3 lid 3 and 5,
 * N-2.3a.3-3, N-2.3a.3-5). `bestaand` is the id of who stands here already; `geboren` of the client, when it is known.
 */
export const toetsVoegVertegenwoordigerToe = (
  invoer: Vertegenwoordiging,
  feiten: Feiten,
  kader: Kader,
  bestaand?: string,
  geboren: string | null = null,
): Oordeel =>
  met(voorafVoegVertegenwoordigerToe(feiten, kader), [
    ...onvolledig(invoer),
    mits(
      invoer.voorId === undefined || actieveClienten(feiten).includes(invoer.voorId),
      'geen-client-die-meedoet',
    ),
    ...zichzelfOfAl(
      invoer,
      bestaand,
      feiten.vertegenwoordigingen.filter(({ betrokkeneId }) => betrokkeneId === bestaand),
    ),
    ...leeftijdPastNiet(invoer, geboren, kader.vandaag),
  ])

export const voorafVoegKantoorToe = tijdensTaak

/** Adds an office that speaks for a client; parental authority is of a person (BW 1:245). */
export const toetsVoegKantoorToe = (
  invoer: Vertegenwoordiging,
  feiten: Feiten,
  kader: Kader,
  geboren: string | null = null,
): Oordeel =>
  met(toetsVoegVertegenwoordigerToe(invoer, feiten, kader, undefined, geboren), [
    invoer.als === 'ouder' ? { code: 'kantoor-is-geen-ouder', artikel: 'vertegenwoordiging' } : undefined,
  ])

/** Before input: the task of the coordinator runs (2.3a.3 lid 5). */
export const voorafVoegMantelzorgerToe = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('coordinatie-samenspraak', alsCoordinator(feiten, kader))

/** Adds who cares for a client, when the client wants that (2.3a.3 lid 5, N-2.3a.3-5). */
export const toetsVoegMantelzorgerToe = (
  { clientWilDit }: { readonly clientWilDit?: boolean | undefined },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafVoegMantelzorgerToe(feiten, kader), [mits(clientWilDit === true, 'client-wil-dit-niet')])

/** Why a representation is not, or was never, there. */
export const eindredenen = ['beeindigd', 'vergissing'] as const
export type Eindreden = (typeof eindredenen)[number]

export interface EindeVertegenwoordiging {
  readonly bandId: string
  readonly reden: Eindreden
  readonly tot?: string | undefined
}

/** Before input: there is one to end (N-AVG-5-1d). */
export const voorafBeeindigVertegenwoordiging = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('vertegenwoordiging', [
    ...alsCoordinator(feiten, kader),
    mits(feiten.vertegenwoordigingen.length > 0, 'niemand-vertegenwoordigt'),
  ])

/** Records on which day it ended; what was a mistake is taken away, and leaves nothing behind (N-AVG-5-1d, N-AVG-16). */
export const toetsBeeindigVertegenwoordiging = (
  invoer: EindeVertegenwoordiging,
  feiten: Feiten,
  kader: Kader,
): Oordeel => {
  const band = feiten.vertegenwoordigingen.find(({ id }) => id === invoer.bandId)
  const einde = invoer.reden === 'beeindigd'
  return met(voorafBeeindigVertegenwoordiging(feiten, kader), [
    mits(band !== undefined, 'niemand-vertegenwoordigt'),
    mits(!einde || invoer.tot !== undefined, 'vertegenwoordiging-zonder-einde'),
    band && einde && invoer.tot ? dagVanaf(invoer.tot, band.sinds) : undefined,
  ])
}
