import lijst from './gemeenten.json' with { type: 'json' }

/** A municipality: its code of CBS (four digits) and its names. */
export interface Gemeente {
  readonly code: string
  readonly naam: string
  readonly provincie: string
  /** The name as it is shown: unique among all municipalities. */
  readonly label: string
}

/** A municipality with the names of the places in it that do not bear its own name. */
export interface GemeenteRij extends Gemeente {
  readonly plaatsen: readonly string[]
}

interface Herindeling {
  readonly code: string
  /** The first day on which the municipality is no longer there. */
  readonly tot: string
  readonly opgegaanIn: string
}

/** Municipalities that went into another one; their places follow. The list itself is that of 1 January 2025. */
export const herindelingen: readonly Herindeling[] = [{ code: '1696', tot: '2026-01-01', opgegaanIn: '0402' }]

/** The name that people use beside the official one. */
const ookWel: Readonly<Record<string, string>> = { '0518': 'Den Haag', '0796': 'Den Bosch' }

const velden = lijst.rijen.map((rij) => rij.split(';'))
const vaak = Map.groupBy(velden, ([, naam]) => naam)

const labelVan = (code: string, naam: string, provincie: string): string => {
  if ((vaak.get(naam)?.length ?? 0) > 1) return `${naam} (${provincie})`
  return ookWel[code] ? `${naam} (${ookWel[code]})` : naam
}

/** Every municipality of the list, also those that are no longer there, by code. */
export const gemeenteRijen: readonly GemeenteRij[] = velden.map(
  ([code = '', naam = '', provincie = '', plaatsen = '']) => ({
    code,
    naam,
    provincie,
    label: labelVan(code, naam, provincie),
    plaatsen: plaatsen.split('|').filter((plaats) => plaats !== ''),
  }),
)

/** The code of the municipality that is there on `dag` (YYYY-MM-DD) in the place of `code`. */
export const gemeenteOp = (code: string, dag: string): string => {
  const weg = herindelingen.find((rij) => rij.code === code && rij.tot <= dag)
  return weg ? gemeenteOp(weg.opgegaanIn, dag) : code
}
