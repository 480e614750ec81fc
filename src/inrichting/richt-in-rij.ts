import type { Velden } from './ingericht.store.ts'

/** How many rows of a list were new, changed, or stood there already. */
export interface Telling {
  readonly nieuw: number
  readonly bijgewerkt: number
  readonly gelijk: number
}

/** What setting up did with the rows of a file. */
export interface Gedaan {
  readonly tellingen: Map<string, Telling>
  /** Fields that differ and were left as they are, by their place in the file. */
  readonly nietGewijzigd: string[]
}

/** One row of a file, what stands in the register now, and what to do about the difference. */
export interface Rij {
  readonly lijst: string
  /** Its place in the file, such as 'partijen 2'. */
  readonly plek: string
  readonly nu: Velden | undefined
  readonly gewenst: Velden
  readonly maak: () => Promise<void>
  /** Which fields may change afterwards, and how. */
  readonly bij?: { readonly velden: readonly string[]; readonly doe: () => Promise<void> }
}

const tel = ({ tellingen }: Gedaan, lijst: string, wat: keyof Telling) => {
  const tot = tellingen.get(lijst) ?? { nieuw: 0, bijgewerkt: 0, gelijk: 0 }
  tellingen.set(lijst, { ...tot, [wat]: tot[wat] + 1 })
}

/** Makes the row if it is not there, changes what may change, and notes in `gedaan` what it left as it was. */
export const richtRijIn = async (
  gedaan: Gedaan,
  { lijst, plek, nu, gewenst, maak, bij }: Rij,
): Promise<void> => {
  if (!nu) {
    await maak()
    return tel(gedaan, lijst, 'nieuw')
  }
  const anders = Object.keys(gewenst).filter((veld) => nu[veld] !== gewenst[veld])
  const kan = anders.filter((veld) => bij?.velden.includes(veld))
  if (kan.length > 0) await bij?.doe()
  tel(gedaan, lijst, kan.length > 0 ? 'bijgewerkt' : 'gelijk')
  for (const veld of anders.filter((een) => !kan.includes(een))) gedaan.nietGewijzigd.push(`${plek}, ${veld}`)
}
