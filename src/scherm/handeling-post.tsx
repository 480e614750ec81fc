import { randomUUID } from 'node:crypto'
import type { ComponentChildren } from 'preact'
import type { Afloop, Fouten } from '../verwerking/afloop.ts'
import { decodeVelden, type FormulierWaarden } from '../verwerking/decode-form.ts'
import { runVerwerking } from '../verwerking/run-verwerking.ts'
import type { ElkeHandeling } from '../verwerking/verwerking.ts'
import { type Ctx, enkel, handelingIdVan, leesFormulier, versieVan } from './aanvraag.ts'
import { type Concept, conceptVan } from './concept.ts'
import { adresVan, bladVan, naGedaan } from './formulierkop.ts'
import { foutpagina } from './foutpagina.tsx'
import type { HandelingPaginas } from './handeling-paginas.tsx'
import { langConceptVan } from './lang-concept.ts'
import { andereRijen, opgeschoven, vraagtRij } from './rijen-knop.ts'
import { type SchermDeps, vandaagVan } from './schil.tsx'
import { stapPost } from './stap-post.tsx'
import { bladzijdeMetFout, foutenOp, nogGevraagd, staatOp } from './stappen.ts'
import { Verouderd } from './verouderd.tsx'
import { Geweigerd, MetAandacht } from './weigering.tsx'

interface Terug {
  readonly fouten?: Fouten
  readonly melding?: ComponentChildren
  readonly nummer?: number
  readonly status: 400 | 403 | 409
}

/** What was posted, and from where. */
interface Post {
  readonly c: Ctx
  readonly dossierId: string
  readonly waarden: FormulierWaarden
  readonly handelingId: string
  /** The page it came from; undefined for the check page, and for a form that does not say. */
  readonly blad: number | undefined
}

/** What a posted form leads to: another page of it, its check page, or the act itself. */
export const handelingPost = (deps: SchermDeps, handeling: ElkeHandeling, paginas: HandelingPaginas) => {
  const { bladzijden, velden, nagekeken, vraag, geenFormulier, toonBlad, toonControle, versie } = paginas
  const langConcept = langConceptVan(deps, handeling)
  const nietVerder = stapPost(deps, handeling, paginas)
  const lijsten = velden.filter(({ soort }) => soort === 'lijst').map(({ naam }) => naam)

  /** To what was done; what was typed is kept nowhere any more. */
  const afgerond = async (c: Ctx, dossierId: string, handelingId: string) => {
    if (paginas.metConcept)
      await conceptVan(c, adresVan(c, handeling, dossierId).formulier).rondAf(handelingId)
    return c.redirect(naGedaan(handeling, c.get('aanvraag').wie, dossierId, handelingId), 303)
  }

  /** Keeps what was typed, and goes to an address that shows it; or to what was done, when another session sent this form. */
  const bewaarEnGa = async (
    { c, dossierId, waarden, handelingId }: Post,
    plek: (adres: ReturnType<typeof adresVan>) => string,
    rest?: Pick<Concept, 'rijen' | 'metFouten'>,
  ) => {
    const adres = adresVan(c, handeling, dossierId)
    const alles = new Map([...waarden, ['handelingId', [handelingId]]])
    const lang = await langConcept.bewaar(c, dossierId, alles)
    if (lang?.soort === 'gedaan') return afgerond(c, dossierId, handelingId)
    await conceptVan(c, adres.formulier).bewaar(alles, rest)
    return c.redirect(plek(adres), 303)
  }

  /** The form again, with what was typed: with faults, refused, or behind what others did. */
  const opnieuw = async ({ c, dossierId, waarden, vertrekt }: Post & { vertrekt?: unknown }, wat: Terug) => {
    const formulier = await vraag(c, dossierId, vertrekt)
    if (formulier.soort !== 'formulier') return geenFormulier(c, dossierId, formulier, waarden)
    const nu = wat.status === 409 ? formulier.versie : versie(waarden, formulier.versie)
    if (bladzijden.length > 1 && wat.status !== 400) {
      const magVerder = wat.status === 409
      return toonControle(c, dossierId, formulier, { ...wat, waarden, versie: nu, magVerder })
    }
    return toonBlad(c, dossierId, formulier, { nummer: 1, ...wat, waarden, versie: nu })
  }

  /** To the page of the first fault. It has an address of its own too, unless nothing is kept of this form. */
  const metFouten = (post: Post, fouten: Fouten) => {
    const nummer = bladzijdeMetFout(bladzijden, fouten)
    if (!paginas.metConcept) return opnieuw(post, { fouten, nummer, status: 400 })
    const elders = nummer === post.blad ? [] : ([['_naar', ['controleren']]] as const)
    const waarden = new Map([...post.waarden, ...elders])
    return bewaarEnGa({ ...post, waarden }, (adres) => adres.blad(nummer), { metFouten: true })
  }

  const geweigerd = (post: Post, { redenen }: Extract<Afloop, { soort: 'geweigerd' }>) =>
    opnieuw(post, {
      melding: <Geweigerd redenen={redenen} vandaag={vandaagVan(deps)} verwerkingId={handeling.id} />,
      status: 403,
    })

  /** Behind what others did: once more with their version, unless that stands in the way. */
  const verouderd = async (post: Post, melding: ComponentChildren) => {
    const { klopt, invoer } = nagekeken(post.waarden)
    const vertrekt = klopt && bladzijden.length > 1 ? invoer : undefined
    const nu = vertrekt && (await vraag(post.c, post.dossierId, vertrekt))
    return nu?.soort === 'geweigerd'
      ? geweigerd(post, nu)
      : opnieuw({ ...post, vertrekt }, { melding: <MetAandacht>{melding}</MetAandacht>, status: 409 })
  }

  const controleer = async (post: Post) => {
    const { over, fouten, klopt, invoer } = nagekeken(post.waarden)
    if (!klopt) return metFouten(post, fouten)
    const afloop = await vraag(post.c, post.dossierId, invoer)
    if (afloop.soort === 'geweigerd') return geweigerd({ ...post, waarden: over }, afloop)
    if (afloop.soort !== 'formulier') return geenFormulier(post.c, post.dossierId, afloop)
    return bewaarEnGa({ ...post, waarden: over }, ({ controle }) => controle)
  }

  const naAfloop = async (post: Post, afloop: Afloop) => {
    const { c, dossierId, handelingId } = post
    switch (afloop.soort) {
      case 'gedaan':
        return afgerond(c, dossierId, handelingId)
      case 'ongeldig':
        return metFouten(post, afloop.fouten)
      case 'geweigerd':
        return geweigerd(post, afloop)
      case 'verouderd':
        return verouderd(post, <Verouderd veranderd={afloop.veranderd} />)
      case 'rol':
        return c.html(foutpagina(deps, c.get('aanvraag'), 403), 403)
      case 'niet-gevonden':
        return c.html(foutpagina(deps, c.get('aanvraag'), 404), 404)
    }
  }

  const voerUit = async (post: Post) => {
    const { c, dossierId, waarden, handelingId } = post
    const { wie, herkomst } = c.get('aanvraag')
    const invoer = decodeVelden(velden, waarden)
    const { gekozen } = adresVan(c, handeling, dossierId)
    const verzoek = { invoer, dossierId, versie: versieVan(waarden), handelingId, gekozen }
    return naAfloop(post, await runVerwerking(handeling, verzoek, wie, deps.omgeving, herkomst))
  }

  /** On from one page of several; undefined when it was the last that has to be filled. */
  const verder = async (post: Post) => {
    const { blad, waarden } = post
    const bladzijde = bladzijden[(blad ?? 0) - 1]
    if (blad === undefined || !bladzijde) return undefined
    const { fouten } = nagekeken(waarden)
    const { namen } = nogGevraagd(handeling, decodeVelden(velden, waarden))
    // What an answer on this page calls for is asked on this page, and is no fault before it was.
    if (namen.some((naam) => staatOp(bladzijde, naam) && !waarden.has(naam)))
      return bewaarEnGa(post, (adres) => adres.blad(blad))
    if (blad === bladzijden.length || enkel(waarden, '_naar') === 'controleren') return undefined
    const eigen = foutenOp(bladzijde, fouten)
    if (Object.keys(eigen).length > 0) return metFouten(post, eigen)
    return (await nietVerder(post, blad)) ?? bewaarEnGa(post, (adres) => adres.blad(blad + 1))
  }

  /** The buttons that only turn pages: rows, back, and changing an answer. */
  const blader = (post: Post, stap: string | undefined) => {
    const { waarden, blad } = post
    if (vraagtRij(waarden)) {
      const { gewijzigd, rijen } = andereRijen(waarden)
      return bewaarEnGa({ ...post, waarden: gewijzigd }, (adres) => adres.blad(blad ?? 1), { rijen })
    }
    if (stap === 'vorige') return bewaarEnGa(post, (adres) => adres.blad(Math.max(1, (blad ?? 1) - 1)))
    const wijzig = /^wijzigen(?:-(\d{1,2}))?$/.exec(stap ?? '')
    if (!wijzig) return undefined
    const nummer = Math.min(Math.max(1, Number(wijzig[1] ?? 1)), bladzijden.length)
    const terug = new Map([...waarden, ['_naar', ['controleren']]])
    return bewaarEnGa({ ...post, waarden: terug }, (adres) => adres.blad(nummer))
  }

  /** The buttons about what is kept: go on later, begin anew, throw it away. */
  const bewaarOfWis = async ({ c, dossierId, waarden }: Post, stap: string | undefined) => {
    if (stap === 'later') return langConcept.antwoord(c, dossierId, waarden)
    if (stap !== 'opnieuw' && stap !== 'weg') return undefined
    const { formulier } = adresVan(c, handeling, dossierId)
    await conceptVan(c, formulier).wis()
    await langConcept.weg(c, dossierId)
    return c.redirect(stap === 'weg' ? `/${handeling.dossier.pad}/${dossierId}` : formulier, 303)
  }

  return async (c: Ctx) => {
    const dossierId = c.req.param('id') ?? ''
    const gestuurd = await leesFormulier(c)
    const mag = handeling.rollen.includes(c.get('aanvraag').wie.rol)
    const post = {
      c,
      dossierId,
      waarden: gestuurd,
      handelingId: handelingIdVan(gestuurd) ?? randomUUID(),
      blad: bladVan(gestuurd, bladzijden.length),
    }
    if (!mag) return voerUit(post)
    const stap = enkel(gestuurd, '_stap')
    const al = (await bewaarOfWis(post, stap)) ?? (await blader(post, stap))
    if (al) return al
    const dicht = { ...post, waarden: opgeschoven(gestuurd, lijsten) }
    if (stap === 'bevestigd') return voerUit(dicht)
    const volgende = await verder(dicht)
    if (volgende) return volgende
    return handeling.controleren ? controleer(dicht) : voerUit(dicht)
  }
}
