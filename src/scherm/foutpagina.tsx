import type { ComponentChildren } from 'preact'
import { Heading } from '../platform/html/heading.tsx'
import { Link, Paragraph } from '../platform/html/text.tsx'
import { algemeen, foutpaginas } from '../teksten/catalogus.ts'
import { type Aanvraag, pagina, type SchermDeps } from './schil.tsx'

export type Foutcode = keyof typeof foutpaginas

/** What a page says when something is off: what happened, what to do, and (for a defect) the number to mention. */
export const foutInhoud = (code: Foutcode, extra?: ComponentChildren): ComponentChildren => (
  <>
    <Heading level={1}>{foutpaginas[code].titel}</Heading>
    <Paragraph>{foutpaginas[code].tekst}</Paragraph>
    {extra}
    <Paragraph>
      <Link href="/werkvoorraad">{algemeen.werkvoorraad}</Link>
    </Paragraph>
  </>
)

/** The whole page. */
export const foutpagina = (
  deps: SchermDeps,
  aanvraag: Aanvraag,
  code: Foutcode,
  extra?: ComponentChildren,
): string => pagina(deps, aanvraag, foutpaginas[code].titel, foutInhoud(code, extra))
