import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { redenTekst } from '../teksten/catalogus.ts'
import { isUuid } from '../verwerking/laad-feiten.ts'
import { leesInvoer } from '../verwerking/lees-invoer.ts'
import type { MijnZaak } from '../verwerking/mijn-zaak.ts'
import { runVerwerking } from '../verwerking/run-verwerking.ts'
import type { ElkeHandeling } from '../verwerking/verwerking.ts'
import { belBlad, belControle, belGedaan, belPad, type FoutVeld, type Getypt } from './bel-mij-terug.page.tsx'
import type { MijnDeps, MijnEnv } from './mijn-deps.ts'
import { mijn } from './mijn-paden.ts'
import { toonBlad } from './mijn-pagina.tsx'
import { leesStand, type MijnContext, type Stand } from './mijn-stand.ts'
import { wieVanSessie } from './mijn-wie.ts'

const leeg: Getypt = { wanneer: '', alleen: false, telefoon: '', waarover: '' }

const getyptIn = async (c: MijnContext): Promise<{ getypt: Getypt; stap: string; handelingId: string }> => {
  const velden = new URLSearchParams(await c.req.text())
  const van = (naam: string): string => velden.get(naam)?.trim() ?? ''
  return {
    getypt: {
      wanneer: van('wanneer'),
      alleen: van('alleen') === 'ja',
      telefoon: van('telefoon'),
      waarover: van('waarover'),
    },
    stap: van('stap'),
    handelingId: isUuid(van('handelingId')) ? van('handelingId') : randomUUID(),
  }
}

/** The first case in which he can ask it: one of his own before one in which he helps, and one that runs before one that has ended. */
const zaakVoor = ({ zaken }: Stand): MijnZaak | undefined =>
  zaken
    .filter(({ kanBellen, belVerzoek }) => kanBellen && belVerzoek === null)
    .toSorted(
      (a, b) => a.zicht.localeCompare(b.zicht) || Number(a.bewaren === 'erna') - Number(b.bewaren === 'erna'),
    )[0]

const handelingVoor = ({ hoofdstukken }: MijnDeps, { pad }: MijnZaak): ElkeHandeling | undefined =>
  hoofdstukken.find(({ dossier }) => dossier.pad === pad)?.mijnBelverzoek

const alsInvoer = ({ ik }: MijnZaak, { wanneer, alleen, telefoon, waarover }: Getypt) => ({
  ...{ betrokkeneId: ik, wanneer, alleen },
  ...(telefoon ? { telefoon } : {}),
  ...(waarover ? { waarover } : {}),
})

const foutVelden: readonly FoutVeld[] = ['wanneer', 'telefoon', 'waarover']

const toon = (c: MijnContext, deps: MijnDeps, stand: Stand, blad: ReturnType<typeof belBlad>) =>
  toonBlad(c, deps, { ...blad, sessie: stand.sessie, taal: stand.taal, jong: stand.jong, terug: true })

const verwerk = async (c: MijnContext, deps: MijnDeps) => {
  const { getypt, stap, handelingId } = await getyptIn(c)
  const stand = await leesStand(c, deps, 'begin')
  const zaak = zaakVoor(stand)
  const handeling = zaak && handelingVoor(deps, zaak)
  if (!zaak || !handeling) return c.redirect(`${belPad}/gedaan`, 303)
  if (stap === 'wijzig') return toon(c, deps, stand, belBlad(stand, getypt))
  const invoer = alsInvoer(zaak, getypt)
  const gelezen = leesInvoer(handeling, invoer)
  if (gelezen.soort === 'ongeldig') {
    const fout = foutVelden.filter((veld) => gelezen.fouten[veld])
    return toon(c, deps, stand, { ...belBlad(stand, getypt, fout), status: 400 })
  }
  if (stap !== 'stuur') return toon(c, deps, stand, belControle(stand, getypt, handelingId))
  const verzoek = { invoer, dossierId: zaak.dossierId, handelingId }
  const wie = wieVanSessie(stand.sessie)
  const afloop = await runVerwerking(handeling, verzoek, wie, deps.omgeving, deps.herkomstVan(c))
  if (afloop.soort === 'gedaan') return c.redirect(`${belPad}/gedaan`, 303)
  const nee =
    afloop.soort === 'geweigerd' ? redenTekst(afloop.redenen[0].code, afloop.redenen[0].params).zin : ''
  return toon(c, deps, stand, belControle(stand, getypt, handelingId, nee || stand.woorden.bellen.nietGelukt))
}

/** Asking to be called: a form, a page to check it, and one that says it was received. Nothing of it is in an address. */
export const belMijTerug = (deps: MijnDeps) =>
  new Hono<MijnEnv>()
    .get(belPad, async (c) => {
      const stand = await leesStand(c, deps, 'begin')
      if (!zaakVoor(stand)) return c.redirect(mijn, 303)
      return toon(c, deps, stand, belBlad(stand, leeg))
    })
    .post(belPad, (c) => verwerk(c, deps))
    .get(`${belPad}/gedaan`, async (c) => {
      const stand = await leesStand(c, deps, 'begin')
      return toon(c, deps, stand, belGedaan(stand))
    })
