import { EmptyState } from '../platform/html/empty-state.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { DataTable } from '../platform/html/table.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { demoSysteemwoorden as woorden } from '../teksten/nl/demo-systemen.ts'
import { voorbeeld } from './demo-ids.ts'
import type { DemoMelding, Opdrachten } from './demo-systeemroutes.ts'
import { demoSystemen } from './systemen.ts'

const Opdracht = ({ uitleg, opdracht }: { readonly uitleg: string; readonly opdracht: string }) => (
  <>
    <Paragraph>{uitleg}</Paragraph>
    <p class="nl-paragraph">
      <code>{opdracht}</code>
    </p>
  </>
)

const soortIn = ({ body }: DemoMelding) => {
  const { type, data } = JSON.parse(body) as {
    readonly type: string
    readonly data: { readonly dossierId: string }
  }
  return [type, data.dossierId] as const
}

/** How to act as the system of a party, and the notices that came in for it. */
export const SystemenPagina = ({
  opdrachten,
  meldingen,
}: {
  readonly opdrachten: ReadonlyMap<string, Opdrachten>
  readonly meldingen: readonly DemoMelding[]
}) => (
  <>
    <Heading level={1}>{woorden.titel}</Heading>
    <Paragraph>{woorden.inleiding}</Paragraph>
    {demoSystemen.map(({ clientId, naam, partij }) => {
      const { token, lees, antwoord } = opdrachten.get(clientId) ?? { token: '', lees: '', antwoord: '' }
      return (
        <>
          <Heading level={2}>{naam}</Heading>
          {partij === 'ggz' && <Paragraph>{woorden.geheim}</Paragraph>}
          <Opdracht uitleg={woorden.token} opdracht={token} />
          <Opdracht uitleg={woorden.lees} opdracht={lees} />
          <Opdracht uitleg={woorden.antwoord} opdracht={antwoord} />
        </>
      )
    })}
    <Heading level={2}>{woorden.meldingen}</Heading>
    <Paragraph>{woorden.uitleg}</Paragraph>
    <p class="nl-paragraph">
      <a class="nl-link" href={`/.well-known/jwks/${voorbeeld}.json`}>
        {woorden.sleutels}
      </a>
    </p>
    {meldingen.length === 0 ? (
      <EmptyState text={woorden.leeg} />
    ) : (
      <DataTable
        caption={woorden.meldingen}
        hideCaption
        columns={woorden.kolommen.map((header) => ({ header }))}
        rows={meldingen.map((een) => [een.clientId, ...soortIn(een)])}
      />
    )}
  </>
)
