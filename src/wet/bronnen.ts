import { ontwerpZoalsIngediend } from './artikelen/rij.ts'
import { type Gedateerd, geldtOp, rijOp } from './rij-op.ts'

/** One own source of the college that may be used again for an onderzoek. `aan` is off where the sources disagree. */
export interface BronRij extends Gedateerd {
  readonly naam: string
  readonly grondslag: string
  readonly aan: boolean
}

const bron = (naam: string, grondslag: string, aan = true): readonly [BronRij] => [
  { naam, grondslag, aan, vanaf: ontwerpZoalsIngediend },
]

/**
 * The closed list of 5.4.1 lid 4 (N-5.4.1-4, §6.2.2). Data of the mayor are not here: they are a provision under 5.4.2
 * (N-5.4.1-4-151d). Eigen invulling: the Wet inburgering 2021 stands off, because §4.4.3 names it and §6.2.2 does not.
 */
export const bronnen = {
  'wmo-2015': bron('Wmo 2015: eigen uitvoering', 'Wmo 2015, 2.1.1, 2.1.7, 2.3.1 tot en met 2.3.10 en 2.4.1'),
  'wams-onderzoek': bron('Wmo 2015: eerder onderzoek', 'Wmo 2015, 2.3a.1, 2.3a.2 en 2.3a.4'),
  jeugdwet: bron('Jeugdwet: toegang tot jeugdhulp', 'Jeugdwet, 2.3 en 2.4'),
  participatiewet: bron('Participatiewet: bijstand en re-integratie', 'Participatiewet, 7'),
  wgs: bron('Wet gemeentelijke schuldhulpverlening', 'Wgs, 3'),
  wsw: bron('Wet sociale werkvoorziening', 'Wsw'),
  leerplicht: bron('Leerplicht', 'Leerplichtwet 1969, 16'),
  'voortijdig-schoolverlaten-mbo': bron('Schoolverlaten mbo', 'Web, 8.3.2 lid 1'),
  'voortijdig-schoolverlaten-vo': bron('Schoolverlaten voortgezet onderwijs', 'Wvo, 118h lid 1'),
  'voortijdig-schoolverlaten-so': bron('Schoolverlaten speciaal onderwijs', 'Wec, 162b lid 1'),
  wvggz: bron('Wvggz: meldingen aan het college', 'Wvggz, 5:1 en 5:2'),
  'wet-inburgering-2021': bron('Wet inburgering 2021', 'Wet inburgering 2021', false),
} as const satisfies Record<string, readonly [BronRij, ...BronRij[]]>

export type Bron = keyof typeof bronnen
/** All sources, also those that are off. */
export const bronCodes = Object.keys(bronnen) as readonly Bron[]

/** One source as it holds on day `op`. Throws a RangeError when no row covers that day. */
export const bronOp = (code: Bron, op: string): BronRij => {
  const rijen: readonly BronRij[] = bronnen[code]
  return rijOp(`bron ${code}`, rijen, op)
}

/** The sources that may be used on day `op`: what a form offers. */
export const bronnenOp = (op: string): readonly Bron[] =>
  bronCodes.filter((code) => (bronnen[code] as readonly BronRij[]).some((rij) => rij.aan && geldtOp(rij, op)))
