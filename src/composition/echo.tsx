import type { Context } from 'hono'
import type { Identiteit, IdentiteitEnv } from '../inrichting/index.ts'
import { toonPagina } from '../inrichting/pagina.tsx'
import { eigenPetten, petWaarde } from '../inrichting/petten.ts'
import { vandaag } from '../platform/clock/clock.ts'
import { postRoute } from '../platform/http/post-route.ts'
import { csrfToken } from '../platform/identity/csrf.ts'
import { beginPad } from '../scherm/begin-scherm.tsx'
import { type Band, tekenBegin, telPad } from '../scherm/eigen-beginscherm.tsx'
import { type Beginscherm, leesPlekken, type Terugkomst } from '../verwerking/beginscherm.ts'
import { waardenVan } from '../verwerking/decode-form.ts'
import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import type { Begin } from '../verwerking/verwerking.ts'

type Nu = Context<IdentiteitEnv>

const waarin = {
  verlopen: { terugkomst: 'sessie-voorbij', status: 401 },
  oudePagina: { terugkomst: 'andere-sessie', status: 403 },
  andereRol: { terugkomst: 'andere-rol', status: 409 },
  teVaak: { terugkomst: 'te-vaak', status: 429 },
  defect: { terugkomst: 'defect', status: 500 },
} as const satisfies Record<string, { terugkomst: Terugkomst; status: number }>

/** The screens that keep nothing, by every route to which they post. */
const schermenVan = (hoofdstukken: readonly Hoofdstuk[]) =>
  new Map(
    hoofdstukken.flatMap(({ beginnen, beginscherm }) =>
      beginnen
        .filter(({ id }) => id === beginscherm?.begin)
        .flatMap((begin) => [
          [beginPad(begin), { begin, scherm: beginscherm as Beginscherm }] as const,
          [telPad(begin), { begin, scherm: beginscherm as Beginscherm }] as const,
        ]),
    ),
  )

/** What ties the page to who is signed in now, if anyone. */
const bandMet = async (
  c: Nu,
  deps: Identiteit,
  { begin, scherm }: { begin: Begin; scherm: Beginscherm },
): Promise<Band> => {
  const sessie = c.get('sessie')
  if (!sessie) return { csrf: '', petId: '', plekken: [], eigenPlek: '' }
  const petten = (await eigenPetten(deps, sessie)).filter(({ rol }) =>
    begin.rollen.some((een) => een === rol),
  )
  return {
    csrf: csrfToken(sessie.csrf),
    petId: sessie.pet?.id ?? '',
    plekken: await leesPlekken(
      scherm,
      petten.map((pet) => ({ ...pet, waarde: petWaarde(pet) })),
      deps,
    ),
    eigenPlek: petten.filter(({ id }) => id === sessie.pet?.id).map(petWaarde)[0] ?? '',
  }
}

/** Without the database the page comes back all the same; it can be sent again when the database is there. */
const zonderPlekken = (c: Nu): Band => {
  const sessie = c.get('sessie')
  return {
    csrf: sessie ? csrfToken(sessie.csrf) : '',
    petId: sessie?.pet?.id ?? '',
    plekken: [],
    eigenPlek: '',
  }
}

/**
 * Gives a form of which nothing may be kept back with what was typed, when its post came without a session, from a page of an
 * earlier one or from another role, came too often, or met a defect, whose number is `kenmerk` (5.5.2 lid 1, ADR 0015). Nothing is held for later
 * and nothing is stored. Nothing for every other form.
 */
export const echoVan = (hoofdstukken: readonly Hoofdstuk[], deps: Identiteit) => {
  const schermen = schermenVan(hoofdstukken)
  return async (c: Nu, waarom: keyof typeof waarin, kenmerk?: string): Promise<Response | undefined> => {
    const hier = schermen.get(postRoute(c) ?? '')
    if (!hier) return undefined
    const { terugkomst, status } = waarin[waarom]
    const waarden = waardenVan(new URLSearchParams(await c.req.text()))
    const { assets } = deps.weergave
    const getekend = tekenBegin(
      hier.scherm,
      hier.begin,
      { waarden, vandaag: vandaag(deps.calendar), assets },
      await bandMet(c, deps, hier).catch(() => zonderPlekken(c)),
      { terugkomst, kenmerk },
    )
    return toonPagina(c, deps, { ...getekend, eigenKop: true, status, script: assets.call })
  }
}
