import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  brief,
  conclusie,
  ingevuld,
  lopendOnderzoek,
  reikwijdteMet,
  toeleider,
  vandaag,
} from '../../testing/lopend-onderzoek.ts'
import { redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { deelUitkomstMee } from './deel-uitkomst-mee.ts'
import { legAntwoordGezinslidVast } from './leg-antwoord-gezinslid-vast.ts'
import { legVertegenwoordigingVast } from './leg-vertegenwoordiging-vast.ts'
import { rondOnderzoekAf } from './rond-onderzoek-af.ts'
import { stelIdentiteitVast } from './stel-identiteit-vast.ts'
import { stelReikwijdteVast } from './stel-reikwijdte-vast.ts'
import { trekConclusie } from './trek-conclusie.ts'
import { trekUitkomstIn } from './trek-uitkomst-in.ts'
import { voegBetrokkeneToe } from './voeg-betrokkene-toe.ts'
import { vraagGezinslid } from './vraag-gezinslid.ts'

let t: TestOmgeving

beforeAll(async () => {
  t = await testOmgeving(vandaag)
})
afterAll(() => t.close())

type Doe = Awaited<ReturnType<typeof lopendOnderzoek>>['doe']

/** A child of sixteen in the house, with the client as parent with authority. */
const metJongere = async (doe: Doe, client: string, geboortedatum = '2010-06-01'): Promise<string> => {
  const wie = { voornamen: 'Nora', achternaam: 'Kindnaam', geboortedatum }
  const kind = { hoedanigheid: 'gezinslid', relatie: 'kind', clientWilDit: true, ...wie }
  const { betrokkeneId } = await doe(voegBetrokkeneToe, kind)
  await doe(vraagGezinslid, { betrokkeneId, aanleiding: 'De schulden raken haar ook.' })
  const gezag = { betrokkeneId: client, voorId: betrokkeneId, als: 'ouder', sinds: geboortedatum }
  await doe(legVertegenwoordigingVast, { ...gezag, bewijsGezien: true })
  return String(betrokkeneId)
}

test('een ouder stemt niet alleen in voor wie 16 is, tenzij die het zelf niet kan beslissen (1.1.1 cliënt 3°, Q-42)', async () => {
  const { dossierId, client, doe } = await lopendOnderzoek(t)
  const betrokkeneId = await metJongere(doe, client)
  const namens = { door: 'ouders', vertegenwoordigers: [client] }
  const ja = { betrokkeneId, antwoord: 'stemt-in', datum: vandaag, ...namens }
  const antwoord = await t.doe(legAntwoordGezinslidVast, toeleider, ja, { dossierId })
  expect(redenen(antwoord)).toEqual(['instemming-door-jongere'])
  await doe(legAntwoordGezinslidVast, { ...ja, kanNietZelf: true })
})

test('een ouder zegt ook geen nee voor wie 16 is, en een kind van 6 niet zelf; daarna kunnen de ouders nog antwoorden (Q-42)', async () => {
  const { dossierId, client, doe } = await lopendOnderzoek(t)
  const nee = { antwoord: 'weigert', datum: vandaag }
  const jongere = { betrokkeneId: await metJongere(doe, client), ...nee }
  const namens = { door: 'ouders', vertegenwoordigers: [client] }
  const zegt = async (invoer: object) =>
    redenen(await t.doe(legAntwoordGezinslidVast, toeleider, invoer, { dossierId }))
  expect(await zegt({ ...jongere, ...namens })).toEqual(['nee-van-jongere-zelf'])
  await doe(legAntwoordGezinslidVast, jongere)
  const kind = await metJongere(doe, client, '2020-06-01')
  expect(await zegt({ betrokkeneId: kind, ...nee })).toEqual(['nee-van-ouders'])
  await doe(legAntwoordGezinslidVast, { betrokkeneId: kind, ...nee, antwoord: 'stemt-in', ...namens })
})

test('de uitkomst over wie 16 is gaat niet naar de ouder, wel naar wie de jongere zelf machtigde (5.3.3)', async () => {
  const { dossierId, client, partner, doe } = await ingevuld(t)
  const overId = await metJongere(doe, client)
  await doe(legAntwoordGezinslidVast, { betrokkeneId: overId, antwoord: 'stemt-in', datum: vandaag })
  await doe(stelReikwijdteVast, reikwijdteMet([client, partner, overId]))
  await doe(trekConclusie, conclusie)
  const stuur = (aan: string, anders: object = {}) =>
    t.doe(deelUitkomstMee, toeleider, { ...brief(aan), overId, ...anders }, { dossierId })
  expect(redenen(await stuur(client))).toEqual(['uitkomst-van-jongere'])
  expect((await stuur(client, { kanNietZelf: true })).soort).toBe('gedaan')
  const machtiging = { betrokkeneId: partner, voorId: overId, als: 'gemachtigde', omvang: ['geld', 'zorg'] }
  await doe(legVertegenwoordigingVast, { ...machtiging, sinds: vandaag, bewijsGezien: true })
  expect((await stuur(partner)).soort).toBe('gedaan')
})

test('de uitkomst over een kind onder 12 gaat naar wie gezag heeft, en telt dan voor het kind (5.3.2 lid 2 en 3)', async () => {
  const { dossierId, client, partner, doe } = await ingevuld(t)
  const overId = await metJongere(doe, client, '2018-06-01')
  const gezag = { betrokkeneId: overId, antwoord: 'stemt-in', datum: vandaag, door: 'ouders' }
  await doe(legAntwoordGezinslidVast, { ...gezag, vertegenwoordigers: [client] })
  await doe(stelReikwijdteVast, reikwijdteMet([client, partner]))
  await doe(stelIdentiteitVast, { betrokkeneId: overId, document: 'paspoort', datum: vandaag })
  await doe(trekConclusie, conclusie)
  const kind = await t.doe(deelUitkomstMee, toeleider, brief(overId), { dossierId })
  expect(redenen(kind)).toEqual(['uitkomst-aan-kind'])
  for (const wie of [client, partner]) await doe(deelUitkomstMee, brief(wie))
  const rondAf = () => t.doe(rondOnderzoekAf, toeleider, {}, { dossierId })
  expect(redenen(await rondAf())).toEqual(['uitkomst-niet-meegedeeld'])
  await doe(deelUitkomstMee, { ...brief(client), overId })
  const terug = { reden: 'Er stond een fout in de naam.' }
  const vanKind = await t.doe(trekUitkomstIn, toeleider, { ...terug, betrokkeneId: overId }, { dossierId })
  expect(redenen(vanKind)).toEqual(['uitkomst-niet-verstuurd'])
  await doe(trekUitkomstIn, { ...terug, betrokkeneId: client })
  await doe(deelUitkomstMee, brief(client))
  expect(redenen(await rondAf())).toEqual(['uitkomst-niet-meegedeeld'])
  await doe(deelUitkomstMee, { ...brief(client), overId })
  expect((await rondAf()).soort).toBe('gedaan')
})

test('schaadt een brief aan de ouder het kind, dan is het onderzoek met een motief af zonder die brief (5.3.2 lid 3)', async () => {
  const { dossierId, client, partner, doe } = await ingevuld(t)
  const kind = await metJongere(doe, client, '2018-06-01')
  const gezag = { betrokkeneId: kind, antwoord: 'stemt-in', datum: vandaag, door: 'ouders' }
  await doe(legAntwoordGezinslidVast, { ...gezag, vertegenwoordigers: [client] })
  await doe(stelReikwijdteVast, reikwijdteMet([client, partner]))
  await doe(stelIdentiteitVast, { betrokkeneId: kind, document: 'paspoort', datum: vandaag })
  await doe(trekConclusie, conclusie)
  for (const wie of [client, partner]) await doe(deelUitkomstMee, brief(wie))
  const rondAf = (invoer: object) => t.doe(rondOnderzoekAf, toeleider, invoer, { dossierId })
  expect(redenen(await rondAf({ tegenBelang: [kind] }))).toEqual(['tegen-belang-niet-gemotiveerd'])
  const motiveringTegenBelang = 'Het kind is niet veilig als deze ouder leest wat het zei.'
  expect((await rondAf({ tegenBelang: [kind], motiveringTegenBelang })).soort).toBe('gedaan')
})
