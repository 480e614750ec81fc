import { type FormulierWaarden, waardenVan } from '../verwerking/decode-form.ts'
import type { OudConcept } from '../verwerking/formulierconcept.ts'
import { heeftConcept } from '../verwerking/heeft-concept.ts'
import { bewaarConcept, type ConceptAfloop, gooiConceptWeg } from '../verwerking/run-concept.ts'
import type { ElkeHandeling } from '../verwerking/verwerking.ts'
import { type Ctx, handelingIdVan, versieVan } from './aanvraag.ts'
import { vanDePagina } from './concept.ts'
import { adresVan } from './formulierkop.ts'
import { foutpagina } from './foutpagina.tsx'
import type { SchermDeps } from './schil.tsx'

/** What was kept of a form, as the form shows it. */
export const waardenVanConcept = ({ velden }: OudConcept): FormulierWaarden =>
  waardenVan(velden.flatMap(([naam, alle]) => alle.map((waarde) => [naam, waarde] as const)))

const codes = { bewaard: 200, gedaan: 200, rol: 403, geweigerd: 403, 'niet-gevonden': 404 } as const

/** Whether the script of the page asks, and not the page itself. */
const isVanScript = (c: Ctx): boolean => c.req.header('accept') === 'application/json'

/** The draft of the long form of an act (ADR 0014): kept on the server for its writer, until it is sent, thrown away or too old. */
export const langConceptVan = (deps: SchermDeps, handeling: ElkeHandeling) => {
  const lang = heeftConcept(handeling)

  const bewaar = async (
    c: Ctx,
    dossierId: string,
    waarden: FormulierWaarden,
  ): Promise<ConceptAfloop | undefined> => {
    if (!lang) return undefined
    const { wie, herkomst } = c.get('aanvraag')
    const dit = {
      dossierId,
      gekozen: adresVan(c, handeling, dossierId).gekozen,
      velden: [...waarden].filter(([naam]) => !vanDePagina.has(naam)),
      versie: versieVan(waarden),
      handelingId: handelingIdVan(waarden),
    }
    return bewaarConcept(handeling, dit, wie, deps.omgeving, herkomst)
  }

  return {
    /** Keeps what was typed; does nothing for a form that is not long. */
    bewaar,
    /** Throws away what was kept. */
    weg: async (c: Ctx, dossierId: string): Promise<void> => {
      if (!lang) return
      const { wie, herkomst } = c.get('aanvraag')
      const { gekozen } = adresVan(c, handeling, dossierId)
      await gooiConceptWeg(handeling, { dossierId, gekozen }, wie, deps.omgeving, herkomst)
    },
    /** What asking to keep it answers: to the script how long the session lasts, to a browser the worklist. */
    antwoord: async (c: Ctx, dossierId: string, waarden: FormulierWaarden) => {
      const afloop = await bewaar(c, dossierId, waarden)
      const code = afloop ? codes[afloop.soort] : 404
      const { now, idleEnds } = c.get('aanvraag').sessie
      if (isVanScript(c)) return c.json(code === 200 ? { now, idleEnds } : {}, code)
      if (code === 200) return c.redirect('/werkvoorraad#concepten', 303)
      return c.html(foutpagina(deps, c.get('aanvraag'), code), code)
    },
  }
}
