import type { Oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { beoordeel, inStaat, met, mits } from './mits.ts'
import { staten } from './staten.ts'

/** What may be mended of who the melding is about; what is left out stays. */
export interface VerbeterGemelde {
  readonly voornamen?: string | undefined
  readonly roepnaam?: string | undefined
  readonly tussenvoegsel?: string | undefined
  readonly achternaam?: string | undefined
  readonly geboortedatum?: string | undefined
  readonly straat?: string | undefined
  readonly huisnummer?: string | undefined
  readonly postcode?: string | undefined
  readonly plaats?: string | undefined
  readonly telefoon?: string | undefined
  readonly wisGeboortedag?: boolean | undefined
  readonly wisAdres?: boolean | undefined
}

const waarde = (een: string | boolean | undefined): boolean => typeof een === 'string' || een === true

/** As long as there is a melding, who it is about must be right, also when it is done with (N-AVG-5-1d). */
export const voorafVerbeterGemelde = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('avg-juistheid', vandaag, [inStaat(feiten, ...staten)])

const tegenstrijdig = (invoer: VerbeterGemelde): boolean =>
  Boolean(
    (invoer.wisGeboortedag && invoer.geboortedatum) ||
      (invoer.wisAdres && (invoer.straat || invoer.huisnummer || invoer.postcode || invoer.plaats)),
  )

/**
 * Completes or mends who the melding is about: in a call a name or address is often half heard (N-AVG-16). Something must
 * change, nothing is both filled in and taken away, and nobody was born after today.
 */
export const toetsVerbeterGemelde = (invoer: VerbeterGemelde, feiten: Feiten, kader: Kader): Oordeel => {
  const { voornamen, roepnaam, tussenvoegsel, achternaam, geboortedatum, straat, huisnummer } = invoer
  const { postcode, plaats, telefoon, wisGeboortedag, wisAdres } = invoer
  const iets = [voornamen, roepnaam, tussenvoegsel, achternaam, geboortedatum, straat, huisnummer]
  return met(voorafVerbeterGemelde(feiten, kader), [
    mits([...iets, postcode, plaats, telefoon, wisGeboortedag, wisAdres].some(waarde), 'niets-verbeterd'),
    mits(!tegenstrijdig(invoer), 'ingevuld-en-weggehaald'),
    mits(!geboortedatum || geboortedatum <= kader.vandaag, 'dag-in-toekomst'),
  ])
}
