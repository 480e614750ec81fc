import type { Context } from 'hono'
import { type FormulierWaarden, waardenVan } from '../verwerking/decode-form.ts'
import type { Aanvraag } from './schil.tsx'

/** What the composition root puts in the context of every request of a signed-in worker. */
export interface SchermContext {
  Variables: { aanvraag: Aanvraag }
}

export type Ctx = Context<SchermContext>

/** A form with a file: its bytes in base64 under its own name; the name that somebody gave the file is not read. */
const leesMetBestanden = async (form: FormData): Promise<FormulierWaarden> =>
  waardenVan(
    await Promise.all(
      [...form].map(
        async ([naam, waarde]) =>
          [
            naam,
            typeof waarde === 'string' ? waarde : Buffer.from(await waarde.arrayBuffer()).toString('base64'),
          ] as const,
      ),
    ),
  )

/** The posted form: names and values only; something else than a form gives an empty one. */
export const leesFormulier = async (c: Ctx): Promise<FormulierWaarden> => {
  const soort = c.req.header('content-type') ?? ''
  if (soort.startsWith('multipart/form-data')) return leesMetBestanden(await c.req.formData())
  if (!soort.startsWith('application/x-www-form-urlencoded')) return new Map()
  return waardenVan(new URLSearchParams(await c.req.text()))
}

/** One value of a posted form, when it is there and not empty. */
export const enkel = (waarden: FormulierWaarden, naam: string): string | undefined =>
  waarden.get(naam)?.[0] || undefined

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The id of this one act, as the form carries it; undefined for anything that is not a UUID. */
export const handelingIdVan = (waarden: FormulierWaarden): string | undefined => {
  const id = enkel(waarden, 'handelingId')
  return id && uuid.test(id) ? id : undefined
}

/** What was typed, for a form that is to be sent as another act: it gets an id of its own. */
export const zonderHandelingId = (waarden: FormulierWaarden): FormulierWaarden =>
  new Map([...waarden].filter(([naam]) => naam !== 'handelingId'))

/** Of which act one comes back to a list, as its address says; undefined for anything that is not a UUID. */
export const gedaanUit = (c: Ctx): { readonly gedaan?: string } => {
  const id = c.req.query('gedaan')
  return id && uuid.test(id) ? { gedaan: id } : {}
}

/** The version of the dossier the form was made with. */
export const versieVan = (waarden: FormulierWaarden): number | undefined => {
  const tekst = enkel(waarden, 'versie')
  return tekst && /^\d{1,9}$/.test(tekst) ? Number(tekst) : undefined
}
