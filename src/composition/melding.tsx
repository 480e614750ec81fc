import type { Context } from 'hono'
import { problem } from '../api/problem.ts'
import type { Identiteit } from '../inrichting/identiteit.ts'
import { toonPagina } from '../inrichting/pagina.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { foutpaginas } from '../teksten/catalogus.ts'
import { bestandWoorden } from '../teksten/nl/bestanden.ts'

interface Deps {
  readonly identiteit: Identiteit
}

const isApi = (c: Context): boolean => c.req.path.startsWith('/api/')

/** What went wrong, as a page or, for a program, as a problem (RFC 9457); with the number by which a defect is found again. */
export const foutpagina = (
  c: Context,
  { identiteit }: Deps,
  code: 400 | 404 | 500,
  kenmerk?: string,
): Response | Promise<Response> => {
  const { titel, tekst } = foutpaginas[code]
  if (isApi(c))
    return problem(c, { status: code, title: titel, detail: tekst, ...(kenmerk ? { kenmerk } : {}) })
  const inhoud = (
    <>
      <Paragraph>{tekst}</Paragraph>
      {kenmerk && <Paragraph>{kenmerk}</Paragraph>}
    </>
  )
  return toonPagina(c as never, identiteit, { titel, inhoud, status: code })
}

/** That a file is larger than one may be, before it was read to its end. */
export const teGroot = (c: Context, { identiteit }: Deps): Response | Promise<Response> => {
  const { titel, tekst } = bestandWoorden.teGroot
  if (isApi(c)) return problem(c, { status: 400, title: titel, detail: tekst })
  const inhoud = <Paragraph>{tekst}</Paragraph>
  return toonPagina(c as never, identiteit, { titel, inhoud, status: 400 })
}
