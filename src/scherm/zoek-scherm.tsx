import { randomUUID } from 'node:crypto'
import type { ComponentChildren } from 'preact'
import { Alert } from '../platform/html/alert.tsx'
import { Link } from '../platform/html/text.tsx'
import { algemeen, handelingTekst, zoekTekst } from '../teksten/catalogus.ts'
import { vul } from '../teksten/tekst.ts'
import type { Fouten } from '../verwerking/afloop.ts'
import { decodeVelden, type FormulierWaarden } from '../verwerking/decode-form.ts'
import type { Hoofdstuk, Zoekuitkomst } from '../verwerking/hoofdstuk.ts'
import { runVerwerking } from '../verwerking/run-verwerking.ts'
import { veldenVan } from '../verwerking/velden.ts'
import { type Ctx, leesFormulier } from './aanvraag.ts'
import { Formulier } from './formulier.tsx'
import { foutpagina } from './foutpagina.tsx'
import { metStand, pagina, type SchermDeps, vandaagVan } from './schil.tsx'
import { Geweigerd } from './weigering.tsx'

type Zoek = NonNullable<Hoofdstuk['zoeken']>[number]

/** Where an exact look-up stands. */
export const zoekPad = ({ pad }: Pick<Zoek, 'pad'>): string => `/${pad}/zoeken`

const Gevonden = ({ uitkomst, basis }: { uitkomst: Zoekuitkomst; basis: string }) => (
  <Alert kind="info" role="status" heading={zoekTekst[uitkomst.uitkomst]}>
    {uitkomst.uitkomst === 'bekend' && (
      <ul class="utrecht-unordered-list">
        {uitkomst.dossiers.map(({ dossierId, nummer }) => (
          <li class="utrecht-unordered-list__item">
            {dossierId ? (
              <Link href={`${basis}/${dossierId}`}>{nummer}</Link>
            ) : (
              vul(zoekTekst.vanCollega, { nummer })
            )}
          </li>
        ))}
      </ul>
    )}
  </Alert>
)

/** The screens of an exact look-up: what is asked travels in the body, and the answer stands above the form. */
export const zoekScherm = (deps: SchermDeps, hoofdstuk: Hoofdstuk, zoek: Zoek) => {
  const toonMet = (
    c: Ctx,
    wat: { waarden: FormulierWaarden; fouten?: Fouten; melding?: ComponentChildren; status: 200 | 400 | 403 },
  ) => {
    const { sessie, wie } = c.get('aanvraag')
    const kop = {
      verwerkingId: zoek.id,
      velden: veldenVan(zoek.invoer),
      actie: zoekPad(zoek),
      terug: '/werkvoorraad',
      terugLabel: algemeen.terugNaarWerk,
      csrf: sessie.csrf,
      petId: wie.petId,
      handelingId: randomUUID(),
      versie: undefined,
      controleren: false,
    }
    const staat = {
      verwerkingId: zoek.id,
      waarden: wat.waarden,
      fouten: wat.fouten ?? {},
      keuzes: {},
      rijen: {},
    }
    const inhoud = <Formulier kop={kop} staat={staat} melding={wat.melding} />
    const titel = metStand(handelingTekst(zoek.id).titel, wat)
    return c.html(pagina(deps, c.get('aanvraag'), titel, inhoud), wat.status)
  }

  const vraag = (c: Ctx, invoer: unknown) => {
    const { wie, herkomst } = c.get('aanvraag')
    return runVerwerking(zoek, { invoer }, wie, deps.omgeving, herkomst)
  }

  const toon = async (c: Ctx) => {
    if (zoek.rollen.includes(c.get('aanvraag').wie.rol))
      return toonMet(c, { waarden: new Map(), status: 200 })
    await vraag(c, undefined)
    return c.html(foutpagina(deps, c.get('aanvraag'), 403), 403)
  }

  const doe = async (c: Ctx) => {
    const waarden = await leesFormulier(c)
    const afloop = await vraag(c, decodeVelden(veldenVan(zoek.invoer), waarden))
    if (afloop.soort === 'ongeldig') return toonMet(c, { waarden, fouten: afloop.fouten, status: 400 })
    if (afloop.soort === 'geweigerd') {
      const melding = <Geweigerd redenen={afloop.redenen} vandaag={vandaagVan(deps)} />
      return toonMet(c, { waarden, melding, status: 403 })
    }
    if (afloop.soort !== 'gedaan') return c.html(foutpagina(deps, c.get('aanvraag'), 403), 403)
    const uitkomst = afloop.uitkomst as Zoekuitkomst
    const melding = <Gevonden uitkomst={uitkomst} basis={`/${hoofdstuk.dossier.pad}`} />
    return toonMet(c, { waarden, melding, status: 200 })
  }

  return { toon, doe }
}
