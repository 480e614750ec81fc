import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { isMijnTaal, type MijnTaal, mijnTalen } from '../teksten/mijn/mijn-talen.ts'

const naam = 'samenspraak-taal'
const jaar = 365 * 24 * 60 * 60

/** The language this browser chose; otherwise the first that it asks for and we have, and Dutch when we have none of them. */
export const taalVan = (c: Context): MijnTaal => {
  const gekozen = getCookie(c, naam)
  if (isMijnTaal(gekozen)) return gekozen
  const gevraagd = (c.req.header('accept-language') ?? '')
    .split(',')
    .map((deel) => deel.trim().slice(0, 2).toLowerCase())
  return gevraagd.find(isMijnTaal) ?? 'nl'
}

/** Remembers the language; it says nothing of who chose it. */
export const onthoudTaal = (c: Context, taal: MijnTaal, https: boolean): void =>
  setCookie(c, naam, taal, { path: '/mijn', httpOnly: true, sameSite: 'Lax', secure: https, maxAge: jaar })

/** The languages to choose from, each by its own name. */
export const talen = Object.entries(mijnTalen).map(([code, rij]) => ({ code, naam: rij.naam }))
