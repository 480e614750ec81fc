import { ontwerpZoalsIngediend } from './artikelen/rij.ts'
import type { Artikel } from './artikelen.ts'
import { type Burgemeestertaak, takenVanBurgemeester } from './burgemeester.ts'
import type { WetCode } from './domeinen.ts'
import type { Partijsoort } from './partijenlijst.ts'
import { type Gedateerd, geldtOp } from './rij-op.ts'
import { burgemeesterOntvanger, dienstOntvanger, type Voorwaarde } from './voorwaarden.ts'

/** What must be there before gegevens of the onderzoek go on for this purpose (5.4.4 lid 1). */
export type Doorgeefeis = 'aanvaarde-dienst' | 'inburgeringsplicht' | 'kind' | 'gebleken-nood'

interface DoelRij extends Gedateerd {
  readonly naam: string
  readonly artikel: Artikel
  /** How conditions and the register name who gets it; null for a purpose that nothing may go to. */
  readonly ontvanger: string | null
  readonly eis: Doorgeefeis | null
  readonly wet?: WetCode
  readonly taak?: Burgemeestertaak
}

const vanaf = ontwerpZoalsIngediend
const artikel = 'gebruik-na-onderzoek'

const dienst = (naam: string, wet: WetCode): DoelRij => ({
  ...{ naam, artikel, ontvanger: dienstOntvanger(wet), eis: 'aanvaarde-dienst', wet, vanaf },
})

const burgemeester = (naam: string, taak: Burgemeestertaak): DoelRij => ({
  ...{ naam, artikel, ontvanger: burgemeesterOntvanger(taak), eis: 'gebleken-nood', taak, vanaf },
})

/**
 * For what gegevens of an onderzoek may be used afterwards: one service of the four laws or of the Wet inburgering 2021, a request
 * to the Raad voor de Kinderbescherming, and two tasks of the burgemeester (5.4.4 lid 1, N-5.4.4-1, N-5.4.4-1-bm). The last row is
 * there to be refused with its article: expressly not for fraud or enforcement (N-5.4.4-1-frd, N-1.5-hnd). Closed.
 */
export const doorgeefdoelen = {
  'wmo-2015': dienst('Hulp uit de Wmo 2015', 'wmo-2015'),
  jeugdwet: dienst('Jeugdhulp', 'jeugdwet'),
  participatiewet: dienst('Bijstand of hulp bij werk', 'participatiewet'),
  wgs: dienst('Schuldhulp', 'wgs'),
  inburgering: {
    ...{ naam: 'Inburgering', artikel, vanaf },
    ...{ ontvanger: dienstOntvanger('inburgering'), eis: 'inburgeringsplicht' },
  },
  'raad-voor-de-kinderbescherming': {
    ...{ naam: 'Verzoek tot onderzoek aan de Raad voor de Kinderbescherming', artikel, vanaf },
    ...{ ontvanger: dienstOntvanger('raad-voor-de-kinderbescherming'), eis: 'kind' },
  },
  'tijdelijk-huisverbod': burgemeester(
    'De burgemeester, voor een tijdelijk huisverbod',
    'tijdelijk-huisverbod',
  ),
  wvggz: burgemeester('De burgemeester, voor de Wvggz', 'wvggz'),
  'fraude-of-handhaving': {
    ...{ naam: 'Fraude, handhaving of opsporing', artikel: 'geen-handhaving', vanaf },
    ...{ ontvanger: null, eis: null },
  },
} as const satisfies Record<string, DoelRij>

export type Doorgeefdoel = keyof typeof doorgeefdoelen
/** All of them, in the order of the table. */
export const doorgeefdoelNamen = Object.keys(doorgeefdoelen) as readonly Doorgeefdoel[]

/** The row of a purpose. */
export const doorgeefdoel = (doel: Doorgeefdoel): DoelRij => doorgeefdoelen[doel]

/** Whether the law lets gegevens of the onderzoek be used for this purpose at all on day `op` (5.4.4 lid 1, Q-43). */
export const magWordenDoorgegeven = (doel: Doorgeefdoel, op: string): boolean => {
  const rij = doorgeefdoel(doel)
  if (rij.ontvanger === null || !geldtOp(rij, op)) return false
  return rij.taak === undefined || takenVanBurgemeester('ontvangt', op).includes(rij.taak)
}

/** The purpose a receiver in the register stands for; undefined for the coordinator, a party or a person. */
export const doelVanOntvanger = (aan: string): Doorgeefdoel | undefined =>
  doorgeefdoelNamen.find((doel) => doorgeefdoel(doel).ontvanger === aan)

/** Which parties of the register are, under another name, a receiver of this table: parts of the college, the Raad, the burgemeester. */
const alsOntvanger: Readonly<Partial<Record<Partijsoort, readonly Doorgeefdoel[]>>> = {
  'gemeentelijke-wmo': ['wmo-2015'],
  'gemeentelijke-jeugdhulp': ['jeugdwet'],
  'gemeentelijke-schuldhulp': ['wgs'],
  'gemeentelijke-participatie': ['participatiewet'],
  'gemeentelijke-inburgering': ['inburgering'],
  'raad-voor-de-kinderbescherming': ['raad-voor-de-kinderbescherming'],
  burgemeester: ['tijdelijk-huisverbod', 'wvggz'],
}

interface BekendePartij {
  readonly id: string
  readonly soort: string | null
}

/**
 * The conditions in which a party that is named stands for the receiver it is as well: who may not have it as a party, gets it for
 * a service or a task of the burgemeester neither (5.4.2 lid 1, 5.4.4 lid 1; N-5.4.2-1-vw).
 */
export const metOntvangers = (
  voorwaarden: readonly Voorwaarde[],
  partijen: readonly BekendePartij[],
): readonly Voorwaarde[] => {
  const ookAls = (id: string): readonly string[] => {
    const soort = partijen.find((een) => een.id === id)?.soort
    const doelen = soort ? (alsOntvanger[soort as Partijsoort] ?? []) : []
    return [id, ...doelen.map((doel) => doorgeefdoelen[doel].ontvanger ?? '')]
  }
  return voorwaarden.map((een) =>
    een.soort === 'niet-delen-met' || een.soort === 'alleen-delen-met'
      ? { ...een, aan: een.aan.flatMap(ookAls) }
      : een,
  )
}
