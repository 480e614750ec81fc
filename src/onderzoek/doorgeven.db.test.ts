import { renderToString } from 'preact-render-to-string'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { partijen, richtAanpakIn } from '../../testing/aanpak-register.ts'
import { ingevuld, schulden, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gedaan, gemeente, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { antwoord, vraag } from '../../testing/verzoek-aan-partij.ts'
import { inrichtingRol, registreerPartij } from '../inrichting/index.ts'
import { type VerstrekkingInBeeld, verstrekkingenPagina } from '../scherm/verstrekkingen.tsx'
import { bekijkBrief } from './bekijk-brief.ts'
import { bekijkVerstrekkingen } from './bekijk-verstrekkingen.ts'
import type { Brief } from './brief.ts'
import { deelUitkomstMee } from './deel-uitkomst-mee.ts'
import { geefGegevensDoor } from './geef-gegevens-door.ts'
import { legAntwoordGeverVast } from './leg-antwoord-gever-vast.ts'
import { legAntwoordPartijVast } from './leg-antwoord-partij-vast.ts'
import { legDienstverklaringVast } from './leg-dienstverklaring-vast.ts'
import { legMeldingAanOntvangerVast } from './leg-melding-aan-ontvanger-vast.ts'
import { rondOnderzoekAf } from './rond-onderzoek-af.ts'
import { trekConclusie } from './trek-conclusie.ts'
import { trekDoorgevenIn } from './trek-doorgeven-in.ts'
import { verbeterGegeven } from './verbeter-gegeven.ts'
import { vraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'

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

const conclusie = {
  samenhang: true,
  motiveringSamenhang: 'Zonder inkomen groeien de schulden.',
  conclusie: 'aanpak-verplicht',
  bevestigd: true,
}

/** An onderzoek that ended, in which the client wants debt help and a party gave something on conditions. */
const afgerond = async (wens: object = {}) => {
  const onderzoek = await ingevuld(t)
  const { doe, client, partner } = onderzoek
  const { verzoekId } = await doe(vraagGegevensAanPartij, vraag(client, [partijen.schuldhulp]))
  const { gegevenIds } = await doe<{ gegevenIds: string[] }>(legAntwoordPartijVast, antwoord(verzoekId, wens))
  await doe(trekConclusie, conclusie)
  for (const betrokkeneId of [client, partner])
    await doe(deelUitkomstMee, { betrokkeneId, brief: 'eigen-brief', schriftelijk: true, datum: vandaag })
  await doe(rondOnderzoekAf, {})
  const ja = { dienstId: onderzoek.dienstId, antwoord: 'aanvaard', wijze: 'mondeling', datum: vandaag }
  await doe(legDienstverklaringVast, ja)
  return { ...onderzoek, vanPartij: String(gegevenIds[0]) }
}

const gegeven = (gegevenId: string) => ({ gegevenId, noodzaak: 'Om een plan voor de schulden te maken.' })

const inBrief = async (dossierId: string, briefId: unknown) =>
  JSON.stringify(
    gedaan<{ brief: Brief }>(await t.doe(bekijkBrief, toeleider, { briefId }, { dossierId })).uitkomst.brief,
  )

describe('gegevens doorgeven na het onderzoek (5.4.4 lid 1)', () => {
  test('voor schuldhulp: een brief met wat er gaat en waarvoor alleen, en een regel in het register', async () => {
    const { dossierId, client, vanClient, doe } = await afgerond()
    const invoer = { betrokkeneId: client, doel: 'wgs', gegevens: [gegeven(vanClient)] }
    const { briefId } = await doe(geefGegevensDoor, invoer)
    expect(await db.audit()).toMatchObject({
      ...{ actie: 'onderzoek.geef-gegevens-door', artikel: 'gebruik-na-onderzoek', resultaat: 'toegestaan' },
    })
    const tekst = await inBrief(dossierId, briefId)
    expect(tekst).toContain(schulden.tekst)
    expect(tekst).toContain('niet voor fraude, handhaving of opsporing')
    expect(await db.leesbaar(['onderzoek.verstrekking', 'onderzoek.brief'], 'geheimeschulden')).toBe(0)
    const rijen = await db.rijen(
      'select aan, artikel, datum::text from onderzoek.verstrekking where dossier_id = $1 and gegeven_id = $2',
      [dossierId, vanClient],
    )
    expect(rijen).toContainEqual({ aan: 'dienst:wgs', artikel: 'gebruik-na-onderzoek', datum: vandaag })
  })
  test('sluit een partij de Raad of de burgemeester uit, dan krijgen die het ook na het onderzoek niet (5.4.2 lid 1)', async () => {
    const burgemeester = '33333333-3333-4333-8333-000000000077'
    await t.omgeving.db.transaction({ role: inrichtingRol, gemeente }, (tx) =>
      registreerPartij(tx, {
        ...{ gemeente, id: burgemeester, naam: 'De burgemeester', soort: 'burgemeester', lijsten: {} },
        ...{ domein: 'openbare-orde-en-veiligheid', regime: 'burgemeester' },
      }),
    )
    const geeft = async (wens: object) => {
      const { dossierId, client, vanPartij } = await afgerond(wens)
      const invoer = {
        betrokkeneId: client,
        doel: 'wvggz',
        nood: 'Het onderzoek liet zien dat het nodig is.',
      }
      const alles = { ...invoer, gegevens: [gegeven(vanPartij)] }
      return t.doe(geefGegevensDoor, toeleider, alles, { dossierId })
    }
    expect(redenen(await geeft({ nietDelenMet: [burgemeester] }))).toEqual(['voorwaarde-niet-delen'])
    expect(redenen(await geeft({ alleenDelenMet: [partijen.ggz] }))).toEqual(['voorwaarde-alleen-delen'])
    gedaan(await geeft({ alleenDelenMet: [burgemeester] }))
  })
  test('H-34: voor fraude of handhaving wordt geweigerd met het artikel, en dat staat in het logboek (§4.5)', async () => {
    const { dossierId, client, vanClient } = await afgerond()
    const invoer = { betrokkeneId: client, doel: 'fraude-of-handhaving', gegevens: [gegeven(vanClient)] }
    expect(redenen(await t.doe(geefGegevensDoor, toeleider, invoer, { dossierId }))).toEqual([
      'doorgeven-voor-ander-doel',
    ])
    expect(await db.audit()).toMatchObject({ resultaat: 'geweigerd' })
    const anders = { ...invoer, doel: 'fraudeonderzoek' }
    expect(await t.doe(geefGegevensDoor, toeleider, anders, { dossierId })).toMatchObject({
      soort: 'ongeldig',
    })
  })
  test('wilde een partij eerst gevraagd worden, dan geldt dat ook hier, en haar ja alleen voor deze dienst', async () => {
    const { dossierId, client, vanPartij, doe } = await afgerond({ eerstVragen: true })
    const invoer = { betrokkeneId: client, doel: 'wgs', gegevens: [gegeven(vanPartij)] }
    const geef = () => t.doe(geefGegevensDoor, toeleider, invoer, { dossierId })
    expect(redenen(await geef())).toEqual(['voorwaarde-eerst-vragen'])
    const ja = { gegevenId: vanPartij, antwoord: 'mag', datum: vandaag }
    await doe(legAntwoordGeverVast, { ...ja, voor: 'coordinator' })
    expect(redenen(await geef())).toEqual(['voorwaarde-eerst-vragen'])
    await doe(legAntwoordGeverVast, { ...ja, voor: 'dienst:wgs' })
    gedaan(await geef())
  })
  test('mag maar een deel verder, dan staat alleen dat deel in de brief', async () => {
    const gegevens = antwoord('').gegevens.map((een) => ({ ...een, alleenDeel: 'Er liep iets.' }))
    const { dossierId, client, vanPartij, doe } = await afgerond({ gegevens })
    const invoer = { betrokkeneId: client, doel: 'wgs', gegevens: [gegeven(vanPartij)] }
    const tekst = await inBrief(dossierId, (await doe(geefGegevensDoor, invoer)).briefId)
    expect(tekst).toContain('Er liep iets.')
    expect(tekst).not.toContain('geheimeregeling')
  })
  test('wordt het verbeterd, dan hoort de dienst het; wat ten onrechte ging, wordt teruggehaald (AVG 17 en 19)', async () => {
    const { dossierId, client, vanClient, doe } = await afgerond()
    await doe(geefGegevensDoor, { betrokkeneId: client, doel: 'wgs', gegevens: [gegeven(vanClient)] })
    const beter = { tekst: 'Er zijn vier schuldeisers.', noodzaak: schulden.noodzaak }
    await doe(verbeterGegeven, { gegevenId: vanClient, reden: 'Het aantal klopte niet.', ...beter })
    const vraagId = `select id from onderzoek.verstrekking where dossier_id = $1 and aan = 'dienst:wgs'`
    const verstrekkingId = String((await db.rijen(vraagId, [dossierId]))[0]?.id)
    await doe(legMeldingAanOntvangerVast, { verstrekkingId, datum: vandaag })
    await doe(trekDoorgevenIn, { verstrekkingId, reden: 'De cliënt wil toch geen schuldhulp.' })
    expect(await db.rij('onderzoek.verstrekking', verstrekkingId)).toMatchObject({ aan: 'dienst:wgs' })
    const [terug] = await db.rijen(`select id from onderzoek.brief where soort = 'doorgifte-terug'`)
    const brief = await inBrief(dossierId, terug?.id)
    // Its words, perhaps others than he got, do not go once more.
    expect([brief.includes(gegeven('').noodzaak), brief.includes(beter.tekst)]).toEqual([true, false])
    const nogEens = { verstrekkingId, reden: 'Nog een keer.' }
    expect(redenen(await t.doe(trekDoorgevenIn, toeleider, nogEens, { dossierId }))).toEqual([
      ...['niets-doorgegeven', 'onbekende-ontvanger'],
    ])
  })
})

describe('het register van wie wat kreeg (AVG 5 lid 2, 15 en 19)', () => {
  const register = async (dossierId: string, per = 'dag') =>
    gedaan<{ verstrekkingen: readonly VerstrekkingInBeeld[] }>(
      await t.doe(bekijkVerstrekkingen, toeleider, { per }, { dossierId }),
    ).uitkomst.verstrekkingen
  test('een vraag aan een partij staat erin: zij las over wie het ging (5.4.2 lid 6)', async () => {
    const { dossierId } = await afgerond()
    expect(await register(dossierId)).toContainEqual(
      expect.objectContaining({
        ...{
          wat: 'Over wie de vraag gaat',
          over: 'Samira Geheimenaar',
          aan: 'Schuldhulp Noord',
          op: vandaag,
        },
        ...{ artikel: 'verstrekken-aan-partij', door: toeleider.naam },
      }),
    )
  })
  test('wat werd doorgegeven staat erin met grond, reden, voorwaarden en wie besliste', async () => {
    const { dossierId, client, vanPartij, doe } = await afgerond({ alleenTot: '2027-07-01' })
    await doe(geefGegevensDoor, { betrokkeneId: client, doel: 'wgs', gegevens: [gegeven(vanPartij)] })
    const voor = (await register(dossierId, 'ontvanger')).find(({ aan }) => aan === 'Schuldhulp')
    expect(voor).toMatchObject({
      ...{ over: 'Samira Geheimenaar', artikel: 'gebruik-na-onderzoek', door: toeleider.naam },
      ...{ reden: 'Om een plan voor de schulden te maken.', ingetrokkenOp: null },
      voorwaarden: [{ soort: 'alleen-tot', datum: '2027-07-01' }],
    })
    await doe(trekDoorgevenIn, { verstrekkingId: voor?.id, reden: 'Dit was niet nodig.' })
    expect((await register(dossierId)).find(({ id }) => id === voor?.id)).toMatchObject({
      ...{ ingetrokkenOp: vandaag, door: toeleider.naam },
    })
  })
  test('de bladzijde heeft een tabel per persoon en per ontvanger, en zegt het als er niets is', async () => {
    const { dossierId } = await afgerond()
    const verstrekkingen = await register(dossierId)
    const blad = (per: 'dag' | 'persoon' | 'ontvanger', rijen = verstrekkingen) =>
      renderToString(verstrekkingenPagina('onderzoeken')({ dossierId, per, verstrekkingen: rijen }).inhoud)
    expect(blad('ontvanger')).toContain('Schuldhulp Noord</h2>')
    expect(blad('persoon')).toContain('Samira Geheimenaar</h2>')
    expect(blad('dag', [])).toContain('Er is nog niets aan iemand gegeven.')
  })
})
