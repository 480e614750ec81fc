import { decodeVelden, type FormulierWaarden } from '../verwerking/decode-form.ts'
import type { ElkeHandeling } from '../verwerking/verwerking.ts'
import type { Ctx } from './aanvraag.ts'
import type { HandelingPaginas } from './handeling-paginas.tsx'
import { type SchermDeps, vandaagVan } from './schil.tsx'
import { Geweigerd } from './weigering.tsx'

interface Gestuurd {
  readonly c: Ctx
  readonly dossierId: string
  readonly waarden: FormulierWaarden
}

/**
 * What one page of a form already shows to be refused: that page again with the reasons, so that nobody fills in the other pages for
 * nothing; undefined when nothing on it stands in the way, or nothing can be said of it yet.
 */
export const stapPost = (deps: SchermDeps, handeling: ElkeHandeling, paginas: HandelingPaginas) => {
  const { bladzijden, velden, vraag, toonBlad, geenFormulier, versie } = paginas
  return async ({ c, dossierId, waarden }: Gestuurd, blad: number) => {
    const naam = bladzijden[blad - 1]?.naam ?? ''
    if (!handeling.stapToets?.[naam]) return undefined
    const stap = { naam, antwoorden: decodeVelden(velden, waarden) }
    const afloop = await vraag(c, dossierId, undefined, { stap })
    if (afloop.soort !== 'geweigerd') return undefined
    const formulier = await vraag(c, dossierId)
    if (formulier.soort !== 'formulier') return geenFormulier(c, dossierId, formulier, waarden)
    return toonBlad(c, dossierId, formulier, {
      nummer: blad,
      waarden,
      melding: <Geweigerd redenen={afloop.redenen} vandaag={vandaagVan(deps)} verwerkingId={handeling.id} />,
      versie: versie(waarden, formulier.versie),
      status: 403,
    })
  }
}
