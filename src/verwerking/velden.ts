import { z } from 'zod'
import { grootsteBestand } from '../wet/bestanden.ts'
import { meta, register, type VeldMeta, type WieZiet } from './veld-register.ts'

export type { VeldMeta, WieZiet }

const of = (anders: string) => ({
  error: ({ input }: { input?: unknown }) => (input === undefined || input === null ? 'verplicht' : anders),
})

interface TekstOpties {
  readonly min?: number
  readonly max?: number
  readonly wieZiet?: WieZiet
  readonly hints?: VeldMeta['hints']
}

/** Characters that no keyboard types: control characters (PostgreSQL refuses NUL) and halves of a pair. */
const vreemd = /(?![\t\n\r])[\p{Cc}\p{Cs}]/u

/** In a text of one line also what ends a line. */
const nietOpEenRegel = /[\n\r\u2028\u2029]/

/** What turns the order of letters round and cannot be seen; a telephone adds it to a number that is copied. */
const leesrichting = /[\u202A-\u202E\u2066-\u2069]/g
const zonderLeesrichting = (waarde: string): string => waarde.replace(leesrichting, '')

const tekenreeks = ({ min = 1, max = 4000 }: TekstOpties) =>
  z
    .string(of('geen-tekst'))
    .overwrite(zonderLeesrichting)
    .trim()
    .min(Math.max(min, 1), min > 1 ? `te-kort:${min}` : 'verplicht')
    // What is too long is not looked at any further: a pattern may take its time over it.
    .max(max, { error: `te-lang:${max}`, abort: true })
    .refine((waarde) => !vreemd.test(waarde), 'vreemd-teken')

/** A text of several lines. */
export const tekst = (opties: TekstOpties = {}) =>
  tekenreeks(opties).register(
    register,
    meta('tekst', { wieZiet: opties.wieZiet, max: opties.max ?? 4000, hints: opties.hints }),
  )

/** A text of one line. */
export const regel = (opties: TekstOpties & Pick<VeldMeta, 'inputmode'> = {}) =>
  tekenreeks({ max: 200, ...opties })
    .refine((waarde) => !nietOpEenRegel.test(waarde), 'vreemd-teken')
    .register(
      register,
      meta('regel', { wieZiet: opties.wieZiet, max: opties.max ?? 200, inputmode: opties.inputmode }),
    )

/** A calendar day, `yyyy-mm-dd`, in a century in which people live. */
export const datum = () =>
  z.iso
    .date({ ...of('geen-datum'), abort: true })
    .refine((dag) => dag >= '1900' && dag < '2200', 'geen-datum')
    .register(register, meta('datum'))

/** A time of the day, `14:00` or `9.30`. */
export const tijd = () =>
  z
    .string(of('geen-tijd'))
    .trim()
    .regex(/^([01]?\d|2[0-3])[:.][0-5]\d$/, 'geen-tijd')
    .register(register, meta('regel', { max: 5 }))

/** An address on the web to meet at: over https, without a name and a password in it. */
export const weblink = (opties: Pick<VeldMeta, 'wieZiet'> = {}) =>
  tekenreeks({ max: 500 })
    .refine((waarde) => {
      const adres = URL.canParse(waarde) ? new URL(waarde) : undefined
      return adres?.protocol === 'https:' && adres.username === '' && !/\s/.test(waarde)
    }, 'geen-weblink')
    .register(register, meta('regel', { max: 500, ...opties }))

/** One of a closed list. */
export const keuze = <const O extends readonly [string, ...string[]]>(opties: O) =>
  z.enum(opties, of('kies')).register(register, meta('keuze', { opties }))

/** Several of a closed list, at least `min`; each at most once. */
export const meerkeuze = <const O extends readonly [string, ...string[]]>(opties: O, min = 1) =>
  z
    .array(z.enum(opties, of('kies')), of('kies'))
    .min(min, 'kies')
    .max(opties.length, `te-veel:${opties.length}`)
    .register(register, meta('meerkeuze', { opties }))

/** An id as the database writes it: in small letters, so that the same thing is never two. */
const id = () => z.uuid(of('kies')).toLowerCase()

/** More than anyone ticks, and few enough to look up one by one. */
const meesteKeuzes = 200

/** One of the things of this dossier (a betrokkene, a party, a gegeven): its id. The declaration's `keuzes` gives the options. */
export const dossierkeuze = () => id().register(register, meta('dossierkeuze'))

/** Several of the things of this dossier. */
export const dossierkeuzes = (min = 1) =>
  z
    .array(id(), of('kies'))
    .min(min, 'kies')
    .max(meesteKeuzes, `te-veel:${meesteKeuzes}`)
    .register(register, meta('dossierkeuzes'))

/** Which page of a list: the first one unless asked otherwise. */
export const bladzijde = () =>
  z.coerce
    .number(of('geen-tekst'))
    .int('geen-tekst')
    .min(1, 'geen-tekst')
    .max(10_000, 'geen-tekst')
    .register(register, meta('regel', { inputmode: 'numeric' }))
    .default(1)

/** A statement to be ticked; absent means no. */
export const ja = () => z.boolean(of('kies')).register(register, meta('ja'))

/** A file, in base64: what it is and whether it may be kept is looked at on the road. */
export const bestand = () =>
  z
    .string(of('verplicht'))
    .min(1, 'verplicht')
    .max(Math.ceil((grootsteBestand + 3) / 3) * 4, { error: 'bestand-te-groot', abort: true })
    .regex(/^[A-Za-z0-9+/]+={0,2}$/, 'ongeldig')
    .register(register, meta('bestand'))

/** A list of flat objects. */
export const lijst = <S extends z.ZodObject>(onderdeel: S, min = 0, max = 20) =>
  z
    .array(onderdeel, of('verplicht'))
    .min(min, 'verplicht')
    .max(max, `te-veel:${max}`)
    .register(register, meta('lijst', { max }))

/** A field as a form asks it. */
export interface Veld extends VeldMeta {
  readonly naam: string
  readonly verplicht: boolean
  /** What is meant when nothing was chosen from a closed list. */
  readonly standaard?: string
  readonly velden?: readonly Veld[]
}

const ontpak = (
  schema: z.core.$ZodType,
): { kern: z.core.$ZodType; verplicht: boolean; standaard?: unknown } => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return { kern: ontpak(schema.unwrap()).kern, verplicht: false }
  if (schema instanceof z.ZodDefault)
    return { kern: ontpak(schema.unwrap()).kern, verplicht: false, standaard: schema.def.defaultValue }
  return { kern: schema, verplicht: true }
}

/** The fields of an input, in the order of the declaration. Throws for a field that was not made with this module. */
export const veldenVan = (schema: z.ZodObject): readonly Veld[] =>
  Object.entries(schema.shape).map(([naam, deel]) => {
    const { kern, verplicht, standaard } = ontpak(deel)
    const gevonden = register.get(kern as z.ZodType)
    if (!gevonden) throw new Error(`field ${naam} is not declared with velden.ts`)
    const velden =
      kern instanceof z.ZodArray && kern.element instanceof z.ZodObject
        ? { velden: veldenVan(kern.element) }
        : {}
    const gekozen = typeof standaard === 'string' ? { standaard } : {}
    return { naam, verplicht: verplicht && gevonden.soort !== 'ja', ...gekozen, ...gevonden, ...velden }
  })
