import { afterAll, describe, expect, test } from 'vitest'
import {
  eersteContact,
  lopendOnderzoek,
  metPartner,
  toeleider,
  vandaag,
} from '../../testing/lopend-onderzoek.ts'
import { redenen } from '../../testing/omgeving.ts'
import { wegMetRijen } from '../../testing/weg-met-rijen.ts'
import { haalBandWeg } from './haal-band-weg.ts'
import { haalGebeurtenisWeg } from './haal-gebeurtenis-weg.ts'
import { legRelatieVast } from './leg-relatie-vast.ts'
import { legVerlengdeJeugdhulpVast } from './leg-verlengde-jeugdhulp-vast.ts'
import { legVertegenwoordigingVast } from './leg-vertegenwoordiging-vast.ts'
import { verbeterPersoon } from './verbeter-persoon.ts'
import { voegBetrokkeneToe } from './voeg-betrokkene-toe.ts'
import { vraagGezinslid } from './vraag-gezinslid.ts'

const { t, db, sluit } = await wegMetRijen(vandaag)
afterAll(sluit)

const kind = {
  hoedanigheid: 'gezinslid',
  relatie: 'jeugdige-elders',
  clientWilDit: true,
  voornamen: 'Noor',
  achternaam: 'Kindnaam',
  geboortedatum: '2009-03-01',
}
const leeftijd = (dossierId: string) =>
  db.rijen(`select tot::text from onderzoek.band where dossier_id = $1 and soort = 'leeftijd'`, [dossierId])
const hoedanigheid = async (id: string) => (await db.rij('onderzoek.betrokkene', id))?.hoedanigheid

describe('de dag waarop een kind elders geen gezinslid meer is (1.1.1 gezinslid onder 1)', () => {
  test('volgt uit de geboortedatum, ook als die wordt verbeterd, en ook voor het gezag van de ouder', async () => {
    const { dossierId, client, doe } = await lopendOnderzoek(t)
    const { betrokkeneId } = await doe(voegBetrokkeneToe, kind)
    expect(await leeftijd(dossierId)).toEqual([{ tot: '2027-03-01' }])
    const gezag = { betrokkeneId: client, voorId: betrokkeneId, als: 'ouder', sinds: '2009-03-01' }
    await doe(legVertegenwoordigingVast, { ...gezag, bewijsGezien: true })
    const beter = { betrokkeneId, reden: 'Het jaar klopte niet.' }
    await doe(verbeterPersoon, { ...beter, geboortedatum: '2008-03-01' })
    expect(await leeftijd(dossierId)).toEqual([{ tot: '2026-03-01' }])
    const [ouder] = await db.rijen(
      `select tot::text from onderzoek.band where soort = 'vertegenwoordiging' and dossier_id = $1`,
      [dossierId],
    )
    expect(ouder).toEqual({ tot: '2026-03-01' })
    expect(await hoedanigheid(String(betrokkeneId))).toBe('netwerk')
  })
  test('wie 18 is komt er alleen als netwerk bij; met jeugdhulp die doorloopt kan die worden gevraagd', async () => {
    const { dossierId, doe } = await lopendOnderzoek(t)
    const ouder = { ...kind, geboortedatum: '2007-03-01' }
    expect(redenen(await t.doe(voegBetrokkeneToe, toeleider, ouder, { dossierId }))).toEqual([
      'geen-jeugdige-meer',
    ])
    const { betrokkeneId } = await doe(voegBetrokkeneToe, { ...ouder, hoedanigheid: 'netwerk' })
    const vraag = { betrokkeneId, aanleiding: 'Zij wil weer thuis wonen.' }
    expect(redenen(await t.doe(vraagGezinslid, toeleider, vraag, { dossierId }))).toEqual(['geen-gezinslid'])
    await doe(legVerlengdeJeugdhulpVast, { betrokkeneId, verlenging: 'tot-21', datum: vandaag })
    await doe(vraagGezinslid, vraag)
    const [feit] = await db.rijen(
      `select id from onderzoek.gebeurtenis where dossier_id = $1 and soort = 'jeugdhulp-verlengd'`,
      [dossierId],
    )
    await doe(haalGebeurtenisWeg, { gebeurtenisId: feit?.id, reden: 'Dat was een ander kind.' })
    expect(redenen(await t.doe(vraagGezinslid, toeleider, vraag, { dossierId }))).toEqual(['geen-gezinslid'])
    await doe(legVerlengdeJeugdhulpVast, { betrokkeneId, verlenging: 'tot-23', datum: vandaag })
    await doe(vraagGezinslid, vraag)
    await doe(legVerlengdeJeugdhulpVast, { betrokkeneId, verlenging: 'geeindigd', datum: vandaag })
    expect(redenen(await t.doe(vraagGezinslid, toeleider, vraag, { dossierId }))).toEqual(['geen-gezinslid'])
  })
  test('van een volwassene staat er geen verjaardag in het dossier (AVG 5 lid 1 onder c)', async () => {
    const { dossierId } = await eersteContact(t)
    expect(await leeftijd(dossierId)).toEqual([])
    const jong = await eersteContact(t, { geboortedatum: '2011-05-04' })
    expect(await leeftijd(jong.dossierId)).toEqual([{ tot: '2029-05-04' }])
  })
})

describe('gezinslid van een andere cliënt (1.1.1 gezinslid)', () => {
  test('de vader bij wie de partner elders woont, kan meedoen zodra die partner cliënt is', async () => {
    const { dossierId, partner, doe } = await metPartner(t)
    await doe(legRelatieVast, { betrokkeneId: partner, relatie: 'echtgenoot-elders', sinds: vandaag })
    const vader = { ...kind, relatie: 'ouder', naarId: partner, geboortedatum: '1950-01-01' }
    const { betrokkeneId } = await doe(voegBetrokkeneToe, { ...vader, voornamen: 'Hassan' })
    await doe(vraagGezinslid, { betrokkeneId, aanleiding: 'Hij betaalt de huur van zijn zoon.' })
    const [band] = await db.rijen(
      'select id, voor_id from onderzoek.band where betrokkene_id = $1 and dossier_id = $2',
      [betrokkeneId, dossierId],
    )
    expect(band).toMatchObject({ voor_id: partner })
    const weg = { bandId: band?.id, reden: 'verkeerde-persoon' }
    expect(redenen(await t.doe(haalBandWeg, toeleider, weg, { dossierId }))).toEqual([
      'relatie-draagt-verder',
    ])
  })
  test('zonder die cliënt is hij het niet', async () => {
    const { dossierId, doe } = await lopendOnderzoek(t)
    const man = { ...kind, relatie: 'echtgenoot-elders', geboortedatum: '1985-01-01' }
    const { betrokkeneId } = await doe(voegBetrokkeneToe, man)
    const vader = { ...kind, relatie: 'ouder', naarId: betrokkeneId, geboortedatum: '1950-01-01' }
    expect(redenen(await t.doe(voegBetrokkeneToe, toeleider, vader, { dossierId }))).toEqual([
      'geen-gezinslid',
    ])
  })
})
