import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vandaag } from '../../testing/lopend-onderzoek.ts'
import { type MeldpuntVeld, meldpuntVeld, mila } from '../../testing/meldpunt-veld.ts'
import { redenen } from '../../testing/omgeving.ts'
import { neemBeslissingTerug, vraagAannameNa } from './aanname.ts'
import { heropenMelding, rondTriageAf } from './afronden.ts'
import { bekijkMelding } from './bekijk-melding.ts'
import { trekDoorgeleidingIn } from './beslissing.ts'
import { legContactGemeldeVast } from './leg-contact-gemelde-vast.ts'
import { legMeldingAanOntvangerVast } from './melding-aan-ontvanger.ts'
import { plichten } from './rules/plichten.ts'
import { stelInformerenUit } from './stel-informeren-uit.ts'
import { haalInlichtingAntwoordWeg, trekInlichtingIn } from './trek-inlichting-in.ts'
import { verbeterMelder } from './verbeter-melder.ts'
import { haalMeldingGebeurtenisWeg, verbeterMeldingGebeurtenis } from './verbeter-melding-gebeurtenis.ts'
import { haalMeldingGegevenWeg, verbeterMeldingGegeven } from './verbeter-melding-gegeven.ts'
import { verbeterMeldingsdag } from './verbeter-meldingsdag.ts'

let veld: MeldpuntVeld
beforeAll(async () => {
  veld = await meldpuntVeld()
})
afterAll(() => veld?.close())

const reden = 'Het stond er verkeerd.'
type Gelezen = { feiten: Parameters<typeof plichten>[0]; beeld: object }
const lees = (melding: { dossierId: string }) =>
  veld.doe<Gelezen>(bekijkMelding, {}, { ...melding, plekken: {} })
const moet = async (melding: { dossierId: string }) =>
  plichten((await lees(melding)).feiten, { vandaag, wie: mila }).map(({ code }) => code)

describe('verbeteren wie er belde (5.5.1)', () => {
  test('de oude naam is weg, en wie zijn naam terugneemt laat niets achter (AVG 16 en 17)', async () => {
    const melding = await veld.melding('triage')
    const nieuw = { melder: 'burger', verborgen: true, reden }
    await veld.doe(
      verbeterMelder,
      { ...nieuw, melderNaam: 'Bep Beller', melderTelefoon: '0687654321' },
      melding,
    )
    const beeld = JSON.stringify((await lees(melding)).beeld)
    expect(beeld).toContain('Bep Beller')
    expect(beeld).not.toMatch(/Bea Buurvrouw|0612345678/)
    const weg = { ...nieuw, anoniem: true, redenAnoniem: 'Zij eet niet meer.', melderNaam: 'Bep Beller' }
    await veld.doe(verbeterMelder, weg, melding)
    expect(JSON.stringify((await lees(melding)).beeld)).not.toMatch(/Bep|0687654321/)
  })
})

describe('een gegeven verbeteren of weghalen (AVG 16, 17 en 19)', () => {
  test('wie het kreeg, moet het horen; daarna niet meer', async () => {
    const melding = await veld.melding('doorgeleid')
    expect(await moet(melding)).not.toContain('ontvanger-inlichten')
    const { gegeven: gegevenId } = melding.plekken
    const beter = { gegevenId, tekst: 'Zij dwaalt ’s avonds.', categorie: 'gewoon', reden }
    await veld.doe(verbeterMeldingGegeven, beter, melding)
    expect(JSON.stringify((await lees(melding)).beeld)).toContain('’s avonds')
    expect(await moet(melding)).toContain('ontvanger-inlichten')
    const [verstrekking] = await veld.rijen('verstrekking', melding)
    const keuze = { verstrekkingId: String(verstrekking?.id), op: vandaag }
    await veld.doe(legMeldingAanOntvangerVast, keuze, melding)
    expect(await moet(melding)).not.toContain('ontvanger-inlichten')
    await veld.doe(trekDoorgeleidingIn, { waarom: 'De verkeerde partij.' }, melding)
    expect(await moet(melding)).toContain('ontvanger-inlichten')
  })
  test('weg is weg; wie het kreeg wordt om vernietiging gevraagd', async () => {
    const melding = await veld.melding('doorgeleid')
    const { gegeven: gegevenId } = melding.plekken
    const voor = await veld.rijen('gegeven', melding)
    await veld.doe(haalMeldingGegevenWeg, { gegevenId, reden }, melding)
    expect(await veld.rijen('gegeven', melding)).toHaveLength(voor.length - 1)
    const [verstrekking] = await veld.rijen('verstrekking', melding)
    expect(verstrekking).toMatchObject({ vernietiging: 'gevraagd', gemeld_op: null })
    expect(await moet(melding)).toContain('ontvanger-inlichten')
    expect((await veld.rijen('gebeurtenis', melding)).at(-1)).toMatchObject({
      soort: 'weggehaald',
      code: 'gegeven',
    })
  })
})

describe('verbeteren en weghalen wat is vastgelegd (AVG 5 lid 1 onder d)', () => {
  test('de uitkomst van een contact, op zijn plaats', async () => {
    const melding = await veld.melding('triage')
    const { gebeurtenis: gebeurtenisId } = melding.plekken
    await veld.doe(verbeterMeldingGebeurtenis, { gebeurtenisId, code: 'gesproken', reden }, melding)
    expect(await veld.rijen('gebeurtenis', melding)).toMatchObject([{ code: 'gesproken' }])
  })
  test('weghalen dat informeren wacht, haalt de dag om opnieuw te kijken mee', async () => {
    const melding = await veld.melding('triage')
    const wacht = { reden: 'hulp-in-gevaar', toelichting: 'Hij doet dan niet open.', herzienOp: '2026-12-10' }
    await veld.doe(stelInformerenUit, wacht, melding)
    const rijen = await veld.rijen('gebeurtenis', melding)
    const uitstel = rijen.find(({ soort }) => soort === 'informeren-uitgesteld')
    await veld.doe(haalMeldingGebeurtenisWeg, { gebeurtenisId: String(uitstel?.id), reden }, melding)
    const over = (await veld.rijen('gebeurtenis', melding)).map(({ soort }) => soort)
    expect(over).toEqual(['contact-gemelde', 'weggehaald'])
  })
  test('de dag van het gesprek, met de dag van vernietigen (5.5.4 lid 1, Q-01)', async () => {
    const melding = await veld.melding('triage')
    await veld.doe(verbeterMeldingsdag, { ontvangenOp: '2026-11-28', reden }, melding)
    const dossier = `select verzocht_op::text, vernietigen_op::text from meldpunt.dossier where id = $1`
    expect(await veld.db.rijen(dossier, [melding.dossierId])).toEqual([
      { verzocht_op: '2026-11-28', vernietigen_op: '2027-11-28' },
    ])
  })
  test('de dag van het gesprek is nooit later dan het begin van de triage: zo blijft niets langer dan een jaar (5.5.4 lid 1)', async () => {
    const melding = await veld.melding('triage')
    const later = { ontvangenOp: vandaag, reden }
    const rij = (await veld.rijen('gebeurtenis', melding)).find(({ soort }) => soort === 'contact-gemelde')
    await veld.doe(haalMeldingGebeurtenisWeg, { gebeurtenisId: String(rij?.id), reden }, melding)
    await veld.db.rijen(`update meldpunt.dossier set gestart_op = '2026-12-02' where id = $1 returning id`, [
      melding.dossierId,
    ])
    const { dossierId } = melding
    expect(redenen(await veld.t.doe(verbeterMeldingsdag, mila, later, { dossierId }))).toContain(
      'meldingsdag-na-begin',
    )
  })
  test('wie over zichzelf bleek te bellen: zijn woorden zijn van hemzelf, en weer terug (AVG 5 lid 1 onder d)', async () => {
    const melding = await veld.melding('triage')
    const bronnen = async () =>
      new Set((await veld.rijen('gegeven', melding)).map(({ bron }) => String(bron)))
    expect(await bronnen()).toEqual(new Set(['melder']))
    await veld.doe(legContactGemeldeVast, { datum: vandaag, uitkomst: 'gesproken' }, melding)
    await veld.doe(verbeterMelder, { melder: 'zelf', zegtHijZelf: true, reden }, melding)
    expect(await bronnen()).toEqual(new Set(['betrokkene-zelf']))
    const burger = { melder: 'burger', melderNaam: 'Bep', melderTelefoon: '0687654321', reden }
    await veld.doe(verbeterMelder, burger, melding)
    expect(await bronnen()).toEqual(new Set(['melder']))
  })
  test('bleek het acuut, dan gaat de melding de volgende dag weg; wie haar opnieuw opent, heeft de gewone termijn (5.5.2)', async () => {
    const melding = await veld.melding('triage')
    const dag = async () =>
      (
        await veld.db.rijen(`select vernietigen_op::text dag from meldpunt.dossier where id = $1`, [
          melding.dossierId,
        ])
      )[0]?.dag
    await veld.doe(rondTriageAf, { uitkomst: 'alsnog-acuut' }, melding)
    expect(await dag()).toBe('2026-12-08')
    await veld.doe(heropenMelding, { waarom: 'Een vergissing.' }, melding)
    expect(await dag()).toBe('2027-12-01')
  })
})

describe('vragen en antwoorden (5.5.3)', () => {
  test('een ingetrokken vraag wacht niet meer, maar blijft staan', async () => {
    const melding = await veld.melding('inlichting-gevraagd')
    const { inlichting: inlichtingId } = melding.plekken
    await veld.doe(trekInlichtingIn, { inlichtingId, reden }, melding)
    expect(await veld.rijen('inlichting', melding)).toMatchObject([{ staat: 'ingetrokken' }])
  })
  test('een antwoord dat weg gaat, neemt mee wat het vertelde; de vraag wacht weer', async () => {
    const melding = await veld.melding('inlichting-beantwoord')
    const { inlichting: inlichtingId } = melding.plekken
    await veld.doe(haalInlichtingAntwoordWeg, { inlichtingId, reden }, melding)
    expect(await veld.rijen('inlichting', melding)).toMatchObject([{ staat: 'gevraagd' }])
    expect(JSON.stringify((await lees(melding)).beeld)).not.toContain('Zij is bij ons bekend')
  })
})

describe('of de melding is opgepakt (§5.5)', () => {
  test('navragen schuift de dag om weer na te vragen op', async () => {
    const melding = await veld.melding('doorgeleid')
    await veld.doe(vraagAannameNa, { datum: vandaag }, melding)
    expect(await moet(melding)).toContain('aanname-navragen')
    expect((await veld.rijen('gebeurtenis', melding)).at(-1)).toMatchObject({ soort: 'aanname-nagevraagd' })
  })
  test('een vergissing gaat terug: de melding is weer open', async () => {
    const melding = await veld.melding('afgerond')
    await veld.doe(neemBeslissingTerug, { waarom: reden }, melding)
    const [dossier] = await veld.db.rijen('select staat, einde_op from meldpunt.dossier where id = $1', [
      melding.dossierId,
    ])
    expect(dossier).toEqual({ staat: 'doorgeleid', einde_op: null })
    const nogEens = await veld.t.doe(neemBeslissingTerug, mila, { waarom: reden }, melding)
    expect(redenen(nogEens)).toContain('geen-beslissing')
  })
})
