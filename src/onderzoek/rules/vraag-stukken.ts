import type { Thema } from '../../wet/themas.ts'
import { bekend } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import type { Bevinding } from './gebeurtenissen.ts'
import { isClient } from './is-client.ts'
import { heeftReikwijdte, themaBinnen } from './reikwijdte.ts'
import { artikelVanStukken as artikel, openStukken, type Stuksoort } from './stuk.ts'
import { alsNiet, beoordeel, eenmaal, inStaat, leeg, type Redenen, type Toets, type Vooraf } from './toets.ts'

/** One paper, with its own necessity. */
export interface GevraagdStuk {
  readonly soort: Stuksoort
  /** What it is, in own words; needed for 'ander-stuk'. */
  readonly omschrijving: string
  readonly onderdeel: Bevinding
  readonly thema: Thema
  readonly waaromNodig: string
  /** Why the college cannot get it itself. */
  readonly waaromNietZelf: string
  /** The client can get it within reason (2.3.2 lid 7). */
  readonly kanClient: boolean
}

export interface VraagStukken {
  readonly betrokkeneId: string
  readonly uiterlijk: string
  readonly stukken: readonly GevraagdStuk[]
}

const basis = (feiten: Feiten): Redenen => [inStaat(feiten, ['loopt'], artikel), heeftReikwijdte(feiten)]

/** What stands in the way of `vraag-stukken` before anything is typed: for the panel. */
export const voorafVraagStukken: Vooraf = (feiten, vandaag) => beoordeel(artikel, vandaag, basis(feiten))

const zelfde = (een: string, ander: string): boolean =>
  een.trim().toLowerCase() === ander.trim().toLowerCase()

/** Whether two papers rest on one reason: then it is a list, and nothing was weighed (N-2.3a.1-1-fish). */
const eenReden = (stukken: readonly GevraagdStuk[]): boolean =>
  stukken.some((een, i) =>
    stukken
      .slice(i + 1)
      .some((ander) => !leeg(een.waaromNodig) && zelfde(een.waaromNodig, ander.waaromNodig)),
  )

const opStuk = (stuk: GevraagdStuk, feiten: Feiten, wie: string): Redenen => [
  themaBinnen(feiten, stuk.thema, wie),
  alsNiet(stuk.soort === 'ander-stuk' && leeg(stuk.omschrijving), 'stuk-zonder-naam', artikel),
  alsNiet(leeg(stuk.waaromNodig), 'stuk-zonder-noodzaak', artikel),
  alsNiet(leeg(stuk.waaromNietZelf), 'stuk-zelf-te-halen', artikel),
  alsNiet(!stuk.kanClient, 'stuk-niet-te-krijgen', artikel),
  alsNiet(
    stuk.soort !== 'ander-stuk' &&
      openStukken(feiten).some(
        ({ betrokkeneId, soort, thema }) =>
          betrokkeneId === wie && soort === stuk.soort && thema === stuk.thema,
      ),
    'stuk-al-gevraagd',
    artikel,
  ),
]

/**
 * Asks a client for papers, each with a question of the reikwijdte, why it is needed and why the college cannot get it: never
 * a standard list (N-2.3.2-7, N-2.3a.1-5-geg, N-2.3a.1-1-fish).
 */
export const toetsVraagStukken: Toets<VraagStukken> = (
  { betrokkeneId, uiterlijk, stukken },
  feiten,
  vandaag,
) => {
  const vreemde = bekend(feiten, betrokkeneId, artikel)
  return beoordeel(artikel, vandaag, [
    ...basis(feiten),
    vreemde,
    alsNiet(!vreemde && !isClient(feiten, betrokkeneId), 'stuk-alleen-client', 'begrip-client'),
    alsNiet(stukken.length === 0, 'geen-stuk-gekozen', artikel),
    alsNiet(uiterlijk < vandaag, 'stuk-dag-voorbij', artikel),
    alsNiet(eenReden(stukken), 'stukken-met-een-reden', 'geen-standaardonderzoek'),
    ...eenmaal(stukken.flatMap((stuk) => opStuk(stuk, feiten, betrokkeneId))),
  ])
}
