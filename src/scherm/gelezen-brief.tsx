import { Heading } from '../platform/html/heading.tsx'
import type { Brief } from '../verwerking/brief.ts'
import { BriefOpPapier } from './brief-op-papier.tsx'

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

/** The page of a letter that was looked up; nothing when the dossier has none with that id. */
export const gelezenBrief = (gelezen: { readonly brief: Brief } | null) =>
  gelezen ? briefPagina(gelezen.brief) : undefined
