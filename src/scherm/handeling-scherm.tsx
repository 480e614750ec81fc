import { randomUUID } from 'node:crypto'
import { ActionLink, Buttons } from '../platform/html/button.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { algemeen } from '../teksten/catalogus.ts'
import { decodeVelden, encodeVelden, waardenVan } from '../verwerking/decode-form.ts'
import type { OudConcept } from '../verwerking/formulierconcept.ts'
import type { ElkeHandeling } from '../verwerking/verwerking.ts'
import type { Ctx } from './aanvraag.ts'
import { type Concept, conceptVan } from './concept.ts'
import { adresVan, gekozen, naGedaan } from './formulierkop.ts'
import { handelingPaginas } from './handeling-paginas.tsx'
import { handelingPost } from './handeling-post.tsx'
import { waardenVanConcept } from './lang-concept.ts'
import { pagina, type SchermDeps } from './schil.tsx'
import { Verouderd } from './verouderd.tsx'
import { WasBezig } from './was-bezig.tsx'

/** What was typed so far: what the draft holds is newer than what the session kept, which knows the rows and the faults. */
const metConcept = (kort: Concept | undefined, concept: OudConcept | undefined): Concept | undefined => {
  if (!concept) return kort
  const { gedaan: _, ...rest } = kort ?? {}
  return { ...rest, waarden: waardenVanConcept(concept) }
}

/**
 * The screens of one act on a dossier: the pages of its form, its check page and the act itself. What is typed travels in the
 * form; it is also kept for half an hour, so that every page has an address of its own and the browser's back and reload
 * work (ADR 0014).
 */
export const handelingScherm = (deps: SchermDeps, handeling: ElkeHandeling) => {
  const paginas = handelingPaginas(deps, handeling)
  const { bladzijden, velden, nagekeken, vraag, geenFormulier, toonBlad, toonControle, versie } = paginas

  /** What was kept of this form; nothing for a form that has only one page and is not checked. */
  const bewaard = async (c: Ctx, dossierId: string): Promise<Concept | undefined> =>
    paginas.metConcept ? conceptVan(c, adresVan(c, handeling, dossierId).formulier).lees() : undefined

  /** There is no form: what was typed in it can still be copied. */
  const zonder = (
    c: Ctx,
    dossierId: string,
    afloop: Parameters<typeof geenFormulier>[2],
    eerder?: Concept,
  ) => {
    const concept = afloop.soort === 'geweigerd' ? afloop.concept : undefined
    return geenFormulier(c, dossierId, afloop, concept ? waardenVanConcept(concept) : eerder?.waarden)
  }

  const toon = async (c: Ctx) => {
    const dossierId = c.req.param('id') ?? ''
    const kort = await bewaard(c, dossierId)
    const formulier = await vraag(c, dossierId, undefined, { concept: 'geopend' })
    if (formulier.soort !== 'formulier') return zonder(c, dossierId, formulier)
    const { concept } = formulier
    const eerder = metConcept(kort, concept)
    if (eerder && eerder.gedaan === undefined) {
      const actie = adresVan(c, handeling, dossierId).formulier
      const melding = <WasBezig {...{ actie, concept }} csrf={c.get('aanvraag').sessie.csrf} />
      const nu = concept ? formulier.versie : versie(eerder.waarden, formulier.versie)
      return toonBlad(c, dossierId, formulier, { ...eerder, nummer: 1, melding, versie: nu, status: 200 })
    }
    const begin = { ...formulier.begin, ...gekozen(c, formulier) }
    const waarden = waardenVan([...encodeVelden(velden, begin), ['handelingId', randomUUID()]])
    return toonBlad(c, dossierId, formulier, { waarden, nummer: 1, versie: formulier.versie, status: 200 })
  }

  /** Who has no form under way in this session comes back to it. */
  const vervolg = (kort: Concept | undefined) =>
    ({ concept: kort === undefined ? 'geopend' : 'vervolgd' }) as const

  /** There is no such page: the act was done, the form is not that far, or nothing is kept of it any more. */
  const geenBlad = (c: Ctx, dossierId: string, eerder: Concept | undefined) => {
    const { formulier } = adresVan(c, handeling, dossierId)
    const { wie } = c.get('aanvraag')
    const dossier = `/${handeling.dossier.pad}/${dossierId}`
    if (eerder)
      return c.redirect(eerder.gedaan ? naGedaan(handeling, wie, dossierId, eerder.gedaan) : formulier, 303)
    return c.html(
      pagina(
        deps,
        c.get('aanvraag'),
        algemeen.formulierWeg,
        <>
          <Heading level={1}>{algemeen.formulierWeg}</Heading>
          <Paragraph>{algemeen.formulierWegUitleg}</Paragraph>
          <Buttons>
            <ActionLink href={formulier}>{algemeen.opnieuwBeginnen}</ActionLink>
            <ActionLink href={dossier} kind="subtle">
              {algemeen.terug}
            </ActionLink>
          </Buttons>
        </>,
      ),
      404,
    )
  }

  const toonStap = async (c: Ctx) => {
    const dossierId = c.req.param('id') ?? ''
    const kort = await bewaard(c, dossierId)
    const nummer = Number(c.req.param('stap'))
    const formulier =
      kort?.gedaan === undefined ? await vraag(c, dossierId, undefined, vervolg(kort)) : undefined
    if (formulier && formulier.soort !== 'formulier') return zonder(c, dossierId, formulier, kort)
    const concept = formulier?.concept
    const eerder = metConcept(kort, concept)
    if (!eerder || !formulier || !bladzijden[nummer - 1]) return geenBlad(c, dossierId, eerder)
    const fouten = eerder.metFouten ? nagekeken(eerder.waarden).fouten : {}
    const nu = concept ? formulier.versie : versie(eerder.waarden, formulier.versie)
    const melding = concept && concept.veranderd.length > 0 && <Verouderd veranderd={concept.veranderd} />
    return toonBlad(c, dossierId, formulier, { ...eerder, nummer, fouten, melding, versie: nu, status: 200 })
  }

  const toonControleren = async (c: Ctx) => {
    const dossierId = c.req.param('id') ?? ''
    const eerder = await bewaard(c, dossierId)
    if (eerder?.gedaan !== undefined) return geenBlad(c, dossierId, eerder)
    const geparsed = handeling.invoer.safeParse(decodeVelden(velden, eerder?.waarden ?? new Map()))
    const afloop = await vraag(c, dossierId, geparsed.success ? geparsed.data : undefined)
    if (afloop.soort !== 'formulier') return geenFormulier(c, dossierId, afloop, eerder?.waarden)
    if (!eerder || !geparsed.success) return geenBlad(c, dossierId, eerder)
    const { waarden } = eerder
    const nu = versie(waarden, afloop.versie)
    return toonControle(c, dossierId, afloop, { waarden, magVerder: true, versie: nu, status: 200 })
  }

  return { toon, toonStap, toonControleren, doe: handelingPost(deps, handeling, paginas) }
}
