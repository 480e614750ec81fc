import type { FormulierWaarden } from '../verwerking/decode-form.ts'

/** Was the form sent by a button that adds or removes a row of a list? (Works without JavaScript.) */
export const vraagtRij = (waarden: FormulierWaarden): boolean =>
  waarden.has('_rij_toevoegen') || waarden.has('_rij_verwijderen')

/** The row a name of a form is in: `items[2].naam` is in row 2 of `items`. As the decoder, it knows a hundred rows. */
export const nummerIn = (sleutel: string, lijst: string): number | undefined => {
  const nummer = Number.parseInt(sleutel.slice(lijst.length + 1), 10)
  return sleutel.startsWith(`${lijst}[`) && nummer >= 0 && nummer < 100 ? nummer : undefined
}

const zonderRij = (waarden: FormulierWaarden, rij: string): FormulierWaarden => {
  const lijst = rij.slice(0, rij.indexOf('['))
  const weg = nummerIn(rij, lijst)
  if (weg === undefined) return waarden
  const over = new Map<string, readonly string[]>()
  for (const [sleutel, waarde] of waarden) {
    const nummer = nummerIn(sleutel, lijst)
    if (nummer === weg) continue
    const nieuw =
      nummer !== undefined && nummer > weg ? sleutel.replace(`[${nummer}]`, `[${nummer - 1}]`) : sleutel
    over.set(nieuw, waarde)
  }
  return over
}

const isLeeg = (waarde: readonly string[]): boolean => waarde.every((deel) => deel.trim() === '')

/**
 * The form with the filled rows of these lists numbered from 0, without gaps: as the decoder counts them, so that a fault of the
 * parser, and a page that fills the same rows, name the row that is meant.
 */
export const opgeschoven = (waarden: FormulierWaarden, lijsten: readonly string[]): FormulierWaarden =>
  lijsten.reduce((vorige, lijst) => {
    const gevuld = new Set(
      Array.from(vorige, ([sleutel, waarde]) =>
        isLeeg(waarde) ? undefined : nummerIn(sleutel, lijst),
      ).filter((nummer) => nummer !== undefined),
    )
    const nieuw = new Map([...gevuld].sort((a, b) => a - b).map((oud, nummer) => [oud, nummer]))
    const uit = new Map<string, readonly string[]>()
    for (const [sleutel, waarde] of vorige) {
      const oud = nummerIn(sleutel, lijst)
      if (oud === undefined) uit.set(sleutel, waarde)
      else if (nieuw.has(oud)) uit.set(sleutel.replace(/\[\d+\]/, `[${nieuw.get(oud)}]`), waarde)
    }
    return uit
  }, waarden)

const aantal = (waarden: FormulierWaarden, lijst: string): number =>
  Math.max(0, ...[...waarden.keys()].map((sleutel) => (nummerIn(sleutel, lijst) ?? -1) + 1))

/** The form's values with the row gone, and how many rows the list must show now: a list may become empty. */
export const andereRijen = (
  waarden: FormulierWaarden,
): { gewijzigd: FormulierWaarden; rijen: Record<string, number> } => {
  const weg = waarden.get('_rij_verwijderen')?.[0]
  if (weg) {
    const gewijzigd = zonderRij(waarden, weg)
    const lijst = weg.split('[')[0] ?? ''
    return { gewijzigd, rijen: { [lijst]: aantal(gewijzigd, lijst) } }
  }
  const bij = waarden.get('_rij_toevoegen')?.[0]
  return { gewijzigd: waarden, rijen: bij ? { [bij]: aantal(waarden, bij) + 1 } : {} }
}
