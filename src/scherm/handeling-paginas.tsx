import { randomUUID } from 'node:crypto'
import type { ComponentChildren } from 'preact'
import { handelingTekst } from '../teksten/catalogus.ts'
import type { Fouten } from '../verwerking/afloop.ts'
import { decodeVelden, type FormulierWaarden } from '../verwerking/decode-form.ts'
import { foutenVan } from '../verwerking/lees-invoer.ts'
import { type FormulierAfloop, runFormulier } from '../verwerking/run-formulier.ts'
import { type Veld, veldenVan } from '../verwerking/velden.ts'
import type { ElkeHandeling } from '../verwerking/verwerking.ts'
import { type Ctx, enkel, handelingIdVan, versieVan } from './aanvraag.ts'
import { WatVertrekt } from './brief-op-papier.tsx'
import { Controle } from './controle.tsx'
import { ernaastOp } from './ernaast.tsx'
import { Formulier, type Stapkop, verborgen } from './formulier.tsx'
import { adresVan, type Gevuld, kopVan, terugVan } from './formulierkop.ts'
import { foutpagina } from './foutpagina.tsx'
import { Getypt } from './getypt.tsx'
import { metStand, pagina, type SchermDeps, vandaagVan } from './schil.tsx'
import {
  type Bladzijde,
  bladzijdenVan,
  foutenOp,
  heeftBladen,
  nietGevraagd,
  nogGevraagd,
  staatOp,
  zonderOngevraagd,
} from './stappen.ts'
import { Weigering } from './weigering.tsx'
import { Werkinstructie } from './werkinstructie.tsx'

type Status = 200 | 400 | 403 | 409

/** A page of a form to show: which, with what was typed, and what is off. */
export interface BladVraag {
  readonly waarden: FormulierWaarden
  /** Counted from 1. */
  readonly nummer: number
  readonly fouten?: Fouten
  readonly rijen?: Readonly<Record<string, number>>
  readonly melding?: ComponentChildren
  readonly versie: number
  readonly status: Status
}

/** A check page to show; without `magVerder` the answers can only be changed. */
export interface ControleVraag {
  readonly waarden: FormulierWaarden
  readonly melding?: ComponentChildren
  readonly magVerder: boolean
  readonly versie: number
  readonly status: Status
}

/** What a page of a form takes from its dossier. */
type Omgeven = Pick<Gevuld, 'keuzes' | 'nummer' | 'nietHier' | 'hulp' | 'watVolgt' | 'ernaast'>

/** The pages of one act on a dossier, and the question to the dossier that each begins with. */
export const handelingPaginas = (deps: SchermDeps, handeling: ElkeHandeling) => {
  const bladzijden: readonly Bladzijde[] = bladzijdenVan(handeling)
  const velden: readonly Veld[] = veldenVan(handeling.invoer)
  const titel = () => handelingTekst(handeling.id).titel

  const vraag = (
    c: Ctx,
    dossierId: string,
    invoer?: unknown,
    rest: Pick<Parameters<typeof runFormulier>[1], 'concept' | 'stap'> = {},
  ) => {
    const { wie, herkomst } = c.get('aanvraag')
    const { gekozen } = adresVan(c, handeling, dossierId)
    const dit = { dossierId, gekozen, ...(invoer === undefined ? {} : { invoer }), ...rest }
    return runFormulier(handeling, dit, wie, deps.omgeving, herkomst)
  }

  /** There is no form: why not, and what was typed to copy it. */
  const geenFormulier = (
    c: Ctx,
    dossierId: string,
    afloop: Exclude<FormulierAfloop, Gevuld>,
    waarden: FormulierWaarden = new Map(),
  ) => {
    const aanvraag = c.get('aanvraag')
    if (afloop.soort === 'rol') return c.html(foutpagina(deps, aanvraag, 403), 403)
    if (afloop.soort === 'niet-gevonden') return c.html(foutpagina(deps, aanvraag, 404), 404)
    const dit = { verwerkingId: handeling.id, vandaag: vandaagVan(deps), redenen: afloop.redenen }
    const inhoud = (
      <Weigering titel={titel()} {...dit} {...terugVan(handeling, aanvraag.wie, dossierId)}>
        <Getypt verwerkingId={handeling.id} velden={velden} waarden={waarden} />
      </Weigering>
    )
    return c.html(pagina(deps, aanvraag, metStand(titel(), { status: 403 }), inhoud), 403)
  }

  /** All answers parsed, without those to what is not asked any more; or the faults. */
  const nagekeken = (waarden: FormulierWaarden) => {
    const over = zonderOngevraagd(handeling, waarden, decodeVelden(velden, waarden))
    const invoer = decodeVelden(velden, over)
    const geparsed = handeling.invoer.safeParse(invoer)
    const fouten = {
      ...(geparsed.success ? {} : foutenVan(geparsed.error)),
      ...nogGevraagd(handeling, invoer).fouten,
    }
    return {
      over,
      fouten,
      klopt: geparsed.success && Object.keys(fouten).length === 0,
      invoer: geparsed.data,
    }
  }

  const stapVan = (nummer: number, waarden: FormulierWaarden): { stap?: Stapkop } => {
    const { naam } = bladzijden[nummer - 1] ?? {}
    if (naam === undefined) return {}
    const kop = handelingTekst(handeling.id).stappen?.[naam]
    if (kop === undefined) throw new Error(`no words for step ${naam} of ${handeling.id}`)
    const naarControle = enkel(waarden, '_naar') === 'controleren'
    return { stap: { nummer, totaal: bladzijden.length, titel: kop, naarControle } }
  }

  /** One page of the form; what the other pages asked travels along. */
  const toonBlad = (
    c: Ctx,
    dossierId: string,
    { keuzes, nummer, nietHier, hulp, watVolgt, ernaast }: Omgeven,
    dit: BladVraag,
  ) => {
    const bladzijde = bladzijden[dit.nummer - 1]
    if (!bladzijde) throw new Error('the form has no such page')
    const { waarden } = dit
    const niet = new Set([...nietGevraagd(handeling, decodeVelden(velden, waarden)), ...nietHier])
    const mee = [...waarden].filter(([naam]) => !staatOp(bladzijde, naam) || niet.has(naam))
    const alle = kopVan(c, handeling, dossierId, dit.versie, handelingIdVan(waarden) ?? randomUUID(), nummer)
    const waar = hulp && dit.nummer === 1 ? `${alle.terug}#${hulp}` : undefined
    const volgt = dit.nummer === 1 ? watVolgt : []
    const kop = {
      ...{ ...alle, hulp: waar, watVolgt: volgt, velden: bladzijde.velden },
      ...stapVan(dit.nummer, waarden),
    }
    const alleFouten = dit.fouten ?? {}
    const fouten = bladzijden.length === 1 ? alleFouten : foutenOp(bladzijde, alleFouten)
    const staat = {
      verwerkingId: handeling.id,
      waarden,
      fouten,
      keuzes,
      actie: kop.actie,
      rijen: dit.rijen ?? {},
      vast: bladzijde.vast,
      ernaast: ernaastOp(bladzijde, ernaast, waarden, keuzes),
      nietGevraagd: niet,
      alleenAls: new Set(Object.keys(handeling.alleenAls ?? {})),
    }
    const kopregel = kop.stap ? `${kop.stap.titel} - ${titel()}` : titel()
    const instructie = <Werkinstructie verwerking={handeling} op={vandaagVan(deps)} />
    const rond = { melding: dit.melding, instructie, verborgen: verborgen(velden, new Map(mee)) }
    const inhoud = <Formulier kop={kop} staat={staat} {...rond} />
    return c.html(
      pagina(deps, c.get('aanvraag'), metStand(kopregel, { fouten, status: dit.status }), inhoud),
      dit.status,
    )
  }

  /** Everything that was answered, with the letters that leave, before it does. */
  const toonControle = (
    c: Ctx,
    dossierId: string,
    { keuzes, brieven, nietHier, watVolgt }: Pick<Gevuld, 'keuzes' | 'brieven' | 'nietHier' | 'watVolgt'>,
    dit: ControleVraag,
  ) => {
    const { waarden, melding, magVerder } = dit
    const alle = kopVan(c, handeling, dossierId, dit.versie, handelingIdVan(waarden) ?? randomUUID())
    const kop = { ...alle, watVolgt }
    const invoer = decodeVelden(velden, waarden)
    const inhoud = (
      <Controle
        {...{ kop, bladzijden, invoer, waarden, keuzes, nietHier, melding, magVerder }}
        extra={<WatVertrekt brieven={brieven} metAntwoorden={velden.length > 0} />}
      />
    )
    return c.html(
      pagina(deps, c.get('aanvraag'), metStand(titel(), { status: dit.status }), inhoud),
      dit.status,
    )
  }

  /** The version a form was made with; that of now for a form that does not say. */
  const versie = (waarden: FormulierWaarden, nu: number): number => versieVan(waarden) ?? nu

  const metConcept = heeftBladen(handeling)

  return { bladzijden, velden, metConcept, nagekeken, vraag, geenFormulier, toonBlad, toonControle, versie }
}

export type HandelingPaginas = ReturnType<typeof handelingPaginas>
