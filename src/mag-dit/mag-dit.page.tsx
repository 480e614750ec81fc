import { type Context, Hono } from 'hono'
import type { ComponentChildren } from 'preact'
import type { Identiteit, IdentiteitEnv } from '../inrichting/index.ts'
import { vandaag } from '../platform/clock/clock.ts'
import { magDitWoorden as woorden } from '../teksten/nl/mag-dit.ts'
import type { Rol } from '../wet/rollen.ts'
import { magDitPad } from './adres.ts'
import { Antwoordblad } from './antwoordblad.tsx'
import { beeldVan } from './beeld.ts'
import { isVraag } from './lees-vraag.ts'
import { isFeit } from './rules/antwoorden.ts'
import { leesAntwoorden, magDit } from './rules/mag-dit.ts'
import type { Kennis } from './rules/onderwerp.ts'
import { kopVanBlad, Vraagblad } from './vraagblad.tsx'
import { antwoordTekst } from './woorden.ts'

/** Draws a page with the frame of the site around it. */
type Toon = (
  c: Context<IdentiteitEnv>,
  deps: Identiteit,
  pagina: { titel: string; inhoud: ComponentChildren; eigenKop?: boolean; menuVan?: Rol },
) => Response | Promise<Response>

/** GET /mag-dit: for everyone, without signing in and without a name; every answer has an address of its own. No query of the database. */
export const magDitPagina = (deps: Identiteit, kennis: Kennis, toon: Toon) =>
  new Hono<IdentiteitEnv>().get(magDitPad, (c) => {
    const op = vandaag(deps.calendar)
    const antwoorden = leesAntwoorden((vraag) => c.req.query(vraag))
    const stap = magDit(antwoorden, op, kennis)
    const { gesteld } = stap
    const menuVan = c.get('wie')?.rol
    const delen = { eigenKop: true, ...(menuVan ? { menuVan } : {}) }
    if (stap.soort === 'vraag') {
      // One fact at a time: its answer often makes the others of no importance.
      const vragen = stap.vragen.every(isFeit) ? stap.vragen.slice(0, 1) : stap.vragen
      const gezien = (c.req.query('gezien') ?? '').split('.').filter(isVraag)
      const leeg = vragen.filter((vraag) => gezien.includes(vraag) && antwoorden[vraag] === undefined)
      const titel = `${kopVanBlad({ vragen })} - ${woorden.titel}`
      const inhoud = <Vraagblad {...{ vragen, antwoorden, gesteld, leeg }} />
      return toon(c, deps, { titel, inhoud, ...delen })
    }
    const beeld = beeldVan(stap.uitkomst, antwoorden, op, kennis)
    const titel = `${beeld.kop}: ${antwoordTekst('wat', antwoorden.wat ?? '')} - ${woorden.titel}`
    const inhoud = <Antwoordblad {...{ beeld, antwoorden, gesteld, op }} />
    return toon(c, deps, { titel, inhoud, ...delen })
  })
