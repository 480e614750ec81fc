import { randomUUID } from 'node:crypto'
import type { Assets } from '../platform/html/assets.ts'
import type { Afloop, Fouten } from '../verwerking/afloop.ts'
import {
  type Beginscherm,
  type GetekendeBegin,
  leesPlekken,
  type Plek,
  plekVeld,
  type Terugkomst,
  zoekStap,
} from '../verwerking/beginscherm.ts'
import { decodeVelden, type FormulierWaarden } from '../verwerking/decode-form.ts'
import { isBezet } from '../verwerking/herhaling.ts'
import { keurBegin } from '../verwerking/keur-begin.ts'
import { runVerwerking, weigerRol } from '../verwerking/run-verwerking.ts'
import { runTelling } from '../verwerking/telling.ts'
import { veldenVan } from '../verwerking/velden.ts'
import type { Begin } from '../verwerking/verwerking.ts'
import type { Reden } from '../wet/oordeel.ts'
import { type Ctx, enkel, handelingIdVan, leesFormulier, zonderHandelingId } from './aanvraag.ts'
import { beginPad, nietUwRol } from './begin-scherm.tsx'
import { foutpagina } from './foutpagina.tsx'
import { type Aanvraag, metStand, pagina, type SchermDeps, vandaagVan } from './schil.tsx'

/** Where one counts what is no case. */
export const telPad = (begin: Begin): string => `${beginPad(begin)}/tel`

/** What is said about what was typed. */
interface Wat {
  readonly fouten?: Fouten
  readonly redenen?: readonly Reden[]
  readonly terugkomst?: Terugkomst
  readonly kenmerk?: string | undefined
}

/** What ties the page to a session; nothing of it is there once the session has ended. */
export interface Band {
  readonly csrf: string
  readonly petId: string
  readonly plekken: readonly Plek[]
  /** The place of the active pet. */
  readonly eigenPlek: string
}

/** The page of the chapter with what was typed, for this session or for none. */
export const tekenBegin = (
  scherm: Beginscherm,
  begin: Begin,
  { waarden, vandaag, assets }: { waarden: FormulierWaarden; vandaag: string; assets: Assets },
  { eigenPlek, ...band }: Band,
  { fouten = {}, redenen = [], terugkomst, kenmerk }: Wat,
): GetekendeBegin => {
  const gekozen = enkel(waarden, plekVeld)
  const bekend = band.plekken.length === 0 || band.plekken.some(({ waarde }) => waarde === gekozen)
  return scherm.pagina({
    ...band,
    ...{ waarden, fouten, redenen, terugkomst, kenmerk, vandaag },
    plek: gekozen !== undefined && bekend ? gekozen : eigenPlek,
    actie: beginPad(begin),
    telActie: telPad(begin),
    handelingId: handelingIdVan(waarden) ?? randomUUID(),
    plaatsen: assets.places,
  })
}

/** One's own petten in which this can be begun, in whatever municipality. */
const pettenVoor = async ({ elders }: Aanvraag, begin: Begin) =>
  (await elders.petten()).filter(({ rol }) => begin.rollen.some((een) => een === rol))

type Petkeuze = Awaited<ReturnType<typeof pettenVoor>>[number]

/** The screens of an act that makes a dossier, when its chapter draws them: nothing is kept of what is typed (ADR 0015). */
export const eigenBeginscherm = (deps: SchermDeps, begin: Begin, scherm: Beginscherm) => {
  const toonMet = async (
    c: Ctx,
    waarden: FormulierWaarden,
    { status, ...wat }: Wat & { status: 200 | 400 | 403 | 409 },
  ) => {
    const aanvraag = c.get('aanvraag')
    const { wie, sessie } = aanvraag
    const { assets } = deps.schil
    const petten = await pettenVoor(aanvraag, begin)
    const {
      titel,
      inhoud,
      sessie: woorden,
    } = tekenBegin(
      scherm,
      begin,
      { waarden, vandaag: vandaagVan(deps), assets },
      {
        csrf: sessie.csrf,
        petId: wie.petId,
        plekken: await leesPlekken(scherm, petten, deps.omgeving),
        eigenPlek: petten.find(({ petId }) => petId === wie.petId)?.waarde ?? '',
      },
      wat,
    )
    const eigen = { script: assets.call, sessie: woorden }
    return c.html(pagina(deps, aanvraag, metStand(titel, { ...wat, status }), inhoud, eigen), status)
  }

  /** The pet for the municipality that the form names; undefined when it is not one's own. */
  const petOp = async (c: Ctx, plek: string | undefined) => {
    const aanvraag = c.get('aanvraag')
    return (await pettenVoor(aanvraag, begin)).find(({ waarde, petId }) =>
      plek === undefined ? petId === aanvraag.wie.petId : waarde === plek,
    )
  }

  /** Goes on in this pet; false when that cannot be. */
  const gaNaar = async (c: Ctx, { petId, waarde }: Petkeuze): Promise<boolean> => {
    const { wie, elders } = c.get('aanvraag')
    if (petId === wie.petId) return true
    const nieuw = await elders.wissel(waarde)
    if (nieuw) c.set('aanvraag', nieuw)
    return nieuw !== undefined
  }

  const invoerVan = (waarden: FormulierWaarden) => {
    const nietGevraagd = new Set(scherm.nietGevraagd(waarden))
    return decodeVelden(
      veldenVan(begin.invoer).filter(({ naam }) => !nietGevraagd.has(naam)),
      waarden,
    )
  }

  /** Why nothing is stored of this; judged before the road, which would log who sent it and when. */
  const tegen = (c: Ctx, waarden: FormulierWaarden, pet: Petkeuze) => {
    const { petId, gemeente, rol } = pet
    const wie = { ...c.get('aanvraag').wie, petId, gemeente, rol }
    return keurBegin(begin, invoerVan(waarden), { vandaag: vandaagVan(deps), wie })
  }

  const bewaar = async (c: Ctx, waarden: FormulierWaarden) => {
    const { wie, herkomst } = c.get('aanvraag')
    const handelingId = handelingIdVan(waarden) ?? randomUUID()
    const verzoek = { invoer: invoerVan(waarden), handelingId }
    const afloop = await runVerwerking(begin, verzoek, wie, deps.omgeving, herkomst)
    if (afloop.soort === 'gedaan')
      return c.redirect(`/${begin.dossier.pad}/${afloop.dossierId}/gedaan/${handelingId}`, 303)
    return toonAfloop(c, waarden, afloop)
  }

  const toonAfloop = (c: Ctx, waarden: FormulierWaarden, afloop: Exclude<Afloop, { soort: 'gedaan' }>) => {
    if (isBezet(afloop))
      return toonMet(c, zonderHandelingId(waarden), { terugkomst: 'al-verstuurd', status: 409 })
    if (afloop.soort === 'ongeldig') return toonMet(c, waarden, { fouten: afloop.fouten, status: 400 })
    if (afloop.soort === 'geweigerd') return toonMet(c, waarden, { redenen: afloop.redenen, status: 403 })
    return c.html(foutpagina(deps, c.get('aanvraag'), 403), 403)
  }

  /** A municipality in which this is not one's own work: refused, and logged like every refusal of a role. */
  const geenPlek = async (c: Ctx, waarden: FormulierWaarden) => {
    const { wie, herkomst } = c.get('aanvraag')
    await weigerRol(begin, wie, deps.omgeving, herkomst)
    return toonMet(c, waarden, { terugkomst: 'geen-plek', status: 403 })
  }

  const doe = async (c: Ctx) => {
    const waarden = await leesFormulier(c)
    const weg = await nietUwRol(deps, begin, c)
    if (weg) return weg
    if (enkel(waarden, '_stap') === zoekStap) return toonMet(c, waarden, { status: 200 })
    const redenen = scherm.buiten(waarden)
    if (redenen.length > 0) return toonMet(c, waarden, { redenen, status: 403 })
    const pet = await petOp(c, enkel(waarden, plekVeld))
    if (!pet) return geenPlek(c, waarden)
    const nee = tegen(c, waarden, pet)
    if (nee) return toonAfloop(c, waarden, nee)
    return (await gaNaar(c, pet)) ? bewaar(c, waarden) : geenPlek(c, waarden)
  }

  const tel = async (c: Ctx) => {
    const waarden = await leesFormulier(c)
    const weg = await nietUwRol(deps, begin, c)
    if (weg) return weg
    const aanvraag = c.get('aanvraag')
    const pet = await petOp(c, enkel(waarden, plekVeld))
    if (!pet) return geenPlek(c, new Map())
    const geteld = await runTelling(scherm.telling, enkel(waarden, 'soort'), pet, deps.omgeving)
    if (!geteld) return c.html(foutpagina(deps, aanvraag, 400), 400)
    return c.redirect(`${beginPad(begin)}?geteld`, 303)
  }

  const toon = async (c: Ctx) => {
    const geteld = c.req.query('geteld') !== undefined
    const wat: Wat = geteld ? { terugkomst: 'geteld' } : {}
    return (await nietUwRol(deps, begin, c)) ?? toonMet(c, new Map(), { ...wat, status: 200 })
  }
  return { toon, doe, tel }
}
