import { Heading } from '../platform/html/heading.tsx'
import { Link, Paragraph } from '../platform/html/text.tsx'
import { briefWoorden as woorden } from '../teksten/nl/brief.ts'
import type { Brief } from '../verwerking/brief.ts'
import { BriefOpPapier } from './brief-op-papier.tsx'

/** The page of one letter: its title and what stands on it; with the address of the same letter as a file, where there is one. */
export const briefPagina = (brief: Brief, pdf?: string) => ({
  titel: brief.onderwerp,
  inhoud: (
    <>
      <Heading level={1}>{brief.onderwerp}</Heading>
      <BriefOpPapier brief={brief} />
      {pdf && (
        <Paragraph>
          <Link href={pdf}>{woorden.alsPdf}</Link>
        </Paragraph>
      )}
    </>
  ),
})

/** A letter that was looked up; nothing when the dossier has none with that id. */
export const gelezenBrief = (gelezen: { readonly brief: Brief } | null): Brief | undefined => gelezen?.brief
