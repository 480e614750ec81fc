import { randomUUID } from 'node:crypto'
import { gaDemoLive } from '../src/demo/inrichting.ts'
import { speel } from '../src/demo/speel.ts'
import type { Stap } from '../src/demo/stap.ts'
import { herkenBetrokkene } from '../src/mijn-omgeving/index.ts'
import { csrfToken } from '../src/platform/identity/csrf.ts'
import { loadPersonSession, startPersonSession } from '../src/platform/identity/person-session.ts'
import { runVerwerking } from '../src/verwerking/run-verwerking.ts'
import type { Wie } from '../src/verwerking/verwerking.ts'
import { plusDagen } from '../src/wet/datum.ts'
import { mensen, richtCasus03In } from './casus-03-inrichting.ts'
import { gedaan, herkomst } from './omgeving.ts'
import { type SiteOptions, type TestSite, testSite } from './site.ts'

/** The municipality of the cases. */
const { gemeente } = mensen.toeleider

/** Somebody who signed in for himself: as a browser, and as the road knows him. */
export interface Inwoner {
  readonly wie: Wie
  readonly cookie: string
  readonly csrf: string
  get(pad: string): Promise<Response>
  post(
    pad: string,
    velden: Readonly<Record<string, string>>,
    koppen?: Record<string, string>,
  ): Promise<Response>
  /** The text of a page, without its marks. */
  tekst(pad: string): Promise<string>
}

/** What stands on a page, as one line of text. */
const alsTekst = (html: string): string =>
  html
    .slice(html.indexOf('<main'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')

/** Signs in for himself the one with this BSN, as after DigiD. */
export const alsInwoner = async (
  { app, omgeving, identiteit }: TestSite,
  bsn: string,
  { rol = 'betrokkene' as Wie['rol'], taal = 'nl', in_ = gemeente } = {},
): Promise<Inwoner> => {
  const vraagt: Wie = {
    ...{ gebruikerId: randomUUID(), petId: randomUUID(), naam: '', gemeente: in_, rol, isAmbtenaar: false },
  }
  const afloop = await runVerwerking(herkenBetrokkene, { invoer: { bsn } }, vraagt, omgeving, herkomst)
  const { persoon } = gedaan<{ persoon: string }>(afloop).uitkomst
  const token = await startPersonSession(identiteit, {
    gemeente: in_,
    person: persoon,
    role: rol,
    idToken: 'x',
  })
  const sessie = await loadPersonSession(identiteit, token)
  if (!sessie) throw new Error('no session')
  const csrf = csrfToken(sessie.csrf)
  const cookie = `${identiteit.cookies.name('personSession')}=${token}`
  const koppen = { cookie, 'accept-language': taal, 'sec-fetch-site': 'same-origin' }
  const get = async (pad: string) => app.request(pad, { headers: koppen })
  return {
    ...{ cookie, csrf, get },
    wie: { ...vraagt, gebruikerId: persoon, petId: persoon },
    post: async (pad, velden, anders = {}) =>
      app.request(pad, {
        method: 'POST',
        headers: { ...koppen, 'content-type': 'application/x-www-form-urlencoded', ...anders },
        body: new URLSearchParams({ _csrf: csrf, ...velden }).toString(),
      }),
    tekst: async (pad) => alsTekst(await (await get(pad)).text()),
  }
}

const d0 = '2026-12-01'

/** The whole site with casus 03 played up to and including `tot` days after the request. */
export const siteMetCasus03 = async (stappen: readonly Stap[], tot: number, opties: SiteOptions = {}) => {
  const site = await testSite({ ...opties, datum: plusDagen(d0, tot) })
  await richtCasus03In(site)
  await gaDemoLive(site.db)
  const { namen } = await speel(stappen, site.omgeving, { d0, mensen })
  return { site, id: (naam: string) => namen.get(naam) ?? '' }
}
