import { Heading } from '../platform/html/heading.tsx'
import { BriefOpPapier } from '../scherm/brief-op-papier.tsx'
import type { BekekenBrief } from './bekijk-brief.ts'
import type { Brief } from './brief.ts'

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
