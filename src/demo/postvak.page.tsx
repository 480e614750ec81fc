import { DefinitionList } from '../platform/html/definition-list.tsx'
import { EmptyState } from '../platform/html/empty-state.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { DataTable } from '../platform/html/table.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import type { Received } from '../platform/mail/local-receiver.ts'
import { momentInWoorden } from '../teksten/datum-in-woorden.ts'
import { postvak } from '../teksten/nl/postvak.ts'

const moment = ({ at }: Received): string => momentInWoorden(at.toISOString())

/** The mail that this demo sent, the newest first: what would have gone to the people who are meant. */
export const PostvakPagina = ({ berichten }: { readonly berichten: readonly Received[] }) => (
  <>
    <Heading level={1}>{postvak.titel}</Heading>
    <Paragraph>{postvak.inleiding}</Paragraph>
    {berichten.length === 0 ? (
      <EmptyState text={postvak.leeg} />
    ) : (
      <DataTable
        caption={postvak.titel}
        hideCaption
        columns={postvak.kolommen.map((header) => ({ header }))}
        rows={berichten.map((bericht) => [
          <a class="nl-link" href={`/demo/postvak/${bericht.id}`}>
            {bericht.subject}
          </a>,
          bericht.to,
          moment(bericht),
        ])}
      />
    )}
    <p class="nl-paragraph">
      <a class="nl-link" href="/demo">
        {postvak.naarDemo}
      </a>
    </p>
  </>
)

/** One message, as its reader sees it. */
export const BerichtPagina = ({ bericht }: { readonly bericht: Received }) => (
  <>
    <Heading level={1}>{bericht.subject}</Heading>
    <DefinitionList
      items={[
        { term: postvak.van, value: bericht.from },
        { term: postvak.aan, value: bericht.to },
        { term: postvak.wanneer, value: moment(bericht) },
      ]}
    />
    {bericht.text
      .trim()
      .split(/\n{2,}/)
      .map((alinea) => (
        <Paragraph>{alinea}</Paragraph>
      ))}
    <p class="nl-paragraph">
      <a class="nl-link" href="/demo/postvak">
        {postvak.terug}
      </a>
    </p>
  </>
)
