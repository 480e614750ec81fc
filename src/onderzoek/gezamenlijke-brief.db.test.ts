import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { richtAanpakIn } from '../../testing/aanpak-register.ts'
import { conclusie, ingevuld, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { bekijkBrief } from './bekijk-brief.ts'
import type { Brief } from './brief.ts'
import { deelUitkomstMee } from './deel-uitkomst-mee.ts'
import { rondOnderzoekAf } from './rond-onderzoek-af.ts'
import { stelDienstVoor } from './stel-dienst-voor.ts'
import { trekConclusie } from './trek-conclusie.ts'
import { trekUitkomstIn } from './trek-uitkomst-in.ts'

let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  db = await rijenLezer(t.superUrl)
  await richtAanpakIn(t)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

const geconcludeerd = async (vertrouwelijk: boolean) => {
  const onderzoek = await ingevuld(t)
  const { doe, client, partner, dossierId } = onderzoek
  const hulp = {
    betrokkeneId: client,
    domein: 'schuldhulp',
    soort: 'dienst',
    waarvoor: 'Alleenvoorhaar praten.',
  }
  if (vertrouwelijk) await doe(stelDienstVoor, { ...hulp, vertrouwelijk })
  await doe(trekConclusie, conclusie)
  const samen = {
    betrokkeneId: client,
    samenMet: [partner],
    akkoord: [client, partner],
    brief: 'gezamenlijke-brief',
    motiveringGezamenlijk: 'Zij doen alles samen.',
    schriftelijk: true,
    datum: vandaag,
  }
  const brieven = async () => {
    const rijen = await db.rijen(
      `select id, betrokkene_id from onderzoek.brief where dossier_id = $1 and soort = 'uitkomst'`,
      [dossierId],
    )
    const gelezen = rijen.map(async ({ id, betrokkene_id }) => {
      const afloop = await t.doe(bekijkBrief, toeleider, { briefId: id }, { dossierId })
      return { wie: betrokkene_id, brief: gedaan<{ brief: Brief }>(afloop).uitkomst.brief }
    })
    return Promise.all(gelezen)
  }
  return { ...onderzoek, samen, brieven }
}

describe('de uitkomst in één brief aan cliënten samen (2.3a.2 lid 1, afzonderlijk)', () => {
  test('dezelfde brief aan ieder, met wat over ieder gaat; en dat ieder het goedvond staat in het dossier', async () => {
    const { doe, dossierId, client, partner, samen, brieven } = await geconcludeerd(false)
    expect(
      redenen(await t.doe(deelUitkomstMee, toeleider, { ...samen, akkoord: [client] }, { dossierId })),
    ).toEqual(['gezamenlijke-brief-zonder-akkoord'])
    await doe(deelUitkomstMee, samen)
    const verstuurd = await brieven()
    expect(verstuurd.map(({ wie }) => wie).toSorted()).toEqual([client, partner].toSorted())
    const [een, ander] = verstuurd.map(({ brief }) => brief)
    expect(een?.delen).toEqual(ander?.delen)
    expect(een?.aan).not.toEqual(ander?.aan)
    for (const tekst of ['geheimeschulden', 'partnerbaan', 'Zij doen alles samen.', 'De schulden regelen'])
      expect(JSON.stringify(een?.delen)).toContain(tekst)
    const gegeven = await db.rijen(
      'select gegeven_id, aan from onderzoek.verstrekking where dossier_id = $1',
      [dossierId],
    )
    expect(gegeven).toHaveLength(4)
    expect(await db.leesbaar(['onderzoek.brief', 'onderzoek.gebeurtenis'], 'Zij doen alles samen')).toBe(0)
    await doe(rondOnderzoekAf, {})
  })
  test('wat een ander niet mag weten, staat er niet in en gaat in een eigen brief mee', async () => {
    const { doe, client, samen, brieven } = await geconcludeerd(true)
    await doe(deelUitkomstMee, samen)
    const verstuurd = await brieven()
    expect(verstuurd).toHaveLength(3)
    const met = verstuurd.filter(({ brief }) => JSON.stringify(brief).includes('Alleenvoorhaar'))
    expect(met.map(({ wie }) => wie)).toEqual([client])
    expect(JSON.stringify(met[0]?.brief)).toContain('Zij krijgen deze brief niet')
    await doe(rondOnderzoekAf, {})
  })
  test('intrekken geldt voor allen die hem kregen, en ieder leest waarom (AVG 16)', async () => {
    const { doe, dossierId, client, partner, samen, brieven } = await geconcludeerd(true)
    await doe(deelUitkomstMee, samen)
    await doe(trekUitkomstIn, { betrokkeneId: partner, reden: 'Er stond een fout in de brief.' })
    expect(await brieven()).toEqual([])
    const ingetrokken = await db.rijen(
      `select betrokkene_id from onderzoek.brief where dossier_id = $1 and soort = 'intrekking'`,
      [dossierId],
    )
    expect(ingetrokken.map(({ betrokkene_id }) => betrokkene_id).toSorted()).toEqual(
      [client, partner].toSorted(),
    )
    expect(await db.rijen('select 1 from onderzoek.verstrekking where dossier_id = $1', [dossierId])).toEqual(
      [],
    )
    expect(redenen(await t.doe(rondOnderzoekAf, toeleider, {}, { dossierId }))).toEqual([
      'uitkomst-niet-meegedeeld',
    ])
  })
})
