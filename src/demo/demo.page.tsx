import { ActionLink } from '../platform/html/button.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { DataTable } from '../platform/html/table.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { demo } from '../teksten/nl/demo.ts'
import { demoSysteemwoorden } from '../teksten/nl/demo-systemen.ts'
import { postvak } from '../teksten/nl/postvak.ts'
import { vul } from '../teksten/tekst.ts'
import { demoAccounts } from './accounts.ts'
import { verhaal } from './casus-01.ts'
import { aanmeldAdres, KlokKnoppen, OpnieuwKnop } from './demo-balk.tsx'
import { demoInwoners, inwonerAdres } from './inwoners.ts'

const Mensen = () => (
  <ul class="sp-demo-cards">
    {demoAccounts.map(({ sub, name, description }) => (
      <li>
        <Heading level={3}>{name}</Heading>
        <Paragraph>{description}</Paragraph>
        {demo.mensen[sub] && <Paragraph>{demo.mensen[sub]}</Paragraph>}
        <ActionLink href={aanmeldAdres(sub)} kind="primary">
          {vul(demo.meld, { naam: name })}
        </ActionLink>
      </li>
    ))}
  </ul>
)

const Inwoners = () => (
  <>
    <Heading level={2}>{demo.inwoners}</Heading>
    <Paragraph>{demo.inwonersUitleg}</Paragraph>
    <ul class="sp-demo-cards">
      {demoInwoners.map(({ sub, name, description }) => (
        <li>
          <Heading level={3}>{name}</Heading>
          <Paragraph>{description}</Paragraph>
          <ActionLink href={inwonerAdres(sub)} kind="primary">
            {vul(demo.meld, { naam: name })}
          </ActionLink>
        </li>
      ))}
    </ul>
  </>
)

const Verhaal = () => (
  <>
    <Heading level={2}>{demo.verhaal}</Heading>
    <Paragraph>{demo.verhaalUitleg}</Paragraph>
    <details class="sp-details">
      <summary>{demo.verhaalLezen}</summary>
      <DataTable
        caption={demo.verhaal}
        hideCaption
        columns={demo.verhaalKolommen.map((header) => ({ header }))}
        rows={verhaal.map(({ dag, regel }) => [vul(demo.dag, { dag }), regel])}
      />
    </details>
  </>
)

/** The page on which a demo begins: who one can be and what there is to try. */
export const DemoPagina = () => (
  <>
    <Heading level={1}>{demo.titel}</Heading>
    <Paragraph>{demo.inleiding}</Paragraph>
    <Heading level={2}>{demo.wie}</Heading>
    <Paragraph>{demo.wieUitleg}</Paragraph>
    <Mensen />
    <Inwoners />
    <Verhaal />
    <Heading level={2}>{postvak.titel}</Heading>
    <Paragraph>{postvak.inleiding}</Paragraph>
    <ActionLink href="/demo/postvak" kind="secondary">
      {postvak.bekijk}
    </ActionLink>
    <Heading level={2}>{demoSysteemwoorden.titel}</Heading>
    <Paragraph>{demoSysteemwoorden.inleiding}</Paragraph>
    <ActionLink href="/demo/systemen" kind="secondary">
      {demoSysteemwoorden.bekijk}
    </ActionLink>
    <Heading level={2}>{demo.klokTitel}</Heading>
    <Paragraph>{demo.klokUitleg}</Paragraph>
    <KlokKnoppen terug="/demo" kind="secondary" />
    <Heading level={2}>{demo.opnieuwTitel}</Heading>
    <Paragraph>{demo.opnieuwUitleg}</Paragraph>
    <OpnieuwKnop kind="secondary" />
  </>
)
