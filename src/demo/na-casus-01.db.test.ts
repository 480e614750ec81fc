import { afterAll, beforeAll, expect, test } from 'vitest'
import { gedaan, herkomst, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import type { Werklijst } from '../verwerking/hoofdstuk.ts'
import { runFormulier } from '../verwerking/run-formulier.ts'
import type { ElkeHandeling, Wie } from '../verwerking/verwerking.ts'
import { demoWie } from './demo-gebruikers.ts'
import { richtDemoIn } from './inrichting.ts'
import { verwerkingMet } from './verwerkingen.ts'
import { zaaiDemo } from './zaai.ts'

const ilse = demoWie('ilse', 'coordinator')
const ruth = demoWie('ruth', 'coordinator')
const wouter = demoWie('wouter', 'partijmedewerker')
const hugo = demoWie('hugo', 'partijmedewerker')
const pieter = demoWie('pieter', 'toeleider')
const overname = {
  ...{ onderdeel: 'c', thema: 'schulden', categorie: 'gewoon', niveau: 'dat' },
  noodzaak: 'Nodig om te weten wat eerder hielp.',
}

const vandaag = '2026-12-01'

let proef: TestOmgeving

beforeAll(async () => {
  proef = await testOmgeving(vandaag)
  await richtDemoIn(proef.omgeving.db)
  await zaaiDemo(proef.omgeving)
})

afterAll(() => proef?.close())

const doe = async <U>(wie: Wie, id: string, dossierId?: string, invoer: object = {}): Promise<U> =>
  gedaan<U>(await proef.doe(verwerkingMet(id), wie, invoer, dossierId ? { dossierId } : {})).uitkomst

/** The case on a worklist that is about somebody of this name, and stands so. */
const zaakVan = async (wie: Wie, lijst: string, naam: string, nu?: string): Promise<string> => {
  const { regels } = await doe<Werklijst>(wie, lijst)
  const regel = regels.find(
    ({ namen, staat }) => (!nu || staat === nu) && namen.some((een) => een.includes(naam)),
  )
  if (!regel) throw new Error(`nobody on ${lijst} is called ${naam}`)
  return regel.dossierId
}

const lees = async <B>(wie: Wie, bekijk: string, dossierId: string): Promise<B> =>
  (await doe<{ beeld: B }>(wie, bekijk, dossierId)).beeld

const bakker = async () => {
  const aanpak = await zaakVan(ilse, 'gecoordineerde-aanpak.werkvoorraad', 'Bakker')
  type Beeld = {
    readonly overleggen: readonly { readonly overlegId: string; readonly staat: string }[]
    readonly gegevens: readonly { readonly tekst: string }[]
    readonly afspraken: readonly { readonly tekst: string }[]
  }
  return lees<Beeld>(ilse, 'gecoordineerde-aanpak.bekijk-aanpak', aanpak)
}

test('van een gesloten overleg blijven op de aanpak alleen de afspraken en wat is meegenomen (5.4.3 lid 3 en 4)', async () => {
  const { gegevens, afspraken } = await bakker()
  expect(afspraken.map(({ tekst }) => tekst)).toEqual(
    expect.arrayContaining([
      'Een regeling voor de achterstand voorstellen.',
      'Elke maand bellen hoe het gaat.',
    ]),
  )
  const teksten = gegevens.map(({ tekst }) => tekst)
  expect(teksten).toContain('De achterstand is twee maanden. Met een plan komt er geen rechtszaak.')
  expect(teksten.join()).not.toContain('elke dinsdag behandeling')
})

test('een overleg dat vandaag begint: de coördinator opent het, en twee partijen komen binnen (5.4.3 lid 1)', async () => {
  const { overleggen } = await bakker()
  const [eerste] = overleggen.filter(({ staat }) => staat === 'belegd')
  const zaal = eerste?.overlegId ?? ''
  await doe(ilse, 'casusoverleg.open-casusoverleg', zaal)
  for (const wie of [wouter, hugo]) await doe(wie, 'casusoverleg.kom-binnen', zaal, { functie: 'collega' })
  expect(await lees(hugo, 'casusoverleg.bekijk-casusoverleg', zaal)).toMatchObject({ staat: 'open' })
})

test('een aanpak die met een Zorg- en Veiligheidshuis wordt afgestemd, met wat daarvandaan mocht (art. VIII)', async () => {
  const aanpak = await zaakVan(ilse, 'gecoordineerde-aanpak.werkvoorraad', 'Hendriks')
  expect(await lees(ilse, 'gecoordineerde-aanpak.bekijk-aanpak', aanpak)).toMatchObject({
    zvh: { trajecten: [{ staat: 'loopt' }], vandaar: [{ wat: 'Bel de wijkagent voordat u aan huis gaat.' }] },
  })
})

test('een coördinator in dienst van een partij: die partij is verantwoordelijk (5.4.4 lid 6)', async () => {
  const aanpak = await zaakVan(ruth, 'gecoordineerde-aanpak.werkvoorraad', 'Kaya')
  expect(await lees(ruth, 'gecoordineerde-aanpak.bekijk-aanpak', aanpak)).toMatchObject({
    verantwoordelijk: 'Schuldhulp Voorbeeld',
  })
})

test('wie terugkomt na een beëindigde aanpak: wat van haar alleen was is te gebruiken, wat ook van haar partner was niet (5.4.5 lid 2, toelichting)', async () => {
  const zaak = await zaakVan(pieter, 'onderzoek.werkvoorraad', 'Martens', 'loopt')
  const neemOver = verwerkingMet('onderzoek.neem-uit-eerdere-aanpak-over') as ElkeHandeling
  const formulier = await runFormulier(neemOver, { dossierId: zaak }, pieter, proef.omgeving, herkomst)
  if (formulier.soort !== 'formulier') throw new Error('there is a form')
  const [client] = formulier.keuzes.betrokkeneId ?? []
  const neem = async (stukId: string) =>
    proef.doe(neemOver, pieter, { ...overname, betrokkeneId: client?.waarde, stukId }, { dossierId: zaak })
  const soorten = []
  for (const { waarde } of formulier.keuzes.stukId ?? []) soorten.push((await neem(waarde)).soort)
  expect(new Set(soorten)).toEqual(new Set(['gedaan', 'geweigerd']))
  expect(await lees(pieter, 'onderzoek.bekijk-onderzoek', zaak)).toMatchObject({
    gegevens: [{ tekst: 'Elke vrijdag samen de post openen.', bron: 'eerdere-aanpak' }],
  })
})

test('wie alles deed heeft vandaag niets te doen', async () => {
  const { regels } = await doe<Werklijst>(pieter, 'onderzoek.werkvoorraad')
  const laat = regels.flatMap(({ namen, plichten }) =>
    plichten.flatMap(({ code, uiterlijk }) =>
      uiterlijk && uiterlijk <= vandaag ? [`${namen[0]}: ${code}`] : [],
    ),
  )
  expect(laat).toEqual([])
})
