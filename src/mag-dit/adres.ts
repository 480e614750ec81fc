import { type Antwoorden, type Vraag, vraagNamen } from './rules/antwoorden.ts'

/** Where the page stands. */
export const magDitPad = '/mag-dit'

/** The address of these answers, always in the same order: codes only, so that it can be passed on. */
export const adresVan = (a: Antwoorden, vragen: readonly Vraag[] = vraagNamen): string => {
  const zoek = new URLSearchParams(
    vraagNamen.flatMap((vraag) => {
      const waarde = a[vraag]
      return waarde !== undefined && vragen.includes(vraag) ? [[vraag, waarde]] : []
    }),
  ).toString()
  return zoek ? `${magDitPad}?${zoek}` : magDitPad
}
