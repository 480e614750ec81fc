import { ontwerpZoalsIngediend } from './artikelen/rij.ts'
import type { Artikel } from './artikelen.ts'
import type { WetCode } from './domeinen.ts'
import { type Gedateerd, rijOp } from './rij-op.ts'

/**
 * How an onderzoek is carried out: on the request of the client and with his agreement (2.3a.1), or by the procedure of
 * 2.3a.4 lid 2 to 7, in which nobody has to ask and the client is informed and involved as far as possible.
 */
export const procedures = ['in-samenspraak', 'zonder-verzoek-van-client'] as const
export type Procedure = (typeof procedures)[number]

/** By which road somebody comes to an onderzoek. `wet`: the law of the request, null when it can be each of the four. */
export interface IngangRij extends Gedateerd {
  readonly naam: string
  readonly artikel: Artikel
  readonly procedure: Procedure
  readonly wet: WetCode | null
}

const ingangVan = (
  naam: string,
  artikel: Artikel,
  wet: WetCode | null,
  procedure: Procedure = 'in-samenspraak',
): readonly [IngangRij] => [{ naam, artikel, procedure, wet, vanaf: ontwerpZoalsIngediend }]

/**
 * Every road to an onderzoek (N-2.3a.1-1, N-2.3a.1-2, N-2.3.9-2, N-Jw-2.4a, N-PW-7a-2, N-Wgs-3b-2, N-WI-14-8,
 * N-2.3a.4-1). Closed: what has no row starts none.
 */
export const ingangen = {
  'wmo-melding': ingangVan('Melding: vraag om ondersteuning', 'melding', 'wmo-2015'),
  jeugdhulpvraag: ingangVan('Vraag om jeugdhulp', 'jeugd-samenhang', 'jeugdwet'),
  bijstandsvraag: ingangVan('Vraag om bijstand of hulp bij werk', 'pw-samenhang', 'participatiewet'),
  schuldhulpvraag: ingangVan('Vraag om hulp bij schulden', 'schuldhulp-samenhang', 'wgs'),
  'lopende-dienst': ingangVan(
    'De cliënt heeft al hulp en vraagt een onderzoek',
    'onderzoek-bij-lopende-dienst',
    null,
  ),
  'wmo-heronderzoek': ingangVan('Heronderzoek van Wmo-ondersteuning', 'heronderzoek', 'wmo-2015'),
  kinderbeschermingsmaatregel: ingangVan(
    'Een kinderbeschermingsmaatregel wordt overwogen',
    'jeugd-samenhang',
    'jeugdwet',
  ),
  'brede-intake-inburgering': ingangVan(
    'Brede intake van de inburgering',
    'inburgering-onderzoek',
    null,
    'zonder-verzoek-van-client',
  ),
  'verzoek-van-partij': ingangVan(
    'Gemotiveerd verzoek van een partij',
    'onderzoek-op-verzoek-van-partij',
    null,
    'zonder-verzoek-van-client',
  ),
} as const satisfies Record<string, readonly [IngangRij, ...IngangRij[]]>

export type Ingang = keyof typeof ingangen
/** All roads, in the order of the table. */
export const ingangCodes = Object.keys(ingangen) as readonly Ingang[]

/** The road on which a party asked for the onderzoek, by a decision of the college on its request (2.3a.4 lid 1). */
export const opVerzoekVanPartij = 'verzoek-van-partij' satisfies Ingang
/** The roads by which somebody comes to the college himself: a first contact is recorded with one of these. */
export const ingangenBijContact = ingangCodes.filter(
  (code): code is Exclude<Ingang, typeof opVerzoekVanPartij> => code !== opVerzoekVanPartij,
)

/** One road as it reads on day `op`. Throws a RangeError when no row covers that day. */
export const ingangOp = (code: Ingang, op: string): IngangRij => {
  const rijen: readonly IngangRij[] = ingangen[code]
  return rijOp(code, rijen, op)
}

/** The road of a plain request under each of the four laws (2.3a.1 lid 1). */
export const ingangVanWet: Readonly<Record<WetCode, Ingang>> = {
  'wmo-2015': 'wmo-melding',
  jeugdwet: 'jeugdhulpvraag',
  participatiewet: 'bijstandsvraag',
  wgs: 'schuldhulpvraag',
}
