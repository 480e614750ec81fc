import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { bestandenPad } from '../mijn-omgeving/index.ts'
import { postRoute } from '../platform/http/post-route.ts'
import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import { naamVan } from '../verwerking/verwerking.ts'
import { grootsteBestand } from '../wet/bestanden.ts'

type Weiger = (c: Context) => Response | Promise<Response>

/** More than anyone types. */
const gewoon = 512 * 1024
/** One file in base64, as the API sends it, with what is typed beside it. */
const metBestand = Math.ceil(grootsteBestand / 3) * 4 + gewoon

/** The routes to which a file may be sent, as the router knows them. */
const bestandsroutes = (hoofdstukken: readonly Hoofdstuk[]): ReadonlySet<string> =>
  new Set([
    bestandenPad,
    ...hoofdstukken.flatMap(({ dossier, handelingen }) =>
      handelingen
        .filter(({ bestandsveld }) => bestandsveld !== undefined)
        .flatMap((handeling) => [
          `/${dossier.pad}/:id/handelingen/${naamVan(handeling)}`,
          `/api/v1/${dossier.pad}/:id/${handeling.pad}`,
        ]),
    ),
  ])

/** How large a request may be: more where a file is sent, and there it is said that it is the file. Counted while it comes in. */
export const grensVanVerzoek = (
  hoofdstukken: readonly Hoofdstuk[],
  weiger: Weiger,
  weigerBestand: Weiger,
): MiddlewareHandler => {
  const routes = bestandsroutes(hoofdstukken)
  const klein = bodyLimit({ maxSize: gewoon, onError: weiger })
  const groot = bodyLimit({ maxSize: metBestand, onError: weigerBestand })
  return (c, next) => (routes.has(postRoute(c) ?? '') ? groot : klein)(c, next)
}
