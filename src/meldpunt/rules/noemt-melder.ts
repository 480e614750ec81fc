import type { Oordeel } from '../../wet/oordeel.ts'
import { met, mits } from './mits.ts'

/** By what somebody who called can be known in a text. */
export interface Melderwoorden {
  readonly naam?: string | undefined
  readonly telefoon?: string | undefined
  readonly mail?: string | undefined
  readonly adres?: string | undefined
}

const kaal = (tekst: string): string =>
  tekst.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase()

const cijfers = (tekst: string): string => tekst.replace(/\D/g, '')

const bevat = (tekst: string, woorden: string | undefined): boolean =>
  kaal(woorden ?? '').length >= 3 && kaal(tekst).includes(kaal(woorden ?? ''))

/** The last word of a name as it is written, with its capital: "Bakker" is found, "de bakker" is not. */
const bevatAchternaam = (tekst: string, naam = ''): boolean => {
  const achternaam = naam.trim().split(/\s+/).at(-1) ?? ''
  return /^\p{Lu}\S{2,}/u.test(achternaam) && tekst.split(/[^\p{L}\p{M}'’-]+/u).includes(achternaam)
}

/** Whether one of these texts names who called: by name, telephone, mail or address (5.5.1, N-5.5.1-ver). */
export const noemtMelder = (
  teksten: readonly string[],
  { naam, telefoon, mail, adres }: Melderwoorden,
): boolean => {
  const nummer = cijfers(telefoon ?? '').slice(-8)
  return teksten.some(
    (tekst) =>
      bevat(tekst, naam) ||
      bevatAchternaam(tekst, naam) ||
      bevat(tekst, mail) ||
      bevat(tekst, adres) ||
      (nummer.length === 8 && cijfers(tekst).includes(nummer)),
  )
}

/** The same judgement, unless what leaves the meldpunt would tell who called while he wants to stay unknown (5.5.1). */
export const zonderMelder = (
  oordeel: Oordeel,
  teksten: readonly (string | undefined)[],
  melder: Melderwoorden | undefined,
): Oordeel =>
  met(oordeel, [
    mits(
      !melder ||
        !noemtMelder(
          teksten.filter((tekst) => tekst !== undefined),
          melder,
        ),
      'melder-in-tekst',
    ),
  ])
