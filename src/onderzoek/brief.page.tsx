import { Heading } from '../platform/html/heading.tsx'
import { Letter } from '../platform/html/letter.tsx'
import { List, Paragraph } from '../platform/html/text.tsx'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { onderzoekBrief as woorden } from '../teksten/nl/onderzoek-brief.ts'
import type { BekekenBrief } from './bekijk-brief.ts'
import type { Brief, Briefdeel } from './brief.ts'

const Deel = ({ kop, tekst, punten = [] }: Briefdeel) => (
  <section>
    {kop !== '' && (
      <Heading level={3} look={4}>
        {kop}
      </Heading>
    )}
    {tekst.map((alinea) => (
      <Paragraph>{alinea}</Paragraph>
    ))}
    {punten.length > 0 && <List items={punten} />}
  </section>
)

/** A letter as its reader gets it; prints alone on A4. */
export const BriefOpPapier = ({ brief }: { readonly brief: Brief }) => (
  <Letter
    lang="nl"
    sender={brief.afzender}
    recipient={brief.aan}
    details={[
      { term: woorden.datum, value: datumInWoorden(brief.datum) },
      { term: woorden.kenmerk, value: brief.kenmerk },
      { term: woorden.behandelaar, value: brief.behandelaar },
    ]}
    subject={brief.onderwerp}
    closing={brief.slot}
    footer={brief.voet.map((deel) => <Deel {...deel} />)}
  >
    {brief.delen.map((deel) => (
      <Deel {...deel} />
    ))}
  </Letter>
)

/** The page of one letter: its title and what stands on it. */
export const briefPagina = (brief: Brief) => ({
  titel: brief.onderwerp,
  inhoud: (
    <>
      <Heading level={1}>{brief.onderwerp}</Heading>
      <BriefOpPapier brief={brief} />
    </>
  ),
})

/** The page of a letter that was looked up; nothing when this onderzoek has none with that id. */
export const gelezenBrief = (gelezen: BekekenBrief | null) =>
  gelezen ? briefPagina(gelezen.brief) : undefined
