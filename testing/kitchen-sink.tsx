import type { ComponentChildren } from 'preact'
import { Alert } from '../src/platform/html/alert.tsx'
import type { Assets } from '../src/platform/html/assets.ts'
import { FilterField } from '../src/platform/html/filter.tsx'
import { Heading } from '../src/platform/html/heading.tsx'
import { type PageProps, renderPage } from '../src/platform/html/layout.tsx'
import { Letter } from '../src/platform/html/letter.tsx'
import { Link, Paragraph } from '../src/platform/html/text.tsx'
import { Worklist } from '../src/platform/html/worklist.tsx'
import { kitchenCase } from './kitchen-case.tsx'
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
    ['/casus', renderPage(frame(assets, 'Onderzoek 2026-0417', kitchenCase))],
    ['/werkvoorraad', renderPage(frame(assets, 'Werkvoorraad', work))],
    ['/formulier', renderPage(frame(assets, 'Fout: gegevensverzoek', kitchenForm))],
    ['/brief', renderPage(frame(assets, 'Brief', brief))],
  ])
}
