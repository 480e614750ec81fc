import { randomUUID } from 'node:crypto'
import type { Assets } from '../platform/html/assets.ts'
import type { Fouten } from '../verwerking/afloop.ts'
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
import { runVerwerking } from '../verwerking/run-verwerking.ts'
import { runTelling } from '../verwerking/telling.ts'
import { veldenVan } from '../verwerking/velden.ts'
import type { Begin } from '../verwerking/verwerking.ts'
import type { Reden } from '../wet/oordeel.ts'
import { type Ctx, enkel, handelingIdVan, leesFormulier } from './aanvraag.ts'
import { beginPad, nietUwRol } from './begin-scherm.tsx'
import { foutpagina } from './foutpagina.tsx'
import { type Aanvraag, metFout, pagina, type SchermDeps, vandaagVan } from './schil.tsx'

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

/** The screens of an act that makes a dossier, when its chapter draws them: nothing is kept of what is typed (ADR 0015). */
export const eigenBeginscherm = (deps: SchermDeps, begin: Begin, scherm: Beginscherm) => {
  const toonMet = async (
    c: Ctx,
    waarden: FormulierWaarden,
    { status, ...wat }: Wat & { status: 200 | 400 | 403 },
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
    return c.html(pagina(deps, aanvraag, metFout(titel, wat.fouten), inhoud, eigen), status)
  }

  /** Goes on in the municipality that the form names; false when it is not one's own. */
  const gaNaar = async (c: Ctx, plek: string | undefined): Promise<boolean> => {
    const aanvraag = c.get('aanvraag')
    const pet = (await pettenVoor(aanvraag, begin)).find(({ waarde }) => waarde === plek)
    if (plek === undefined || pet?.petId === aanvraag.wie.petId) return true
    const nieuw = pet && (await aanvraag.elders.wissel(pet.waarde))
    if (nieuw) c.set('aanvraag', nieuw)
    return nieuw !== undefined
  }

  const bewaar = async (c: Ctx, waarden: FormulierWaarden) => {
    const { wie, herkomst } = c.get('aanvraag')
    const nietGevraagd = new Set(scherm.nietGevraagd(waarden))
    const gevraagd = veldenVan(begin.invoer).filter(({ naam }) => !nietGevraagd.has(naam))
    const handelingId = handelingIdVan(waarden) ?? randomUUID()
    const invoer = decodeVelden(gevraagd, waarden)
    const afloop = await runVerwerking(begin, { invoer, handelingId }, wie, deps.omgeving, herkomst)
    if (afloop.soort === 'gedaan')
      return c.redirect(`/${begin.dossier.pad}/${afloop.dossierId}/gedaan/${handelingId}`, 303)
    if (afloop.soort === 'ongeldig') return toonMet(c, waarden, { fouten: afloop.fouten, status: 400 })
    if (afloop.soort === 'geweigerd') return toonMet(c, waarden, { redenen: afloop.redenen, status: 403 })
    return c.html(foutpagina(deps, c.get('aanvraag'), 403), 403)
  }

  const doe = async (c: Ctx) => {
    const waarden = await leesFormulier(c)
    const weg = await nietUwRol(deps, begin, c)
    if (weg) return weg
    if (enkel(waarden, '_stap') === zoekStap) return toonMet(c, waarden, { status: 200 })
    const redenen = scherm.buiten(waarden)
    if (redenen.length > 0) return toonMet(c, waarden, { redenen, status: 403 })
    if (!(await gaNaar(c, enkel(waarden, plekVeld))))
      return toonMet(c, waarden, { terugkomst: 'geen-plek', status: 403 })
    return bewaar(c, waarden)
  }

  const tel = async (c: Ctx) => {
    const waarden = await leesFormulier(c)
    const weg = await nietUwRol(deps, begin, c)
    if (weg) return weg
    const aanvraag = c.get('aanvraag')
    const plek = enkel(waarden, plekVeld)
    const pet = (await pettenVoor(aanvraag, begin)).find(({ waarde, petId }) =>
      plek === undefined ? petId === aanvraag.wie.petId : waarde === plek,
    )
    if (!pet) return toonMet(c, new Map(), { terugkomst: 'geen-plek', status: 403 })
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
