import { Hono } from 'hono'
import { handelingTekst } from '../teksten/catalogus.ts'
import { teamWoorden as woorden } from '../teksten/nl/team.ts'
import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import type { Verdeling } from '../verwerking/verdeling.ts'
import { type Ctx, gedaanUit, type SchermContext } from './aanvraag.ts'
import { laatsteBlad } from './bladeren.tsx'
import { foutpagina } from './foutpagina.tsx'
import { overzichtPad } from './overzicht-scherm.tsx'
import { pagina, type SchermDeps, vandaagVan } from './schil.tsx'
import { TeamInhoud, teamPad, waarnemingPad } from './team-inhoud.tsx'
import { leesVerdeling } from './team-lezen.ts'
import { waarnemingScherm } from './team-waarneming.tsx'
import { bladzijdeBij } from './teamlast-inhoud.tsx'

const gevraagd = (c: Ctx): Readonly<Record<string, string>> => {
  const { medewerker, bladzijde } = c.req.query()
  return { ...(medewerker ? { medewerker } : {}), ...(bladzijde ? { bladzijde } : {}), ...gedaanUit(c) }
}

/** The lists of chapters whose work a teamleider sees and does not divide. */
const overzichtenVan = (hoofdstukken: readonly Hoofdstuk[]) =>
  hoofdstukken.flatMap((hoofdstuk) =>
    (hoofdstuk.overzichten ?? [])
      .filter(({ rollen }) => rollen.includes('teamleider'))
      .map((lijst) => ({ href: overzichtPad(hoofdstuk, lijst), label: handelingTekst(lijst.id).titel })),
  )

/** The pages of who divides the work of a team: the team, and the form with which a colleague stands in for another. */
export const teamRoutes = (deps: SchermDeps, hoofdstukken: readonly Hoofdstuk[]): Hono<SchermContext> => {
  const app = new Hono<SchermContext>()
  const ook = overzichtenVan(hoofdstukken)
  for (const { verdeling } of hoofdstukken) {
    if (!verdeling) continue
    const toon = async (c: Ctx) => {
      const aanvraag = c.get('aanvraag')
      const afloop = await leesVerdeling(deps, verdeling, c, gevraagd(c))
      if (afloop.soort === 'ongeldig') return c.html(foutpagina(deps, aanvraag, 400), 400)
      if (afloop.soort !== 'gedaan') return c.html(foutpagina(deps, aanvraag, 403), 403)
      const waar = afloop.uitkomst as Verdeling
      const laatste = laatsteBlad({ waar, naar: bladzijdeBij(teamPad, waar.gekozen) })
      if (laatste) return c.redirect(laatste, 303)
      const inhoud = <TeamInhoud verdeling={waar} vandaag={vandaagVan(deps)} ook={ook} />
      return c.html(pagina(deps, aanvraag, woorden.titel, inhoud))
    }
    const waarneming = waarnemingScherm(deps, verdeling)
    app.get(teamPad, toon).get(waarnemingPad, waarneming.toon).post(waarnemingPad, waarneming.doe)
  }
  return app
}
