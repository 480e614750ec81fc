import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vandaag } from '../../testing/lopend-onderzoek.ts'
import { type MeldpuntVeld, meldpuntVeld, mila } from '../../testing/meldpunt-veld.ts'
import { gedaan, werker } from '../../testing/omgeving.ts'
import type { Werklijst } from '../verwerking/hoofdstuk.ts'
import { rondTriageAf } from './afronden.ts'
import { legAannameVast } from './beslissing.ts'
import { geleidDoor } from './geleid-door.ts'
import { informeerMelder } from './informeer-melder.ts'
import { stelInformerenUit } from './stel-informeren-uit.ts'
import { verbeterMeldingGegeven } from './verbeter-melding-gegeven.ts'
import { meldpuntWerkvoorraad } from './werkvoorraad.ts'

let veld: MeldpuntVeld
beforeAll(async () => {
  veld = await meldpuntVeld()
})
afterAll(() => veld?.close())

const lijst = async (wie = mila) =>
  gedaan<Werklijst>(await veld.t.doe(meldpuntWerkvoorraad, wie, {})).uitkomst.regels.map((regel) => ({
    id: regel.dossierId,
    moet: regel.plichten.map(({ code }) => code),
  }))

/** A melding in this state, of which who called knows what is kept of him. */
const melding = async (stand: string) => {
  const dit = await veld.melding(stand)
  await veld.doe(informeerMelder, { datum: vandaag, hoe: 'telefoon' }, dit)
  return dit
}

const uitgesteld = {
  reden: 'hulp-in-gevaar',
  toelichting: 'Dan doet zij niet meer open.',
  herzienOp: '2026-12-20',
}

describe('de werkvoorraad van het meldpunt (N-AVG-32, N-2.2.5-2b-wal)', () => {
  test('wat loopt staat erin, ook bij een collega; wat klaar is niet', async () => {
    const [triage, doorgeleid, af] = [
      await melding('triage'),
      await melding('doorgeleid'),
      await melding('afgerond'),
    ]
    for (const wie of [mila, werker('meldpuntmedewerker', 2)]) {
      const ids = (await lijst(wie)).map(({ id }) => id)
      expect(ids).toEqual(expect.arrayContaining([triage.dossierId, doorgeleid.dossierId]))
      expect(ids).not.toContain(af.dossierId)
    }
  })
  test('wat is afgerond terwijl de persoon het nog niet weet, blijft erin staan (2.2.5 lid 2)', async () => {
    const dit = await melding('triage')
    await veld.doe(stelInformerenUit, uitgesteld, dit)
    await veld.doe(rondTriageAf, { uitkomst: 'verwijzing' }, dit)
    const regel = (await lijst()).find(({ id }) => id === dit.dossierId)
    expect(regel?.moet).toEqual(['informeren-opnieuw-bezien'])
  })
  test('wie iets heeft dat is verbeterd, moet het nog horen, ook na het einde (AVG 19)', async () => {
    const dit = await melding('afgerond')
    const { gegeven: gegevenId } = dit.plekken
    const beter = { gegevenId, tekst: 'Zij loopt ’s avonds over straat.', categorie: 'gewoon' }
    await veld.doe(verbeterMeldingGegeven, { ...beter, reden: 'De beller vergiste zich.' }, dit)
    const regel = (await lijst()).find(({ id }) => id === dit.dossierId)
    expect(regel?.moet).toEqual(['ontvanger-inlichten'])
  })
  test('hulp die niet kan wachten moet vandaag zijn opgepakt, met wie er is gebeld (2.3.3)', async () => {
    const dit = await melding('geinformeerd')
    const { gegeven: gegevenId } = dit.plekken
    const spoed = { haast: 'kan-niet-wachten', gebeldMet: 'Wil', waaromSpoed: 'Zij slaapt buiten.' }
    const gegevens = [{ gegevenId, reden: 'Nodig om te weten waar het om gaat.' }]
    const wmo = { naar: 'eigen-taak', taak: 'wmo-2015', grond: 'instemming', gegevens }
    await veld.doe(geleidDoor, { ...wmo, ...spoed }, dit)
    const regel = (await lijst()).find(({ id }) => id === dit.dossierId)
    expect(regel?.moet).toEqual(['spoed-aannemen'])
    await veld.doe(legAannameVast, { datum: vandaag, wie: 'Wil van de Wmo' }, dit)
    expect((await lijst()).map(({ id }) => id)).not.toContain(dit.dossierId)
  })
  test('van een andere gemeente niets', async () => {
    expect(await lijst(werker('meldpuntmedewerker', 1, '0363'))).toEqual([])
    expect(vandaag).toBe('2026-12-07')
  })
})
