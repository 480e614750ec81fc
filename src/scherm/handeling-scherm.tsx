import { randomUUID } from 'node:crypto'
import type { ComponentChildren } from 'preact'
import { handelingTekst } from '../teksten/catalogus.ts'
import type { Afloop, Fouten } from '../verwerking/afloop.ts'
import { decodeVelden, encodeVelden, type FormulierWaarden, waardenVan } from '../verwerking/decode-form.ts'
import { type FormulierAfloop, runFormulier } from '../verwerking/run-formulier.ts'
import { foutenVan, runVerwerking } from '../verwerking/run-verwerking.ts'
import { veldenVan } from '../verwerking/velden.ts'
import type { ElkeHandeling } from '../verwerking/verwerking.ts'
import { type Ctx, enkel, handelingIdVan, leesFormulier, versieVan } from './aanvraag.ts'
import { WatVertrekt } from './brief-op-papier.tsx'
import { Controle, Formulier } from './formulier.tsx'
import { type Gevuld, gekozen, kopVan } from './formulierkop.ts'
import { foutpagina } from './foutpagina.tsx'
import { Getypt } from './getypt.tsx'
import { andereRijen, vraagtRij } from './rijen-knop.ts'
import { metFout, pagina, type SchermDeps, vandaagVan } from './schil.tsx'
import { Verouderd } from './verouderd.tsx'
import { Redenen, Weigering } from './weigering.tsx'

/** The screens of one act on a dossier: its form, its check page and the act itself. */
export const handelingScherm = (deps: SchermDeps, handeling: ElkeHandeling) => {
  const titel = () => handelingTekst(handeling.id).titel
  const vraag = (c: Ctx, dossierId: string, invoer?: unknown) => {
    const { wie, herkomst } = c.get('aanvraag')
    return runFormulier(
      handeling,
      { dossierId, gekozen: c.req.query(), ...(invoer === undefined ? {} : { invoer }) },
      wie,
      deps.omgeving,
      herkomst,
    )
  }

  const geenFormulier = (
    c: Ctx,
    dossierId: string,
    afloop: Exclude<FormulierAfloop, Gevuld>,
    waarden: FormulierWaarden = new Map(),
  ) => {
    const aanvraag = c.get('aanvraag')
    if (afloop.soort === 'rol') return c.html(foutpagina(deps, aanvraag, 403), 403)
    if (afloop.soort === 'niet-gevonden') return c.html(foutpagina(deps, aanvraag, 404), 404)
    const terug = `/${handeling.dossier.pad}/${dossierId}`
    const inhoud = (
      <Weigering titel={titel()} redenen={afloop.redenen} vandaag={vandaagVan(deps)} terug={terug}>
        <Getypt verwerkingId={handeling.id} velden={veldenVan(handeling.invoer)} waarden={waarden} />
      </Weigering>
    )
    return c.html(pagina(deps, aanvraag, titel(), inhoud), 403)
  }

  /** The form again, with what was typed: with faults, refused, or with one row more. */
  const opnieuw = async (
    c: Ctx,
    dossierId: string,
    waarden: FormulierWaarden,
    wat: {
      fouten?: Fouten
      rijen?: Record<string, number>
      melding?: ComponentChildren
      status: 200 | 400 | 403 | 409
    },
  ) => {
    const formulier = await vraag(c, dossierId)
    if (formulier.soort !== 'formulier') return geenFormulier(c, dossierId, formulier, waarden)
    const kop = kopVan(c, handeling, dossierId, formulier.versie, handelingIdVan(waarden) ?? randomUUID())
    const staat = {
      verwerkingId: handeling.id,
      waarden,
      fouten: wat.fouten ?? {},
      keuzes: formulier.keuzes,
      rijen: wat.rijen ?? {},
    }
    return c.html(
      pagina(
        deps,
        c.get('aanvraag'),
        metFout(titel(), wat.fouten),
        <Formulier kop={kop} staat={staat} melding={wat.melding} />,
      ),
      wat.status,
    )
  }

  const toon = async (c: Ctx) => {
    const dossierId = c.req.param('id') ?? ''
    const formulier = await vraag(c, dossierId)
    if (formulier.soort !== 'formulier') return geenFormulier(c, dossierId, formulier)
    const kop = kopVan(c, handeling, dossierId, formulier.versie, randomUUID())
    const begin = { ...formulier.begin, ...gekozen(c, formulier) }
    const waarden = waardenVan(encodeVelden(kop.velden, begin))
    const staat = { verwerkingId: handeling.id, waarden, fouten: {}, keuzes: formulier.keuzes, rijen: {} }
    return c.html(pagina(deps, c.get('aanvraag'), titel(), <Formulier kop={kop} staat={staat} />))
  }

  const controleer = async (
    c: Ctx,
    dossierId: string,
    waarden: FormulierWaarden,
    invoer: Record<string, unknown>,
  ) => {
    const geparsed = handeling.invoer.safeParse(invoer)
    if (!geparsed.success)
      return opnieuw(c, dossierId, waarden, { fouten: foutenVan(geparsed.error), status: 400 })
    const afloop = await vraag(c, dossierId, geparsed.data)
    if (afloop.soort === 'geweigerd')
      return opnieuw(c, dossierId, waarden, {
        melding: <Redenen redenen={afloop.redenen} vandaag={vandaagVan(deps)} />,
        status: 403,
      })
    if (afloop.soort !== 'formulier') return geenFormulier(c, dossierId, afloop)
    const kop = kopVan(
      c,
      handeling,
      dossierId,
      versieVan(waarden) ?? afloop.versie,
      handelingIdVan(waarden) ?? randomUUID(),
    )
    const vertrekt = <WatVertrekt brieven={afloop.brieven} />
    const inhoud = (
      <Controle kop={kop} invoer={invoer} waarden={waarden} keuzes={afloop.keuzes} extra={vertrekt} />
    )
    return c.html(pagina(deps, c.get('aanvraag'), titel(), inhoud))
  }

  const naAfloop = async (
    c: Ctx,
    dossierId: string,
    waarden: FormulierWaarden,
    afloop: Afloop,
    handelingId: string,
  ) => {
    switch (afloop.soort) {
      case 'gedaan':
        return c.redirect(`/${handeling.dossier.pad}/${dossierId}/gedaan/${handelingId}`, 303)
      case 'ongeldig':
        return opnieuw(c, dossierId, waarden, { fouten: afloop.fouten, status: 400 })
      case 'geweigerd':
        return opnieuw(c, dossierId, waarden, {
          melding: <Redenen redenen={afloop.redenen} vandaag={vandaagVan(deps)} />,
          status: 403,
        })
      case 'verouderd':
        return opnieuw(c, dossierId, waarden, {
          melding: <Verouderd veranderd={afloop.veranderd} />,
          status: 409,
        })
      case 'rol':
        return c.html(foutpagina(deps, c.get('aanvraag'), 403), 403)
      case 'niet-gevonden':
        return c.html(foutpagina(deps, c.get('aanvraag'), 404), 404)
    }
  }

  const doe = async (c: Ctx) => {
    const dossierId = c.req.param('id') ?? ''
    const waarden = await leesFormulier(c)
    if (vraagtRij(waarden)) {
      const { gewijzigd, rijen } = andereRijen(waarden)
      return opnieuw(c, dossierId, gewijzigd, { rijen, status: 200 })
    }
    if (enkel(waarden, '_stap') === 'wijzigen') return opnieuw(c, dossierId, waarden, { status: 200 })
    const invoer = decodeVelden(veldenVan(handeling.invoer), waarden)
    if (handeling.controleren && enkel(waarden, '_stap') !== 'bevestigd')
      return controleer(c, dossierId, waarden, invoer)
    const { wie, herkomst } = c.get('aanvraag')
    const handelingId = handelingIdVan(waarden) ?? randomUUID()
    const verzoek = { invoer, dossierId, versie: versieVan(waarden), handelingId }
    const afloop = await runVerwerking(handeling, verzoek, wie, deps.omgeving, herkomst)
    return naAfloop(c, dossierId, waarden, afloop, handelingId)
  }

  return { toon, doe }
}
