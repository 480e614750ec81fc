import { type BestandWoorden, bestandenEn, bestandenNlJe, bestandenNlU } from './bestanden.ts'
import { mijnEn } from './en.ts'
import { type MeebeslisWoorden, meebeslisNlJe, meebeslisNlU } from './meebeslissen.ts'
import { meebeslisEn } from './meebeslissen-en.ts'
import { mijnNlJe } from './nl-je.ts'
import { type MijnWoorden, mijnNlU } from './nl-u.ts'

/** Everything that is said in the own environment. */
export type Woorden = MijnWoorden & {
  readonly meebeslissen: MeebeslisWoorden
  readonly bestanden: BestandWoorden
}

const metKeuzes = (
  woorden: MijnWoorden,
  meebeslissen: MeebeslisWoorden,
  bestanden: BestandWoorden,
): Woorden => ({ ...woorden, meebeslissen, bestanden })

interface TaalRij {
  /** Its own name for itself. */
  readonly naam: string
  /** BCP 47, for `lang` and for dates. */
  readonly code: string
  readonly richting: 'ltr' | 'rtl'
  readonly woorden: Woorden
  /** How somebody is spoken to who is not eighteen yet; left out where it makes no difference. */
  readonly jong?: Woorden
}

/** The languages of the own environment: one more is a file of words and a row here, from right to left too. */
export const mijnTalen = {
  nl: {
    ...{ naam: 'Nederlands', code: 'nl', richting: 'ltr' },
    ...{
      woorden: metKeuzes(mijnNlU, meebeslisNlU, bestandenNlU),
      jong: metKeuzes(mijnNlJe, meebeslisNlJe, bestandenNlJe),
    },
  },
  en: {
    naam: 'English',
    code: 'en-GB',
    richting: 'ltr',
    woorden: metKeuzes(mijnEn, meebeslisEn, bestandenEn),
  },
} as const satisfies Record<string, TaalRij>

export type MijnTaal = keyof typeof mijnTalen

/** Whether a text names a language that there is. */
export const isMijnTaal = (tekst: string | undefined): tekst is MijnTaal =>
  tekst !== undefined && Object.hasOwn(mijnTalen, tekst)

/** The words of this language, with je for who is not eighteen yet. */
export const mijnWoorden = (taal: MijnTaal, jong: boolean): Woorden => {
  const rij: TaalRij = mijnTalen[taal]
  return jong ? (rij.jong ?? rij.woorden) : rij.woorden
}

/** A day 'yyyy-mm-dd' written out in this language. */
export const dagIn = (taal: MijnTaal, datum: string): string =>
  new Intl.DateTimeFormat(mijnTalen[taal].code, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${datum}T00:00:00Z`),
  )
