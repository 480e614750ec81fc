import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { organisaties } from '../../testing/aanpak-register.ts'
import { collect } from '../../testing/log.ts'
import { toeleider } from '../../testing/lopend-onderzoek.ts'
import { antwoordOp, metVraagInPortaal } from '../../testing/portaal-op-de-weg.ts'
import { probleem } from '../../testing/probleem.ts'
import { type SysteemSite, systeemSite } from '../../testing/systeem-site.ts'
import { bekijkOnderzoek } from '../onderzoek/bekijk-onderzoek.ts'
import { openAnker } from '../verwerkingenlogboek/anker.ts'
import { verifieer } from '../verwerkingenlogboek/verifieer.ts'
import { zegelAlles } from '../verwerkingenlogboek/zegel.ts'

let t: SysteemSite
let site: SysteemSite['site']
let db: SysteemSite['db']
let als: SysteemSite['als']
beforeAll(async () => {
  t = await systeemSite()
  ;({ site, db, als } = t)
})
afterAll(() => t.close())

const besluit = { beslistDoor: 'R. Geheimenaar, consulent' }

describe('a system with a token of the provider acts for its own organisation (5.4.2, AVG 32)', () => {
  test('it lists, reads and answers a question, and names the professional who decided', async () => {
    const { dossierId, items } = await metVraagInPortaal(site, db)
    const schuldhulp = await als('schuldhulp')
    const lijst = await (await schuldhulp('GET', '/werkvoorraad/vragen')).json()
    expect(lijst.teamrij.map((een: { dossierId: string }) => een.dossierId)).toContain(dossierId)
    const gelezen = await schuldhulp('GET', `/vragen/${dossierId}`)
    expect(gelezen.status).toBe(200)
    const vraag = await gelezen.json()
    expect(vraag).toMatchObject({ id: dossierId, staat: 'open', over: { naam: 'Samira Geheimenaar' } })
    const antwoord = await schuldhulp('POST', `/vragen/${dossierId}/antwoorden`, antwoordOp(items))
    expect(antwoord.status).toBe(201)
    const daarna = await (await schuldhulp('GET', `/vragen/${dossierId}`)).json()
    expect(daarna).toMatchObject({ staat: 'beantwoord', behandelaar: 'Systeem schuldhulp' })
  })

  test('both logs say which system it was, and of which organisation', async () => {
    const { dossierId } = await metVraagInPortaal(site, db)
    const schuldhulp = await als('schuldhulp')
    await schuldhulp('POST', `/vragen/${dossierId}/weigeringen`, besluit)
    const id = t.ids.get('schuldhulp')
    const [regel] = await db.rijen(
      `select actor, pet, rol, oorsprong, trace_id from logboek.audit where actie = 'partij.geef-geen-informatie' order by id desc`,
    )
    expect(regel).toMatchObject({ actor: id, pet: id, rol: 'partijmedewerker', oorsprong: 'systeem' })
    const ldv = await db.rijen('select * from logboek.ldv where trace_id = $1', [regel?.trace_id])
    expect(ldv.length).toBeGreaterThan(0)
    for (const { foreign_operation_processor: wie } of ldv)
      expect(wie).toBe(`https://samenspraak.test/organisaties/${organisaties.schuldhulp}/systemen/${id}`)
    expect(JSON.stringify([regel, ldv])).not.toContain('Geheimenaar')
  })

  test('the log with lines of systems can be proved unaltered', async () => {
    const key = site.omgeving.logSleutel
    const anker = await openAnker(`${site.folder}/anker`)
    await zegelAlles({ database: site.db, key, anker, clock: site.klok })
    const dagen = await collect(verifieer({ database: site.db, key, anker }))
    expect(dagen.length).toBeGreaterThan(0)
    expect(dagen.flatMap(({ bevindingen }) => bevindingen)).toEqual([])
    const raak = `update logboek.ldv set foreign_operation_processor = 'https://elders.example' where foreign_operation_processor is not null`
    await db.rijen(raak)
    const later = await collect(verifieer({ database: site.db, key, anker }))
    expect(later.flatMap(({ bevindingen }) => bevindingen).length).toBeGreaterThan(0)
  })

  test('without who decided nothing is done; with the name it stands with the act, and nowhere in the clear', async () => {
    const { dossierId } = await metVraagInPortaal(site, db)
    const schuldhulp = await als('schuldhulp')
    for (const leeg of [{}, { beslistDoor: ' ' }, { beslistDoor: 7 }, { beslistDoor: 'x'.repeat(121) }]) {
      const pad = `/vragen/${dossierId}/belverzoeken`
      const fout = await probleem(await schuldhulp('POST', pad, { telefoon: '088 000 01 01', ...leeg }), 400)
      expect(fout.invalidParams?.map(({ name }) => name)).toEqual(['beslistDoor'])
    }
    const gebeld = await schuldhulp('POST', `/vragen/${dossierId}/belverzoeken`, {
      ...{ telefoon: '088 000 01 01', beslistDoor: 'Q. Onleesbaar, consulent' },
    })
    expect(gebeld.status).toBe(201)
    expect(await db.leesbaar(['partij.overgang', 'partij.vraag'], 'Onleesbaar')).toBe(0)
  })

  test('an answer is mended and taken back within seven days, as in the portal', async () => {
    const { dossierId, items } = await metVraagInPortaal(site, db)
    const schuldhulp = await als('schuldhulp')
    await schuldhulp('POST', `/vragen/${dossierId}/antwoorden`, antwoordOp(items))
    const vraag = await (await schuldhulp('GET', `/vragen/${dossierId}`)).json()
    const verbeterd = await schuldhulp('POST', `/vragen/${dossierId}/verbeteringen`, {
      ...{
        antwoordId: vraag.items[0].antwoord.id,
        tekst: 'Er loopt niets.',
        niveau: 'dat',
        categorie: 'gewoon',
      },
      ...besluit,
    })
    expect(verbeterd.status).toBe(201)
    expect((await schuldhulp('POST', `/vragen/${dossierId}/ingetrokken-antwoorden`, besluit)).status).toBe(
      201,
    )
  })

  test('a gemotiveerd verzoek is begun and read; the professional is who sends it (2.3a.4 lid 1)', async () => {
    const schuldhulp = await als('schuldhulp')
    const wie = { voornamen: 'Gerrit', achternaam: 'Testman', geboortedatum: '1969-03-02' }
    const begin = { betrokkenheid: 'Wij regelen zijn schulden.', ...wie, ...besluit }
    const begonnen = await schuldhulp('POST', '/verzoeken-van-ons', begin, {
      'idempotency-key': randomUUID(),
    })
    expect(begonnen.status).toBe(201)
    const { dossierId } = await begonnen.json()
    expect((await schuldhulp('GET', `/verzoeken-van-ons/${dossierId}`)).status).toBe(200)
    const ggz = await als('ggz')
    await probleem(await ggz('GET', `/verzoeken-van-ons/${dossierId}`), 403)
  })

  test('who handles a question is divided among people: a system takes, passes on and takes over nothing (AVG 32)', async () => {
    const { dossierId } = await metVraagInPortaal(site, db)
    const schuldhulp = await als('schuldhulp')
    for (const [pad, invoer] of [
      ['opnames', {}],
      ['overnames', { redenCode: 'afwezig' }],
      ['doorsturen', {}],
    ] as const) {
      const fout = await probleem(
        await schuldhulp('POST', `/vragen/${dossierId}/${pad}`, { ...invoer, ...besluit }),
        403,
      )
      expect(fout.redenen?.map(({ code }) => code)).toContain('vraag-niet-voor-systeem')
    }
  })

  test('a repeat with the same key gets the first outcome, and nothing is done twice', async () => {
    const { dossierId } = await metVraagInPortaal(site, db)
    const schuldhulp = await als('schuldhulp')
    const sleutel = { 'idempotency-key': randomUUID() }
    const eerst = await (
      await schuldhulp('POST', `/vragen/${dossierId}/weigeringen`, besluit, sleutel)
    ).json()
    const weer = await (await schuldhulp('POST', `/vragen/${dossierId}/weigeringen`, besluit, sleutel)).json()
    expect([eerst.herhaald, weer.herhaald]).toEqual([false, true])
  })
})

describe('a system sees nothing else', () => {
  test('a question of another organisation gives what a person of another organisation gets, and so does one that is not there', async () => {
    const { dossierId } = await metVraagInPortaal(site, db)
    const ggz = await als('ggz')
    const van = await probleem(await ggz('GET', `/vragen/${dossierId}`), 403)
    expect(JSON.stringify(van)).not.toMatch(/Geheimenaar|Samira/)
    await probleem(await ggz('GET', `/vragen/${randomUUID()}`), 404)
    const persoon = await site.als('partijmedewerker', '0344', 2)
    expect(await (await persoon.api('GET', `/vragen/${dossierId}`)).json()).toEqual(van)
    const lijst = await (await ggz('GET', '/werkvoorraad/vragen')).json()
    expect(JSON.stringify(lijst)).not.toContain(dossierId)
  })

  test('of another municipality: the question is not there', async () => {
    const { dossierId } = await metVraagInPortaal(site, db)
    const elders = await als('elders')
    await probleem(await elders('GET', `/vragen/${dossierId}`), 404)
  })

  test.each(['/werkvoorraad/onderzoeken', '/werkvoorraad/meldingen', '/werkvoorraad/verzoeken-van-partijen'])(
    'no work of the college: %s',
    async (pad) => {
      const schuldhulp = await als('schuldhulp')
      expect((await probleem(await schuldhulp('GET', pad), 403)).redenen).toBeUndefined()
    },
  )
})

describe('what holds for a browser does not for a token', () => {
  test('no CSRF token and no page of ours is asked, for no browser sends a token by itself', async () => {
    const { dossierId } = await metVraagInPortaal(site, db)
    const schuldhulp = await als('schuldhulp')
    const van = { 'sec-fetch-site': 'cross-site', origin: 'https://elders.example' }
    expect((await schuldhulp('POST', `/vragen/${dossierId}/weigeringen`, besluit, van)).status).toBe(201)
  })

  test('a session still needs both', async () => {
    const persoon = await site.als('toeleider')
    await probleem(await persoon.api('POST', '/onderzoeken', {}, { 'X-CSRF-Token': '' }), 403)
  })
})

test('the person who asked sees the answer of the system as that of the party', async () => {
  const { dossierId, items, onderzoek } = await metVraagInPortaal(site, db)
  const schuldhulp = await als('schuldhulp')
  await schuldhulp('POST', `/vragen/${dossierId}/antwoorden`, antwoordOp(items))
  const gezien = await site.doe(bekijkOnderzoek, toeleider, {}, { dossierId: onderzoek.dossierId })
  expect(JSON.stringify(gezien)).toContain('geheimeregeling')
})
