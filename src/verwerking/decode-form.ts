import type { Veld } from './velden.ts'

/** What a browser sent: every name with its values, in order. */
export type FormulierWaarden = ReadonlyMap<string, readonly string[]>

/** More names than any form of ours has; what comes after them is ignored as every unknown name is. */
const meesteNamen = 2000
/** More than anyone fills in, of all names together; every page carries what was sent, so this is what a page can grow to. */
const meesteWaarden = 5000

/** Reads url-encoded or multipart entries; a file is not taken, unless who reads the form made text of it. */
export const waardenVan = (entries: Iterable<readonly [string, unknown]>): FormulierWaarden => {
  const waarden = new Map<string, string[]>()
  let aantal = 0
  for (const [naam, waarde] of entries) {
    if (typeof waarde !== 'string') continue
    const bekend = waarden.get(naam)
    if (bekend) bekend.push(waarde)
    else if (waarden.size < meesteNamen) waarden.set(naam, [waarde])
    aantal += 1
    if (aantal === meesteWaarden) break
  }
  return waarden
}

const enkel = (waarden: FormulierWaarden, naam: string): string | undefined => {
  const waarde = waarden.get(naam)?.[0]?.trim()
  return waarde === '' ? undefined : waarde
}

const cijfers = (tekst: string, lengte: number): string =>
  /^\d{1,4}$/.test(tekst) ? tekst.padStart(lengte, '0') : tekst

/** Three boxes become `yyyy-mm-dd`; something that cannot be a day is passed on as it is, for the parser to refuse. */
const dag = (waarden: FormulierWaarden, naam: string): string | undefined => {
  const delen = ['jaar', 'maand', 'dag'].map((deel) => enkel(waarden, `${naam}.${deel}`))
  const [jaar, maand, dagVanMaand] = delen
  if (delen.every((deel) => deel === undefined)) return enkel(waarden, naam)
  return `${cijfers(jaar ?? '', 4)}-${cijfers(maand ?? '', 2)}-${cijfers(dagVanMaand ?? '', 2)}`
}

const leesLijst = (veld: Veld, waarden: FormulierWaarden, naam: string): unknown[] => {
  const nummers = new Set<number>()
  for (const sleutel of waarden.keys()) {
    const rest = sleutel.startsWith(`${naam}[`) ? sleutel.slice(naam.length + 1) : ''
    const nummer = Number.parseInt(rest, 10)
    if (Number.isInteger(nummer) && nummer >= 0 && nummer < 100) nummers.add(nummer)
  }
  return [...nummers]
    .sort((a, b) => a - b)
    .map((nummer) => decodeVelden(veld.velden ?? [], waarden, `${naam}[${nummer}].`))
    .filter((rij) => Object.values(rij).some((waarde) => waarde !== undefined && waarde !== false))
}

const lees = (veld: Veld, waarden: FormulierWaarden, naam: string): unknown => {
  switch (veld.soort) {
    case 'datum':
      return dag(waarden, naam)
    case 'ja':
      return waarden.has(naam)
    case 'meerkeuze':
    case 'dossierkeuzes':
      return waarden.get(naam)?.filter((waarde) => waarde !== '')
    case 'lijst':
      return leesLijst(veld, waarden, naam)
    default:
      return enkel(waarden, naam)
  }
}

/** The one decoder: turns a form into the same JSON as the API takes. Empty boxes are absent; unknown names are ignored. */
export const decodeVelden = (
  velden: readonly Veld[],
  waarden: FormulierWaarden,
  voor = '',
): Record<string, unknown> => {
  const uit: Record<string, unknown> = {}
  for (const veld of velden) {
    const waarde = lees(veld, waarden, `${voor}${veld.naam}`)
    if (waarde !== undefined) uit[veld.naam] = waarde
  }
  return uit
}

const encodeWaarde = (veld: Veld, waarde: unknown, naam: string): (readonly [string, string])[] => {
  if (waarde === undefined || waarde === null || waarde === false) return []
  if (veld.soort === 'lijst' && Array.isArray(waarde))
    return waarde.flatMap((rij, i) =>
      encodeVelden(veld.velden ?? [], rij as Record<string, unknown>, `${naam}[${i}].`),
    )
  if (Array.isArray(waarde)) return waarde.map((deel) => [naam, String(deel)] as const)
  if (veld.soort === 'ja') return [[naam, 'ja']]
  if (veld.soort === 'datum') {
    const [jaar = '', maand = '', dagVanMaand = ''] = String(waarde).split('-')
    return [
      [`${naam}.dag`, dagVanMaand],
      [`${naam}.maand`, maand],
      [`${naam}.jaar`, jaar],
    ]
  }
  return [[naam, String(waarde)]]
}

/** The way back: JSON as the names and values of a form, for the first showing and for hidden fields. */
export const encodeVelden = (
  velden: readonly Veld[],
  invoer: Readonly<Record<string, unknown>>,
  voor = '',
): (readonly [string, string])[] =>
  velden.flatMap((veld) => encodeWaarde(veld, invoer[veld.naam], `${voor}${veld.naam}`))
