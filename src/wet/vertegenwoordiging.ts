import type { Domein } from './domeinen.ts'
import type { Thema } from './themas.ts'

/** The matters in which somebody can speak for another. Eigen invulling: the law names kinds, not matters. */
export const zaken = {
  geld: { naam: 'geld en bezit' },
  zorg: { naam: 'zorg en begeleiding' },
  overig: { naam: 'andere persoonlijke zaken' },
} as const satisfies Record<string, { readonly naam: string }>
export type Zaak = keyof typeof zaken
/** All matters, in the order of the table. */
export const zaakNamen = Object.keys(zaken) as readonly Zaak[]

interface VertegenwoordigerRij {
  readonly naam: string
  /** Where the law gives him this place. */
  readonly grond: string
  /** In what he may speak; null: in what his mandate says. */
  readonly omvang: readonly Zaak[] | null
  /** Whom he can represent: a minor (until eighteen), an adult (from eighteen), or both. */
  readonly voor: 'minderjarige' | 'meerderjarige' | 'iedereen'
}

/**
 * Who can represent a client (N-Awb-2.1; explanation of 2.3.2: a curator, mentor or somebody with a mandate). Closed: who
 * is not here does not represent, however close he is.
 */
export const vertegenwoordigers = {
  curator: {
    naam: 'Curator',
    grond: 'BW 1:381 en 1:386',
    omvang: zaakNamen,
    voor: 'meerderjarige',
  },
  bewindvoerder: {
    naam: 'Bewindvoerder',
    grond: 'BW 1:441',
    omvang: ['geld'],
    voor: 'meerderjarige',
  },
  mentor: { naam: 'Mentor', grond: 'BW 1:453', omvang: ['zorg'], voor: 'meerderjarige' },
  gemachtigde: { naam: 'Gemachtigde', grond: 'Awb 2:1 en BW 3:60', omvang: null, voor: 'iedereen' },
  ouder: { naam: 'Ouder met gezag', grond: 'BW 1:245 en 1:247', omvang: zaakNamen, voor: 'minderjarige' },
  voogd: { naam: 'Voogd', grond: 'BW 1:337', omvang: zaakNamen, voor: 'minderjarige' },
} as const satisfies Record<string, VertegenwoordigerRij>

export type Vertegenwoordiger = keyof typeof vertegenwoordigers
/** All kinds, in the order of the table. */
export const vertegenwoordigerNamen = Object.keys(vertegenwoordigers) as readonly Vertegenwoordiger[]

/** In what this kind may speak; `volmacht` counts only for who has his place from a mandate. */
export const omvangVan = (als: Vertegenwoordiger, volmacht: readonly Zaak[]): readonly Zaak[] =>
  vertegenwoordigers[als].omvang ?? zaakNamen.filter((zaak) => volmacht.includes(zaak))

/** Of which matter a theme is. Where to live is care, the contract for it is money. */
const perThema: Readonly<Record<Thema, readonly Zaak[]>> = {
  inkomen: ['geld'],
  schulden: ['geld'],
  gezondheid: ['zorg'],
  'hulp-thuis': ['zorg'],
  opvoeding: ['overig'],
  onderwijs: ['overig'],
  werk: ['overig'],
  wonen: ['geld', 'zorg'],
  inburgering: ['overig'],
  veiligheid: ['overig'],
}

const perDomein: Readonly<Record<Domein, readonly Zaak[]>> = {
  'maatschappelijke-ondersteuning': ['zorg'],
  jeugd: ['overig'],
  schuldhulp: ['geld'],
  participatie: ['geld'],
  'publieke-gezondheid': ['zorg'],
  'medische-zorg': ['zorg'],
  'langdurige-zorg': ['zorg'],
  'geestelijke-gezondheidszorg': ['zorg'],
  welzijn: ['zorg'],
  onderwijs: ['overig'],
  wonen: ['geld', 'zorg'],
  'werk-en-inkomen': ['geld'],
  inburgering: ['overig'],
  'openbare-orde-en-veiligheid': ['overig'],
}

/** The matters that these themes touch, in the order of the table. */
export const zakenVanThemas = (themas: readonly Thema[]): readonly Zaak[] =>
  zaakNamen.filter((zaak) => themas.some((thema) => perThema[thema].includes(zaak)))

/** The matters that a service of this domain touches. */
export const zakenVanDomein = (domein: Domein): readonly Zaak[] => perDomein[domein]
