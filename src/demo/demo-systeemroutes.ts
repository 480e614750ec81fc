import type { Hono } from 'hono'
import { type DemoSysteemdelen, demoSystemen } from './systemen.ts'

/** A notice that came in for a system of the demo, as it was sent. */
export interface DemoMelding {
  readonly clientId: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What can be pasted in a terminal to act as one system. */
export interface Opdrachten {
  readonly token: string
  readonly lees: string
  readonly antwoord: string
}

const soortBewijs = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'

const opdrachtenVan = ({ baseUrl, issuer, bewijs }: DemoSysteemdelen, clientId: string): Opdrachten => {
  const velden = {
    grant_type: 'client_credentials',
    client_id: clientId,
    scope: 'samenspraak:partij',
    client_assertion_type: soortBewijs,
    client_assertion: bewijs(clientId),
  }
  const roep = `curl -s -H "Authorization: Bearer $TOKEN" ${baseUrl}/api/v1`
  const besluit = `-H "Content-Type: application/json" -d '{"beslistDoor":"S. Visser, consulent"}'`
  return {
    token: `TOKEN=$(curl -s ${issuer}/token -d '${new URLSearchParams(velden)}' | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`,
    lees: `${roep}/werkvoorraad/vragen`,
    antwoord: `${roep}/vragen/ID/weigeringen ${besluit}`,
  }
}

const bewaardeMeldingen = 50

/** The mailbox of the systems of the demo: what came in is kept in memory, the newest first. */
export const demoSysteembus = (delen: DemoSysteemdelen) => {
  const meldingen: DemoMelding[] = []
  return {
    meldingen: (): readonly DemoMelding[] => meldingen,
    opdrachten: () => new Map(demoSystemen.map(({ clientId }) => [clientId, opdrachtenVan(delen, clientId)])),
    /** Takes notices as a system of a party would, and shows them as they came to who wants to check them. */
    routes: (app: Hono): void => {
      app.post('/demo/systemen/:clientId', async (c) => {
        const clientId = c.req.param('clientId')
        if (!demoSystemen.some((een) => een.clientId === clientId)) return c.notFound()
        const headers = Object.fromEntries(c.req.raw.headers)
        meldingen.unshift({ clientId, url: meldadresIn(delen, clientId), headers, body: await c.req.text() })
        meldingen.splice(bewaardeMeldingen)
        return c.body(null, 204)
      })
      app.get('/demo/systemen/meldingen.json', (c) => c.json(meldingen))
    },
  }
}

/** Where notices to a system of the demo go. */
export const meldadresIn = ({ baseUrl }: Pick<DemoSysteemdelen, 'baseUrl'>, clientId: string): string =>
  `${baseUrl}/demo/systemen/${clientId}`
