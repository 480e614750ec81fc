import { afterAll, describe, expect, test } from 'vitest'
import {
  eersteContact,
  lopendOnderzoek,
  metPartner,
  toeleider,
  vandaag,
} from '../../testing/lopend-onderzoek.ts'
import { gedaan, redenen } from '../../testing/omgeving.ts'
import { wegMetRijen } from '../../testing/weg-met-rijen.ts'
import { informeerOverGegevens } from './informeer-over-gegevens.ts'
import { legAntwoordGezinslidVast } from './leg-antwoord-gezinslid-vast.ts'
import { legContactpogingVast } from './leg-contactpoging-vast.ts'
import { legVertegenwoordigingVast } from './leg-vertegenwoordiging-vast.ts'
import { sluitEersteContact } from './sluit-eerste-contact.ts'
import { voegBetrokkeneToe } from './voeg-betrokkene-toe.ts'
import { vraagGezinslid } from './vraag-gezinslid.ts'
import { onderzoekWerkvoorraad } from './werkvoorraad.ts'

const { t, db, sluit } = await wegMetRijen(vandaag)
afterAll(sluit)

const partner = { voornamen: 'Youssef', achternaam: 'Partnernaam', geboortedatum: '1985-02-11' }

describe('een eerste contact sluiten zonder onderzoek (2.3a.1 lid 1)', () => {
  test('zet de reden, de dag en de vernietiging vast, en verzegelt de toelichting', async () => {
    const { dossierId, doe } = await eersteContact(t)
    const invoer = { reden: 'enkelvoudige-vraag', toelichting: 'Alleen geheimebijstand.' }
    expect(redenen(await t.doe(sluitEersteContact, toeleider, invoer, { dossierId }))).toEqual([
      'vraag-loopt-nog',
    ])
    await doe(sluitEersteContact, { ...invoer, vraag: 'overgedragen', aan: 'Team Geheiminkomen' })
    const rij = await db.rijen(
      'select staat, einde_op::text, vernietigen_op::text from onderzoek.dossier where id = $1',
      [dossierId],
    )
    expect(rij).toEqual([{ staat: 'niet-gestart', einde_op: '2026-12-07', vernietigen_op: '2027-01-04' }])
    expect(
      await db.rijen('select reden_code from onderzoek.overgang where dossier_id = $1', [dossierId]),
    ).toEqual([{ reden_code: 'enkelvoudige-vraag' }])
    expect(await db.leesbaar(['onderzoek.overgang'], 'geheimebijstand')).toBe(0)
    expect(await db.audit()).toMatchObject({
      actie: 'onderzoek.sluit-eerste-contact',
      resultaat: 'toegestaan',
    })
  })
  test('kan niet als het onderzoek al loopt', async () => {
    const { dossierId } = await lopendOnderzoek(t)
    const invoer = { reden: 'doorverwezen', toelichting: 'Naar de buren.', vraag: 'ingetrokken' }
    expect(redenen(await t.doe(sluitEersteContact, toeleider, invoer, { dossierId }))).toEqual([
      'onderzoek-loopt',
    ])
  })
})

describe('vertellen wat er met gegevens gebeurt (AVG 13)', () => {
  const verteld = (dossierId: string) =>
    db.rijen(
      `select betrokkene_id, datum::text from onderzoek.gebeurtenis
       where dossier_id = $1 and soort = 'gewezen-op-gegevensgebruik'`,
      [dossierId],
    )
  test('in het eerste contact, of later; zolang niet, is het een plicht', async () => {
    const { dossierId, client, doe } = await eersteContact(t)
    expect(await verteld(dossierId)).toEqual([])
    await doe(informeerOverGegevens, { betrokkeneId: client, datum: vandaag })
    expect(await verteld(dossierId)).toEqual([{ betrokkene_id: client, datum: vandaag }])
    const meteen = await eersteContact(t, { geinformeerd: true })
    expect(await verteld(meteen.dossierId)).toEqual([{ betrokkene_id: meteen.client, datum: vandaag }])
  })
})

describe('iemand toevoegen (1.1.1)', () => {
  test('een partner is gezinslid, en pas client na een ja', async () => {
    const { partner: id, dossierId } = await metPartner(t)
    expect(await db.rij('onderzoek.betrokkene', id)).toMatchObject({
      hoedanigheid: 'gezinslid',
    })
    const banden = 'select soort, code, voor_id, sinds, tot from onderzoek.band where betrokkene_id = $1'
    expect(await db.rijen(banden, [id])).toEqual([
      { soort: 'gezin', code: 'partner', voor_id: null, sinds: null, tot: null },
    ])
    const soorten = await db.rijen(
      'select soort from onderzoek.gebeurtenis where betrokkene_id = $1 order by versie',
      [id],
    )
    expect(soorten.map(({ soort }) => soort)).toEqual(['gezinslid-gevraagd', 'gezinslid-stemt-in'])
    const lijst = gedaan<{ regels: { dossierId: string; namen: string[] }[] }>(
      await t.doe(onderzoekWerkvoorraad, toeleider, {}),
    )
    const regel = lijst.uitkomst.regels.find((een) => een.dossierId === dossierId)
    expect(regel?.namen).toEqual(['Samira Geheimenaar', 'Youssef Partnernaam'])
  })
  test('wordt geweigerd als de client het niet wil, of als de relatie geen gezinslid maakt', async () => {
    const { dossierId } = await lopendOnderzoek(t)
    const voeg = (anders: object) =>
      t.doe(
        voegBetrokkeneToe,
        toeleider,
        { hoedanigheid: 'gezinslid', relatie: 'partner', ...partner, ...anders },
        { dossierId },
      )
    expect(redenen(await voeg({ clientWilDit: false }))).toEqual(['client-wil-niet'])
    expect(redenen(await voeg({ clientWilDit: true, relatie: 'anders' }))).toEqual(['geen-gezinslid'])
  })
  test('twee keer dezelfde geeft dezelfde betrokkene', async () => {
    const { doe } = await lopendOnderzoek(t)
    const invoer = {
      hoedanigheid: 'gezinslid',
      relatie: 'partner',
      clientWilDit: true,
      bsn: '999990020',
      ...partner,
    }
    const eerst = await doe(voegBetrokkeneToe, invoer)
    expect(await doe(voegBetrokkeneToe, invoer)).toEqual(eerst)
  })
})

describe('een gezinslid vragen (2.3a.1 lid 3)', () => {
  test('een kind van negen stemt niet zelf in, zijn ouders doen dat (1.1.1 cliënt 3°, Q-42)', async () => {
    const { dossierId, client, doe } = await lopendOnderzoek(t)
    const zoon = { voornamen: 'Sami', achternaam: 'Kindnaam', geboortedatum: '2017-03-01' }
    const lid = { hoedanigheid: 'gezinslid', relatie: 'kind', clientWilDit: true, ...zoon }
    const { betrokkeneId } = await doe(voegBetrokkeneToe, lid)
    await doe(vraagGezinslid, { betrokkeneId, aanleiding: 'Hij slaapt slecht door de schulden.' })
    const ja = { betrokkeneId, antwoord: 'stemt-in', datum: vandaag }
    expect(redenen(await t.doe(legAntwoordGezinslidVast, toeleider, ja, { dossierId }))).toEqual([
      'instemming-door-ouders',
    ])
    const namens = { ...ja, door: 'ouders', vertegenwoordigers: [client] }
    expect(redenen(await t.doe(legAntwoordGezinslidVast, toeleider, namens, { dossierId }))).toEqual([
      'vertegenwoordigt-deze-persoon-niet',
    ])
    const gezag = { betrokkeneId: client, voorId: betrokkeneId, als: 'ouder', sinds: '2017-03-01' }
    await doe(legVertegenwoordigingVast, { ...gezag, bewijsGezien: true })
    await doe(legAntwoordGezinslidVast, namens)
    const [band] = await db.rijen('select tot::text from onderzoek.band where voor_id = $1', [betrokkeneId])
    expect(band).toEqual({ tot: '2035-03-01' })
  })
  test('een nee is een nee: er wordt niet opnieuw gevraagd', async () => {
    const { dossierId, doe } = await lopendOnderzoek(t)
    const { betrokkeneId } = await doe(voegBetrokkeneToe, {
      hoedanigheid: 'gezinslid',
      relatie: 'kind',
      clientWilDit: true,
      ...partner,
      geboortedatum: '2011-01-01',
    })
    const vraag = { betrokkeneId, aanleiding: 'Zij hoort de zorgen thuis.' }
    await doe(vraagGezinslid, vraag)
    await doe(legAntwoordGezinslidVast, { betrokkeneId, antwoord: 'weigert', datum: vandaag })
    expect(redenen(await t.doe(vraagGezinslid, toeleider, vraag, { dossierId }))).toEqual([
      'gezinslid-weigerde',
    ])
    expect(await db.leesbaar(['onderzoek.gebeurtenis'], 'zorgen thuis')).toBe(0)
  })
})

test('een contactpoging vraagt geen tekst (2.3a.1 lid 4)', async () => {
  const { client, doe } = await eersteContact(t)
  await doe(legContactpogingVast, {
    betrokkeneId: client,
    kanaal: 'telefoon',
    resultaat: 'niet-bereikt',
    datum: vandaag,
  })
  const [rij] = await db.rijen(
    `select code, datum::text from onderzoek.gebeurtenis where betrokkene_id = $1 and soort = 'contactpoging'`,
    [client],
  )
  expect(rij).toEqual({ code: 'niet-bereikt', datum: vandaag })
})
