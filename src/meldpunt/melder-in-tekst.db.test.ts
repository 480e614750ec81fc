import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type MeldpuntVeld, meldpuntVeld, mila } from '../../testing/meldpunt-veld.ts'
import { gedaan, redenen } from '../../testing/omgeving.ts'
import { beginTriage } from './begin-triage.ts'
import { geleidDoor } from './geleid-door.ts'
import { legMeldingGegevenVast } from './leg-melding-gegeven-vast.ts'
import { stelInformerenUit } from './stel-informeren-uit.ts'
import { verbeterMelder } from './verbeter-melder.ts'
import { vraagInlichting } from './vraag-inlichting.ts'
import { zetDoor } from './zet-door.ts'

let veld: MeldpuntVeld
beforeAll(async () => {
  veld = await meldpuntVeld()
})
afterAll(() => veld?.close())

const verraad = 'Bea Buurvrouw (06 1234 5678) ziet haar iedere nacht dwalen.'
const waarom = 'Nodig om te weten waar het om gaat.'

describe('een melder die onbekend wil blijven, gaat nergens mee naartoe (5.5.1)', () => {
  test('al in het gesprek: wat is opgeschreven noemt hem niet', async () => {
    const bel = (deel: object) =>
      veld.t.doe(beginTriage, mila, { ...beginTriage.voorbeeld, plaats: 'Utrecht', zorgen: verraad, ...deel })
    expect(redenen(await bel({}))).toEqual(['melder-in-tekst'])
    const bijzonder = { zorgen: 'Zij dwaalt.', categorie: 'gezondheid', waaromBijzonder: verraad }
    expect(redenen(await bel(bijzonder))).toEqual(['melder-in-tekst'])
    gedaan(await bel({ verborgen: false }))
  })
  test('niet in wat naar een partij, een andere wet of een ander die iets weet gaat', async () => {
    const melding = await veld.melding('geinformeerd')
    const { dossierId } = melding
    const { gegevenId } = await veld.doe(
      legMeldingGegevenVast,
      { bron: 'melder', tekst: verraad, noodzaak: waarom, categorie: 'gewoon' },
      melding,
    )
    const { partij: partijId, gegeven } = melding.plekken
    const door = (id: string, reden = waarom) => ({
      ...{ naar: 'partij', partijId, grond: 'instemming', gegevens: [{ gegevenId: id, reden }] },
    })
    const probeer = async (handeling: Parameters<typeof veld.t.doe>[0], invoer: object) =>
      redenen(await veld.t.doe(handeling, mila, invoer, { dossierId }))
    expect(await probeer(geleidDoor, door(String(gegevenId)))).toEqual(['melder-in-tekst'])
    expect(await probeer(geleidDoor, door(String(gegeven), verraad))).toEqual(['melder-in-tekst'])
    const gevaar = { naar: 'veilig-thuis', aanWie: 'Veilig Thuis', waarom: 'De buren horen een kind gillen.' }
    const mee = [{ gegevenId, reden: waarom }]
    expect(await probeer(zetDoor, { ...gevaar, gegevens: mee })).toEqual(['melder-in-tekst'])
    const vraag = { aan: 'partij', partijId, niveau: 'dat', waarom, vraag: 'Is deze mevrouw bij u bekend?' }
    expect(await probeer(vraagInlichting, { ...vraag, vertelt: verraad })).toEqual(['melder-in-tekst'])
    await veld.doe(geleidDoor, door(String(gegeven)), melding)
  })
  test('mag de persoon weten wie belde, dan mag de naam mee', async () => {
    const melding = await veld.melding('triage')
    const bekend = { melder: 'burger', melderNaam: 'Bea Buurvrouw', melderTelefoon: '0612345678' }
    const reden = 'Zij vindt het goed.'
    await veld.doe(verbeterMelder, { ...bekend, verborgen: false, zegtHijZelf: true, reden }, melding)
    const wacht = { reden: 'hulp-in-gevaar', toelichting: 'Zij doet dan niet open.', herzienOp: '2026-12-10' }
    await veld.doe(stelInformerenUit, wacht, melding)
    const { partij: partijId } = melding.plekken
    const vraag = { aan: 'partij', partijId, niveau: 'dat', waarom, vraag: 'Is deze mevrouw bij u bekend?' }
    await veld.doe(vraagInlichting, { ...vraag, vertelt: verraad }, melding)
  })
})
