import { sleutelVanCodes } from '../src/inrichting/eenmalige-code.ts'
import { zetLive } from '../src/inrichting/gemeente.store.ts'
import { inrichtingRol } from '../src/inrichting/index.ts'
import { verstuurEenmaligeVragen } from '../src/inrichting/verstuur-eenmalige-vragen.ts'
import { stuurEenmaligeVraag } from '../src/onderzoek/stuur-eenmalige-vraag.ts'
import { startReceiver } from '../src/platform/mail/local-receiver.ts'
import type { Wie } from '../src/verwerking/verwerking.ts'
import { mailerTo } from './berichtpost.ts'
import { HttpBrowser } from './http-browser.ts'
import { accounts } from './identity-people.ts'
import { identitySite } from './identity-site.ts'
import { toeleider } from './lopend-onderzoek.ts'
import { gedaan, gemeente } from './omgeving.ts'
import { nieuweVraag, richtPortaalIn } from './portaal-op-de-weg.ts'
import { metVraagPerBrief } from './verzoek-aan-partij.ts'
import { wegMetRijen } from './weg-met-rijen.ts'

/** The road, a mailbox that really receives, and a site with real sign-in where a code is typed. */
export const eenmaligSite = async (vandaag: string) => {
  const { t, db, sluit } = await wegMetRijen(vandaag, richtPortaalIn)
  await t.db.transaction({ role: inrichtingRol, gemeente }, (tx) => zetLive(tx, gemeente, '2020-01-01'))
  const sleutel = sleutelVanCodes(t.omgeving.sleutels)
  const site = await identitySite(t.db, accounts, { deps: { calendar: t.klok, codes: sleutel } })
  const mailbox = await startReceiver(Date.now)
  const post = { db: t.db, klok: t.klok, mailer: mailerTo(mailbox), sleutel, baseUrl: site.baseUrl }

  const codePost = async (verzoekId: string, dossierId: string, mail: string) => {
    const gesteld = await nieuweVraag(db, () =>
      t.doe(stuurEenmaligeVraag, toeleider, { verzoekId, mail }, { dossierId }).then(gedaan),
    )
    await verstuurEenmaligeVragen(post)
    const brief = mailbox.messages()[0]
    if (!brief) throw new Error('no mail came')
    const tekst = brief.text
    const code = /([0-9A-Z]{4}-){4}[0-9A-Z*~$=]/.exec(tekst)?.[0] ?? ''
    const controle = /\d{3} \d{3}/.exec(tekst)?.[0] ?? ''
    return { ...gesteld, brief, tekst, code, controle }
  }

  return {
    ...{ t, db, site, post, mailbox, codePost },
    /** An open question for which a code was mailed. */
    async metCode(mail = 'balie@partij.example') {
      const onderzoek = await metVraagPerBrief(t)
      return { onderzoek, ...(await codePost(onderzoek.verzoekId, onderzoek.dossierId, mail)) }
    },
    /** Types a code, sees the number, and signs in as this account; gives the page where that ends. */
    async gebruik(code: string, sub: string) {
      const browser = new HttpBrowser(site.baseUrl)
      const gezien = await browser.post('/code', [['code', code]])
      const kaarten = await browser.post('/code/aanmelden', [['code', code]])
      const pagina = kaarten.url.startsWith(site.issuer)
        ? await browser.post(kaarten.url, [['account', sub]])
        : kaarten
      const wie = JSON.parse((await browser.get('/wie')).text) as Wie | null
      return { gezien, pagina, wie, browser }
    },
    async close() {
      await mailbox.close()
      await site.close()
      await sluit()
    },
  }
}
