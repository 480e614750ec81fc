import { Hono } from 'hono'
import { ActionLink, Buttons } from '../platform/html/button.tsx'
import { EmptyState } from '../platform/html/empty-state.tsx'
import { FilterField } from '../platform/html/filter.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { Link } from '../platform/html/text.tsx'
import { type WorkItem, Worklist } from '../platform/html/worklist.tsx'
import { algemeen, codeTekst, handelingTekst, plichtTekst } from '../teksten/catalogus.ts'
import { afstandInWoorden, dagInWoorden, termInWoorden } from '../teksten/datum-in-woorden.ts'
import { vul } from '../teksten/tekst.ts'
import type { Hoofdstuk, Werklijst, Werkregel } from '../verwerking/hoofdstuk.ts'
import type { Plicht } from '../verwerking/panel.ts'
import { runVerwerking } from '../verwerking/run-verwerking.ts'
import type { Begin } from '../verwerking/verwerking.ts'
import type { Ctx, SchermContext } from './aanvraag.ts'
import { type AnderePet, AnderePetten, telAnderePetten } from './andere-petten.tsx'
import { beginPad } from './begin-scherm.tsx'
import { foutInhoud } from './foutpagina.tsx'
import { pagina, type SchermDeps, vandaagVan } from './schil.tsx'
import { MijnNotities, WachtOpAnderen } from './wacht-op-anderen.tsx'
import { zoekPad } from './zoek-scherm.tsx'

const onderwerp = (regel: Werkregel): string => `${codeTekst('dossiersoort', regel.pad)} ${regel.nummer}`

const taak = (regel: Werkregel, plicht: Plicht, vandaag: string): WorkItem => ({
  subject: onderwerp(regel),
  title: [regel.namen[0], plichtTekst(plicht.code)].filter((deel) => deel).join(': '),
  term: plicht.uiterlijk ? termInWoorden(plicht.uiterlijk, vandaag) : undefined,
  termKind: plicht.soort === 'streeftermijn' ? algemeen.streeftermijn : undefined,
  late: plicht.uiterlijk !== null && plicht.uiterlijk < vandaag,
  href: `/${regel.pad}/${regel.dossierId}`,
  action: algemeen.openen,
})

const contact = ({ laatsteContact, volgendeAfspraak }: Werkregel, vandaag: string): string =>
  [
    laatsteContact
      ? vul(algemeen.laatstGesproken, { wanneer: afstandInWoorden(laatsteContact, vandaag) })
      : algemeen.nietGesproken,
    volgendeAfspraak && vul(algemeen.volgendeAfspraak, { dag: dagInWoorden(volgendeAfspraak) }),
  ]
    .filter((deel) => deel)
    .join(', ')

const zaak = (regel: Werkregel, vandaag: string): WorkItem => ({
  subject: onderwerp(regel),
  // Of a case whose people one may not see yet, its state says which it is.
  title:
    [regel.namen.join(' en '), regel.straat, regel.plaats].filter((deel) => deel).join(', ') ||
    codeTekst('staat', regel.staat),
  term: contact(regel, vandaag),
  href: `/${regel.pad}/${regel.dossierId}`,
  action: algemeen.openen,
  extra: regel.telefoon ? (
    <Link href={`tel:${regel.telefoon.replace(/[^+0-9]/g, '')}`} context={regel.namen[0]}>
      {algemeen.bellen}
    </Link>
  ) : undefined,
})

const dagen = (van: string, tot: string): number => (Date.parse(tot) - Date.parse(van)) / 86_400_000

const verdeel = (regels: readonly Werkregel[], vandaag: string) => {
  const alles = regels
    .flatMap((regel) =>
      regel.plichten.flatMap((plicht) =>
        plicht.uiterlijk ? [{ regel, plicht, over: dagen(vandaag, plicht.uiterlijk) }] : [],
      ),
    )
    .sort((a, b) => a.over - b.over)
  const items = (van: number, tot: number) =>
    alles
      .filter(({ over }) => over > van && over <= tot)
      .map(({ regel, plicht }) => taak(regel, plicht, vandaag))
  return {
    vandaag: items(Number.NEGATIVE_INFINITY, 0),
    week: items(0, 7),
    later: items(7, Number.POSITIVE_INFINITY),
    zonderDag: regels.flatMap((regel) => {
      const [eerste] = regel.plichten
      return eerste && regel.plichten.every(({ uiterlijk }) => uiterlijk === null)
        ? [taak(regel, eerste, vandaag)]
        : []
    }),
  }
}

const Werkvoorraad = ({
  regels,
  vandaag,
  beginnen,
  zoeken,
  andere,
}: {
  regels: readonly Werkregel[]
  vandaag: string
  beginnen: readonly Begin[]
  zoeken: NonNullable<Hoofdstuk['zoeken']>
  andere: readonly AnderePet[]
}) => {
  const taken = verdeel(regels, vandaag)
  return (
    <>
      <Heading level={1}>{algemeen.werkvoorraad}</Heading>
      {beginnen.length + zoeken.length > 0 && (
        <Buttons>
          {beginnen.map((begin) => (
            <ActionLink href={beginPad(begin)} kind="primary">
              {handelingTekst(begin.id).titel}
            </ActionLink>
          ))}
          {zoeken.map((zoek) => (
            <ActionLink href={zoekPad(zoek)}>{handelingTekst(zoek.id).titel}</ActionLink>
          ))}
        </Buttons>
      )}
      <Worklist
        id="vandaag"
        heading={algemeen.vandaagDoen}
        items={taken.vandaag}
        empty={algemeen.nietsVandaag}
      />
      {taken.week.length > 0 && <Worklist id="week" heading={algemeen.dezeWeek} items={taken.week} />}
      {taken.zonderDag.length > 0 && (
        <Worklist id="zonder-dag" heading={algemeen.zonderDag} items={taken.zonderDag} />
      )}
      {taken.later.length > 0 && (
        <details class="sp-details">
          <summary>
            {algemeen.later} ({taken.later.length})
          </summary>
          <Worklist id="later" heading={algemeen.later} items={taken.later} />
        </details>
      )}
      <AnderePetten petten={andere} />
      <WachtOpAnderen regels={regels} />
      <MijnNotities regels={regels} />
      {regels.length === 0 ? (
        <EmptyState text={algemeen.leegWerkvoorraad} />
      ) : (
        <Worklist id="zaken" heading={algemeen.mijnZaken} items={regels.map((regel) => zaak(regel, vandaag))}>
          <FilterField id="filter" label={algemeen.filter} target="zaken" status={algemeen.gefilterd} />
        </Worklist>
      )}
    </>
  )
}

/** The worklist of the active pet: its own running cases and what must be done in them; another pet shows its own. */
export const werkvoorraadRoute = (
  deps: SchermDeps,
  hoofdstukken: readonly Hoofdstuk[],
): Hono<SchermContext> =>
  new Hono<SchermContext>().get('/werkvoorraad', async (c: Ctx) => {
    const aanvraag = c.get('aanvraag')
    const { wie, herkomst } = aanvraag
    const vandaag = vandaagVan(deps)
    const lijsten = hoofdstukken
      .flatMap(({ lijsten: eigen }) => eigen)
      .filter(({ rollen }) => rollen.includes(wie.rol))
    const aflopen = await Promise.all(
      lijsten.map((lijst) => runVerwerking(lijst, { invoer: {} }, wie, deps.omgeving, herkomst)),
    )
    const regels = aflopen.flatMap((afloop) =>
      afloop.soort === 'gedaan' ? (afloop.uitkomst as Werklijst).regels : [],
    )
    if (lijsten.length === 0)
      return c.html(pagina(deps, aanvraag, algemeen.werkvoorraad, foutInhoud(403)), 200)
    const beginnen = hoofdstukken
      .flatMap(({ beginnen: eigen }) => eigen)
      .filter(({ rollen }) => rollen.includes(wie.rol))
    const zoeken = hoofdstukken
      .flatMap(({ zoeken: eigen = [] }) => eigen)
      .filter(({ rollen }) => rollen.includes(wie.rol))
    const andere = await telAnderePetten(deps, hoofdstukken, aanvraag)
    const inhoud = <Werkvoorraad {...{ regels, vandaag, beginnen, zoeken, andere }} />
    return c.html(pagina(deps, aanvraag, algemeen.werkvoorraad, inhoud))
  })
