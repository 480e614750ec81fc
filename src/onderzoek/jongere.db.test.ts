import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  brief,
  conclusie,
  ingevuld,
  lopendOnderzoek,
  toeleider,
  vandaag,
} from '../../testing/lopend-onderzoek.ts'
import { redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { deelUitkomstMee } from './deel-uitkomst-mee.ts'
import { legAntwoordGezinslidVast } from './leg-antwoord-gezinslid-vast.ts'
import { legVertegenwoordigingVast } from './leg-vertegenwoordiging-vast.ts'
import { trekConclusie } from './trek-conclusie.ts'
import { voegBetrokkeneToe } from './voeg-betrokkene-toe.ts'
import { vraagGezinslid } from './vraag-gezinslid.ts'

let t: TestOmgeving

beforeAll(async () => {
  t = await testOmgeving(vandaag)
})
afterAll(() => t.close())

type Doe = Awaited<ReturnType<typeof lopendOnderzoek>>['doe']

/** A child of sixteen in the house, with the client as parent with authority. */
const metJongere = async (doe: Doe, client: string): Promise<string> => {
  const wie = { voornamen: 'Nora', achternaam: 'Kindnaam', geboortedatum: '2010-06-01' }
  const kind = { hoedanigheid: 'gezinslid', relatie: 'kind', clientWilDit: true, ...wie }
  const { betrokkeneId } = await doe(voegBetrokkeneToe, kind)
  await doe(vraagGezinslid, { betrokkeneId, aanleiding: 'De schulden raken haar ook.' })
  const gezag = { betrokkeneId: client, voorId: betrokkeneId, als: 'ouder', sinds: '2010-06-01' }
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

test('de uitkomst over wie 16 is gaat niet naar de ouder, wel naar wie de jongere zelf machtigde (5.3.3)', async () => {
  const { dossierId, client, partner, doe } = await ingevuld(t)
  const overId = await metJongere(doe, client)
  await doe(legAntwoordGezinslidVast, { betrokkeneId: overId, antwoord: 'stemt-in', datum: vandaag })
  await doe(trekConclusie, conclusie)
  const stuur = (aan: string, anders: object = {}) =>
    t.doe(deelUitkomstMee, toeleider, { ...brief(aan), overId, ...anders }, { dossierId })
  expect(redenen(await stuur(client))).toEqual(['uitkomst-van-jongere'])
  expect((await stuur(client, { kanNietZelf: true })).soort).toBe('gedaan')
  const machtiging = { betrokkeneId: partner, voorId: overId, als: 'gemachtigde', omvang: ['geld', 'zorg'] }
  await doe(legVertegenwoordigingVast, { ...machtiging, sinds: vandaag, bewijsGezien: true })
  expect((await stuur(partner)).soort).toBe('gedaan')
})
