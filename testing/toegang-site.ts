import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Hoofdstuk } from '../src/verwerking/hoofdstuk.ts'
import { type Rol, rolNamen } from '../src/wet/rollen.ts'
import { heeftDossiers, legDossier } from './dossiers.ts'
import { andereGemeente, gemeente } from './omgeving.ts'
import { type Route, routesVan } from './routes.ts'
import { type Client, type TestSite, testSite, traceVan } from './site.ts'
import { userId } from './site-people.ts'
import { terugrollend } from './terugrollend.ts'

/** Whose dossier is asked for: by the id of one's own, a colleague's, the same person's elsewhere, or of none at all. */
export const doelen = ['eigen', 'collega', 'andere-gemeente', 'ander-compartiment', 'onbekend'] as const
export type Doel = (typeof doelen)[number]

/** One request of the walk, what came back, and what the audit log holds of it. */
export interface Gang {
  readonly route: Route
  readonly rol: Rol
  readonly doel: Doel
  readonly status: number
  readonly tekst: string
  /** What the request itself was answered; showing the form again after a refusal writes a line beside it. */
  readonly gelogd:
    | { readonly resultaat: string; readonly actie: string; readonly redenen: string[] }
    | undefined
}

const vandaag = '2026-12-01'

const legDossiers = async ({ omgeving }: TestSite, { dossier }: Hoofdstuk): Promise<Record<Doel, string>> => {
  const leg = async (compartiment: typeof dossier.compartiment, code: string, nummer: number) => {
    if (!heeftDossiers(compartiment)) throw new Error(`testing/dossiers.ts has no dossier in ${compartiment}`)
    const wie = { gemeente: code, behandelaar: userId(nummer), datum: vandaag }
    return (await legDossier(omgeving, compartiment, wie)).dossierId
  }
  const { compartiment } = dossier
  return {
    eigen: await leg(compartiment, gemeente, 1),
    collega: await leg(compartiment, gemeente, 2),
    'andere-gemeente': await leg(compartiment, andereGemeente, 1),
    'ander-compartiment': await leg(compartiment === 'onderzoek' ? 'coordinatie' : 'onderzoek', gemeente, 1),
    onbekend: randomUUID(),
  }
}

/** The name of one request, also the name of its trace. */
export const naamVan = ({ route, rol, doel }: Pick<Gang, 'route' | 'rol' | 'doel'>): string =>
  `${route.patroon} as ${rol} at ${doel}`

const inGroepen = async (werk: readonly (() => Promise<void>)[], tegelijk: number): Promise<void> => {
  const over = [...werk]
  const een = async () => {
    for (let taak = over.pop(); taak; taak = over.pop()) await taak()
  }
  await Promise.all(Array.from({ length: tegelijk }, een))
}

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
  const site = await testSite({ datum: vandaag, db: terugrollend })
  const ids = new Map<string, Record<Doel, string>>()
  for (const hoofdstuk of hoofdstukken) ids.set(hoofdstuk.naam, await legDossiers(site, hoofdstuk))
  const routes = hoofdstukken.flatMap((hoofdstuk) => routesVan(hoofdstuk, vandaag))
  const gangen: Omit<Gang, 'gelogd'>[] = []
  const vraag = async (route: Route, wie: Client, doel: Doel) => {
    const deel = { route, rol: wie.rol, doel }
    const traceparent = `00-${traceVan(naamVan(deel))}-${'1'.repeat(16)}-01`
    const antwoord = await route.doe(wie, ids.get(route.hoofdstuk.naam)?.[doel] ?? '', { traceparent })
    gangen.push({ ...deel, status: antwoord.status, tekst: await antwoord.text() })
  }
  const mensen = await Promise.all(rolNamen.map((rol) => site.als(rol)))
  const werk = mensen.flatMap((wie) =>
    routes.flatMap((route) =>
      (route.opDossier ? doelen : (['eigen'] as const)).map((doel) => () => vraag(route, wie, doel)),
    ),
  )
  await inGroepen(werk, 8)
  const audit = await leesAudit(site.superUrl)
  return {
    site,
    ids,
    routes,
    gangen: gangen.map((gang): Gang => ({ ...gang, gelogd: audit.get(traceVan(naamVan(gang))) })),
  }
}
