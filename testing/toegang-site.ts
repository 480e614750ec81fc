import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Hoofdstuk } from '../src/verwerking/hoofdstuk.ts'
import type { Wie } from '../src/verwerking/kader.ts'
import type { Compartiment } from '../src/wet/compartimenten.ts'
import { type Rol, rolNamen } from '../src/wet/rollen.ts'
import { organisaties, richtAanpakIn } from './aanpak-register.ts'
import { bouwers } from './bouwers.ts'
import { type Doel, doelenVoor } from './doelen.ts'
import { heeftDossiers, legDossier } from './dossiers.ts'
import { vandaag } from './lopend-onderzoek.ts'
import { andereGemeente, gemeente } from './omgeving.ts'
import { type RijenLezer, rijenLezer } from './rijen-lezen.ts'
import { type Route, routesVan } from './routes.ts'
import { type Client, type TestSite, testSite, traceVan } from './site.ts'
import { userId } from './site-people.ts'
import { terugrollend } from './terugrollend.ts'
import { alsPloeg, type Ploeg, type Toestand } from './toestand.ts'
import { gewoneToestand, verwachteToestand } from './verwachte-toestand.ts'

/** One request of the walk, what came back, and what the audit log holds of it. */
export interface Gang {
  readonly route: Route
  readonly rol: Rol
  readonly doel: Doel
  readonly status: number
  readonly tekst: string
  /** Where it leads to, when it leads somewhere. */
  readonly naar: string
  /** What was asked of the database, one statement each. */
  readonly gevraagd: readonly string[]
  /** What the request itself was answered; showing the form again after a refusal writes a line beside it. */
  readonly gelogd:
    | { readonly resultaat: string; readonly actie: string; readonly redenen: string[] }
    | undefined
}

/** Who asks, and whose the dossiers at 'eigen' are; the college is somebody else than the coordinator (Awb 2:4). */
const nummerVan = (rol: Rol): number => (rol === 'beslisser' ? 3 : 1)

const alsWie = ({ rol, gebruikerId, petId }: Client): Wie => ({
  ...{ rol, gebruikerId, petId, gemeente },
  naam: gebruikerId,
  isAmbtenaar: true,
})

const ploegVan = async (site: TestSite, nummer: number): Promise<Ploeg> => ({
  toeleider: alsWie(await site.als('toeleider', gemeente, nummer)),
  beslisser: alsWie(await site.als('beslisser', gemeente, nummerVan('beslisser'))),
  coordinator: alsWie(await site.als('coordinator', gemeente, nummer)),
  kandidaat: alsWie(await site.als('coordinator', gemeente, 4)),
  teamleider: alsWie(await site.als('teamleider', gemeente, 3)),
  meldpuntmedewerker: alsWie(await site.als('meldpuntmedewerker', gemeente, nummer)),
  bemoeizorger: alsWie(await site.als('bemoeizorger', gemeente, nummer)),
  rechtenmedewerker: alsWie(await site.als('rechtenmedewerker', gemeente, nummer)),
  tweedeBemoeizorger: alsWie(await site.als('bemoeizorger', gemeente, 4)),
  partijmedewerker: {
    ...alsWie(await site.als('partijmedewerker', gemeente, nummer)),
    organisatieId: nummer === 1 ? organisaties.schuldhulp : organisaties.ggz,
  },
  collega: alsWie(await site.als('toeleider', gemeente, 4)),
})

/** The state in which the table says that this verwerking is allowed. */
const toestandVan = ({ hoofdstuk, verwerking }: Route): string =>
  verwachteToestand[verwerking.id] ?? gewoneToestand[hoofdstuk.naam] ?? ''

const leg = async ({ omgeving }: TestSite, compartiment: Compartiment, code: string): Promise<Toestand> => {
  if (!heeftDossiers(compartiment)) throw new Error(`testing/dossiers.ts has no dossier in ${compartiment}`)
  const wie = { gemeente: code, behandelaar: userId(1), datum: vandaag }
  return { dossierId: (await legDossier(omgeving, compartiment, wie)).dossierId, plekken: {} }
}

const laatsteHandeling = async (db: RijenLezer, route: Route, dossierId: string): Promise<string> => {
  const sql = `select id from ${route.hoofdstuk.dossier.compartiment}.handeling where dossier_id = $1 order by versie desc limit 1`
  return String((await db.rijen(sql, [dossierId]))[0]?.id ?? randomUUID())
}

/** Every state that a route asks for, of this person: chapter and name of the state to the dossier. */
const legToestanden = async (site: TestSite, routes: readonly Route[], nummer: number, db: RijenLezer) => {
  const ploeg = await ploegVan(site, nummer)
  // Two people at each of two parties: one to send a question on to, and somebody who is asked what was given may go further.
  for (const ander of [1, 2, 3, 4]) await site.als('partijmedewerker', gemeente, ander)
  const veld = { t: alsPloeg(site, ploeg), ploeg, db }
  const gelegd = new Map<string, Toestand>()
  for (const route of routes) {
    const naam = toestandVan(route)
    const sleutel = `${route.hoofdstuk.naam} ${naam}`
    const bouw = bouwers[route.hoofdstuk.naam]?.[naam]
    if (!bouw) throw new Error(`there is no dossier for ${sleutel}`)
    if (!gelegd.has(sleutel)) gelegd.set(sleutel, await bouw(veld))
  }
  // People are in one room at a time, and each state is tried on its own: who brings in from his file is back in its room.
  for (const { plekken } of gelegd.values())
    if (plekken.inzaal)
      await db.rijen('update casusoverleg.aanwezigheid set tot = null where dossier_id = $1', [
        plekken.inzaal,
      ])
  return (route: Route): Toestand => gelegd.get(`${route.hoofdstuk.naam} ${toestandVan(route)}`) ?? nergens
}

const nergens: Toestand = { dossierId: randomUUID(), plekken: {} }

/** Where each goal of each route is: in the state that the route asks for, or in a bare dossier that is not theirs. */
const legDossiers = async (site: TestSite, routes: readonly Route[]) => {
  await richtAanpakIn(site)
  const db = await rijenLezer(site.superUrl)
  const eigen = await legToestanden(site, routes, 1, db)
  const collega = await legToestanden(site, routes, 2, db)
  const handelingen = new Map<string, string>()
  for (const route of routes)
    for (const { dossierId } of [eigen(route), collega(route)])
      handelingen.set(dossierId, await laatsteHandeling(db, route, dossierId))
  await db.close()
  const elders = new Map<string, Pick<Record<Doel, Toestand>, 'andere-gemeente' | 'ander-compartiment'>>()
  for (const { hoofdstuk } of routes) {
    if (elders.has(hoofdstuk.naam)) continue
    const { compartiment } = hoofdstuk.dossier
    elders.set(hoofdstuk.naam, {
      'andere-gemeente': await leg(site, compartiment, andereGemeente),
      'ander-compartiment': await leg(
        site,
        compartiment === 'onderzoek' ? 'coordinatie' : 'onderzoek',
        gemeente,
      ),
    })
  }
  const metHandeling = ({ dossierId, plekken }: Toestand): Toestand => ({
    dossierId,
    plekken: {
      collega: userId(4),
      behandelaar: userId(1),
      ...plekken,
      handeling: handelingen.get(dossierId) ?? randomUUID(),
    },
  })
  return (route: Route, doel: Doel): Toestand => {
    if (doel === 'eigen') return metHandeling(eigen(route))
    if (doel === 'collega') return metHandeling(collega(route))
    return (doel === 'onbekend' ? undefined : elders.get(route.hoofdstuk.naam)?.[doel]) ?? nergens
  }
}

/** The name of one request, also the name of its trace. */
export const naamVan = ({ route, rol, doel }: Pick<Gang, 'route' | 'rol' | 'doel'>): string =>
  `${route.patroon} as ${rol} at ${doel}`

const leesAudit = async (superUrl: string) => {
  const client = new pg.Client({ connectionString: superUrl })
  await client.connect()
  const { rows } = await client.query(
    "select trace_id, resultaat, actie, redenen from logboek.audit order by resultaat <> 'toegestaan'",
  )
  await client.end()
  return new Map(rows.map((rij) => [String(rij.trace_id), rij as Gang['gelogd']]))
}

/** The site with dossiers of every chapter, and every route of every chapter walked as every role at every goal. */
export const loopAlleRoutes = async (hoofdstukken: readonly Hoofdstuk[]) => {
  const gevraagd = new AsyncLocalStorage<string[]>()
  const onQuery = (sql: string) => void gevraagd.getStore()?.push(sql)
  const site = await testSite({ datum: vandaag, db: terugrollend, onQuery })
  const routes = hoofdstukken.flatMap((hoofdstuk) => routesVan(hoofdstuk, vandaag))
  const waar = await legDossiers(site, routes)
  const gangen: Omit<Gang, 'gelogd'>[] = []
  const vraag = async (route: Route, wie: Client, doel: Doel) => {
    const deel = { route, rol: wie.rol, doel }
    const traceparent = `00-${traceVan(naamVan(deel))}-${'1'.repeat(16)}-01`
    const sql: string[] = []
    const antwoord = await gevraagd.run(sql, () => route.doe(wie, waar(route, doel), { traceparent }))
    const naar = antwoord.headers.get('location') ?? ''
    gangen.push({ ...deel, gevraagd: sql, status: antwoord.status, naar, tekst: await antwoord.text() })
  }
  const mensen = await Promise.all(rolNamen.map((rol) => site.als(rol, gemeente, nummerVan(rol))))
  // One after the other for each person, whatever his roles: of the forms somebody has under way only so many are kept, and on a
  // clock that stands still none of them is the oldest.
  const perMens = Map.groupBy(mensen, ({ gebruikerId }) => gebruikerId)
  const loop = async (petten: readonly Client[]) => {
    for (const wie of petten)
      for (const route of routes) for (const doel of doelenVoor(route, wie.rol)) await vraag(route, wie, doel)
  }
  await Promise.all([...perMens.values()].map(loop))
  const audit = await leesAudit(site.superUrl)
  return {
    site,
    waar,
    routes,
    gangen: gangen.map((gang): Gang => ({ ...gang, gelogd: audit.get(traceVan(naamVan(gang))) })),
  }
}
