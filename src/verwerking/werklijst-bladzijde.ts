import { type Bladzijde, snijBladzijde } from './bladzijde.ts'
import type { Werklijst, Werkregel } from './hoofdstuk.ts'
import { aantalVandaag, type Plicht } from './panel.ts'
import { bladzijde, datum, dossierkeuze, ja, tekst } from './velden.ts'

/**
 * What a worklist can be asked. `zoek` is a part of a name, street, place or number: it is declared as a text and not as
 * a line, because a line of a list can stand in an address and a name never does (N-AVG-32).
 */
export const werkvragen = {
  alleenTellen: ja().default(false),
  /** Until which day is counted; today when left out. */
  telTot: datum().optional(),
  bladzijde: bladzijde(),
  zoek: tekst({ max: 100, wieZiet: 'niemand-anders' }).optional(),
  /** The act from which one comes back to the list. */
  gedaan: dossierkeuze().optional(),
}

interface Werkvraag {
  readonly alleenTellen: boolean
  readonly telTot?: string | undefined
  readonly bladzijde: number
  readonly zoek?: string | undefined
}

interface Zaak {
  readonly plichten: readonly Plicht[]
  /** Of the people by whose names the case is known. */
  readonly pseudoniemen: readonly string[]
}

interface Bron<Z, P> {
  readonly personen: (pseudoniemen: readonly string[]) => Promise<ReadonlyMap<string, P>>
  readonly regel: (zaak: Z, personen: ReadonlyMap<string, P>) => Werkregel
}

interface ZaakOpNummer {
  readonly id: string
  readonly nummer: string
  readonly plichten: readonly Plicht[]
}

/** What a line says of a case that is known by its number alone. */
export type RegelOpNummer = Pick<Werkregel, 'pad' | 'staat'> &
  Partial<Pick<Werkregel, 'wachtOp' | 'volgendeAfspraak'>>

/** Lower case and without accents, as the filter in the browser reads: "Çelik" is found by "celik". */
const kaal = (waarde: string): string => waarde.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether every word that was typed is part of a name, the street, the place or the number of the case. */
export const pastBij = ({ namen, straat, plaats, nummer }: Werkregel, zoek: string): boolean => {
  const gevonden = kaal([...namen, straat, plaats, nummer].join(' '))
  return kaal(zoek)
    .split(/\s+/)
    .every((woord) => gevonden.includes(woord))
}

const pseudoniemenVan = (zaken: readonly Zaak[]): readonly string[] => [
  ...new Set(zaken.flatMap(({ pseudoniemen }) => pseudoniemen)),
]

const leesMensen = async <Z extends Zaak, P>(zaken: readonly Z[], { personen }: Bron<Z, P>) => {
  const wie = pseudoniemenVan(zaken)
  return wie.length > 0 ? await personen(wie) : new Map<string, P>()
}

/** Which cases the page holds, with the people who were read to know it. */
const kies = async <Z extends Zaak, P>(
  alle: readonly Z[],
  { bladzijde: nummer, zoek }: Werkvraag,
  bron: Bron<Z, P>,
): Promise<{ zaken: readonly Z[]; waar: Bladzijde; mensen: ReadonlyMap<string, P> }> => {
  if (zoek === undefined) {
    const { deel, ...waar } = snijBladzijde(alle, nummer)
    return { zaken: deel, waar, mensen: await leesMensen(deel, bron) }
  }
  const mensen = await leesMensen(alle, bron)
  const { deel, ...waar } = snijBladzijde(
    alle.filter((zaak) => pastBij(bron.regel(zaak, mensen), zoek)),
    nummer,
  )
  return { zaken: deel, waar, mensen }
}

/**
 * One page of a worklist of one's own cases, or of those in which what was typed is found, over all its pages. The
 * pseudonyms are of who stands on the page: they go in the log (N-AVG-32).
 */
export const werklijstBladzijde = async <Z extends Zaak, P>(
  alle: readonly Z[],
  vraag: Werkvraag,
  op: string,
  bron: Bron<Z, P>,
): Promise<{ readonly uitkomst: Werklijst; readonly pseudoniemen: readonly string[] }> => {
  const vandaag = aantalVandaag(
    alle.flatMap(({ plichten }) => plichten),
    vraag.telTot ?? op,
  )
  if (vraag.alleenTellen) {
    const { deel: _, ...waar } = snijBladzijde(alle, vraag.bladzijde)
    return { uitkomst: { regels: [], vandaag, ...waar }, pseudoniemen: [] }
  }
  const { zaken, waar, mensen } = await kies(alle, vraag, bron)
  const regels = zaken.map((zaak) => bron.regel(zaak, mensen))
  return { uitkomst: { regels, vandaag, ...waar }, pseudoniemen: pseudoniemenVan(zaken) }
}

/** The same where a case is known by its number alone: who it is about stands in the dossier, and in no list (N-AVG-32). */
export const werklijstOpNummer = async <Z extends ZaakOpNummer>(
  alle: readonly Z[],
  vraag: Werkvraag,
  op: string,
  regel: (zaak: Z) => RegelOpNummer,
): ReturnType<typeof werklijstBladzijde> =>
  werklijstBladzijde(
    alle.map((zaak) => ({ ...zaak, pseudoniemen: [] })),
    vraag,
    op,
    {
      personen: () => Promise.resolve(new Map()),
      regel: (zaak) => ({
        ...{ dossierId: zaak.id, nummer: zaak.nummer, namen: [], plichten: zaak.plichten },
        ...{ plaats: null, straat: null, telefoon: null, volgendeAfspraak: null, notities: null },
        ...{ wachtOp: [], aangeboden: [], ...regel(zaak) },
      }),
    },
  )
