import { afterAll, beforeAll, expect, test } from 'vitest'
import { verbeterGegeven } from '../src/onderzoek/verbeter-gegeven.ts'
import { csrfToken } from '../src/platform/identity/csrf.ts'
import { loadSession, startSession } from '../src/platform/identity/session.ts'
import { bevries } from '../src/rechten/bevries.ts'
import { neemVerzoekAan } from '../src/rechten/neem-verzoek-aan.ts'
import { stelVragerVast } from '../src/rechten/stel-vrager-vast.ts'
import { handelingPad } from '../src/scherm/paneel.tsx'
import { begin, bsnVan } from './casus-03-begin.ts'
import { mensen } from './casus-03-inrichting.ts'
import { gegevens } from './casus-03-partijen.ts'
import { geheim, lees, pauzeer } from './formulierconcepten.ts'
import { siteMetCasus03 } from './mijn-site.ts'
import { gedaan } from './omgeving.ts'
import { type RijenLezer, rijenLezer } from './rijen-lezen.ts'
import type { Client } from './site.ts'

let proef: Awaited<ReturnType<typeof siteMetCasus03>>
let db: RijenLezer
let toeleider: Client

const lies = { ...mensen.toeleider, rol: 'rechtenmedewerker' } as const
const jongen = { voornamen: 'Jonas', achternaam: 'Zwart', geboortedatum: '2012-05-10', bsn: bsnVan.jongen }

/** The toeleider of the case, signed in. */
const alsToeleider = async (): Promise<Client> => {
  const { app, identiteit } = proef.site
  const { gebruikerId, gemeente, petId, rol } = mensen.toeleider
  const token = await startSession(identiteit, {
    ...{ userId: gebruikerId, idToken: 'x', pet: { gemeente, id: petId } },
  })
  const sessie = await loadSession(identiteit, token)
  if (!sessie) throw new Error('no session')
  const csrf = csrfToken(sessie.csrf)
  const cookie = `${identiteit.cookies.name('session')}=${token}`
  const koppen = { cookie, 'sec-fetch-site': 'same-origin' }
  const doe: Pick<Client, 'get' | 'post'> = {
    get: async (pad) => app.request(pad, { headers: koppen }),
    post: async (pad, velden, anders = {}) => {
      const vast = Object.entries({ _csrf: csrf, _pet: petId })
      const body = new URLSearchParams(
        [...vast, ...velden].map(([naam, waarde]) => [naam, waarde]),
      ).toString()
      const vorm = { 'content-type': 'application/x-www-form-urlencoded' }
      return app.request(pad, { method: 'POST', headers: { ...koppen, ...vorm, ...anders }, body })
    },
  }
  return { ...doe, rol, gemeente, petId, gebruikerId, cookie, csrf } as Client
}

beforeAll(async () => {
  proef = await siteMetCasus03([...begin, ...gegevens], 20)
  db = await rijenLezer(proef.site.superUrl)
  toeleider = await alsToeleider()
})
afterAll(async () => {
  await db?.close()
  await proef?.site.close()
})

test('een concept over een gegeven dat daarna is bevroren, gaat niet open zolang het bevroren is (AVG 18 lid 1)', async () => {
  const gegevenId = proef.id('geheim')
  const pad = `${handelingPad(verbeterGegeven, proef.id('onderzoek'))}?gegevenId=${gegevenId}`
  expect((await pauzeer(toeleider, pad)).status).toBeLessThan(300)
  expect(await lees(toeleider, pad)).toContain(geheim)

  const vraag = { recht: 'beperking', over: 'onderzoek', ontvangenOp: '2026-12-21', door: 'zelf' }
  const { dossierId } = gedaan(
    await proef.site.doe(neemVerzoekAan, lies, { ...vraag, wat: 'Gebruik het niet.', ...jongen }),
  )
  gedaan(await proef.site.doe(stelVragerVast, lies, { hoe: 'bekend', vastgesteld: true }, { dossierId }))
  const bevriezing = { dingen: [gegevenId], grond: 'juistheid-betwist' }
  gedaan(await proef.site.doe(bevries, lies, bevriezing, { dossierId }))
  for (const adres of [pad, pad.split('?')[0] ?? ''])
    expect(await lees(toeleider, adres), adres).not.toContain(geheim)

  await db.rijen(`update onderzoek.gegeven set bevroren_tot = '2026-12-21' where id = $1`, [gegevenId])
  expect(await lees(toeleider, pad)).toContain(geheim)
})
