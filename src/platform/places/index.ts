import { type Gemeente, gemeenteOp, gemeenteRijen } from './gemeenten.ts'

export { type Gemeente, gemeenteOp } from './gemeenten.ts'

/** A place, in the municipality that it belongs to on a day. */
interface Plaats {
  readonly naam: string
  /** The name as it is shown: names the municipality or province where the name alone would not be enough. */
  readonly label: string
  readonly gemeente: Gemeente
}

const perCode = new Map(gemeenteRijen.map((rij) => [rij.code, rij]))

/** Without accents and capitals, one kind of apostrophe and hyphen: "'s-Gravenhage" as people type it. */
const sleutel = (naam: string): string =>
  naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[\s-]+/g, ' ')
    .trim()

const opLabel = (a: { readonly label: string }, b: { readonly label: string }): number =>
  sleutel(a.label) < sleutel(b.label) ? -1 : 1

interface Lijst {
  readonly gemeenten: readonly Gemeente[]
  readonly plaatsen: readonly Plaats[]
  readonly opNaam: ReadonlyMap<string, readonly Gemeente[]>
}

const labelVan = (naam: string, { naam: gemeente, provincie }: Gemeente): string =>
  naam === gemeente ? `${naam} (${provincie})` : `${naam} (${gemeente}, ${provincie})`

const plaatsenOp = (dag: string): readonly Plaats[] => {
  const paren = gemeenteRijen.flatMap((rij) => {
    const gemeente = perCode.get(gemeenteOp(rij.code, dag)) ?? rij
    return [rij.naam, ...rij.plaatsen].map((naam) => ({ naam, gemeente }))
  })
  const uniek = [...new Map(paren.map((paar) => [`${paar.naam};${paar.gemeente.code}`, paar])).values()]
  return Map.groupBy(uniek, ({ naam }) => sleutel(naam))
    .values()
    .flatMap((zelfde) =>
      zelfde.map((paar) => ({
        ...paar,
        label: zelfde.length > 1 ? labelVan(paar.naam, paar.gemeente) : paar.naam,
      })),
    )
    .toArray()
    .toSorted(opLabel)
}

const maakLijst = (dag: string): Lijst => {
  const gemeenten = gemeenteRijen.filter(({ code }) => gemeenteOp(code, dag) === code).toSorted(opLabel)
  const plaatsen = plaatsenOp(dag)
  const namen = [
    ...plaatsen.flatMap(({ naam, label, gemeente }) => [
      [sleutel(naam), gemeente] as const,
      [sleutel(label), gemeente] as const,
    ]),
    ...gemeenten.map((gemeente) => [sleutel(gemeente.label), gemeente] as const),
  ]
  const opNaam = Map.groupBy(namen, ([naam]) => naam)
    .entries()
    .map(([naam, rijen]) => [naam, [...new Set(rijen.map(([, gemeente]) => gemeente))]] as const)
  return { gemeenten, plaatsen, opNaam: new Map(opNaam) }
}

const lijsten = new Map<string, Lijst>()

const lijstVan = (dag: string): Lijst => {
  const bekend = lijsten.get(dag)
  if (bekend) return bekend
  if (lijsten.size > 10) lijsten.clear()
  const lijst = maakLijst(dag)
  lijsten.set(dag, lijst)
  return lijst
}

/** The municipalities that are there on `dag` (YYYY-MM-DD, from 2025), by name. */
export const gemeenten = (dag: string): readonly Gemeente[] => lijstVan(dag).gemeenten

/** The municipality with this code of CBS, also when it went into another one; undefined for an unknown code. */
export const gemeenteMetCode = (code: string): Gemeente | undefined => perCode.get(code)

/**
 * The municipalities on `dag` in which a place of this name lies, or that bear this name: none for an unknown name,
 * several for one that occurs twice. Exact, without looking at capitals and accents; a label of `plaatsnamen` is found
 * too. Not every hamlet is in the list, so one answer is a proposal: let a person see the municipality and choose.
 */
export const gemeentenBijPlaats = (naam: string, dag: string): readonly Gemeente[] =>
  lijstVan(dag).opNaam.get(sleutel(naam)) ?? []

/** The names of all places and municipalities on `dag`, each unique: with a province or municipality where one is needed. */
export const plaatsnamen = (dag: string): readonly string[] =>
  lijstVan(dag).plaatsen.map(({ label }) => label)
