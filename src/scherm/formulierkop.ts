import { algemeen, codeTekst } from '../teksten/catalogus.ts'
import type { FormulierWaarden } from '../verwerking/decode-form.ts'
import { heeftConcept } from '../verwerking/heeft-concept.ts'
import type { FormulierAfloop } from '../verwerking/run-formulier.ts'
import { type Veld, veldenVan } from '../verwerking/velden.ts'
import type { ElkeHandeling, Wie } from '../verwerking/verwerking.ts'
import { rollen } from '../wet/rollen.ts'
import { type Ctx, enkel } from './aanvraag.ts'
import type { Formulierkop } from './formulier.tsx'
import { handelingPad } from './paneel.tsx'

/** An act of which the form can be shown. */
export type Gevuld = Extract<FormulierAfloop, { soort: 'formulier' }>

/** What the link to this form chose, per field of the form: an id, no more. */
const keuzeVanLink = (c: Ctx, velden: readonly Veld[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(c.req.query()).filter(
      ([naam, waarde]) => waarde.length <= 100 && velden.some((veld) => veld.naam === naam),
    ),
  )

/** Where a form stands, and its pages: each with what the link to it chose. */
export const adresVan = (c: Ctx, handeling: ElkeHandeling, dossierId: string) => {
  const pad = handelingPad(handeling, dossierId)
  const gekozen = keuzeVanLink(c, veldenVan(handeling.invoer))
  const zoek = Object.keys(gekozen).length > 0 ? `?${new URLSearchParams(gekozen)}` : ''
  return {
    gekozen,
    formulier: `${pad}${zoek}`,
    blad: (nummer: number) => `${pad}/stap/${nummer}${zoek}`,
    controle: `${pad}/controleren${zoek}`,
  }
}

/** The page a form was posted from, counted from 1; undefined for its check page, and for a form that does not say. */
export const bladVan = (waarden: FormulierWaarden, totaal: number): number | undefined => {
  const nummer = Number(enkel(waarden, '_blad'))
  return Number.isInteger(nummer) && nummer >= 1 && nummer <= totaal ? nummer : undefined
}

/** Where one goes when an act is done: the case, or the page that follows for whom the case is not to be seen. */
export const naGedaan = (
  { daarna, dossier }: ElkeHandeling,
  { rol }: Wie,
  dossierId: string,
  handelingId: string,
): string => {
  const elders = daarna?.[rol]
  return elders ? `${elders}?gedaan=${handelingId}` : `/${dossier.pad}/${dossierId}/gedaan/${handelingId}`
}

/** Where one goes without doing it: the case, or for a role that sees no content the page it came from. */
export const terugVan = (
  { daarna, dossier }: ElkeHandeling,
  { rol }: Wie,
  dossierId: string,
): Pick<Formulierkop, 'terug' | 'terugLabel'> => {
  const elders = rollen[rol].zietInhoud ? undefined : daarna?.[rol]
  return elders
    ? { terug: elders, terugLabel: algemeen.terugNaarTeam }
    : { terug: `/${dossier.pad}/${dossierId}` }
}

/** What ties the form of an act to its dossier and to who asks for it. */
export const kopVan = (
  c: Ctx,
  handeling: ElkeHandeling,
  dossierId: string,
  versie: number | undefined,
  handelingId: string,
  nummer?: string,
): Formulierkop => {
  const { sessie, wie } = c.get('aanvraag')
  return {
    verwerkingId: handeling.id,
    velden: veldenVan(handeling.invoer),
    actie: adresVan(c, handeling, dossierId).formulier,
    ...terugVan(handeling, wie, dossierId),
    ...(nummer && !rollen[wie.rol].zietInhoud
      ? { onderwerp: `${codeTekst('dossiersoort', handeling.dossier.pad)} ${nummer}` }
      : {}),
    csrf: sessie.csrf,
    petId: wie.petId,
    handelingId,
    versie,
    controleren: handeling.controleren === true,
    concept: heeftConcept(handeling),
    ingeklapt: handeling.ingeklapt,
  }
}

/** What the link to this form had chosen already: only an option the form offers, such as one agreement of this dossier. */
export const gekozen = (c: Ctx, { keuzes }: Gevuld): Record<string, string> =>
  Object.fromEntries(
    Object.entries(keuzes).flatMap(([naam, opties]) => {
      const waarde = c.req.query(naam)
      return waarde !== undefined && opties.some((optie) => optie.waarde === waarde) ? [[naam, waarde]] : []
    }),
  )
