import type { Artikel } from './artikelen.ts'
import { type Leeftijdsgroep, leeftijdsgroepOp, wieMoetInstemmen } from './leeftijdsgroep.ts'
import type { Mits } from './mits.ts'
import {
  omvangVan,
  vertegenwoordigers as soorten,
  type Vertegenwoordiger,
  type Zaak,
} from './vertegenwoordiging.ts'

/** Why a yes or no does not count, with the article that says so; the sentences are the same wherever somebody is asked. */
export const instemredenen = {
  'instemming-geldt-niet': 'vertegenwoordiging',
  'vertegenwoordiger-niet-hiervoor': 'vertegenwoordiging',
  'leeftijd-onbekend': 'vertegenwoordiging',
  'leeftijd-klopt-niet': 'avg-juistheid',
  'leeftijd-met-gezag': 'vertegenwoordiging',
  'instemming-zonder-wie': 'vertegenwoordiging',
  'instemming-zelf-en-ander': 'vertegenwoordiging',
  'kan-niet-zelf-instemmen': 'vertegenwoordiging',
  'kind-stemt-mee-in': 'vertegenwoordiging',
  'jongere-zegt-het-zelf': 'vertegenwoordiging',
  'gezag-stemt-in': 'vertegenwoordiging',
  'ander-gezag-stemt-mee-in': 'vertegenwoordiging',
  'nee-van-gezag': 'vertegenwoordiging',
  'vertegenwoordiger-onbekend': 'vertegenwoordiging',
} as const satisfies Record<string, Artikel>

const mits = (geldt: boolean, code: keyof typeof instemredenen): Mits =>
  geldt ? undefined : { code, artikel: instemredenen[code] }

/** Somebody who speaks for the person, as what, and until which day 'yyyy-mm-dd'. */
export interface Spreker {
  readonly betrokkeneId: string
  readonly als: Vertegenwoordiger
  readonly tot: string | null
}

/** Who said yes or no: the person, who speaks for him, or both together. */
export const instemmers = ['zelf', 'vertegenwoordiger', 'samen'] as const

/** A yes or no to passing on, by whom, on a day 'yyyy-mm-dd'. */
export interface WieInstemt {
  readonly instemming: 'ja' | 'nee'
  readonly door: (typeof instemmers)[number]
  /** Who spoke for him: ids of betrokkenen. */
  readonly vertegenwoordigers: readonly string[]
  /** He cannot judge his own interests in this (1.1.1 vertegenwoordiger). */
  readonly kanNietZelf: boolean
  /** His age as the worker estimates it, where no birth date is known. */
  readonly leeftijd: Leeftijdsgroep | null
  readonly datum: string
}

/** Of what age he was on the day of the answer; null when nobody said. */
const groepVan = (
  { leeftijd, datum }: WieInstemt,
  geboortedatum: string | null,
  vandaag: string,
): Leeftijdsgroep | null => leeftijdsgroepOp(geboortedatum, datum, vandaag) ?? leeftijd

/** Since which day somebody speaks for him is the day of recording here: only an end before the answer says that he did not. */
const sprak = (band: Spreker, dag: string): boolean => band.tot === null || dag < band.tot

const isGezag = ({ als }: Spreker): boolean => soorten[als].voor === 'minderjarige'

/** Who said it was recorded as who speaks for him, and is named exactly when somebody did. */
const wieSprak = (wie: WieInstemt, banden: readonly Spreker[]): readonly Mits[] => {
  const { door, vertegenwoordigers } = wie
  const bekend = vertegenwoordigers.every((id) => banden.some(({ betrokkeneId }) => betrokkeneId === id))
  return [
    mits(door === 'zelf' || vertegenwoordigers.length > 0, 'instemming-zonder-wie'),
    mits(door !== 'zelf' || vertegenwoordigers.length === 0, 'instemming-zelf-en-ander'),
    mits(bekend, 'vertegenwoordiger-onbekend'),
  ]
}

const kind = (
  { instemming, door, vertegenwoordigers, kanNietZelf }: WieInstemt,
  groep: Exclude<Leeftijdsgroep, 'volwassen'>,
  banden: readonly Spreker[],
): readonly Mits[] => {
  const nodig = wieMoetInstemmen(groep, kanNietZelf)
  const gezag = new Set(banden.filter(isGezag).map(({ betrokkeneId }) => betrokkeneId))
  const spraken = [...gezag].filter((id) => vertegenwoordigers.includes(id))
  const zelf = door !== 'vertegenwoordiger'
  if (instemming === 'nee')
    return [
      mits(groep !== 'onder-12' || spraken.length > 0, 'nee-van-gezag'),
      mits(groep !== '16-tot-18' || zelf || kanNietZelf, 'jongere-zegt-het-zelf'),
    ]
  return [
    mits(!nodig.zelf || zelf, groep === '16-tot-18' ? 'jongere-zegt-het-zelf' : 'kind-stemt-mee-in'),
    mits(!nodig.gezag || spraken.length > 0, 'gezag-stemt-in'),
    mits(!nodig.gezag || spraken.length === 0 || spraken.length === gezag.size, 'ander-gezag-stemt-mee-in'),
  ]
}

/**
 * Why this answer does not count, by age (Q-42, as for a client of 1.1.1): under twelve of everybody with authority, from twelve also of
 * the child, at sixteen and seventeen of himself, an adult himself or who represents him; of who cannot decide it, of who speaks for
 * him. A no asks one of those. `geboortedatum` null: the age that the worker estimated counts.
 */
export const tegenWieInstemt = (
  wie: WieInstemt,
  sprekers: readonly Spreker[],
  geboortedatum: string | null,
  vandaag: string,
): readonly Mits[] => {
  const groep = groepVan(wie, geboortedatum, vandaag)
  const banden = sprekers.filter((band) => sprak(band, wie.datum))
  if (groep === null) return [mits(false, 'leeftijd-onbekend')]
  return [
    mits(wie.leeftijd === null || wie.leeftijd === groep, 'leeftijd-klopt-niet'),
    mits(geboortedatum !== null || groep !== 'volwassen' || !banden.some(isGezag), 'leeftijd-met-gezag'),
    ...wieSprak(wie, banden),
    mits(!wie.kanNietZelf || wie.door !== 'zelf' || wie.instemming === 'nee', 'kan-niet-zelf-instemmen'),
    ...(groep === 'volwassen' ? [] : kind(wie, groep, banden)),
  ]
}

/**
 * Whether a yes still holds when it is used for help in these matters: who said it could, and who spoke for an adult speaks in them, a
 * mentor not in money (BW 1:453; N-Awb-2.1).
 */
export const jaGeldt = (
  wie: WieInstemt & { readonly geboortedatum: string | null },
  sprekers: readonly Spreker[],
  zaken: readonly Zaak[],
  vandaag: string,
): Mits => {
  const kloptNog = tegenWieInstemt(wie, sprekers, wie.geboortedatum, vandaag).every(
    (een) => een === undefined,
  )
  if (!kloptNog) return mits(false, 'instemming-geldt-niet')
  if (wie.door !== 'vertegenwoordiger') return undefined
  const omvang = sprekers
    .filter(({ betrokkeneId }) => wie.vertegenwoordigers.includes(betrokkeneId))
    .flatMap(({ als }) => omvangVan(als, []))
  return mits(
    zaken.every((zaak) => omvang.includes(zaak)),
    'vertegenwoordiger-niet-hiervoor',
  )
}
