import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { aanduidingWoorden as woorden } from '../teksten/nl/aanduiding.ts'
import { vul } from '../teksten/tekst.ts'
import type { Persoon } from './lezen.store.ts'
import { volleNaam } from './wie-is-wie.ts'

/**
 * By what a party knows who is meant: the burgerservicenummer, or else postcode and house number; beside name and birth date, always.
 */
export interface Aanduiding {
  readonly naam: string
  readonly geboortedatum: string
  readonly bsn: string | null
  readonly postcode: string | null
  readonly huisnummer: string | null
}

type Bekend = Pick<Persoon, 'geboortedatum' | 'bsn' | 'adres' | 'veiligContact'> &
  Parameters<typeof volleNaam>[0]

/**
 * What a party gets to see of who somebody is (5.4.2 lid 5, N-5.4.2-5, N-5.2.9). `magBsn`: whether it may use the number. Eigen
 * invulling: of somebody to whose home nothing may be sent, the address is not given either. Undefined for an office.
 */
export const aanduiding = (persoon: Bekend, magBsn: boolean): Aanduiding | undefined => {
  const { geboortedatum, bsn, adres, veiligContact } = persoon
  if (!geboortedatum) return undefined
  const metNummer = magBsn && bsn !== null
  const metAdres = !metNummer && veiligContact?.geenPostThuis !== true && adres?.postcode && adres.huisnummer
  return {
    naam: volleNaam({ ...persoon, roepnaam: null }),
    geboortedatum,
    bsn: metNummer ? bsn : null,
    postcode: metAdres ? adres.postcode : null,
    huisnummer: metAdres ? adres.huisnummer : null,
  }
}

/** It in one sentence, as a letter says it. */
export const aanduidingInWoorden = ({
  naam,
  geboortedatum,
  bsn,
  postcode,
  huisnummer,
}: Aanduiding): string => {
  const wie = vul(woorden.wie, { naam, geboren: datumInWoorden(geboortedatum) })
  if (bsn) return `${wie}, ${vul(woorden.bsn, { bsn })}`
  return postcode && huisnummer ? `${wie}, ${vul(woorden.adres, { postcode, huisnummer })}` : wie
}
