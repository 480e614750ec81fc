import { render } from 'preact-render-to-string'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { partijen, richtAanpakIn } from '../../testing/aanpak-register.ts'
import { alsFormulier } from '../../testing/als-formulier.ts'
import { brief, conclusie, ingevuld, lopendOnderzoek, vandaag } from '../../testing/lopend-onderzoek.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { type Client, type TestSite, testSite } from '../../testing/site.ts'
import { ggz, vraag } from '../../testing/verzoek-aan-partij.ts'
import { deelUitkomstMee } from '../onderzoek/deel-uitkomst-mee.ts'
import { onderzoek } from '../onderzoek/index.ts'
import { trekConclusie } from '../onderzoek/trek-conclusie.ts'
import { trekOnderzoekIn } from '../onderzoek/trek-onderzoek-in.ts'
import { vraagGegevensAanPartij } from '../onderzoek/vraag-gegevens-aan-partij.ts'
import { BriefOpPapier } from '../scherm/brief-op-papier.tsx'
import type { Brief } from '../verwerking/brief.ts'
import { type ElkeHandeling, naamVan } from '../verwerking/verwerking.ts'

let site: TestSite
let db: RijenLezer
let noor: Client

beforeAll(async () => {
  site = await testSite({ datum: vandaag })
  db = await rijenLezer(site.superUrl)
  await richtAanpakIn(site)
  noor = await site.als('toeleider')
})
afterAll(async () => {
  await db.close()
  await site.close()
})

/** The check page of an act in this dossier, and what follows when it is confirmed. */
const controle = async (handeling: ElkeHandeling, dossierId: string, invoer: Record<string, unknown>) => {
  await db.rijen('update onderzoek.dossier set behandelaar = $1 where id = $2', [noor.gebruikerId, dossierId])
  const pad = `/onderzoeken/${dossierId}/handelingen/${naamVan(handeling)}`
  const velden = alsFormulier(handeling, invoer)
  const gezien = await (await noor.volg(await noor.post(pad, velden))).text()
  const gedaan = await noor.post(pad, [...velden, ['_stap', 'bevestigd']])
  return { gezien, status: gedaan.status }
}

const papier = (een: Brief): string => render(BriefOpPapier({ brief: een }))

/** The letters of this dossier as they were kept, read over the same API as everybody. */
const bewaard = async (dossierId: string, tabel: 'brief' | 'verzoek'): Promise<readonly Brief[]> => {
  const rijen = await db.rijen(`select id from onderzoek.${tabel} where dossier_id = $1 order by id`, [
    dossierId,
  ])
  const antwoorden = rijen.map(async ({ id }) => {
    const antwoord = await noor.api('GET', `/onderzoeken/${dossierId}/brieven/${id}`)
    return ((await antwoord.json()) as { brief: Brief }).brief
  })
  return Promise.all(antwoorden)
}

describe('the check page shows what leaves, as its reader will read it', () => {
  test('a request to a party: the words of its own regime, and the same letter is kept', async () => {
    const { dossierId, client } = await lopendOnderzoek(site)
    const invoer = vraag(client, [partijen.ggz], ggz)
    const { gezien, status } = await controle(vraagGegevensAanPartij, dossierId, invoer)
    expect(gezien).toContain('Deze brief gaat weg')
    expect(gezien).toContain('U mag antwoorden, u hoeft niet.')
    expect(gezien).toContain('Samira Geheimenaar, geboren op 4 mei 1988')
    expect(status).toBe(303)
    const [kept] = await bewaard(dossierId, 'verzoek')
    if (!kept) throw new Error('no letter was kept')
    expect(gezien).toContain(papier(kept))
  })

  test('the outcome: of this client only, and the same letter is kept', async () => {
    const { dossierId, client, doe } = await ingevuld(site)
    await doe(trekConclusie, conclusie)
    const { gezien, status } = await controle(deelUitkomstMee, dossierId, brief(client))
    expect(gezien).toContain('geheimeschulden')
    expect(gezien).not.toContain('partnerbaan')
    expect(status).toBe(303)
    const [kept] = await bewaard(dossierId, 'brief')
    if (!kept) throw new Error('no letter was kept')
    expect(gezien).toContain(papier(kept))
  })

  test('the end: a letter for each client; none when nobody is told', async () => {
    const { dossierId, client, partner } = await ingevuld(site)
    const stop = {
      reden: 'client-stopt',
      vanWie: [client, partner],
      toelichting: 'U wilt nu rust.',
      clientGeinformeerd: true,
    }
    const { gezien, status } = await controle(trekOnderzoekIn, dossierId, stop)
    expect(gezien).toContain('Deze 2 brieven gaan weg')
    expect(status).toBe(303)
    const kept = await bewaard(dossierId, 'brief')
    expect(kept).toHaveLength(2)
    for (const een of kept) expect(gezien).toContain(papier(een))
    const tweede = await lopendOnderzoek(site)
    const stil = { ...stop, reden: 'overleden', vanWie: [], clientGeinformeerd: false }
    expect((await controle(trekOnderzoekIn, tweede.dossierId, stil)).gezien).not.toContain('gaat weg')
  })

  test('not on the form itself, and not when the act is refused', async () => {
    const { dossierId, client } = await lopendOnderzoek(site)
    await db.rijen('update onderzoek.dossier set behandelaar = $1 where id = $2', [
      noor.gebruikerId,
      dossierId,
    ])
    const pad = `/onderzoeken/${dossierId}/handelingen/vraag-gegevens-aan-partij`
    expect(await (await noor.get(pad)).text()).not.toContain('sp-letter')
    const zonder = vraag(client, [partijen.ggz], { ...ggz, toestemming: false })
    const geweigerd = await noor.post(pad, alsFormulier(vraagGegevensAanPartij, zonder))
    expect(geweigerd.status).toBe(403)
    expect(await geweigerd.text()).not.toContain('sp-letter')
  })

  test('every act that sends letters asks for a check first', () => {
    for (const handeling of onderzoek.handelingen.filter(({ brieven }) => brieven))
      expect(handeling.controleren).toBe(true)
  })
})
