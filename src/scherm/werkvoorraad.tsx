import { Hono } from 'hono'
import { algemeen, handelingTekst } from '../teksten/catalogus.ts'
import type { Bladzijde } from '../verwerking/bladzijde.ts'
import type { Hoofdstuk, Werklijst } from '../verwerking/hoofdstuk.ts'
import { runVerwerking } from '../verwerking/run-verwerking.ts'
import type { Rol } from '../wet/rollen.ts'
import { type Ctx, enkel, gedaanUit, leesFormulier, type SchermContext } from './aanvraag.ts'
import { telAnderePetten } from './andere-petten.tsx'
import { laatsteBlad } from './bladeren.tsx'
import { foutInhoud } from './foutpagina.tsx'
import { begin } from './hoofdmenu.ts'
import { overzichtPad } from './overzicht-scherm.tsx'
import { pagina, type SchermDeps, vandaagVan } from './schil.tsx'
import { WerkvoorraadInhoud, werkvoorraadBlad } from './werkvoorraad-inhoud.tsx'
import { Gevonden } from './zoek-in-zaken.tsx'

/** The pages of several lists that are shown together. */
const samen = (bladen: readonly Bladzijde[]): Bladzijde => ({
  aantal: bladen.reduce((som, { aantal }) => som + aantal, 0),
  bladzijde: bladen[0]?.bladzijde ?? 1,
  bladzijden: Math.max(1, ...bladen.map(({ bladzijden }) => bladzijden)),
})

const overzichtenVoor = (hoofdstukken: readonly Hoofdstuk[], rol: Rol) =>
  hoofdstukken.flatMap((hoofdstuk) =>
    (hoofdstuk.overzichten ?? [])
      .filter(({ rollen }) => rollen.includes(rol))
      .map((lijst) => ({ adres: overzichtPad(hoofdstuk, lijst), naam: handelingTekst(lijst.id).knop })),
  )

/** Reads every list of the active pet; what cannot be asked gives nothing. */
const leesLijsten = async (
  deps: SchermDeps,
  hoofdstukken: readonly Hoofdstuk[],
  c: Ctx,
  invoer: Readonly<Record<string, string>>,
) => {
  const { wie, herkomst } = c.get('aanvraag')
  const lijsten = hoofdstukken
    .flatMap(({ lijsten: eigen }) => eigen)
    .filter(({ rollen }) => rollen.includes(wie.rol))
  if (lijsten.length === 0) return { fout: 403 } as const
  const aflopen = await Promise.all(
    lijsten.map((lijst) => runVerwerking(lijst, { invoer }, wie, deps.omgeving, herkomst)),
  )
  if (aflopen.some(({ soort }) => soort === 'ongeldig')) return { fout: 400 } as const
  const bladen = aflopen.flatMap((afloop) =>
    afloop.soort === 'gedaan' ? [afloop.uitkomst as Werklijst] : [],
  )
  return {
    regels: bladen.flatMap(({ regels }) => regels),
    teamrij: bladen.flatMap(({ teamrij = [] }) => teamrij),
    gedaan: bladen.find(({ gedaan }) => gedaan !== undefined)?.gedaan,
    waar: samen(bladen),
  }
}

const fout = (deps: SchermDeps, c: Ctx, code: 400 | 403) =>
  c.html(
    pagina(deps, c.get('aanvraag'), algemeen.werkvoorraad, foutInhoud(c.get('aanvraag'), code)),
    code === 400 ? 400 : 200,
  )

/** The worklist of the active pet: its own running cases and what must be done in them; another pet shows its own. */
export const werkvoorraadRoute = (
  deps: SchermDeps,
  hoofdstukken: readonly Hoofdstuk[],
): Hono<SchermContext> => {
  const toon = async (c: Ctx) => {
    const aanvraag = c.get('aanvraag')
    const { rol } = aanvraag.wie
    if (begin(rol).href !== '/werkvoorraad') return c.redirect(begin(rol).href, 303)
    const gevraagd = c.req.query('bladzijde')
    const gelezen = await leesLijsten(deps, hoofdstukken, c, {
      ...(gevraagd ? { bladzijde: gevraagd } : {}),
      ...gedaanUit(c),
    })
    if ('fout' in gelezen) return fout(deps, c, gelezen.fout)
    const laatste = laatsteBlad({ waar: gelezen.waar, naar: werkvoorraadBlad })
    if (laatste) return c.redirect(laatste, 303)
    const beginnen = hoofdstukken
      .flatMap(({ beginnen: eigen }) => eigen)
      .filter(({ rollen }) => rollen.includes(rol))
    const zoeken = hoofdstukken
      .flatMap(({ zoeken: eigen = [] }) => eigen)
      .filter(({ rollen }) => rollen.includes(rol))
    const andere = await telAnderePetten(deps, hoofdstukken, aanvraag)
    const wat = { ...gelezen, beginnen, zoeken, andere, overzichten: overzichtenVoor(hoofdstukken, rol) }
    const inhoud = <WerkvoorraadInhoud {...wat} aanvraag={aanvraag} vandaag={vandaagVan(deps)} />
    return c.html(pagina(deps, aanvraag, algemeen.werkvoorraad, inhoud))
  }

  const zoekIn = async (c: Ctx) => {
    const zoek = enkel(await leesFormulier(c), 'zoek')?.trim()
    if (!zoek) return c.redirect('/werkvoorraad', 303)
    const gelezen = await leesLijsten(deps, hoofdstukken, c, { zoek })
    if ('fout' in gelezen) return fout(deps, c, gelezen.fout)
    const aanvraag = c.get('aanvraag')
    const inhoud = <Gevonden {...gelezen} aanvraag={aanvraag} zoek={zoek} vandaag={vandaagVan(deps)} />
    return c.html(pagina(deps, aanvraag, algemeen.werkvoorraad, inhoud))
  }

  return new Hono<SchermContext>().get('/werkvoorraad', toon).post('/werkvoorraad', zoekIn)
}
