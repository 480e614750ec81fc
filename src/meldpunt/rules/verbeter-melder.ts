import { type Melder, melders } from '../../wet/melding.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { overDeMelder } from './begin-triage.ts'
import type { Feiten, Kader } from './feiten.ts'
import { beoordeel, gevuld, heeft, met, mits } from './mits.ts'

/** Who called, as it should have been written. */
export interface MelderVerbetering {
  readonly melder: Melder
  readonly verborgen: boolean
  readonly anoniem: boolean
  readonly redenAnoniem?: string | undefined
  readonly melderNaam?: string | undefined
  readonly melderTelefoon?: string | undefined
  readonly melderMail?: string | undefined
  readonly relatie?: string | undefined
  /** He himself says that the person may know who called. */
  readonly zegtHijZelf: boolean
  readonly reden: string
}

/** Who called can be mended as long as the melding is kept (AVG 5 lid 1 onder d, AVG 16). */
export const voorafVerbeterMelder = (_: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('avg-juistheid', vandaag, [])

/** Whoever called about himself was spoken to: that alone ends the duty to tell him (2.2.5 lid 2, AVG 13). */
const isGesproken = (feiten: Feiten): boolean => heeft(feiten, 'contact-gemelde', 'gesproken')

/** Only he himself lets go that he is unknown to the person, whoever he turns out to be (N-5.5.1-ver, N-5.5.1-prf). */
const blijftVerborgen = (invoer: MelderVerbetering, { melder }: Feiten): boolean =>
  !melder.verborgen || invoer.verborgen || invoer.zegtHijZelf

/**
 * Mends who called: what was said of him must meet what it had to meet in the call. A citizen can still ask to stay unknown to
 * the person, or take his name back with the reason why the melding stays (5.5.1; AVG 16 and 17).
 */
export const toetsVerbeterMelder = (invoer: MelderVerbetering, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafVerbeterMelder(feiten, kader), [
    ...overDeMelder(invoer),
    mits(blijftVerborgen(invoer, feiten), 'alleen-melder-zelf-bekend'),
    mits(
      invoer.melder !== 'zelf' || feiten.melder.soort === 'zelf' || isGesproken(feiten),
      'zelf-zonder-gesprek',
    ),
    mits(melders[invoer.melder].vertelt || !gevuld(invoer.relatie), 'alleen-professional-vertelt'),
    mits(gevuld(invoer.reden), 'verbetering-zonder-reden'),
  ])
