import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import type { Afloop } from '../verwerking/afloop.ts'
import { type Bestand, bestandskoppen } from '../verwerking/inzage.ts'
import { isUuid } from '../verwerking/laad-feiten.ts'
import { runVerwerking } from '../verwerking/run-verwerking.ts'
import { nietGevonden } from './eigen-brief.page.tsx'
import type { MijnDeps, MijnEnv } from './mijn-deps.ts'
import { bestandenPad } from './mijn-paden.ts'
import { toonBlad } from './mijn-pagina.tsx'
import { leesStand, type MijnContext, type Stand } from './mijn-stand.ts'
import { wieVanSessie } from './mijn-wie.ts'
import { bestandBlad, bestandGedaan, type Fout, heeftBestanden, teSturenIn } from './stuur-bestand.page.tsx'

const toon = (c: MijnContext, deps: MijnDeps, stand: Stand, blad: ReturnType<typeof bestandBlad>) =>
  toonBlad(c, deps, { ...blad, sessie: stand.sessie, taal: stand.taal, jong: stand.jong, terug: true })

interface Gestuurd {
  readonly wat: string
  readonly bestand: string
  /** Key of this one act: who presses twice sends one file. */
  readonly handelingId: string
}

/** The form with a file: what it is, and its bytes in base64. The name that he gave the file is not read. */
const leesFormulier = async (c: MijnContext): Promise<Gestuurd> => {
  const soort = c.req.header('content-type') ?? ''
  if (!/^multipart\/form-data/i.test(soort)) return { wat: '', bestand: '', handelingId: randomUUID() }
  const { wat, bestand, handelingId } = await c.req.parseBody()
  return {
    wat: typeof wat === 'string' ? wat : '',
    handelingId: typeof handelingId === 'string' && isUuid(handelingId) ? handelingId : randomUUID(),
    bestand: bestand instanceof File ? Buffer.from(await bestand.arrayBuffer()).toString('base64') : '',
  }
}

/** Why it was not taken, as words that he can do something with. */
const foutVan = (stand: Stand, afloop: Afloop): Fout => {
  const { fouten } = stand.woorden.bestanden
  if (afloop.soort === 'ongeldig') {
    const teGroot = afloop.fouten.bestand?.includes('bestand-te-groot')
    return ['bestand', teGroot ? 'bestand-te-groot' : 'bestand']
  }
  const codes = afloop.soort === 'geweigerd' ? afloop.redenen.map(({ code }) => code) : []
  const bekend = codes.find((code) => Object.hasOwn(fouten, code))
  return ['bestand', (bekend ?? 'anders') as Fout[1]]
}

const verwerk = async (c: MijnContext, deps: MijnDeps, stand: Stand) => {
  const { wat, bestand, handelingId } = await leesFormulier(c)
  const gekozen = teSturenIn(stand).find(({ waarde }) => waarde === wat)
  if (!gekozen) return toon(c, deps, stand, bestandBlad(stand, handelingId, '', ['wat', 'wat']))
  const { zaak, ding } = gekozen
  const stuur = deps.hoofdstukken.find(({ dossier }) => dossier.pad === zaak.pad)?.mijnBestand?.stuur
  if (!stuur) return nietGevonden(c, deps)
  const { soort, stukId } = ding
  const invoer = { betrokkeneId: zaak.ik, soort, ...(stukId ? { stukId } : {}), bestand }
  const verzoek = { invoer, dossierId: zaak.dossierId, handelingId }
  const wie = wieVanSessie(stand.sessie)
  const afloop = await runVerwerking(stuur, verzoek, wie, deps.omgeving, deps.herkomstVan(c))
  if (afloop.soort === 'gedaan') return c.redirect(`${bestandenPad}/gedaan`, 303)
  return toon(c, deps, stand, bestandBlad(stand, handelingId, wat, foutVan(stand, afloop)))
}

/** One's own file, as a download. */
const geef = async (c: MijnContext, deps: MijnDeps) => {
  const { pad, id, bestand } = c.req.param()
  const lees = deps.hoofdstukken.find(({ dossier }) => dossier.pad === pad)?.mijnBestand?.lees
  if (!lees || !id) return nietGevonden(c, deps)
  const verzoek = { invoer: { bestandId: bestand }, dossierId: id }
  const wie = wieVanSessie(c.get('sessie'))
  const afloop = await runVerwerking(lees, verzoek, wie, deps.omgeving, deps.herkomstVan(c))
  const weg = afloop.soort === 'gedaan' ? (afloop.uitkomst as Bestand | undefined) : undefined
  return weg ? c.body(weg.inhoud, 200, bestandskoppen(weg)) : nietGevonden(c, deps)
}

/** Sending a file oneself, and reading one's own: what comes in is looked at as on every other road. */
export const stuurBestand = (deps: MijnDeps) => {
  const metStand =
    (maak: (c: MijnContext, stand: Stand) => Response | Promise<Response>) => async (c: MijnContext) => {
      const stand = await leesStand(c, deps, 'begin')
      return heeftBestanden(stand) ? maak(c, stand) : nietGevonden(c, deps)
    }
  return new Hono<MijnEnv>()
    .get(
      bestandenPad,
      metStand((c, stand) => toon(c, deps, stand, bestandBlad(stand, randomUUID()))),
    )
    .post(
      bestandenPad,
      metStand((c, stand) => verwerk(c, deps, stand)),
    )
    .get(
      `${bestandenPad}/gedaan`,
      metStand((c, stand) => toon(c, deps, stand, bestandGedaan(stand))),
    )
    .get(`${bestandenPad}/:pad/:id/:bestand`, (c) => geef(c, deps))
}
