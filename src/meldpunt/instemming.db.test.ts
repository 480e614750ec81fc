import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vandaag } from '../../testing/lopend-onderzoek.ts'
import { type MeldpuntVeld, meldpuntVeld, mila } from '../../testing/meldpunt-veld.ts'
import { gedaan, redenen } from '../../testing/omgeving.ts'
import { gesprek } from '../../testing/toestanden-van-meldpunt.ts'
import type { ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { beginTriage } from './begin-triage.ts'
import { bekijkMelding } from './bekijk-melding.ts'
import { geleidDoor } from './geleid-door.ts'
import { informeerGemelde } from './informeer-gemelde.ts'
import { legInstemmingVast } from './leg-instemming-vast.ts'
import type { MeldingBeeld } from './melding-beeld.ts'
import { verbeterGemelde } from './verbeter-gemelde.ts'
import { voegMeldingVertegenwoordigerToe } from './vertegenwoordiger.ts'

let veld: MeldpuntVeld
beforeAll(async () => {
  veld = await meldpuntVeld()
})
afterAll(() => veld?.close())

const begin = async (geboortedatum: string) =>
  gedaan(await veld.t.doe(beginTriage, mila, { ...gesprek, geboortedatum }))
const probeer = async (wat: Parameters<typeof veld.t.doe>[0], invoer: object, dossierId: string) =>
  redenen(await veld.t.doe(wat, mila, invoer, { dossierId }))
const moeder = { voornamen: 'Mo', achternaam: 'Moeder', als: 'ouder', bewijsGezien: true }
const zei = { datum: vandaag, instemming: 'ja' }

describe('voor een kind stemt in wie het gezag heeft (5.5.4 lid 1; Q-42)', () => {
  test('het kind alleen niet, de moeder wel; haar naam staat erbij', async () => {
    const { dossierId } = await begin('2018-05-04')
    const plek = { dossierId, plekken: {} }
    expect(await probeer(legInstemmingVast, zei, dossierId)).toEqual(['gezag-stemt-in'])
    const { betrokkeneId } = await veld.doe(voegMeldingVertegenwoordigerToe, moeder, plek)
    const ja = { ...zei, door: 'vertegenwoordiger', vertegenwoordigers: [betrokkeneId] }
    await veld.doe(legInstemmingVast, ja, plek)
    const { beeld } = gedaan<ZaakUitkomst & { beeld: MeldingBeeld }>(
      await veld.t.doe(bekijkMelding, mila, {}, { dossierId }),
    ).uitkomst
    expect(beeld.tijdlijn.find(({ soort }) => soort === 'instemming')?.toelichting).toBe(
      'gezegd door wie voor de persoon spreekt: Mo Moeder',
    )
  })
  test('blijkt de persoon later een kind te zijn, dan draagt dat ja het doorgeven niet meer (AVG 16)', async () => {
    const { dossierId } = await begin('1988-05-04')
    const melding = { dossierId, plekken: {} }
    await veld.doe(informeerGemelde, { datum: vandaag, hoe: 'gesprek' }, melding)
    await veld.doe(legInstemmingVast, zei, melding)
    const [rij] = await veld.rijen('gegeven', melding)
    const gegevenId = rij?.id
    const door = {
      ...{ naar: 'eigen-taak', taak: 'jeugdwet', grond: 'instemming' },
      gegevens: [{ gegevenId, reden: 'Nodig om te weten waar het om gaat.' }],
    }
    const kind = { voornamen: 'Samira', achternaam: 'Geheimenaar', geboortedatum: '2018-05-04' }
    await veld.doe(verbeterGemelde, { ...kind, reden: 'Verkeerd verstaan.' }, melding)
    expect(await probeer(geleidDoor, door, dossierId)).toContain('instemming-geldt-niet')
  })
})
