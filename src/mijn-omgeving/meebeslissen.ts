import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { vul } from '../teksten/tekst.ts'
import { isUuid } from '../verwerking/laad-feiten.ts'
import { leesInvoer } from '../verwerking/lees-invoer.ts'
import { runVerwerking } from '../verwerking/run-verwerking.ts'
import type { ElkeHandeling } from '../verwerking/verwerking.ts'
import { nietGevonden } from './eigen-brief.page.tsx'
import {
  beslisBlad,
  beslisControle,
  beslisGedaan,
  type FoutVeld,
  type Gezegd,
  mogelijk,
} from './meebeslissen.page.tsx'
import type { MijnDeps, MijnEnv } from './mijn-deps.ts'
import { mijn } from './mijn-paden.ts'
import { toonBlad } from './mijn-pagina.tsx'
import { leesStand, type MijnContext, type Stand } from './mijn-stand.ts'
import { wieVanSessie } from './mijn-wie.ts'
import { eerstPraten, type TeKiezen } from './te-beslissen.tsx'

const pad = `${mijn}/beslis/:pad/:dossierId/:soort/:overId`
const foutVelden: readonly FoutVeld[] = ['antwoord', 'wieMee', 'toelichting']
const leeg: Gezegd = { antwoord: '', alleen: false, wieMee: '', toelichting: '' }

/** What this address is about, when it is one of his choices now; what is not there for him looks like what does not exist. */
const teKiezen = ({ zaken }: Stand, c: MijnContext): TeKiezen | undefined => {
  const wil = c.req.param()
  for (const zaak of zaken.filter((een) => een.pad === wil.pad && een.dossierId === wil.dossierId)) {
    const keuze = zaak.keuzes.find(({ soort, overId }) => soort === wil.soort && overId === wil.overId)
    if (keuze) return { zaak, keuze }
  }
  return undefined
}

const handelingVoor = (
  { hoofdstukken }: MijnDeps,
  { zaak, keuze }: TeKiezen,
  antwoord: string,
): ElkeHandeling | undefined => {
  const hoofdstuk = hoofdstukken.find(({ dossier }) => dossier.pad === zaak.pad)
  return antwoord === eerstPraten ? hoofdstuk?.mijnBelverzoek : hoofdstuk?.mijnAntwoorden?.[keuze.soort]
}

/** As the act takes it: who wants to talk first asks to be called, about this. */
const alsInvoer = (stand: Stand, { zaak: { ik }, keuze }: TeKiezen, gezegd: Gezegd) => {
  const { antwoord, alleen, wieMee, toelichting } = gezegd
  if (antwoord === eerstPraten) {
    const { vraag } = stand.woorden.meebeslissen.soorten[keuze.soort]
    const waarover = vul(vraag, { datum: keuze.datum ?? '', naam: keuze.naam })
    return { betrokkeneId: ik, wanneer: 'maakt-niet-uit', alleen: false, waarover }
  }
  if (keuze.soort === 'aanpak' || keuze.soort === 'ondersteuning') return { betrokkeneId: ik, antwoord }
  if (keuze.soort === 'reikwijdte' || keuze.soort === 'regie')
    return { betrokkeneId: ik, antwoord, ...(toelichting ? { toelichting } : {}) }
  if (keuze.soort === 'dienst') return { overId: keuze.overId, antwoord }
  return {
    ...{ betrokkeneId: ik, overId: keuze.overId, antwoord, alleen },
    ...(wieMee ? { wieMee } : {}),
    ...(toelichting ? { toelichting } : {}),
  }
}

const toon = (c: MijnContext, deps: MijnDeps, stand: Stand, blad: ReturnType<typeof beslisBlad>) =>
  toonBlad(c, deps, { ...blad, sessie: stand.sessie, taal: stand.taal, jong: stand.jong, terug: true })

const verwerk = async (c: MijnContext, deps: MijnDeps, stand: Stand, te: TeKiezen) => {
  const velden = new URLSearchParams(await c.req.text())
  const van = (naam: string): string => velden.get(naam)?.trim() ?? ''
  const gezegd: Gezegd = {
    ...{ antwoord: van('antwoord'), alleen: van('alleen') === 'ja' },
    ...{ wieMee: van('wieMee'), toelichting: van('toelichting') },
  }
  if (van('stap') === 'wijzig') return toon(c, deps, stand, beslisBlad(stand, te, gezegd))
  const handeling = handelingVoor(deps, te, gezegd.antwoord)
  if (!handeling || !mogelijk(stand, te).includes(gezegd.antwoord))
    return toon(c, deps, stand, beslisBlad(stand, te, gezegd, ['antwoord']))
  const invoer = alsInvoer(stand, te, gezegd)
  const gelezen = leesInvoer(handeling, invoer)
  if (gelezen.soort === 'ongeldig') {
    const fout = foutVelden.filter((veld) => gelezen.fouten[veld])
    return toon(c, deps, stand, beslisBlad(stand, te, gezegd, fout))
  }
  const handelingId = isUuid(van('handelingId')) ? van('handelingId') : randomUUID()
  if (van('stap') !== 'stuur') return toon(c, deps, stand, beslisControle(stand, te, gezegd, handelingId))
  const verzoek = { invoer, dossierId: te.zaak.dossierId, handelingId }
  const wie = wieVanSessie(stand.sessie)
  const afloop = await runVerwerking(handeling, verzoek, wie, deps.omgeving, deps.herkomstVan(c))
  if (afloop.soort === 'gedaan') return c.redirect(`${mijn}/beslist`, 303)
  return toon(
    c,
    deps,
    stand,
    beslisControle(stand, te, gezegd, handelingId, stand.woorden.meebeslissen.nietNu),
  )
}

/** Deciding oneself: a form that says what follows, a page to check it, and one that says it was received. */
export const meebeslissen = (deps: MijnDeps) => {
  const metKeuze =
    (maak: (c: MijnContext, stand: Stand, te: TeKiezen) => Response | Promise<Response>) =>
    async (c: MijnContext) => {
      const stand = await leesStand(c, deps, 'begin')
      const te = teKiezen(stand, c)
      return te ? maak(c, stand, te) : nietGevonden(c, deps)
    }
  return new Hono<MijnEnv>()
    .get(
      pad,
      metKeuze((c, stand, te) =>
        toon(c, deps, stand, beslisBlad(stand, te, { ...leeg, antwoord: te.keuze.gezegd ?? '' })),
      ),
    )
    .post(
      pad,
      metKeuze((c, stand, te) => verwerk(c, deps, stand, te)),
    )
    .get(`${mijn}/beslist`, async (c) => {
      const stand = await leesStand(c, deps, 'begin')
      return toon(c, deps, stand, beslisGedaan(stand))
    })
}
