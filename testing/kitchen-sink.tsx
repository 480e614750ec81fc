import type { ComponentChildren } from 'preact'
import { Alert } from '../src/platform/html/alert.tsx'
import type { Assets } from '../src/platform/html/assets.ts'
import { Badges } from '../src/platform/html/badge.tsx'
import { DefinitionList } from '../src/platform/html/definition-list.tsx'
import { EmptyState } from '../src/platform/html/empty-state.tsx'
import { FilterField } from '../src/platform/html/filter.tsx'
import { Heading } from '../src/platform/html/heading.tsx'
import { type PageProps, renderPage } from '../src/platform/html/layout.tsx'
import { Letter } from '../src/platform/html/letter.tsx'
import { Panel } from '../src/platform/html/panel.tsx'
import { TermBar } from '../src/platform/html/progress.tsx'
import { DataTable } from '../src/platform/html/table.tsx'
import { Link, List, Paragraph } from '../src/platform/html/text.tsx'
import { Timeline } from '../src/platform/html/timeline.tsx'
import { Worklist } from '../src/platform/html/worklist.tsx'
import { kitchenForm } from './kitchen-form.tsx'

const now = Date.UTC(2026, 11, 26, 9)

/** The frame of every page of the kitchen sink: a worker with two roles, a session that ends in half an hour. */
function frame(assets: Assets, title: string, children: ComponentChildren): PageProps {
  return {
    title,
    assets,
    children,
    theme: { className: 'voorbeeld-theme' },
    product: { name: 'Samenspraak', href: '/' },
    gemeente: 'Gemeente Voorbeeld',
    labels: { skip: 'Naar de inhoud', navigation: 'Hoofdmenu' },
    pet: { label: 'Pet:', name: 'toeleider', change: { label: 'Wissel van pet', href: '/pet' } },
    signOut: { label: 'Uitloggen', action: '/uitloggen' },
    quickExit: { label: 'Snel weg', href: 'https://example.org/' },
    csrf: 'csrf-123',
    navigation: [
      { label: 'Werkvoorraad', href: '/', current: true },
      { label: 'Onderzoeken', href: '/onderzoeken' },
      { label: 'Verzoeken', href: '/verzoeken' },
      { label: 'Mag dit?', href: '/mag-dit' },
    ],
    session: {
      now,
      idleEnds: now + 30 * 60_000,
      absoluteEnds: now + 8 * 3_600_000,
      labels: {
        heading: 'Uw sessie eindigt bijna',
        idle: 'Over twee minuten wordt u uitgelogd. Druk op Enter om door te gaan.',
        absolute: 'Over twee minuten wordt u uitgelogd. Dat is niet uit te stellen. Sla uw werk op.',
        ended: 'U bent uitgelogd. Wat u typte staat nog op deze pagina.',
        failed: 'Het is niet gelukt om de sessie te verlengen. Probeer het nog een keer.',
        extend: 'Doorgaan met werken',
        close: 'Sluiten',
      },
    },
    alerts: (
      <Alert kind="ok" role="status" heading="Het verzoek is verstuurd">
        <Paragraph>U krijgt bericht als de partij antwoordt.</Paragraph>
      </Alert>
    ),
    footer: <Link href="/toegankelijkheid">Toegankelijkheid</Link>,
  }
}

const panel = (
  <Panel
    moet={{
      heading: 'Wat moet nu',
      lines: [
        {
          title: 'Identiteit vaststellen',
          article: 'artikel 2.3.4',
          articleHref: 'https://wetten.overheid.nl/',
          term: 'uiterlijk ma 11 januari 2027, nog 16 dagen',
          href: '/onderzoeken/1/identiteit',
          action: 'Vastleggen',
        },
      ],
    }}
    kan={{
      heading: 'Wat kan nu',
      lines: [
        {
          title: 'Gegevensverzoek aan een partij in de reikwijdte',
          article: 'artikel 5.4.2',
          href: '/g',
          action: 'Opstellen',
        },
        {
          title: 'Casusoverleg beleggen',
          article: 'artikel 2.3a.1',
          term: 'over 4 dagen',
          termKind: 'streeftermijn',
          href: '/c',
          action: 'Beleggen',
        },
      ],
      more: { label: 'Alle handelingen', href: '/alle' },
    }}
    magNiet={{
      heading: 'Wat mag niet, en wat zou helpen',
      lines: [
        {
          title: 'School bevragen',
          article: 'artikel 2.3a.1',
          reason: 'Onderwijs valt buiten de reikwijdte.',
          helps: 'Bespreek met de cliënt of dit erbij mag.',
        },
      ],
    }}
  />
)

const timeline = (
  <Timeline
    today="2026-12-26"
    todayText="za 26 december 2026"
    labels={{
      title: 'Tijdlijn van het onderzoek',
      showTable: 'Toon de tijdlijn als tabel',
      date: 'Datum',
      moment: 'Wat',
      kind: 'Soort',
      kinds: { done: 'gebeurd', term: 'termijn', planned: 'gepland' },
      today: 'Vandaag',
    }}
    moments={[
      { date: '2026-11-30', dateText: 'ma 30 november 2026', title: 'Verzoek ontvangen', kind: 'done' },
      {
        date: '2026-12-06',
        dateText: 'zo 6 december 2026',
        title: 'Onderzoek gestart',
        kind: 'done',
        description: 'Met beide cliënten.',
      },
      {
        date: '2027-01-11',
        dateText: 'ma 11 januari 2027',
        title: 'Onderzoek klaar',
        kind: 'term',
        href: '/term',
      },
      { date: '2026-12-30', dateText: 'wo 30 december 2026', title: 'Huisbezoek', kind: 'planned' },
    ]}
  />
)

const worklist = (
  <Worklist
    id="zaken"
    heading="Vandaag doen"
    items={[
      {
        subject: 'Onderzoek 2026-0417',
        title: 'Cliënt wijzen op cliëntondersteuning',
        term: 'vandaag',
        href: '/o/1',
        action: 'Openen',
      },
      {
        subject: 'Onderzoek 2026-0398',
        title: 'Uitkomst schriftelijk meedelen',
        term: '2 dagen te laat',
        late: true,
        href: '/o/2',
        action: 'Openen',
      },
      {
        subject: 'Verzoek 2026-0031',
        title: 'Beslissen over starten',
        term: 'over 4 dagen',
        termKind: 'streeftermijn',
        href: '/o/3',
        action: 'Openen',
      },
    ]}
  >
    <FilterField
      id="filter"
      label="Filter op een deel van naam, straat of nummer"
      target="zaken"
      status="{shown} van {total} zaken"
    />
  </Worklist>
)

const facts = (
  <>
    <DefinitionList
      compact
      items={[
        { term: 'Gestart', value: '6 december 2026' },
        { term: 'Cliënten', value: 'mevrouw A. (38), de heer B. (41)' },
        { term: 'Telefoon', value: <Link href="tel:+31123456789">0123 - 45 67 89</Link> },
      ]}
    />
    <Badges
      badges={[
        { label: 'gezondheid', kind: 'sensitive' },
        { label: 'voorwaarde van de bron', kind: 'condition' },
        { label: 'te laat', kind: 'late' },
        { label: 'verstrekt', kind: 'done' },
        { label: 'gewoon' },
      ]}
    />
    <DataTable
      caption="Wie keek in deze zaak"
      columns={[
        { header: 'Wanneer' },
        { header: 'Wie' },
        { header: 'Waarom' },
        { header: 'Aantal', numeric: true },
      ]}
      rows={[
        ['26 december 2026', 'toeleider', 'om uw brief te schrijven', '12'],
        ['20 december 2026', 'toeleider', 'om een vraag te stellen', '3'],
      ]}
    />
    <EmptyState
      text="Nog geen gegevensverzoeken. Vraag alleen wat nodig is om een vraag uit de reikwijdte te beantwoorden."
      action={{ label: 'Gegevensverzoek opstellen', href: '/g' }}
    />
    <List items={['inkomen', 'schulden', 'gezondheid']} />
    <Alert kind="warning" heading="Deze partij heeft een beroepsgeheim">
      <Paragraph>Zij mag antwoorden, zij hoeft niet.</Paragraph>
    </Alert>
    <Alert kind="info">
      <Paragraph>Er gaat geen herinnering uit.</Paragraph>
    </Alert>
  </>
)

const letter = (
  <Letter
    sender={['Gemeente Voorbeeld', 'Postbus 1', '1234 AB Voorbeeld']}
    recipient={['Mevrouw A. de Vries', 'Dorpsstraat 1', '1234 AB Voorbeeld']}
    details={[
      { term: 'Datum', value: '26 december 2026' },
      { term: 'Zaaknummer', value: '2026-0417' },
    ]}
    subject="Uw onderzoek is klaar"
    closing={['Met vriendelijke groet,', 'I. Jansen', 'Gemeente Voorbeeld']}
    footer={<p>Bent u het niet eens met deze brief? Bel ons op 0123 - 45 67 89.</p>}
  >
    <p>Beste mevrouw De Vries,</p>
    <p>Wij hebben samen met u onderzocht welke hulp past. In deze brief leest u de uitkomst.</p>
  </Letter>
)

/** Every component on four pages, as the documents a browser gets; keyed by path. */
export function kitchenSink(assets: Assets): ReadonlyMap<string, string> {
  const casus = (
    <>
      <Heading level={1}>Onderzoek 2026-0417</Heading>
      <TermBar words="Klaar uiterlijk ma 11 januari 2027, nog 16 dagen" passed={0.62} kind="streeftermijn" />
      {facts}
      {panel}
      <Heading level={2}>Tijdlijn</Heading>
      {timeline}
    </>
  )
  const work = (
    <>
      <Heading level={1}>Werkvoorraad</Heading>
      {worklist}
    </>
  )
  const brief = (
    <>
      <Heading level={1}>Brief aan mevrouw A.</Heading>
      {letter}
    </>
  )
  return new Map([
    ['/casus', renderPage(frame(assets, 'Onderzoek 2026-0417', casus))],
    ['/werkvoorraad', renderPage(frame(assets, 'Werkvoorraad', work))],
    ['/formulier', renderPage(frame(assets, 'Fout: gegevensverzoek', kitchenForm))],
    ['/brief', renderPage(frame(assets, 'Brief', brief))],
  ])
}
