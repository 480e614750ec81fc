import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { redenTekst } from '../teksten/catalogus.ts'
import { isUuid } from '../verwerking/laad-feiten.ts'
import { leesInvoer } from '../verwerking/lees-invoer.ts'
import { runVerwerking } from '../verwerking/run-verwerking.ts'
import { nietGevonden } from './eigen-brief.page.tsx'
import type { MijnDeps, MijnEnv } from './mijn-deps.ts'
import { toonBlad } from './mijn-pagina.tsx'
import { leesStand, type MijnContext, type Stand } from './mijn-stand.ts'
import { wieVanSessie } from './mijn-wie.ts'
import {
  type FoutVeld,
  type Getypt,
  rechtBlad,
  rechtControle,
  rechtGedaan,
  rechtPad,
} from './vraag-recht.page.tsx'

const foutVelden: readonly FoutVeld[] = ['recht', 'wat']

/** Whether he can ask it here: he comes for himself, and something here is about him. */
const kanVragen = ({ namens, zaken }: Stand): boolean => !namens && zaken.length > 0

const toon = (c: MijnContext, deps: MijnDeps, stand: Stand, blad: ReturnType<typeof rechtBlad>) =>
  toonBlad(c, deps, { ...blad, sessie: stand.sessie, taal: stand.taal, jong: stand.jong, terug: true })

const verwerk = async (c: MijnContext, deps: MijnDeps, stand: Stand) => {
  const velden = new URLSearchParams(await c.req.text())
  const van = (naam: string): string => velden.get(naam)?.trim() ?? ''
  const getypt: Getypt = { recht: van('recht'), wat: van('wat') }
  const begin = deps.hoofdstukken.flatMap(({ mijnVerzoek }) => mijnVerzoek ?? [])[0]
  if (!begin) return nietGevonden(c, deps)
  if (van('stap') === 'wijzig') return toon(c, deps, stand, rechtBlad(stand, getypt))
  const gelezen = leesInvoer(begin, { ...getypt })
  if (gelezen.soort === 'ongeldig') {
    const fout = foutVelden.filter((veld) => gelezen.fouten[veld])
    return toon(c, deps, stand, { ...rechtBlad(stand, getypt, fout), status: 400 })
  }
  const handelingId = isUuid(van('handelingId')) ? van('handelingId') : randomUUID()
  if (van('stap') !== 'stuur') return toon(c, deps, stand, rechtControle(stand, getypt, handelingId))
  const verzoek = { invoer: { ...getypt }, handelingId }
  const wie = wieVanSessie(stand.sessie)
  const afloop = await runVerwerking(begin, verzoek, wie, deps.omgeving, deps.herkomstVan(c))
  if (afloop.soort === 'gedaan') return c.redirect(`${rechtPad}/gedaan`, 303)
  const { nietGelukt } = stand.woorden.bellen
  const nee = afloop.soort === 'geweigerd' ? redenTekst(afloop.redenen[0].code).zin : nietGelukt
  return toon(c, deps, stand, rechtControle(stand, getypt, handelingId, nee))
}

/** Asking what one may ask about what is kept of one: a form, a page to check it, and one that says it was received. */
export const vraagRecht = (deps: MijnDeps) => {
  const metStand =
    (maak: (c: MijnContext, stand: Stand) => Response | Promise<Response>) => async (c: MijnContext) => {
      const stand = await leesStand(c, deps, 'begin')
      return kanVragen(stand) ? maak(c, stand) : nietGevonden(c, deps)
    }
  return new Hono<MijnEnv>()
    .get(
      rechtPad,
      metStand((c, stand) => toon(c, deps, stand, rechtBlad(stand, { recht: '', wat: '' }))),
    )
    .post(
      rechtPad,
      metStand((c, stand) => verwerk(c, deps, stand)),
    )
    .get(
      `${rechtPad}/gedaan`,
      metStand((c, stand) => toon(c, deps, stand, rechtGedaan(stand))),
    )
}
