import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoWie } from '../src/demo/demo-gebruikers.ts'
import { voorbeeld } from '../src/demo/demo-ids.ts'
import { richtDemoIn } from '../src/demo/inrichting.ts'
import { partijId } from '../src/demo/partijen.ts'
import { speel } from '../src/demo/speel.ts'
import { bekijkBrief, bekijkVerzoek } from '../src/rechten/bekijk-verzoek.ts'
import { beslis } from '../src/rechten/beslis.ts'
import { geefAfschrift } from '../src/rechten/geef-afschrift.ts'
import { neemVerzoekAan } from '../src/rechten/neem-verzoek-aan.ts'
import type { Pakket } from '../src/rechten/pakket.ts'
import { bekijkPakket, laatWeerZien, laatWeg, neemDossierMee } from '../src/rechten/stel-pakket-samen.ts'
import { stelVragerVast } from '../src/rechten/stel-vrager-vast.ts'
import type { VerzoekBeeld } from '../src/rechten/verzoek-beeld.ts'
import type { Brief } from '../src/verwerking/brief.ts'
import type { ZaakUitkomst } from '../src/verwerking/hoofdstuk.ts'
import type { Verwerking } from '../src/verwerking/verwerking.ts'
import { plusDagen } from '../src/wet/datum.ts'
import { buurvrouwBelt, eersteDag } from './casus-05-begin.ts'
import { stappen } from './casus-05-stappen.ts'
import { afgelopen, gedaan, type TestOmgeving, testOmgeving } from './omgeving.ts'

const d0 = '2026-12-01'
const lies = demoWie('lies', 'rechtenmedewerker')
const karim = demoWie('karim', 'beslisser')
const mensen = {
  meldpunt: demoWie('mila', 'meldpuntmedewerker'),
  toeleider: demoWie('noor', 'toeleider'),
  coordinator: demoWie('ilse', 'coordinator'),
}
const wijkteam = partijId(voorbeeld, 'wijkteam')
const geheim = [buurvrouwBelt.melderNaam, 'Buurvrouw', '00000505']

let proef: TestOmgeving
let zaak: string

beforeAll(async () => {
  proef = await testOmgeving(plusDagen(d0, 30))
  await richtDemoIn(proef.omgeving.db)
  await speel(
    stappen(wijkteam).filter(({ dag }) => dag <= 30),
    proef.omgeving,
    { d0, mensen },
  )
})
afterAll(() => proef?.close())

const vraagt = {
  ...{ recht: 'inzage', over: 'meldpunt', ontvangenOp: plusDagen(d0, 30), door: 'zelf' },
  wat: 'Wie zegt dat ik op straat loop?',
  ...{ voornamen: 'Geertje', achternaam: 'Terpstra', geboortedatum: '1947-03-12' },
  ...{ straat: 'Kade', huisnummer: '27', postcode: '1234 AC', plaats: 'Voorbeeld' },
}
const doe = (wat: Verwerking, invoer: object = {}, wie = lies) =>
  proef.doe(wat, wie, invoer, { dossierId: zaak })
const pakket = async () => gedaan<Pakket>(await doe(bekijkPakket)).uitkomst
const kopie = async (): Promise<Brief> => {
  const { brieven } = gedaan<ZaakUitkomst & { beeld: VerzoekBeeld }>(await doe(bekijkVerzoek)).uitkomst.beeld
  const briefId = brieven.at(-1)?.id
  return gedaan<{ brief: Brief }>(await doe(bekijkBrief, { briefId })).uitkomst.brief
}

describe('inzage voor wie gemeld is, zonder de melder (casus 05; AVG 15 lid 4, 5.5.1)', () => {
  test('zonder nummer is zij alleen op naam te vinden: dat telt pas als iemand zegt dat zij het is (AVG 12 lid 6)', async () => {
    zaak = gedaan(await proef.doe(neemVerzoekAan, lies, vraagt)).dossierId
    expect(afgelopen(await doe(bekijkPakket))).toEqual(['vrager-niet-vastgesteld'])
    gedaan(await doe(stelVragerVast, { hoe: 'legitimatie', vastgesteld: true }))
    const leeg = await pakket()
    expect(leeg.delen.flatMap(({ dingen }) => dingen)).toEqual([])
    expect(leeg.opNaam).toHaveLength(1)
    expect(leeg.opNaam[0]?.voornamen).toBe('Geertje')
    const vindplaats = leeg.opNaam[0]?.betrokkeneId
    expect(afgelopen(await doe(neemDossierMee, { vindplaats }))).toEqual(['zelfde-persoon-onzeker'])
    gedaan(await doe(neemDossierMee, { vindplaats, zeker: true }))
  })
  test('zij krijgt wat over haar is opgeschreven, en nergens wie belde (AVG 15 lid 4)', async () => {
    const { delen } = await pakket()
    const teksten = delen.flatMap(({ dingen }) => dingen.map(({ tekst }) => tekst))
    expect(teksten).toEqual(
      expect.arrayContaining([buurvrouwBelt.zorgen, 'Zij kookt niet meer voor zichzelf.']),
    )
    for (const woorden of geheim) expect(JSON.stringify(delen)).not.toContain(woorden)
  })
  test('woorden en gegevens gaan weg op een grond; wat te veel wegging komt terug (AVG 15 lid 4)', async () => {
    const dingen = (await pakket()).delen.flatMap((deel) => deel.dingen)
    const met = (deel: string) => dingen.find(({ tekst }) => tekst.startsWith(deel))?.id ?? ''
    const weg = { grond: 'privacy-van-ander', waarom: 'Daaraan is te zien wie het meldde.' }
    gedaan(await doe(laatWeg, { ...weg, dingen: [met('Kan er iemand')] }))
    gedaan(await doe(laatWeg, { ...weg, dingen: [met('Zij dwaalt')], woorden: '’s nachts' }))
    const gelaten = gedaan<{ id?: string }>(await doe(laatWeg, { ...weg, dingen: [met('Zij wil hulp')] }))
    expect(gelaten.dossierId).toBe(zaak)
    expect(
      (await pakket()).delen.flatMap((deel) => deel.dingen.filter((ding) => ding.weg === 'heel')),
    ).toHaveLength(2)
    const { tijdlijn } = gedaan<ZaakUitkomst & { beeld: VerzoekBeeld }>(await doe(bekijkVerzoek)).uitkomst
      .beeld
    gedaan(await doe(laatWeerZien, { weglatingId: tijdlijn.at(-1)?.id }))
    expect(
      (await pakket()).delen.flatMap((deel) => deel.dingen.filter((ding) => ding.weg === 'heel')),
    ).toHaveLength(1)
  })
  test('het besluit zegt dat het een deel is; de kopie noemt herkomst, ontvangers, doel en duur (AVG 15 lid 1, UAVG 34)', async () => {
    const ja = { beslissing: 'toegewezen', antwoord: 'U krijgt een kopie.' }
    expect(afgelopen(await doe(beslis, ja, karim))).toEqual(['weglating-niet-besloten'])
    const deels = { ...ja, beslissing: 'gedeeltelijk', gronden: ['privacy-van-ander'] }
    gedaan(await doe(beslis, { ...deels, motief: 'Een deel gaat over iemand anders.' }, karim))
    gedaan(await doe(geefAfschrift))
    const brief = await kopie()
    const tekst = JSON.stringify(brief)
    expect(brief.onderwerp).toBe('Wat wij over u bewaren')
    expect(tekst).toContain('Zij dwaalt [weggelaten] op straat. Van de melder')
    expect(tekst).toMatch(/Gegeven aan: [^"]*Wijkteam/)
    expect(tekst).toMatch(/Om een melding te beoordelen[\s\S]*ten hoogste een jaar/)
    expect(tekst).not.toContain('Kan er iemand')
    for (const woorden of geheim) expect(tekst).not.toContain(woorden)
    expect(afgelopen(await doe(geefAfschrift))).toEqual(['recht-al-uitgevoerd'])
  })
})

describe('zolang zij niet van de melding weet (AVG 14 lid 5, 5.5.4)', () => {
  test('staat er niets in het overzicht, ook niet dat er een melding is', async () => {
    const eerder = await testOmgeving(d0)
    try {
      await richtDemoIn(eerder.omgeving.db)
      await speel(eersteDag(wijkteam), eerder.omgeving, { d0, mensen })
      const { dossierId } = gedaan(await eerder.doe(neemVerzoekAan, lies, { ...vraagt, ontvangenOp: d0 }))
      const hier = (wat: Verwerking, invoer: object) => eerder.doe(wat, lies, invoer, { dossierId })
      gedaan(await hier(stelVragerVast, { hoe: 'legitimatie', vastgesteld: true }))
      const { opNaam } = gedaan<Pakket>(await hier(bekijkPakket, {})).uitkomst
      gedaan(await hier(neemDossierMee, { vindplaats: opNaam[0]?.betrokkeneId, zeker: true }))
      const { delen } = gedaan<Pakket>(await hier(bekijkPakket, {})).uitkomst
      expect(delen.map(({ dingen, weggelaten }) => [dingen, weggelaten])).toEqual([[[], 0]])
    } finally {
      await eerder.close()
    }
  })
})
