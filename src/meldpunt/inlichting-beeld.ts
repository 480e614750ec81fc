import type { MetInhoud } from '../verwerking/lezing.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import type { naamVanAnder } from './naam-van-ander.ts'

/** One question that was asked for the triage, as the page of the melding shows it. Days are 'yyyy-mm-dd'. */
export interface InlichtingBeeld {
  readonly id: string
  readonly aan: string
  readonly gevraagdOp: string
  readonly vraag: string
  readonly staat: string
  /** The party reads it in its portal, and answers there. */
  readonly inPortaal: boolean
  /** Who decided what was answered there, or where it wants to be called. */
  readonly beslistDoor: string
  readonly bellen: { readonly telefoon: string; readonly wanneer: string } | null
}

type UitPortaal = Pick<InlichtingBeeld, 'inPortaal' | 'beslistDoor' | 'bellen'>

/** What came of a question in the portal, beside its answer. */
const uitPortaal = ({ portaalId, antwoord, bellen }: Readonly<Record<string, unknown>>): UitPortaal => {
  const { beslistDoor } = (antwoord ?? {}) as { readonly beslistDoor?: unknown }
  const { telefoon, wanneer } = (bellen ?? {}) as { readonly telefoon?: unknown; readonly wanneer?: unknown }
  return {
    inPortaal: portaalId !== undefined,
    beslistDoor: tekstVan(beslistDoor),
    bellen: bellen ? { telefoon: tekstVan(telefoon), wanneer: tekstVan(wanneer) } : null,
  }
}

/** Opens a question; `naam` tells who was asked. Needs the content of 'inlichting'. */
export const inlichtingBeeld = (
  rij: MetInhoud<'inlichting'>,
  naam: Awaited<ReturnType<typeof naamVanAnder>>,
): InlichtingBeeld => ({
  id: rij.id,
  aan: naam(rij.partij_id ?? rij.andere_gemeente, 'bron', rij.aan),
  gevraagdOp: rij.gevraagd_op,
  vraag: tekstVan(rij.inhoud.vraag),
  staat: rij.staat,
  ...uitPortaal(rij.inhoud),
})
