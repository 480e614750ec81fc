import { z } from 'zod'
import type { Fouten } from '../verwerking/afloop.ts'
import type { FormulierWaarden } from '../verwerking/decode-form.ts'
import type { Gevraagd } from '../verwerking/formulier-stap.ts'
import { type Veld, veldenVan } from '../verwerking/velden.ts'
import type { ElkeHandeling } from '../verwerking/verwerking.ts'

type Antwoorden = Readonly<Record<string, unknown>>

/** One page of a form: what it asks. */
export interface Bladzijde {
  /** The name of the step; undefined for a form of one page. */
  readonly naam: string | undefined
  readonly velden: readonly Veld[]
  /** Lists whose rows were made before, on an earlier page or by the act: here they are filled, not added; with the field that names a row. */
  readonly vast: Readonly<Record<string, string>>
}

const deelVan = (veld: Veld, namen: readonly string[]): readonly Veld[] => {
  if (namen.includes(veld.naam)) return [veld]
  const delen = (veld.velden ?? []).filter((deel) => namen.includes(`${veld.naam}.${deel.naam}`))
  return delen.length === 0 ? [] : [{ ...veld, velden: delen }]
}

/** The pages of the form of an act, in order. Throws for a step without fields. */
export const bladzijdenVan = ({ invoer, stappen, vasteRijen = {} }: ElkeHandeling): readonly Bladzijde[] => {
  const velden = veldenVan(invoer)
  if (!stappen) return [{ naam: undefined, velden, vast: vasteRijen }]
  const eerder = new Set<string>()
  return stappen.map(({ naam, velden: namen }) => {
    const eigen = velden.flatMap((veld) => deelVan(veld, namen))
    if (eigen.length === 0) throw new Error(`step ${naam} asks nothing`)
    const vast = eigen.filter((veld) => eerder.has(veld.naam))
    for (const veld of eigen) eerder.add(veld.naam)
    const naamVeld = (lijst: Veld) => velden.find((veld) => veld.naam === lijst.naam)?.velden?.[0]?.naam ?? ''
    const gemaakt = Object.fromEntries(vast.map((veld) => [veld.naam, naamVeld(veld)]))
    return { naam, velden: eigen, vast: { ...gemaakt, ...vasteRijen } }
  })
}

/** Whether the form of an act has a page to come back to: not when it is one page without rows that is sent at once. */
export const heeftBladen = ({ controleren, stappen, invoer }: ElkeHandeling): boolean =>
  controleren === true || stappen !== undefined || veldenVan(invoer).some(({ soort }) => soort === 'lijst')

const naamVanVeld = (pad: string): readonly [string, string | undefined] => {
  const [naam = '', ...rest] = pad.replace(/\[(\d+)\]/g, '.$1').split('.')
  return [naam, rest.findLast((deel) => !/^\d+$/.test(deel))]
}

/** Whether a page asks what this name of a form (`items[0].niveau`) or path of a fault (`items.0.niveau`) is about. */
export const staatOp = ({ velden }: Pick<Bladzijde, 'velden'>, pad: string): boolean => {
  const [naam, deel] = naamVanVeld(pad)
  const veld = velden.find((een) => een.naam === naam)
  if (!veld?.velden || deel === undefined) return veld !== undefined
  return veld.velden.some((een) => een.naam === deel)
}

/** The number (from 1) of the first page with a fault; the last page for a fault of no field. */
export const bladzijdeMetFout = (bladzijden: readonly Bladzijde[], fouten: Fouten): number => {
  const paden = Object.keys(fouten)
  const eerste = bladzijden.findIndex((bladzijde) => paden.some((pad) => staatOp(bladzijde, pad)))
  return eerste < 0 ? bladzijden.length : eerste + 1
}

/** The faults of one page only. */
export const foutenOp = (bladzijde: Bladzijde, fouten: Fouten): Fouten =>
  Object.fromEntries(Object.entries(fouten).filter(([pad]) => staatOp(bladzijde, pad)))

interface Plek {
  /** As the parser names it: `items.0.motivering`. */
  readonly pad: string
  /** As the form names it: `items[0].motivering`. */
  readonly naam: string
  readonly gevraagd: boolean
  readonly waarde: unknown
}

const rijenVan = (antwoorden: Antwoorden, lijst: string): readonly Antwoorden[] => {
  const rijen = antwoorden[lijst]
  return Array.isArray(rijen) ? (rijen as readonly Antwoorden[]) : []
}

const plekken = ({ alleenAls = {} }: ElkeHandeling, antwoorden: Antwoorden): readonly Plek[] =>
  (Object.entries(alleenAls) as [string, Gevraagd][]).flatMap(([veld, gevraagd]) => {
    const [lijst, deel] = naamVanVeld(veld)
    if (deel === undefined)
      return [{ pad: veld, naam: veld, gevraagd: gevraagd(antwoorden), waarde: antwoorden[veld] }]
    return rijenVan(antwoorden, lijst).map((rij, nummer) => ({
      pad: `${lijst}.${nummer}.${deel}`,
      naam: `${lijst}[${nummer}].${deel}`,
      gevraagd: gevraagd(rij),
      waarde: rij[deel],
    }))
  })

/** The names in the form of what is not asked, given what was answered. */
export const nietGevraagd = (handeling: ElkeHandeling, antwoorden: Antwoorden): ReadonlySet<string> =>
  new Set(plekken(handeling, antwoorden).flatMap(({ naam, gevraagd }) => (gevraagd ? [] : [naam])))

/** Of a list that may stay empty nothing ticked is an answer too. */
const magLeegBlijven = ({ invoer }: ElkeHandeling, naam: string): boolean => {
  const veld = invoer.shape[naam]
  return veld !== undefined && Array.isArray(z.safeParse(veld, undefined).data)
}

/** What an answer calls for and is not filled in yet: as faults, and its names in the form. */
export const nogGevraagd = (handeling: ElkeHandeling, antwoorden: Antwoorden) => {
  const leeg = plekken(handeling, antwoorden).filter(
    ({ gevraagd, waarde, naam }) => gevraagd && waarde === undefined && !magLeegBlijven(handeling, naam),
  )
  const fouten: Fouten = Object.fromEntries(leeg.map(({ pad }) => [pad, ['verplicht']]))
  return { fouten, namen: leeg.map(({ naam }) => naam) }
}

/** The form without the answers to what is not asked any more. */
export const zonderOngevraagd = (
  handeling: ElkeHandeling,
  waarden: FormulierWaarden,
  antwoorden: Antwoorden,
): FormulierWaarden => {
  const weg = nietGevraagd(handeling, antwoorden)
  return new Map([...waarden].filter(([naam]) => !weg.has(naam)))
}
