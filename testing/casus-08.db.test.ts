import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoWie } from '../src/demo/demo-gebruikers.ts'
import { richtDemoIn } from '../src/demo/inrichting.ts'
import { type Gespeeld, speel } from '../src/demo/speel.ts'
import { bekijkBrief } from '../src/onderzoek/bekijk-brief.ts'
import { onderzoek } from '../src/onderzoek/index.ts'
import { neemEerderGegevenOver } from '../src/onderzoek/neem-eerder-gegeven-over.ts'
import { aanwijzingenWerkvoorraad } from '../src/onderzoek/werkvoorraad.ts'
import type { Werklijst } from '../src/verwerking/hoofdstuk.ts'
import type { Plicht } from '../src/verwerking/panel.ts'
import { runFormulier } from '../src/verwerking/run-formulier.ts'
import { plusDagen, plusJaren } from '../src/wet/datum.ts'
import { stappen } from './casus-08-stappen.ts'
import { gedaan, herkomst, type TestOmgeving, testOmgeving } from './omgeving.ts'
import { type RijenLezer, rijenLezer } from './rijen-lezen.ts'

const d0 = '2026-12-01'
const noor = demoWie('noor', 'toeleider')
const karim = demoWie('karim', 'beslisser')
const ilse = demoWie('ilse', 'coordinator')

interface Uitkomst {
  readonly feiten: Parameters<NonNullable<typeof onderzoek.plichten>>[0]
  readonly beeld: {
    readonly vernietigenOp: string | null
    readonly brieven: readonly { readonly id: string; readonly soort: string }[]
  }
}

let proef: TestOmgeving
let db: RijenLezer
let gespeeld: Gespeeld

const id = (naam: string): string => gespeeld.namen.get(naam) ?? ''

beforeAll(async () => {
  proef = await testOmgeving(plusDagen(d0, 241))
  await richtDemoIn(proef.omgeving.db)
  db = await rijenLezer(proef.superUrl)
  gespeeld = await speel(stappen(ilse.gebruikerId), proef.omgeving, {
    d0,
    mensen: { toeleider: noor, beslisser: karim, coordinator: ilse },
  })
})
afterAll(async () => {
  await db?.close()
  await proef?.close()
})

const gelezen = async () =>
  gedaan<Uitkomst>(await proef.doe(onderzoek.bekijken, noor, {}, { dossierId: id('onderzoek') })).uitkomst

const briefTekst = async (soort: string): Promise<string> => {
  const brief = (await gelezen()).beeld.brieven.find((een) => een.soort === soort)
  const uit = await proef.doe(bekijkBrief, noor, { briefId: brief?.id }, { dossierId: id('onderzoek') })
  return JSON.stringify(gedaan(uit).uitkomst)
}

describe('casus 08: eigen regie (MvT bij 2.3a.3 lid 2)', () => {
  test('iedere stap loopt af zoals de wet zegt, ook wat niet mag', () => {
    const nietMag = gespeeld.stappen.filter(({ afloop }) => afloop.soort !== 'gedaan')
    expect(nietMag.map(({ stap }) => stap.regel)).toEqual([
      'Mag niet: de cliënt laten coördineren zonder dat zij dat zelf zegt.',
      'Mag niet: de echtgenoot laten coördineren als hij dat niet wil.',
      'Mag niet: de toeleider beoordeelt dat zelf.',
      'Mag niet: de echtgenoot als coördinator registreren.',
      'Mag niet: de cliënt als coördinator registreren.',
      'Mag niet: toch een coördinator aanwijzen.',
      'Mag niet: gegevens overdragen op grond van 5.4.4.',
      'Mag niet: gegevens van het eerste onderzoek gebruiken voordat dit onderzoek loopt.',
      'Mag niet: wat buiten de reikwijdte van nu valt.',
      'Mag niet: hetzelfde nog een keer.',
    ])
  })
  test('er komt geen coördinatiedossier en er gaat niets naar een partij (2.3a.2 lid 2 slot, 5.4.4)', async () => {
    const aantallen = await db.rijen(
      `select (select count(*)::int from coordinatie.dossier) aanpakken,
        (select count(*)::int from onderzoek.verstrekking where dossier_id = $1 and aan not in ($2, 'later-onderzoek')) gegeven`,
      [id('onderzoek'), id('client')],
    )
    expect(aantallen).toEqual([{ aanpakken: 0, gegeven: 0 }])
  })
  test('de plicht om een coördinator aan te wijzen is weg, en niemand krijgt haar in zijn werkvoorraad', async () => {
    const plichten =
      onderzoek.plichten?.((await gelezen()).feiten, { vandaag: '2026-12-31', wie: noor }) ?? []
    const codes = plichten.map(({ code }: Plicht) => code)
    expect(codes).not.toContain('wijs-coordinator-aan')
    expect(codes).not.toContain('vraag-instemming')
    const lijst = gedaan<Werklijst>(await proef.doe(aanwijzingenWerkvoorraad, karim, {})).uitkomst
    expect(lijst.regels).toEqual([])
  })
  test('de brieven zeggen wat nodig is om te coördineren en hoe zij terug kan komen (2.3a.1 lid 2)', async () => {
    const oordeel = await briefTekst('eigen-regie')
    expect(oordeel).toMatch(/Ruben Overdijk/)
    expect(oordeel).toMatch(/regelt de afspraken met schuldhulp nu ook al/)
    expect(oordeel).toMatch(/Hulp bij de post/)
    expect(oordeel).toMatch(/wisselt daarvoor geen gegevens over u uit/)
    expect(oordeel).toMatch(/opnieuw vragen om een onderzoek/)
    const uitkomst = await briefTekst('uitkomst')
    expect(uitkomst).toMatch(/geen coördinator en geen aanpak van de gemeente/)
    expect(uitkomst).toMatch(/opnieuw vragen om een onderzoek/)
    expect(uitkomst).not.toMatch(/Komt er een aanpak, dan bewaren/)
  })
  test('na het nieuwe verzoek staat alleen het gekozen gegeven in het tweede onderzoek, met waar het vandaan komt (5.4.5)', async () => {
    const rijen = await db.rijen('select id, bron from onderzoek.gegeven where dossier_id = $1', [
      id('opnieuw'),
    ])
    expect(rijen).toEqual([{ id: id('overgenomen'), bron: 'wams-onderzoek' }])
    const gelezen = await proef.doe(onderzoek.bekijken, noor, {}, { dossierId: id('opnieuw') })
    expect(JSON.stringify(gedaan(gelezen).uitkomst)).toMatch(/snel overprikkeld/)
    const [gegeven] = await db.rijen(
      "select aan, artikel from onderzoek.verstrekking where dossier_id = $1 and aan = 'later-onderzoek'",
      [id('onderzoek')],
    )
    expect(gegeven).toEqual({ aan: 'later-onderzoek', artikel: 'bewaard-onderzoek-gebruiken' })
  })
  test('kiezen laat zien waar een gegeven over gaat, niet wat er staat (AVG 5 lid 1 onder c)', async () => {
    const vraag = { dossierId: id('opnieuw') }
    const formulier = await runFormulier(neemEerderGegevenOver, vraag, noor, proef.omgeving, herkomst)
    expect(formulier).toMatchObject({ soort: 'formulier' })
    expect(JSON.stringify(formulier)).toMatch(/Marjan Overdijk/)
    expect(JSON.stringify(formulier)).not.toMatch(/overprikkeld|Er loopt schuldhulp/)
  })
  test('de gegevens gaan twee jaar na de uitkomst weg (5.4.5 lid 1)', async () => {
    expect((await gelezen()).beeld.vernietigenOp).toBe(plusJaren(plusDagen(d0, 28), 2))
  })
})
