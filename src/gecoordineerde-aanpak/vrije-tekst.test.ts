import { describe, expect, test } from 'vitest'
import { type Veld, veldenVan } from '../verwerking/velden.ts'
import { gecoordineerdeAanpak } from './index.ts'

/** Who somebody is, and where he lives. */
const naamEnAdres = (handeling: string): Readonly<Record<string, readonly [number, string]>> =>
  Object.fromEntries(
    Object.entries({
      bsn: 20,
      voornamen: 200,
      roepnaam: 80,
      tussenvoegsel: 20,
      achternaam: 200,
      straat: 80,
      huisnummer: 20,
      postcode: 10,
      plaats: 80,
    }).map(([veld, max]) => [`${handeling}.${veld}`, [max, 'wie het is']] as const),
  )

/** When and where a conference is, and why who is there or is not. */
const overBijeenkomst = {
  'beleg-casusoverleg.doel': [300, 'waarvoor het overleg is'],
  'beleg-casusoverleg.tijd': [5, 'hoe laat'],
  'beleg-casusoverleg.tot': [5, 'hoe laat'],
  'beleg-casusoverleg.waar': [200, 'waar'],
  'beleg-casusoverleg.link': [500, 'waar'],
  'beleg-casusoverleg.tolk': [80, 'welke taal de tolk spreekt'],
  'beleg-casusoverleg.partijen.noodzaak': [400, 'waarom een partij erbij moet zijn'],
  'beleg-casusoverleg.partijen.buitenLijst': [400, 'waarom een partij zonder lijst nodig is'],
  'beleg-casusoverleg.nietGenodigd.motief': [400, 'waarom iemand niet is uitgenodigd'],
  'breng-in-casusoverleg.waarom': [300, 'waarom een gegeven in een overleg nodig is'],
  'nodig-partij-uit.noodzaak': [400, 'waarom een partij erbij moet zijn'],
  'nodig-partij-uit.buitenLijst': [400, 'waarom een partij zonder lijst nodig is'],
} as const

/**
 * Every place in an aanpak where words can be typed, by hand: what for, and how many characters. A coordination file holds
 * progress on goals and agreements; there is no room for what help or treatment is about (2.3a.3 lid 5, explanation).
 */
const waarvoor: Readonly<Record<string, readonly [max: number, waarvoor: string]>> = {
  'leg-zvh-overleg-vast.toelichting': [500, 'wat een partij over het Zorg- en Veiligheidshuis zei'],
  'begin-zvh-afstemming.samenhang': [1000, 'hoe de problemen samenhangen'],
  'begin-zvh-afstemming.bijdrage': [1000, 'hoe afstemmen de aanpak helpt'],
  'begin-zvh-afstemming.waaromNietGesproken': [1000, 'waarom samenspraak niet kon'],
  'geef-aan-zvh.gegevens.reden': [1000, 'waarom het daar nodig is'],
  'geef-aan-zvh.gegevens.waaromBijzonder': [1000, 'waarom het niet zonder kan'],
  'meld-aan-college.waaromNietGesproken': [1000, 'waarom samenspraak niet kon'],
  'meld-aan-bij-zvh.samenhang': [1000, 'hoe de problemen samenhangen'],
  'meld-aan-bij-zvh.bijdrage': [1000, 'hoe samenwerken de aanpak helpt'],
  'meld-aan-bij-zvh.motief': [2000, 'waarom het college dit beslist'],
  'meld-aan-bij-zvh.toelichtingLater': [1000, 'waarom de brief wacht'],
  'informeer-client-over-zvh.toelichtingLater': [1000, 'waarom de brief wacht'],
  'trek-zvh-aanmelding-in.reden': [500, 'wat er misging'],
  'wijs-aanwijzing-af.toelichting': [1000, 'waarom de coördinator de aanwijzing teruggeeft'],
  'leg-doel-vast.tekst': [500, 'wat de cliënt wil bereiken'],
  'leg-doel-vast.waaromNietBesproken': [1000, 'waarom samenspraak niet kon'],
  'verbeter-doel.tekst': [500, 'wat de cliënt wil bereiken'],
  'verbeter-samenspraak.waaromNietBesproken': [1000, 'waarom samenspraak niet kon'],
  'verbeter-samenspraak.reden': [500, 'waarom het wordt verbeterd'],
  'verbeter-waarneming.reden': [500, 'waarom het wordt verbeterd'],
  'verbeter-doel.reden': [500, 'waarom het wordt verbeterd'],
  'maak-afspraak.tekst': [500, 'wie wat doet'],
  'maak-afspraak.waaromNietBesproken': [1000, 'waarom samenspraak niet kon'],
  'meld-afspraak-gedaan.volgende': [500, 'wie wat doet'],
  'meld-afspraak-gedaan.waaromNietBesproken': [1000, 'waarom samenspraak niet kon'],
  'verbeter-afspraak.tekst': [500, 'wie wat doet'],
  'verbeter-afspraak.reden': [500, 'waarom het wordt verbeterd'],
  'trek-afspraak-in.reden': [500, 'waarom de afspraak vervalt'],
  'leg-ja-van-partij-vast.doorWie': [200, 'wie ja zei'],
  'leg-antwoord-gever-vast.doorWie': [200, 'wie antwoordde'],
  'verbeter-antwoord-van-partij.doorWie': [200, 'wie antwoordde'],
  'verbeter-antwoord-van-partij.reden': [500, 'waarom het wordt verbeterd'],
  'haal-antwoord-van-partij-weg.reden': [500, 'waarom het weggaat'],
  'leg-voortgang-vast.tekst': [500, 'hoe ver een doel of afspraak is'],
  'verbeter-voortgang.tekst': [500, 'hoe ver een doel of afspraak is'],
  'verbeter-voortgang.reden': [500, 'waarom het wordt verbeterd'],
  'leg-samenspraak-vast.waarom': [1000, 'waarom samenspraak niet kon'],
  'leg-antwoord-op-uitnodiging-vast.wieMee': [120, 'wie iemand meeneemt'],
  'leg-antwoord-op-uitnodiging-vast.toelichting': [500, 'wat iemand over de afspraak zei'],
  'maak-gespreksafspraak.tijd': [5, 'hoe laat'],
  'maak-gespreksafspraak.waar': [200, 'waar'],
  'maak-gespreksafspraak.tot': [5, 'hoe laat'],
  'maak-gespreksafspraak.link': [500, 'waar'],
  'maak-gespreksafspraak.tolk': [80, 'welke taal de tolk spreekt'],
  'verzet-gespreksafspraak.tijd': [5, 'hoe laat'],
  'verzet-gespreksafspraak.waar': [200, 'waar'],
  'verzet-gespreksafspraak.tot': [5, 'hoe laat'],
  'verzet-gespreksafspraak.link': [500, 'waar'],
  'verzet-gespreksafspraak.tolk': [80, 'welke taal de tolk spreekt'],
  ...overBijeenkomst,
  'meld-spoed.tijd': [5, 'hoe laat'],
  'meld-spoed.waaromNu': [1000, 'waarom het niet kan wachten'],
  'meld-spoed.watNu': [1000, 'wat er nu gebeurt'],
  'leg-contactpersoon-vast.naam': [100, 'wie u belt'],
  'leg-contactpersoon-vast.functie': [100, 'wie u belt'],
  'leg-contactpersoon-vast.telefoon': [20, 'wie u belt'],
  'leg-contactpersoon-vast.mail': [254, 'wie u belt'],
  'verbeter-contactpersoon.naam': [100, 'wie u belt'],
  'verbeter-contactpersoon.functie': [100, 'wie u belt'],
  'verbeter-contactpersoon.telefoon': [20, 'wie u belt'],
  'verbeter-contactpersoon.mail': [254, 'wie u belt'],
  'deel-met-partij.gegevens.reden': [1000, 'waarom de partij het nodig heeft'],
  'deel-met-partij.gegevens.waaromBijzonder': [1000, 'waarom het niet zonder kan'],
  'vraag-gever.waarom': [1000, 'waarom een ander het nodig heeft'],
  'neem-inbreng-over.reden': [1000, 'waarom de coördinator het nodig heeft'],
  'neem-inbreng-over.waaromBijzonder': [1000, 'waarom het niet zonder kan'],
  // What was handed over by the college, mended: the one text that can be about more than progress.
  'verbeter-gegeven.tekst': [4000, 'een overgedragen gegeven dat niet klopte'],
  'verbeter-gegeven.reden': [500, 'waarom het wordt verbeterd'],
  'trek-verstrekking-in.reden': [1000, 'wat er misging'],
  'leg-vernietiging-vast.toelichting': [1000, 'wat de partij antwoordde'],
  'haal-melding-aan-ontvanger-weg.reden': [500, 'waarom het weggaat'],
  'leg-terugvalafspraak-vast.tekst': [2000, 'wat te doen bij terugval'],
  'verbeter-gebeurtenis.tekst': [2000, 'een terugvalafspraak of reden die niet klopte'],
  'verbeter-gebeurtenis.reden': [500, 'waarom het wordt verbeterd'],
  'haal-gebeurtenis-weg.reden': [500, 'waarom het weggaat'],
  'meld-aan-college.toelichting': [2000, 'wat anders moet'],
  'trek-melding-in.reden': [500, 'waarom de melding vervalt'],
  'beantwoord-melding.reden': [2000, 'wat het college besluit'],
  'haal-vastlegging-weg.reden': [500, 'waarom het weggaat'],
  'aanvaard-aanwijzing.waaromNietDezelfde': [500, 'hoe u weet dat het een ander is'],
  'neem-aanwijzing-over.waaromNietDezelfde': [500, 'hoe u weet dat het een ander is'],
  'vervang-coordinator.waaromNietDezelfde': [500, 'hoe u weet dat het een ander is'],
  'wijs-waarnemer-aan.waaromNietDezelfde': [500, 'hoe u weet dat het een ander is'],
  'vervang-coordinator.reden': [2000, 'waarom een ander'],
  'vervang-coordinator.waaromGeenOverleg': [1000, 'waarom overleg niet kon'],
  ...naamEnAdres('voeg-vertegenwoordiger-toe'),
  ...naamEnAdres('voeg-mantelzorger-toe'),
  'voeg-kantoor-toe.kantoornaam': [200, 'welk kantoor het is'],
  'voeg-kantoor-toe.aanspreekpunt': [100, 'welk kantoor het is'],
  'voeg-kantoor-toe.telefoon': [20, 'welk kantoor het is'],
  'voeg-kantoor-toe.mail': [254, 'welk kantoor het is'],
  'voeg-kantoor-toe.straat': [80, 'welk kantoor het is'],
  'voeg-kantoor-toe.huisnummer': [20, 'welk kantoor het is'],
  'voeg-kantoor-toe.postcode': [10, 'welk kantoor het is'],
  'voeg-kantoor-toe.plaats': [80, 'welk kantoor het is'],
  'stuur-coordinatorbrief.bereikbaar': [500, 'hoe de cliënt de coördinator bereikt'],
  'houd-evaluatie.doelen.tekst': [500, 'hoe ver een doel is'],
  'houd-evaluatie.waaromNietBesproken': [1000, 'waarom samenspraak niet kon'],
  'leg-signaal-vast.tekst': [1000, 'wat er niet goed gaat tussen cliënt en coördinator'],
  'weeg-signaal.reden': [2000, 'wat het college besluit'],
  'bied-overdracht-aan.watEnHoe': [500, 'wat wordt overgedragen, en hoe'],
  'leg-taak-neer.toelichting': [1000, 'waarom de coördinator stopt'],
  'trek-aanwijzing-in.reden': [2000, 'waarom de aanwijzing eindigt'],
  'leg-overdracht-vast.waaromZonderAanbod': [1000, 'waarom de partij niets aanbood'],
  'beslis-einde.waaromZonderAanbod': [1000, 'waarom de partij niets aanbood'],
  'leg-verklaring-vast.doorWie': [200, 'wie verklaarde'],
  'leg-verklaring-vast.toelichting': [1000, 'wat nog niet is vernietigd'],
  'beslis-einde.eigenReden': [2000, 'waarom het college het beëindigt'],
}

const plat = (velden: readonly Veld[], pad: string): readonly (Veld & { readonly pad: string })[] =>
  velden.flatMap((veld) =>
    veld.velden ? plat(veld.velden, `${pad}.${veld.naam}`) : [{ ...veld, pad: `${pad}.${veld.naam}` }],
  )

const velden = gecoordineerdeAanpak.handelingen.flatMap(({ id, invoer }) =>
  plat(veldenVan(invoer), id.split('.')[1] ?? ''),
)
const vrij = velden.filter(({ soort }) => soort === 'tekst' || soort === 'regel')

describe('geen plaats voor de inhoud van hulp of behandeling (2.3a.3 lid 5, toelichting; H-43)', () => {
  test('ieder veld waarin iemand kan typen staat in de lijst, met waarvoor en hoe lang', () => {
    expect(Object.fromEntries(vrij.map(({ pad, max }) => [pad, max]))).toEqual(
      Object.fromEntries(Object.entries(waarvoor).map(([pad, [max]]) => [pad, max])),
    )
  })
  test('er is geen veld voor een bestand of bijlage: alle soorten velden zijn bekend', () => {
    const soorten = [...new Set(velden.map(({ soort }) => soort))].toSorted()
    expect(soorten).toEqual([
      'datum',
      'dossierkeuze',
      'dossierkeuzes',
      'ja',
      'keuze',
      'meerkeuze',
      'regel',
      'tekst',
    ])
  })
  test('geen veld of keuze is er om een behandeling, verslag, diagnose of delict in te zetten', () => {
    const verboden = /behandel|verslag|diagnos|medic|delict|bijlage|bestand|document/i
    const genoemd = velden.flatMap(({ pad, opties }) => [pad, ...(opties ?? [])])
    expect(genoemd.filter((naam) => verboden.test(naam))).toEqual([])
  })
  test('voortgang is korter dan een verslag', () => {
    expect(velden.find(({ pad }) => pad === 'leg-voortgang-vast.tekst')?.max).toBeLessThanOrEqual(500)
  })
})
