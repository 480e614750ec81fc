import { type Context, Hono } from 'hono'
import { vandaag } from '../platform/clock/clock.ts'
import { Alert } from '../platform/html/alert.tsx'
import { DefinitionList } from '../platform/html/definition-list.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { DataTable } from '../platform/html/table.tsx'
import { Link, List, Paragraph } from '../platform/html/text.tsx'
import { tijdInWoorden } from '../teksten/datum-in-woorden.ts'
import { meldpuntOpenbaar as woorden } from '../teksten/nl/meldpunt-openbaar.ts'
import { vul } from '../teksten/tekst.ts'
import type { Identiteit } from './identiteit.ts'
import { type OpenbareGemeente, openbaarMeldpunt, openbareGemeenten } from './openbaar-meldpunt.ts'
import { toonPagina } from './pagina.tsx'
import { type MeldpuntInrichting, openTot, weekdagen } from './rules/meldpunt-open.ts'
import type { IdentiteitEnv } from './wie.ts'

type C = Context<IdentiteitEnv>

const pad = '/meldpunt'

function Bel({ nummer }: { readonly nummer: string }) {
  return (
    <a class="nl-link" href={`tel:${nummer.replace(/[^+0-9]/g, '')}`}>
      {nummer}
    </a>
  )
}

function BijGevaar({ crisisdienst }: { readonly crisisdienst?: string | null | undefined }) {
  const { kop, regels, crisisdienst: zin } = woorden.acuut
  return (
    <Alert kind="warning" heading={kop}>
      <List items={crisisdienst ? [...regels, vul(zin, { nummer: crisisdienst })] : regels} />
    </Alert>
  )
}

function Openingstijden({ openingstijden }: Pick<MeldpuntInrichting, 'openingstijden'>) {
  const opDag = (dag: string) =>
    openingstijden
      .filter((tijd) => tijd.dag === dag)
      .map(({ van, tot }) => vul(woorden.tijd, { van, tot }))
      .join(', ')
  return (
    <>
      <DataTable
        caption={woorden.openingstijden}
        columns={[{ header: woorden.dag }, { header: woorden.open }]}
        rows={weekdagen.map((dag) => [dag, opDag(dag) || woorden.gesloten])}
      />
      <Paragraph>{woorden.feestdagen}</Paragraph>
    </>
  )
}

function Bereik({ meldpunt, nu }: { readonly meldpunt: MeldpuntInrichting; readonly nu: string }) {
  const { uitvoerder, telefoon, landelijk } = meldpunt
  return (
    <>
      <Heading level={3}>{woorden.bellen}</Heading>
      <DefinitionList
        items={[
          { term: woorden.telefoon, value: <Bel nummer={telefoon} /> },
          ...(landelijk ? [{ term: woorden.landelijk, value: <Bel nummer={landelijk} /> }] : []),
        ]}
      />
      <Paragraph>{nu}</Paragraph>
      <Paragraph>
        {uitvoerder.eigen ? woorden.eigen : vul(woorden.namens, { naam: uitvoerder.naam })}
      </Paragraph>
      <Openingstijden openingstijden={meldpunt.openingstijden} />
    </>
  )
}

function Uitleg() {
  return [woorden.daarna, woorden.naam].map(({ kop, regels }) => (
    <>
      <Heading level={2}>{kop}</Heading>
      <List items={regels} />
    </>
  ))
}

const nuOpen = ({ openingstijden }: MeldpuntInrichting, { calendar }: Identiteit): string => {
  const tijd = tijdInWoorden(new Date(calendar.now()).toISOString())
  const tot = openTot(openingstijden, vandaag(calendar), tijd)
  return tot ? vul(woorden.openTot, { tot }) : woorden.dicht
}

const toonGemeente = async (c: C, deps: Identiteit, { code, naam }: OpenbareGemeente, enige: boolean) => {
  const meldpunt = await openbaarMeldpunt(deps.db, code)
  const inhoud = (
    <>
      <Paragraph>{woorden.intro}</Paragraph>
      <BijGevaar crisisdienst={meldpunt?.crisisdienst} />
      <Heading level={2}>{vul(woorden.gemeente, { naam })}</Heading>
      {meldpunt ? (
        <Bereik meldpunt={meldpunt} nu={nuOpen(meldpunt, deps)} />
      ) : (
        <Paragraph>{woorden.nietIngericht}</Paragraph>
      )}
      {!enige && (
        <Paragraph>
          <Link href={pad}>{woorden.anders}</Link>
        </Paragraph>
      )}
      <Uitleg />
    </>
  )
  return toonPagina(c, deps, { titel: woorden.titel, inhoud })
}

const toonKeuze = (c: C, deps: Identiteit, gemeenten: readonly OpenbareGemeente[]) => {
  const { kop, uitleg, elders } = woorden.kiesGemeente
  const inhoud = (
    <>
      <Paragraph>{woorden.intro}</Paragraph>
      <BijGevaar />
      <Heading level={2}>{kop}</Heading>
      <Paragraph>{uitleg}</Paragraph>
      <List
        items={gemeenten.map(({ code, naam }) => (
          <Link href={`${pad}/${code}`}>{vul(woorden.gemeente, { naam })}</Link>
        ))}
      />
      <Paragraph>{elders}</Paragraph>
      <Uitleg />
    </>
  )
  return toonPagina(c, deps, { titel: woorden.titel, inhoud })
}

/** GET /meldpunt and GET /meldpunt/<code>: for everyone, how the meldpunt of a municipality of this installation is reached (2.2.5). */
export const meldpuntPaginas = (deps: Identiteit) =>
  new Hono<IdentiteitEnv>()
    .get(pad, async (c) => {
      const gemeenten = await openbareGemeenten(deps.db)
      const [enige] = gemeenten
      return enige && gemeenten.length === 1
        ? toonGemeente(c, deps, enige, true)
        : toonKeuze(c, deps, gemeenten)
    })
    .get(`${pad}/:code{[0-9]{4}}`, async (c) => {
      const gemeenten = await openbareGemeenten(deps.db)
      const gemeente = gemeenten.find(({ code }) => code === c.req.param('code'))
      return gemeente ? toonGemeente(c, deps, gemeente, gemeenten.length === 1) : c.notFound()
    })
