import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { richtAanpakIn } from '../../testing/aanpak-register.ts'
import {
  brief,
  conclusie,
  ingevuld,
  lopendOnderzoek,
  toeleider,
  vandaag,
} from '../../testing/lopend-onderzoek.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import type { ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { bekijkBrief } from './bekijk-brief.ts'
import { bekijkOnderzoek } from './bekijk-onderzoek.ts'
import { deelUitkomstMee } from './deel-uitkomst-mee.ts'
import { haalBandWeg } from './haal-band-weg.ts'
import { legInstemmingAanpakVast } from './leg-instemming-aanpak-vast.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'
import { rondOnderzoekAf } from './rond-onderzoek-af.ts'
import { trekConclusie } from './trek-conclusie.ts'
import { trekUitkomstIn } from './trek-uitkomst-in.ts'
import { verbeterVertegenwoordiging } from './verbeter-vertegenwoordiging.ts'
import { voegBetrokkeneToe } from './voeg-betrokkene-toe.ts'

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

const bewindvoerder = (voorId: string, anders: object = {}) => ({
  hoedanigheid: 'vertegenwoordiger',
  voorId,
  als: 'bewindvoerder',
  sinds: '2026-01-01',
  bewijsGezien: true,
  voornamen: 'Bep',
  achternaam: 'Windmolen',
  geboortedatum: '1970-01-01',
  ...anders,
})

const beeldVan = async (dossierId: string) => {
  const gelezen = await t.doe(bekijkOnderzoek, toeleider, {}, { dossierId })
  return gedaan<ZaakUitkomst>(gelezen).uitkomst.beeld as OnderzoekBeeld
}

const bandVan = async (dossierId: string, betrokkeneId: unknown) =>
  (await beeldVan(dossierId)).betrokkenen.find(({ id }) => id === betrokkeneId)?.vertegenwoordigt[0]

describe('een vertegenwoordiger toevoegen (Awb 2:1)', () => {
  test('met voor wie, als wat, waarover en sinds wanneer; het staat op de pagina van de zaak', async () => {
    const { dossierId, client, doe } = await lopendOnderzoek(t)
    const { betrokkeneId } = await doe(voegBetrokkeneToe, bewindvoerder(client))
    expect(await bandVan(dossierId, betrokkeneId)).toMatchObject({
      voorId: client,
      als: 'bewindvoerder',
      omvang: ['geld'],
      sinds: '2026-01-01',
      tot: null,
      geldt: true,
    })
  })
  test('een ouder van een volwassene wordt geweigerd, en zonder bewijs ook', async () => {
    const { dossierId, client, doe } = await lopendOnderzoek(t)
    const voeg = async (anders: object) =>
      redenen(await t.doe(voegBetrokkeneToe, toeleider, bewindvoerder(client, anders), { dossierId }))
    expect(await voeg({ als: 'ouder' })).toEqual(['vertegenwoordigde-is-meerderjarig'])
    expect(await voeg({ bewijsGezien: false })).toEqual(['bewijs-niet-gezien'])
    await doe(voegBetrokkeneToe, bewindvoerder(client))
  })
  test('verbeteren en beëindigen: de oude waarde is weg, de reden blijft versleuteld', async () => {
    const { dossierId, client, doe } = await lopendOnderzoek(t)
    const { betrokkeneId } = await doe(voegBetrokkeneToe, bewindvoerder(client))
    const band = await bandVan(dossierId, betrokkeneId)
    const verbeterd = { bandId: band?.id, tot: '2026-12-05', reden: 'De rechter stopte het geheime bewind.' }
    await doe(verbeterVertegenwoordiging, verbeterd)
    expect(await bandVan(dossierId, betrokkeneId)).toMatchObject({ tot: '2026-12-05', geldt: false })
    expect(await db.leesbaar(['onderzoek.band'], 'geheime bewind')).toBe(0)
    await doe(verbeterVertegenwoordiging, { bandId: band?.id, geenEinde: true, reden: 'Toch niet.' })
    expect(await bandVan(dossierId, betrokkeneId)).toMatchObject({ tot: null, geldt: true })
  })
  test('een vertegenwoordiging die nooit was, kan weg; dat blijft staan', async () => {
    const { dossierId, client, doe } = await lopendOnderzoek(t)
    const { betrokkeneId } = await doe(voegBetrokkeneToe, bewindvoerder(client))
    const band = await bandVan(dossierId, betrokkeneId)
    await doe(haalBandWeg, { bandId: band?.id, reden: 'dubbel' })
    expect(await bandVan(dossierId, betrokkeneId)).toBeUndefined()
    expect((await beeldVan(dossierId)).tijdlijn.at(-1)).toMatchObject({
      soort: 'band-weggehaald',
      code: 'dubbel',
    })
  })
})

describe('een brief aan de vertegenwoordiger (2.3a.2 lid 1)', () => {
  const geconcludeerd = async (anders: object = {}) => {
    const onderzoek = await ingevuld(t)
    const { client, doe } = onderzoek
    const { betrokkeneId } = await doe(voegBetrokkeneToe, bewindvoerder(client, anders))
    await doe(trekConclusie, conclusie)
    return { ...onderzoek, wie: String(betrokkeneId) }
  }
  const lees = async (dossierId: string, briefId: unknown) =>
    JSON.stringify(gedaan(await t.doe(bekijkBrief, toeleider, { briefId }, { dossierId })).uitkomst)

  test('gaat alleen over zijn eigen client, en alleen over wat bij hem hoort', async () => {
    const { dossierId, client, wie, doe } = await geconcludeerd()
    const { briefId } = await doe(deelUitkomstMee, brief(wie))
    const tekst = await lees(dossierId, briefId)
    expect(tekst).toContain('omdat u Samira Geheimenaar vertegenwoordigt')
    expect(tekst).toContain('geheimeschulden')
    expect(tekst).not.toContain('partnerbaan')
    expect(tekst).not.toContain('gezondheid')
    expect(tekst).not.toContain(conclusie.motiveringSamenhang)
    expect(tekst).toContain('alleen wat bij uw vertegenwoordiging hoort')
    const { briefId: eigen } = await doe(deelUitkomstMee, brief(client))
    // The partner takes part too: what is argued about both stands in no letter of one's own.
    expect(await lees(dossierId, eigen)).not.toContain(conclusie.motiveringSamenhang)
    expect(await lees(dossierId, eigen)).toContain('gezondheid')
  })
  test('een mentor leest niets over geld, een curator alles van zijn client', async () => {
    const mentor = await geconcludeerd({ als: 'mentor' })
    const { briefId } = await mentor.doe(deelUitkomstMee, brief(mentor.wie))
    const tekst = await lees(mentor.dossierId, briefId)
    expect(tekst).not.toContain('geheimeschulden')
    expect(tekst).not.toContain('schuldhulp')
    expect(tekst).toContain('gezondheid')
    const curator = await geconcludeerd({ als: 'curator' })
    const { briefId: alles } = await curator.doe(deelUitkomstMee, brief(curator.wie))
    const geheel = await lees(curator.dossierId, alles)
    expect(geheel).toContain('geheimeschulden')
    expect(geheel).toContain('wat over u gaat')
    expect(geheel).not.toContain('partnerbaan')
  })
  test('telt niet als een brief aan de client zelf, en is in te trekken (2.3a.2 lid 1, AVG 16)', async () => {
    const { dossierId, wie, doe } = await geconcludeerd()
    await doe(deelUitkomstMee, brief(wie))
    expect((await beeldVan(dossierId)).tijdlijn.at(-1)).toMatchObject({
      soort: 'uitkomst-aan-vertegenwoordiger',
      betrokkeneId: wie,
    })
    await doe(trekUitkomstIn, { betrokkeneId: wie, reden: 'Er stond een verkeerde dienst in.' })
    const over = ['uitkomst-aan-vertegenwoordiger', 'uitkomst-over-client']
    const tijdlijn = (await beeldVan(dossierId)).tijdlijn.map(({ soort }) => soort)
    expect(over.filter((soort) => tijdlijn.includes(soort))).toEqual([])
  })
  test('zonder brief aan de curator is het onderzoek niet af (2.3a.2 lid 1)', async () => {
    const { dossierId, wie, client, partner, doe } = await geconcludeerd({ als: 'curator' })
    for (const betrokkeneId of [client, partner]) await doe(deelUitkomstMee, brief(betrokkeneId))
    const rondAf = () => t.doe(rondOnderzoekAf, toeleider, {}, { dossierId })
    expect(redenen(await rondAf())).toEqual(['vertegenwoordiger-onverteld'])
    await doe(deelUitkomstMee, brief(wie))
    await doe(trekUitkomstIn, { betrokkeneId: wie, reden: 'Er stond een verkeerde dienst in.' })
    expect(redenen(await rondAf())).toEqual(['vertegenwoordiger-onverteld'])
    await doe(deelUitkomstMee, brief(wie))
    expect((await rondAf()).soort).toBe('gedaan')
  })
  test('niet aan wie een ander vertegenwoordigt, of het niet meer doet', async () => {
    const { dossierId, wie, client, doe, partner } = await geconcludeerd({ tot: '2026-12-01' })
    const deel = async (invoer: object) =>
      redenen(await t.doe(deelUitkomstMee, toeleider, { ...brief(wie), ...invoer }, { dossierId }))
    expect(await deel({})).toEqual(['vertegenwoordiging-voorbij'])
    expect(await deel({ overId: partner })).toEqual(['vertegenwoordigt-deze-persoon-niet'])
    await doe(deelUitkomstMee, brief(client))
    const ja = { betrokkeneId: client, antwoord: 'stemt-in', door: 'ouders', datum: vandaag }
    const namens = { ...ja, vertegenwoordigers: [wie] }
    expect(redenen(await t.doe(legInstemmingAanpakVast, toeleider, namens, { dossierId }))).toEqual([
      'vertegenwoordiging-voorbij',
    ])
  })
})
