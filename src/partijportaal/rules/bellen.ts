import { beoordeel, met } from '../../wet/mits.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { type BijVraag, wachtNog } from './antwoorden.ts'
import type { Feiten, Kader } from './feiten.ts'
import { grond, magOver, mits, nietVanCollega, voorDezeWeg } from './mits.ts'
import { reden } from './redenen.ts'

/** Asks to be called: the question stays open (N-5.4.2-1). */
export const voorafVraagTeBellen = (feiten: Feiten, kader: Kader): Oordeel =>
  voorDezeWeg(
    feiten,
    beoordeel(grond(feiten), kader.vandaag, [
      feiten.dossier.staat === 'bellen' ? reden('belt-al') : magOver('vraag-te-bellen', feiten),
      nietVanCollega(feiten, kader),
    ]),
  )

/** As before input, while the college still waits for it, and to a number that can be called. */
export const toetsVraagTeBellen = (
  { telefoon }: { readonly telefoon: string },
  feiten: Feiten,
  kader: Kader,
  bij: BijVraag,
): Oordeel =>
  voorDezeWeg(
    feiten,
    met(voorafVraagTeBellen(feiten, kader), [
      wachtNog(bij, feiten),
      mits(telefoon.replace(/\D/g, '').length >= 6, 'geen-telefoonnummer'),
    ]),
  )
