import type { ComponentChildren } from 'preact'
import { Heading } from '../platform/html/heading.tsx'
import { Link, Paragraph } from '../platform/html/text.tsx'
import { algemeen, foutpaginas } from '../teksten/catalogus.ts'
import type { Rol } from '../wet/rollen.ts'
import { begin } from './hoofdmenu.ts'
import { type Aanvraag, pagina, type SchermDeps } from './schil.tsx'

export type Foutcode = keyof typeof foutpaginas

/** Where this role can go on: where it begins, or to another role when that is the page that is off. */
const verderVan = (rol: Rol, pad: string) => {
  const eigen = begin(rol)
  return eigen.href === pad ? { label: algemeen.wisselRol, href: '/pet' } : eigen
}

/** What a page says when something is off: what happened, what to do, where this role can go on, and (for a defect) the number to mention. */
export const foutInhoud = (
  { wie: { rol }, pad }: Aanvraag,
  code: Foutcode,
  extra?: ComponentChildren,
): ComponentChildren => {
  const { label, href } = verderVan(rol, pad)
  return (
    <>
      <Heading level={1}>{foutpaginas[code].titel}</Heading>
      <Paragraph>{foutpaginas[code].tekst}</Paragraph>
      {extra}
      <Paragraph>
        <Link href={href}>{label}</Link>
      </Paragraph>
    </>
  )
}

/** The whole page. */
export const foutpagina = (
  deps: SchermDeps,
  aanvraag: Aanvraag,
  code: Foutcode,
  extra?: ComponentChildren,
): string => pagina(deps, aanvraag, foutpaginas[code].titel, foutInhoud(aanvraag, code, extra))
