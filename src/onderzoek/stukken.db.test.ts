import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lopendOnderzoek, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { schuldoverzicht } from '../../testing/stukken.ts'
import type { ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { bekijkBrief } from './bekijk-brief.ts'
import { bekijkOnderzoek } from './bekijk-onderzoek.ts'
import { heropenStuk } from './heropen-stuk.ts'
import { legStukVast } from './leg-stuk-vast.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'
import { trekStukIn } from './trek-stuk-in.ts'
import { vraagStukken } from './vraag-stukken.ts'

let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  db = await rijenLezer(t.superUrl)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

const inkomen = {
  ...schuldoverzicht,
  ...{ soort: 'ander-stuk', omschrijving: 'De geheimebrief van het werk.', thema: 'inkomen' },
  waaromNodig: 'Om te weten hoeveel er overblijft.',
}

const gevraagd = async () => {
  const onderzoek = await lopendOnderzoek(t)
  const { doe, client, dossierId } = onderzoek
  const invoer = { betrokkeneId: client, uiterlijk: vandaag, stukken: [schuldoverzicht, inkomen] }
  const { briefId, stukIds } = await doe<{ briefId: string; stukIds: readonly string[] }>(
    vraagStukken,
    invoer,
  )
  const beeld = async () =>
    gedaan<ZaakUitkomst & { beeld: OnderzoekBeeld }>(
      await t.doe(bekijkOnderzoek, toeleider, {}, { dossierId }),
    ).uitkomst.beeld
  const brief = async (id: unknown) =>
    JSON.stringify(gedaan(await t.doe(bekijkBrief, toeleider, { briefId: id }, { dossierId })).uitkomst)
  return { ...onderzoek, invoer, briefId, stukIds, beeld, brief }
}

describe('papieren van de cliënt, op de weg (2.3.2 lid 7, 2.3a.1 lid 5)', () => {
  test('de cliënt krijgt een lijst met per papier waarom; wat is getypt ligt verzegeld', async () => {
    const { briefId, beeld, brief } = await gevraagd()
    const tekst = await brief(briefId)
    expect(tekst).toContain(
      'Overzicht of brieven van schulden. Waarom: Om te weten welke schulden het eerst moeten.',
    )
    expect(tekst).toContain('De geheimebrief van het werk.')
    expect(tekst).toContain('Het onderzoek gaat door, ook als een papier er nog niet is.')
    expect(tekst).not.toContain('Alleen de cliënt heeft de brieven')
    expect((await beeld()).stukken.map(({ staat }) => staat)).toEqual(['gevraagd', 'gevraagd'])
    expect(await db.leesbaar(['onderzoek.stuk', 'onderzoek.brief'], 'geheimebrief')).toBe(0)
  })
  test('wat een papier liet zien wordt een gegeven bij de vraag waarvoor het nodig was', async () => {
    const { doe, stukIds, beeld, dossierId } = await gevraagd()
    const gezien = { stukId: stukIds[0], hoe: 'gezien', datum: vandaag, tekst: 'Vier schuldeisers.' }
    const zonderReden = await t.doe(legStukVast, toeleider, gezien, { dossierId })
    expect(zonderReden).toMatchObject({ soort: 'ongeldig' })
    await doe(legStukVast, { ...gezien, noodzaak: 'Nodig voor een plan voor de schulden.' })
    const na = await beeld()
    const [eerste] = stukIds
    expect(na.stukken.find(({ id }) => id === eerste)?.staat).toBe('gezien')
    expect(na.gegevens).toMatchObject([
      { tekst: 'Vier schuldeisers.', onderdeel: 'a', thema: 'schulden', bron: 'betrokkene-zelf' },
    ])
    expect(
      redenen(await t.doe(legStukVast, toeleider, { ...gezien, tekst: undefined }, { dossierId })),
    ).toEqual(['stuk-is-er-al'])
    await doe(heropenStuk, { stukId: stukIds[0], reden: 'Dit was van de buren.' })
    expect((await beeld()).stukken.find(({ id }) => id === eerste)).toMatchObject({
      staat: 'gevraagd',
      waaromNodig: schuldoverzicht.waaromNodig,
    })
  })
  test('wat niet meer hoeft, leest de cliënt in een brief', async () => {
    const { doe, stukIds, beeld, brief } = await gevraagd()
    await doe(trekStukIn, { stukId: stukIds[1], reden: 'lukt-niet' })
    const na = await beeld()
    expect(na.stukken.map(({ staat }) => staat)).toEqual(['gevraagd', 'ingetrokken'])
    const tekst = await brief(na.brieven.find(({ soort }) => soort === 'stuk-vervalt')?.id)
    expect(tekst).toContain('De geheimebrief van het werk.')
    expect(tekst).toContain('Wij zoeken een andere manier.')
  })
  test('H-09: een vaste lijst met één reden gaat de deur niet uit', async () => {
    const { invoer, dossierId, beeld } = await gevraagd()
    const lijst = ['bankafschrift', 'schoolverslag'].map((soort) => ({ ...schuldoverzicht, soort }))
    const afloop = await t.doe(vraagStukken, toeleider, { ...invoer, stukken: lijst }, { dossierId })
    expect(redenen(afloop)).toEqual(['stukken-met-een-reden'])
    expect((await beeld()).brieven).toHaveLength(1)
  })
})
