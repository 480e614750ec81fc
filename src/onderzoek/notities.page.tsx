import { EmptyState } from '../platform/html/empty-state.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { datumInWoorden, momentInWoorden } from '../teksten/datum-in-woorden.ts'
import { notitieWoorden as woorden } from '../teksten/nl/onderzoek-pagina.ts'
import { vul } from '../teksten/tekst.ts'

interface Notitie {
  readonly id: string
  readonly op: string
  readonly tot: string
  readonly notitie: string
}

/** One's own notes of conversations, newest first, each with the day on which it goes. */
export const notitiesPagina = ({ notities }: { readonly notities: readonly Notitie[] }) => ({
  titel: woorden.titel,
  inhoud: (
    <>
      <Heading level={1}>{woorden.titel}</Heading>
      <Paragraph>{woorden.uitleg}</Paragraph>
      {notities.length === 0 && <EmptyState text={woorden.geen} />}
      {[...notities].reverse().map(({ op, tot, notitie }) => (
        <section>
          <Heading level={2}>{momentInWoorden(op)}</Heading>
          <p class="nl-paragraph sp-typed">{notitie}</p>
          <Paragraph>{vul(woorden.tot, { datum: datumInWoorden(tot) })}</Paragraph>
        </section>
      ))}
    </>
  ),
})
