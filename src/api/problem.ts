import type { Context } from 'hono'
import { foutTekst, redenTekst } from '../teksten/catalogus.ts'
import type { Afloop } from '../verwerking/afloop.ts'
import { citeer } from '../wet/artikelen.ts'

/** Version of the API, on every answer (NL API Design Rules 2.2, /core/version-header). */
export const apiVersion = '1.0.0'

type Status = 400 | 401 | 403 | 404 | 409 | 415 | 429 | 500

interface Problem {
  readonly status: Status
  readonly title: string
  readonly detail: string
  readonly [extra: string]: unknown
}

/** An answer as application/problem+json (RFC 9457); it never repeats what was sent. */
export const problem = (c: Context, inhoud: Problem): Response =>
  c.body(JSON.stringify({ type: 'about:blank', ...inhoud }), inhoud.status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'api-version': apiVersion,
    'cache-control': 'no-store',
  })

const ongeldig = (c: Context, afloop: Extract<Afloop, { soort: 'ongeldig' }>) =>
  problem(c, {
    status: 400,
    title: 'Ongeldige invoer',
    detail: 'Controleer de velden die hieronder staan.',
    invalidParams: Object.entries(afloop.fouten).flatMap(([name, codes]) =>
      codes.map((code) => ({ name, code, reason: foutTekst(code, name) })),
    ),
  })

const geweigerd = (c: Context, afloop: Extract<Afloop, { soort: 'geweigerd' }>, vandaag: string) =>
  problem(c, {
    status: 403,
    title: 'Dit mag nu niet',
    detail: afloop.redenen.map(({ code, params }) => redenTekst(code, params).zin).join(' '),
    redenen: afloop.redenen.map(({ code, artikel, params }) => ({
      code,
      artikel: citeer(artikel, vandaag),
      ...redenTekst(code, params),
    })),
  })

/** The problem of any outcome that is not done. */
export const problemVan = (
  c: Context,
  afloop: Exclude<Afloop, { soort: 'gedaan' }>,
  vandaag: string,
): Response => {
  switch (afloop.soort) {
    case 'ongeldig':
      return ongeldig(c, afloop)
    case 'geweigerd':
      return geweigerd(c, afloop, vandaag)
    case 'rol':
      return problem(c, { status: 403, title: 'Dit mag niet in uw rol', detail: 'Uw rol mag dit niet.' })
    case 'niet-gevonden':
      return problem(c, {
        status: 404,
        title: 'Niet gevonden',
        detail: 'Dit is er niet, of u mag het niet zien.',
      })
    case 'verouderd':
      return problem(c, {
        status: 409,
        title: 'Iemand anders heeft dit dossier veranderd',
        detail: 'Lees het dossier opnieuw en stuur de nieuwe versie mee.',
        versie: afloop.versie,
        veranderd: afloop.veranderd.map(({ verwerking, op, versie }) => ({ verwerking, op, versie })),
      })
  }
}
