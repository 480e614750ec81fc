import { Heading } from '../platform/html/heading.tsx'
import { Letter } from '../platform/html/letter.tsx'
import { List, Paragraph } from '../platform/html/text.tsx'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { briefWoorden as woorden } from '../teksten/nl/brief.ts'
import { vul } from '../teksten/tekst.ts'
import type { Brief, Briefdeel, UitgaandeBrief } from '../verwerking/brief.ts'

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

interface WatVertrektProps {
  readonly brieven: readonly UitgaandeBrief[]
  /** Whether the form asked something: an answer can be changed, the dossier is mended in the dossier. */
  readonly metAntwoorden: boolean
}

/** What leaves with an act, on its check page; nothing when no letter does. */
export const WatVertrekt = ({ brieven, metAntwoorden }: WatVertrektProps) =>
  brieven.length === 0 ? null : (
    <>
      <Heading level={2}>
        {brieven.length === 1 ? woorden.vertrekt : vul(woorden.vertrekken, { aantal: brieven.length })}
      </Heading>
      <Paragraph>{metAntwoorden ? woorden.vertrektUitleg : woorden.vertrektUitDossier}</Paragraph>
      {brieven.map(({ brief }) => (
        <BriefOpPapier brief={brief} />
      ))}
    </>
  )
