import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { type Client, type TestSite, testSite } from '../../testing/site.ts'
import { openKluis } from '../verwerking/kluis.ts'
import { beginTriage } from './begin-triage.ts'

let site: TestSite
let mila: Client
let db: RijenLezer

beforeAll(async () => {
  site = await testSite({ datum: '2026-11-02' })
  db = await rijenLezer(site.superUrl)
  mila = await site.als('meldpuntmedewerker')
})
afterAll(async () => {
  await db.close()
  await site.close()
})

const stuur = async (anders: Record<string, unknown>) => {
  const antwoord = await mila.api('POST', '/meldingen', { ...beginTriage.voorbeeld, ...anders })
  return { status: antwoord.status, ...((await antwoord.json()) as Record<string, unknown>) }
}

/** What is kept of who called, as it stands in the database, opened with its key. */
const bewaard = async ({ dossierId: id }: Record<string, unknown>): Promise<unknown> => {
  const [rij] = await db.rijen('select gemeente, id, inhoud from meldpunt.melder where dossier_id = $1', [id])
  const dossier = { id: String(id), gemeente: String(rij?.gemeente), sleutelversie: 1 }
  const kluis = await openKluis(site.omgeving.sleutels, 'meldpunt', dossier)
  return kluis.open('melder', String(rij?.id), rij?.inhoud as Buffer)
}

describe('een gesprek dat een ander programma stuurt (5.5.1, 5.5.2 lid 1)', () => {
  test('waar een inwoner werkt en waarom hij onbekend wil blijven, wordt niet bewaard als het niet is gevraagd', async () => {
    const gedaan = await stuur({ melderOrganisatie: 'Bakkerij Weetniks', redenAnoniem: 'Zomaar een reden.' })
    expect(gedaan.status).toBe(201)
    const melder = { naam: 'Bea Buurvrouw', organisatie: null, redenAnoniem: null }
    expect(await bewaard(gedaan)).toMatchObject(melder)
  })

  test('van een professional staat er wel waar hij werkt', async () => {
    const gedaan = await stuur({ melder: 'professional', verborgen: false, melderOrganisatie: 'De school' })
    expect(await bewaard(gedaan)).toMatchObject({ organisatie: 'De school' })
  })

  test('van een inwoner zonder naam blijft de reden, en geen naam of nummer', async () => {
    const gedaan = await stuur({ verborgen: false, anoniem: true, redenAnoniem: 'Er moet nu iemand langs.' })
    const melder = { naam: null, telefoon: null, redenAnoniem: 'Er moet nu iemand langs.' }
    expect(await bewaard(gedaan)).toMatchObject(melder)
  })

  test.each(['Driel', 'arnhem', 'Bergen'])(
    'een ingezetene die in %s woont, dat alleen in andere gemeenten ligt, wordt geweigerd (2.2.5 lid 2)',
    async (plaats) => {
      expect(await stuur({ plaats })).toMatchObject({
        status: 403,
        redenen: [{ code: 'plaats-in-andere-gemeente' }],
      })
    },
  )

  test.each([
    ['die in deze gemeente ligt', 'utrecht'],
    ['die niet in de lijst staat', 'Nergenshuizen'],
    ['die niet is genoemd', undefined],
  ])('een plaats %s, staat niet in de weg', async (_, plaats) => {
    expect((await stuur({ plaats })).status).toBe(201)
  })
})
