import { Alert } from '../src/platform/html/alert.tsx'
import { Badges } from '../src/platform/html/badge.tsx'
import { DefinitionList } from '../src/platform/html/definition-list.tsx'
import { Ecogram } from '../src/platform/html/ecogram.tsx'
import { EmptyState } from '../src/platform/html/empty-state.tsx'
import { Heading } from '../src/platform/html/heading.tsx'
import { Panel } from '../src/platform/html/panel.tsx'
import { TermBar } from '../src/platform/html/progress.tsx'
import { DataTable } from '../src/platform/html/table.tsx'
import { Link, List, Paragraph } from '../src/platform/html/text.tsx'
import { Timeline } from '../src/platform/html/timeline.tsx'

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

const ecogram = (
  <Ecogram
    graph={{
      persons: [
        { id: 'a', label: 'Mevrouw A.', note: 'Cliënt' },
        { id: 'b', label: 'De heer B.', note: 'Gezinslid' },
      ],
      groups: [
        { label: 'Wonen', parties: [{ id: 'p', label: 'Woningcorporatie De Woonstede' }] },
        { label: 'Onderwijs', parties: [{ id: 'q', label: 'De School' }] },
      ],
      lines: [
        { person: 'a', party: 'p', kind: 'given', locked: true },
        { person: 'b', party: 'q', kind: 'asked', locked: false },
        { person: null, party: 'q', kind: 'service', locked: false },
      ],
    }}
    labels={{
      middle: 'Om wie het gaat',
      description: 'Ecogram: 2 personen, 2 partijen, 3 lijnen',
      kinds: { service: 'hulp', given: 'gegeven', asked: 'gevraagd' },
      lock: 'voorwaarde',
      showTable: 'Toon het ecogram als tabel',
      columns: ['Wie', 'Met wie', 'Wat'],
    }}
    rows={[['Mevrouw A.', 'Woningcorporatie De Woonstede', 'gegeven']]}
  />
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

/** A case with everything that can stand on it. */
export const kitchenCase = (
  <>
    <Heading level={1}>Onderzoek 2026-0417</Heading>
    <TermBar words="Klaar uiterlijk ma 11 januari 2027, nog 16 dagen" passed={0.62} kind="streeftermijn" />
    {facts}
    {panel}
    <Heading level={2}>Tijdlijn</Heading>
    {timeline}
    {ecogram}
  </>
)
