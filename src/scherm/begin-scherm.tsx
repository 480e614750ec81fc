import { randomUUID } from 'node:crypto'
import type { ComponentChildren } from 'preact'
import { Alert } from '../platform/html/alert.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { algemeen, handelingTekst } from '../teksten/catalogus.ts'
import type { Fouten } from '../verwerking/afloop.ts'
import { decodeVelden, type FormulierWaarden } from '../verwerking/decode-form.ts'
import { isBezet } from '../verwerking/herhaling.ts'
import { runVerwerking } from '../verwerking/run-verwerking.ts'
import { veldenVan } from '../verwerking/velden.ts'
import { type Begin, naamVan } from '../verwerking/verwerking.ts'
import { type Ctx, handelingIdVan, leesFormulier, zonderHandelingId } from './aanvraag.ts'
import { Formulier } from './formulier.tsx'
import { foutpagina } from './foutpagina.tsx'
import { andereRijen, vraagtRij } from './rijen-knop.ts'
import { metStand, pagina, type SchermDeps, vandaagVan } from './schil.tsx'
import { Geweigerd, MetAandacht } from './weigering.tsx'
import { Werkinstructie } from './werkinstructie.tsx'

/** Where the form of an act that makes a dossier stands. */
export const beginPad = (begin: Begin): string => `/${begin.dossier.pad}/nieuw/${naamVan(begin)}`

type Wat = {
  fouten?: Fouten
  melding?: ComponentChildren
  rijen?: Record<string, number>
  status: 200 | 400 | 403 | 409
}

const AlVerstuurd = () => (
  <Alert kind="warning" heading={algemeen.alVerstuurd.kop}>
    <Paragraph>{algemeen.alVerstuurd.tekst}</Paragraph>
  </Alert>
)

/** Refuses a form to a role that it is not for: on the road, so that the log knows. Nothing for who may. */
export const nietUwRol = async (deps: SchermDeps, begin: Begin, c: Ctx) => {
  const { wie, herkomst } = c.get('aanvraag')
  if (begin.rollen.includes(wie.rol)) return undefined
  await runVerwerking(begin, { invoer: undefined }, wie, deps.omgeving, herkomst)
  return c.html(foutpagina(deps, c.get('aanvraag'), 403), 403)
}

/** The screens of an act that makes a dossier. */
export const beginScherm = (deps: SchermDeps, begin: Begin) => {
  const toonMet = (c: Ctx, waarden: FormulierWaarden, wat: Wat) => {
    const { sessie, wie } = c.get('aanvraag')
    const kop = {
      verwerkingId: begin.id,
      velden: veldenVan(begin.invoer),
      actie: beginPad(begin),
      terug: '/werkvoorraad',
      terugLabel: algemeen.terugNaarWerk,
      csrf: sessie.csrf,
      petId: wie.petId,
      handelingId: handelingIdVan(waarden) ?? randomUUID(),
      versie: undefined,
      controleren: false,
    }
    const keuzes = begin.keuzes?.({ vandaag: vandaagVan(deps), wie }) ?? {}
    const staat = {
      verwerkingId: begin.id,
      waarden,
      fouten: wat.fouten ?? {},
      keuzes,
      rijen: wat.rijen ?? {},
    }
    const titel = handelingTekst(begin.id).titel
    return c.html(
      pagina(
        deps,
        c.get('aanvraag'),
        metStand(titel, wat),
        <Formulier
          kop={kop}
          staat={staat}
          melding={wat.melding}
          instructie={<Werkinstructie verwerking={begin} op={vandaagVan(deps)} />}
        />,
      ),
      wat.status,
    )
  }

  const doe = async (c: Ctx) => {
    const waarden = await leesFormulier(c)
    if (vraagtRij(waarden)) {
      const { gewijzigd, rijen } = andereRijen(waarden)
      return (await nietUwRol(deps, begin, c)) ?? toonMet(c, gewijzigd, { rijen, status: 200 })
    }
    const { wie, herkomst } = c.get('aanvraag')
    const handelingId = handelingIdVan(waarden) ?? randomUUID()
    const invoer = decodeVelden(veldenVan(begin.invoer), waarden)
    const afloop = await runVerwerking(begin, { invoer, handelingId }, wie, deps.omgeving, herkomst)
    if (afloop.soort === 'gedaan')
      return c.redirect(`/${begin.dossier.pad}/${afloop.dossierId}/gedaan/${handelingId}`, 303)
    if (isBezet(afloop))
      return toonMet(c, zonderHandelingId(waarden), {
        melding: (
          <MetAandacht>
            <AlVerstuurd />
          </MetAandacht>
        ),
        status: 409,
      })
    if (afloop.soort === 'ongeldig') return toonMet(c, waarden, { fouten: afloop.fouten, status: 400 })
    if (afloop.soort === 'geweigerd')
      return toonMet(c, waarden, {
        melding: <Geweigerd redenen={afloop.redenen} vandaag={vandaagVan(deps)} verwerkingId={begin.id} />,
        status: 403,
      })
    return c.html(foutpagina(deps, c.get('aanvraag'), 403), 403)
  }

  const toon = async (c: Ctx) => (await nietUwRol(deps, begin, c)) ?? toonMet(c, new Map(), { status: 200 })
  return { toon, doe }
}
