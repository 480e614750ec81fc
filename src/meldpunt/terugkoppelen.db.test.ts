import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vandaag } from '../../testing/lopend-onderzoek.ts'
import { type MeldpuntVeld, meldpuntVeld, mila } from '../../testing/meldpunt-veld.ts'
import { redenen } from '../../testing/omgeving.ts'
import type { Brief } from '../verwerking/brief.ts'
import { neemBeslissingTerug } from './aanname.ts'
import { bekijkBrief } from './bekijk-brief.ts'
import { bekijkMelding } from './bekijk-melding.ts'
import { legTeruggaveVast } from './beslissing.ts'
import { geefAanAndereGemeente } from './geef-aan-andere-gemeente.ts'
import { koppelTerug } from './koppel-terug.ts'
import { beslisMeerTerugkoppelen, vertelMeer, vraagMeerTerugkoppelen } from './meer-terugkoppelen.ts'
import { legMeldingAanOntvangerVast } from './melding-aan-ontvanger.ts'
import { haalMeldingGebeurtenisWeg } from './verbeter-melding-gebeurtenis.ts'

let veld: MeldpuntVeld
beforeAll(async () => {
  veld = await meldpuntVeld()
})
afterAll(() => veld?.close())

type Melding = Awaited<ReturnType<MeldpuntVeld['melding']>>
const brief = async (melding: Melding): Promise<Brief> => {
  const [rij] = await veld.rijen('brief', melding)
  return (await veld.doe<{ brief: Brief }>(bekijkBrief, { briefId: String(rij?.id) }, melding)).brief
}

describe('wat de melder terughoort (2.2.5 lid 2, §5.4)', () => {
  test('met de telefoon blijft er niets op papier; een brief vraagt een adres', async () => {
    const melding = await veld.melding('doorgeleid')
    await veld.doe(koppelTerug, { datum: vandaag, wat: 'doorgeleid' }, melding)
    expect(await veld.rijen('brief', melding)).toEqual([])
    const metBrief = { datum: vandaag, wat: 'opgepakt', hoe: 'brief' }
    expect(redenen(await veld.t.doe(koppelTerug, mila, metBrief, melding))).toEqual([
      'terugkoppeling-zonder-bereik',
    ])
  })
  test('H-27: in een mail staat één vaste zin, en niets over de persoon of wie helpt', async () => {
    const melding = await veld.melding('van-professional')
    await veld.doe(koppelTerug, { datum: vandaag, wat: 'opgepakt', hoe: 'mail' }, melding)
    const { aan, delen } = await brief(melding)
    expect(aan).toEqual(['Ton Thuiszorg', 'ton@voorbeeld.test'])
    expect(JSON.stringify(delen)).toContain('Wij hebben uw melding opgepakt.')
    expect(JSON.stringify(delen)).not.toMatch(/Samira|Geheimenaar|wijkteam|dwaalt|loopt/i)
  })
  test('meer horen: de een vraagt, een ander beslist, en dan precies dat', async () => {
    const melding = await veld.melding('van-professional')
    const vraag = vraagMeerTerugkoppelen.voorbeeld
    await veld.doe(vraagMeerTerugkoppelen, vraag, melding)
    const [verzoek] = await veld.rijen('gebeurtenis', melding)
    const oordeel = { verzoekId: String(verzoek?.id), akkoord: 'akkoord', waarom: 'Het kan niet anders.' }
    expect(redenen(await veld.t.doe(beslisMeerTerugkoppelen, mila, oordeel, melding))).toEqual([
      'zelf-gevraagd',
    ])
    const akkoord = await veld.melding('meer-akkoord')
    await veld.doe(vertelMeer, { verzoekId: akkoord.plekken.verzoek ?? '', datum: vandaag }, akkoord)
    const { beeld } = await veld.doe<{ beeld: object }>(bekijkMelding, {}, akkoord)
    expect(JSON.stringify(beeld).match(/doorgegeven aan het wijkteam/g)).toHaveLength(2)
  })
})

describe('naar de nieuwe gemeente (5.5.2 lid 5)', () => {
  const invoer = (melding: Melding) => ({
    ...geefAanAndereGemeente.voorbeeld,
    gevraagdOp: vandaag,
    gegevens: [{ gegevenId: melding.plekken.gegeven, reden: 'Zij zoeken uit of zij hulp heeft.' }],
  })
  test('de brief is wat zij krijgt: wat is gekozen, en niet wie er belde', async () => {
    const melding = await veld.melding('triage')
    await veld.doe(geefAanAndereGemeente, invoer(melding), melding)
    expect(await veld.rijen('verstrekking', melding)).toMatchObject([{ aan: '0363' }])
    const tekst = JSON.stringify(await brief(melding))
    expect(tekst).toContain('Amsterdam')
    expect(tekst).toContain('Samira Geheimenaar')
    expect(tekst).not.toMatch(/Bea|Buurvrouw|0612345678/)
  })
  test('nooit uit eigen beweging, en niet als die gemeente zelf geen melding kreeg', async () => {
    const melding = await veld.melding('triage')
    const zelf = { ...invoer(melding), opVerzoek: false, kreegMelding: false }
    expect(redenen(await veld.t.doe(geefAanAndereGemeente, mila, zelf, melding))).toEqual([
      'zonder-verzoek-andere-gemeente',
      'andere-gemeente-zonder-melding',
    ])
    expect(await veld.rijen('verstrekking', melding)).toEqual([])
  })
  test('ging de brief niet weg, dan gaan brief en verstrekking weg', async () => {
    const melding = await veld.melding('triage')
    await veld.doe(geefAanAndereGemeente, invoer(melding), melding)
    const feit = (await veld.rijen('gebeurtenis', melding)).at(-1)
    await veld.doe(
      haalMeldingGebeurtenisWeg,
      { gebeurtenisId: String(feit?.id), reden: 'Niet verstuurd.' },
      melding,
    )
    expect(await veld.rijen('brief', melding)).toEqual([])
    expect(await veld.rijen('verstrekking', melding)).toEqual([])
  })
})

test('was de teruggave een vergissing, dan hoeft wie de gegevens heeft niets te vernietigen (§5.5, AVG 16)', async () => {
  const melding = await veld.melding('doorgeleid')
  const weg = async () => (await veld.rijen('verstrekking', melding)).map((rij) => rij.vernietiging)
  await veld.doe(legTeruggaveVast, { datum: vandaag, waarom: 'Buiten ons gebied.' }, melding)
  expect(await weg()).toEqual(['gevraagd'])
  await veld.doe(neemBeslissingTerug, { waarom: 'Dat ging over een ander.' }, melding)
  expect(await weg()).toEqual([null])
  await veld.doe(legTeruggaveVast, { datum: vandaag, waarom: 'Buiten ons gebied.' }, melding)
  const [rij] = await veld.rijen('verstrekking', melding)
  await veld.doe(legMeldingAanOntvangerVast, { verstrekkingId: String(rij?.id), op: vandaag }, melding)
  await veld.doe(neemBeslissingTerug, { waarom: 'Dat ging over een ander.' }, melding)
  expect(await weg()).toEqual(['gevraagd'])
})
