import type { Context } from 'hono'
import { foutTekst, redenTekst } from '../teksten/catalogus.ts'
import { apiProblemen } from '../teksten/nl/api.ts'
import type { Afloop } from '../verwerking/afloop.ts'
import { isBezet } from '../verwerking/herhaling.ts'
import { citeer } from '../wet/artikelen.ts'

/** Version of the API, on every answer (NL API Design Rules 2.2, /core/version-header). */
export const apiVersion = '1.0.0'

type Status = 400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500

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
    status: isBezet(afloop) ? 422 : 400,
    ...apiProblemen.ongeldig,
    invalidParams: Object.entries(afloop.fouten).flatMap(([name, codes]) =>
      codes.map((code) => ({ name, code, reason: foutTekst(code, name) })),
    ),
  })

const geweigerd = (c: Context, afloop: Extract<Afloop, { soort: 'geweigerd' }>, vandaag: string) =>
  problem(c, {
    status: 403,
    ...apiProblemen.geweigerd,
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
      return problem(c, { status: 403, ...apiProblemen.rol })
    case 'niet-gevonden':
      return problem(c, {
        status: 404,
        ...apiProblemen.nietGevonden,
      })
    case 'verouderd':
      return problem(c, {
        status: 409,
        ...apiProblemen.verouderd,
        versie: afloop.versie,
        veranderd: afloop.veranderd.map(({ verwerking, op, versie }) => ({ verwerking, op, versie })),
      })
  }
}
