import { afterAll, beforeAll, expect, test } from 'vitest'
import { casus04 } from '../src/demo/casus-04.ts'
import { demoWie } from '../src/demo/demo-gebruikers.ts'
import { richtDemoIn } from '../src/demo/inrichting.ts'
import { type Gespeeld, speel } from '../src/demo/speel.ts'
import { bekijkBrief, bekijkVerzoek } from '../src/rechten/bekijk-verzoek.ts'
import { beslis } from '../src/rechten/beslis.ts'
import { geefAfschrift } from '../src/rechten/geef-afschrift.ts'
import { laatOntvangersWeten } from '../src/rechten/laat-ontvangers-weten.ts'
import { neemVerzoekAan } from '../src/rechten/neem-verzoek-aan.ts'
import type { Pakket } from '../src/rechten/pakket.ts'
import { legUitvoeringVast } from '../src/rechten/rond-af.ts'
import { bekijkPakket, neemDossierMee } from '../src/rechten/stel-pakket-samen.ts'
import { stelVragerVast } from '../src/rechten/stel-vrager-vast.ts'
import type { VerzoekBeeld } from '../src/rechten/verzoek-beeld.ts'
import type { Brief } from '../src/verwerking/brief.ts'
import type { ZaakUitkomst } from '../src/verwerking/hoofdstuk.ts'
import type { Verwerking } from '../src/verwerking/verwerking.ts'
import { plusDagen } from '../src/wet/datum.ts'
import { overleg, richtGgdIn } from './casus-04-overleg.ts'
import { afgelopen, gedaan, type TestOmgeving, testOmgeving } from './omgeving.ts'

const d0 = '2026-12-01'
const lies = demoWie('lies', 'rechtenmedewerker')
const mensen = {
  consulent: demoWie('wouter', 'partijmedewerker'),
  behandelaar: demoWie('roos', 'partijmedewerker'),
  huisarts: demoWie('hugo', 'partijmedewerker'),
  burgemeester: demoWie('vera', 'partijmedewerker'),
  beslisser: demoWie('karim', 'beslisser'),
  toeleider: demoWie('noor', 'toeleider'),
  coordinator: demoWie('ilse', 'coordinator'),
}

let proef: TestOmgeving
let gespeeld: Gespeeld

beforeAll(async () => {
  proef = await testOmgeving(plusDagen(d0, 47))
  await richtDemoIn(proef.omgeving.db)
  await richtGgdIn(proef)
  const alle = casus04(mensen.coordinator.gebruikerId)
  const verteld = alle.findIndex(({ dag }) => dag >= 20)
  gespeeld = await speel([...alle.slice(0, verteld), ...overleg, ...alle.slice(verteld)], proef.omgeving, {
    d0,
    mensen,
  })
})
afterAll(() => proef?.close())

test('casus 04: een verbetering bereikt iedere partij die het gegeven kreeg, ook in het overleg, elk met een eigen brief (AVG 16 en 19, Q-20)', async () => {
  const vraagt = {
    ...{ recht: 'rectificatie', over: 'onderzoek', ontvangenOp: plusDagen(d0, 47), door: 'zelf' },
    wat: 'Het zijn geen negen katten.',
    ...{ voornamen: 'Gerrit', achternaam: 'Kuiper', geboortedatum: '1969-03-02' },
  }
  const { dossierId } = gedaan(await proef.doe(neemVerzoekAan, lies, vraagt))
  const doe = (wat: Verwerking, invoer: object = {}, wie = lies) => proef.doe(wat, wie, invoer, { dossierId })
  gedaan(await doe(stelVragerVast, { hoe: 'legitimatie', vastgesteld: true }))
  const eerst = gedaan<Pakket>(await doe(bekijkPakket)).uitkomst
  const daar = eerst.opNaam.find((een) => een.dossierId === gespeeld.namen.get('onderzoek'))
  if (daar) gedaan(await doe(neemDossierMee, { vindplaats: daar.betrokkeneId, zeker: true }))
  const { delen } = gedaan<Pakket>(await doe(bekijkPakket)).uitkomst
  const dingen = delen.flatMap((deel) => deel.dingen)
  expect(delen.flatMap(({ gevraagdAan }) => gevraagdAan)).toEqual(
    expect.arrayContaining(['Ggz De Brug', 'Huisartsen Lindelaan']),
  )
  const gedeeld = dingen.filter(({ aan }) => aan.length > 0).map(({ id }) => id)
  expect(gedeeld.length).toBeGreaterThan(0)
  const brief = { dingen: gedeeld, wat: 'Er stond dat hij negen katten heeft. Dat zijn er vier.' }
  expect(afgelopen(await doe(laatOntvangersWeten, brief))).toEqual(['recht-nog-onbeslist'])
  const ja = { beslissing: 'toegewezen', antwoord: 'Wij verbeteren het aantal.' }
  gedaan(await doe(beslis, ja, mensen.beslisser))
  gedaan(await doe(laatOntvangersWeten, brief))
  const { brieven } = gedaan<ZaakUitkomst & { beeld: VerzoekBeeld }>(await doe(bekijkVerzoek)).uitkomst.beeld
  const naar: string[] = []
  for (const { id, onderwerp } of brieven) {
    if (!onderwerp.startsWith('Gegevens die u')) continue
    const gelezen = gedaan<{ brief: Brief }>(await doe(bekijkBrief, { briefId: id })).uitkomst.brief
    naar.push(gelezen.aan.join())
    expect(JSON.stringify(gelezen)).toMatch(/Gerrit Kuiper, geboren op 2 maart 1969[\s\S]*Dat zijn er vier/)
  }
  expect(naar).toContain('Woonstichting Voorbeeld')
  expect(new Set(naar).size).toBe(naar.length)
  const klaar = { datum: plusDagen(d0, 47), hoe: 'Verbeterd in het onderzoek.' }
  expect(afgelopen(await doe(legUitvoeringVast, klaar))).toEqual(['recht-ontvangers-niet-geteld'])
  gedaan(await doe(legUitvoeringVast, { ...klaar, ontvangers: String(naar.length) }))
})

test('casus 04: de kopie noemt iedere ontvanger in woorden, en van het gezin alleen dat het iemand uit het gezin was (AVG 15 lid 1 onder c)', async () => {
  const vraagt = {
    ...{ recht: 'afschrift', over: 'alles', ontvangenOp: plusDagen(d0, 47), door: 'zelf' },
    wat: 'Alles wat u over mij heeft.',
    ...{ voornamen: 'Gerrit', achternaam: 'Kuiper', geboortedatum: '1969-03-02' },
  }
  const { dossierId } = gedaan(await proef.doe(neemVerzoekAan, lies, vraagt))
  const doe = (wat: Verwerking, invoer: object = {}, wie = lies) => proef.doe(wat, wie, invoer, { dossierId })
  gedaan(await doe(stelVragerVast, { hoe: 'legitimatie', vastgesteld: true }))
  for (const { betrokkeneId } of gedaan<Pakket>(await doe(bekijkPakket)).uitkomst.opNaam)
    gedaan(await doe(neemDossierMee, { vindplaats: betrokkeneId, zeker: true }))
  gedaan(await doe(beslis, { beslissing: 'toegewezen', antwoord: 'U krijgt een kopie.' }, mensen.beslisser))
  gedaan(await doe(geefAfschrift))
  const { brieven } = gedaan<ZaakUitkomst & { beeld: VerzoekBeeld }>(await doe(bekijkVerzoek)).uitkomst.beeld
  const { brief } = gedaan<{ brief: Brief }>(await doe(bekijkBrief, { briefId: brieven.at(-1)?.id })).uitkomst
  const gegeven = brief.delen.flatMap(({ punten = [] }) =>
    punten.flatMap((punt) => /Gegeven aan: (.*)\.$/.exec(punt)?.[1] ?? []),
  )
  expect(gegeven.join()).toContain('De coördinator')
  expect(gegeven.join()).toContain('Woonstichting Voorbeeld')
  expect(gegeven.filter((een) => /[0-9a-f]{8}-|^[a-z]|, [a-z]/.test(een))).toEqual([])
})
