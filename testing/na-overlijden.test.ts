import { describe, expect, test } from 'vitest'
import { gecoordineerdeAanpak } from '../src/gecoordineerde-aanpak/index.ts'
import { onderzoek } from '../src/onderzoek/index.ts'
import { metOverlijden, redenNaOverlijden } from '../src/verwerking/na-overlijden.ts'
import { type ElkeHandeling, type Kader, naamVan } from '../src/verwerking/verwerking.ts'

const vandaag = '2027-03-01'
const kader: Kader = {
  vandaag,
  wie: { gebruikerId: 'jansen', petId: 'pet', rol: 'toeleider', gemeente: 'GM0344' } as Kader['wie'],
}

/** Every row of the dossier is of the one person, and has his id: whatever an act names, it is about him. */
const alles = { id: 'wie', betrokkeneId: 'wie', gegevenId: 'wie', aan: 'wie', voorId: 'wie', naarId: 'wie' }
const rij = {
  ...alles,
  verzoekId: 'wie',
  hoedanigheid: 'client',
  staat: 'voorgesteld',
  datum: vandaag,
  versie: 1,
}
const lijsten = [
  'overgangen|betrokkenen|gezinsbanden|vertegenwoordigingen|reikwijdtes|afbakeningen|gegevens|verzoeken|diensten',
  'antwoorden|stukken|voorzieningen|verstrekkingen|doelen|afspraken|partijen|waarnemingen|toewijzingen|inbreng|deelnames',
].flatMap((een) => een.split('|'))
const feiten = (overledenOp: string | null) => ({
  peildag: vandaag,
  dossier: { id: 'd', staat: 'loopt', gestartOp: '2026-12-06', aangewezenOp: '2026-12-06' },
  ...Object.fromEntries(lijsten.map((naam) => [naam, [{ ...rij, met: ['wie'] }]])),
  gebeurtenissen: [
    { ...rij, soort: 'gesprek', code: 'thuis' },
    ...(overledenOp ? [{ ...rij, soort: 'overleden', code: null, datum: overledenOp }] : []),
  ],
})

const ingevuld = (waarde: unknown): unknown => {
  if (typeof waarde === 'string') return waarde === '{vandaag}' ? vandaag : waarde.replace(/^\{.*\}$/, 'wie')
  if (Array.isArray(waarde)) return waarde.map(ingevuld)
  if (typeof waarde !== 'object' || waarde === null) return waarde
  return Object.fromEntries(Object.entries(waarde).map(([naam, een]) => [naam, ingevuld(een)]))
}
const invoerVan = (handeling: ElkeHandeling) => ({
  vertegenwoordigers: [],
  gegevens: [],
  gegevensAndereVraag: [],
  nietOver: [],
  met: [],
  ...(ingevuld(handeling.voorbeeld) as Record<string, unknown>),
  // Its example is an agreement with a party.
  ...(naamVan(handeling) === 'maak-afspraak' ? { wie: 'betrokkene', betrokkeneId: 'wie' } : {}),
})

/**
 * What each act may still do about who died, by hand: mend, take away or close; record what happened before that day; or nothing.
 * What is not named is about the whole dossier, and goes on for who lives.
 */
const onderzoekRijen = {
  kan: `beeindig-tijdelijke-voorziening haal-band-weg haal-bestand-weg haal-betrokkene-weg haal-dienst-weg haal-gebeurtenis-weg hef-inzagebeperking-op laat-antwoord-liggen
    leg-melding-aan-ontvanger-vast trek-vraag-aan-gever-in trek-doorgeven-in trek-spoed-in trek-verzoek-in verbeter-dienst verbeter-gebeurtenis verbeter-gegeven
    informeer-verzoeker-over-zvh houd-overlegafspraak-bij leg-zvh-vast trek-zvh-aanmelding-in verbeter-kantoor verbeter-persoon verbeter-reikwijdte verbeter-relatie verbeter-vertegenwoordiging`,
  'tot-die-dag': 'leg-gesprek-vast leg-contactpoging-vast',
  nooit: `beperk-inzage beperk-reikwijdte bevestig-ontvangst beslis-tijdelijke-voorziening betrek-client-niet betrek-client-weer deel-uitkomst-mee
    draag-gegevens-over geef-gegevens-door hergebruik-gegeven heropen-stuk informeer-client-over-zvh informeer-over-gegevens informeer-over-onderzoek leg-afhandeling-vast
    breng-in-casusoverleg leg-antwoord-gever-vast leg-antwoord-gezinslid-vast leg-antwoord-partij-vast leg-dienstverklaring-vast leg-eigen-regie-vast
    leg-gegeven-vast leg-inburgeringsplicht-vast leg-instemming-aanpak-vast leg-onderwerpen-wmo-vast leg-overlijden-vast leg-relatie-vast leg-stuk-vast
    leg-antwoord-op-uitnodiging-vast leg-wens-vast
    leg-veilig-contact-vast leg-verlengde-jeugdhulp-vast leg-vertegenwoordiging-vast leg-wmo-aanvraag-vast
    maak-gespreksafspraak meld-aan-bij-zvh meld-spoed beleg-casusoverleg neem-antwoord-over neem-eerder-gegeven-over neem-uit-eerdere-aanpak-over ontvang-persoonlijk-plan rappelleer-partij stel-dienst-voor
    stel-identiteit-vast stel-informeren-uit stel-reikwijdte-vast stel-zvh-aanmelding-voor stop-voor-client stuur-eenmalige-vraag stuur-startbrief trek-eigen-regie-in trek-stuk-in trek-toestemming-in
    trek-uitkomst-in vraag-gegevens-aan-partij vraag-gever vraag-gezinslid vraag-stukken voeg-bestand-toe wijs-op-aanvraag-participatiewet
    wijs-op-aanvraag-wmo wijs-op-clientondersteuning wijs-op-persoonlijk-plan wijs-op-pgb`,
}
const aanpakRijen = {
  kan: `beeindig-vertegenwoordiging haal-antwoord-van-partij-weg haal-gebeurtenis-weg haal-melding-aan-ontvanger-weg laat-inbreng-liggen
    leg-melding-aan-ontvanger-vast leg-vernietiging-vast trek-vraag-aan-gever-in trek-afspraak-in trek-verstrekking-in verbeter-afspraak verbeter-antwoord-van-partij verbeter-doel
    trek-zvh-aanmelding-in verbeter-gebeurtenis verbeter-gegeven`,
  'tot-die-dag': 'leg-samenspraak-vast',
  nooit: `begin-zvh-afstemming geef-aan-zvh informeer-client-over-zvh meld-aan-bij-zvh
    beleg-casusoverleg breng-in-casusoverleg bevestig-stoppen deel-met-partij laat-client-stoppen leg-achttien-vast leg-antwoord-gever-vast leg-dienstverklaring-vast leg-doel-vast leg-ja-van-partij-vast
    leg-antwoord-op-uitnodiging-vast leg-nee-van-partij-vast leg-overlijden-vast leg-signaal-vast leg-uitleg-aan-client-vast maak-afspraak maak-gespreksafspraak
    meld-afspraak-gedaan meld-afspraak-lukt-niet meld-spoed neem-inbreng-over stuur-coordinatorbrief verzet-afspraak vraag-gever`,
}

const woorden = (rijen: Readonly<Record<string, string>>, welke: string): readonly string[] =>
  rijen[welke]?.split(/\s+/) ?? []

describe.each([
  ['onderzoek', onderzoek.handelingen, onderzoekRijen],
  ['gecoördineerde aanpak', gecoordineerdeAanpak.handelingen, aanpakRijen],
] as const)(
  'over wie is overleden, per handeling: %s (Q-32, AVG 5 lid 1 onder d)',
  (_, handelingen, rijen) => {
    const alle: readonly ElkeHandeling[] = handelingen
    const stand = (handeling: ElkeHandeling, overledenOp: string | null, invoer = invoerVan(handeling)) =>
      redenNaOverlijden(handeling, feiten(overledenOp), invoer, kader)?.code
    const welke = (houdt: (handeling: ElkeHandeling) => boolean) => alle.filter(houdt).map(naamVan).sort()

    test('over wie leeft houdt dit niets tegen', () => {
      expect(welke((een) => stand(een, null) !== undefined)).toEqual([])
    })
    test('geweigerd wordt wat iets vraagt, belooft, vastlegt of stuurt; niet wat verbetert, weghaalt of afsluit', () => {
      const geweigerd = [...woorden(rijen, 'nooit'), ...woorden(rijen, 'tot-die-dag')].sort()
      expect(welke((een) => stand(een, '2027-02-10') === 'persoon-overleden')).toEqual(geweigerd)
      expect(welke((een) => een.naOverlijden === 'kan')).toEqual([...woorden(rijen, 'kan')].sort())
    })
    test('een gesprek van voor die dag, en van die dag zelf, kan nog worden vastgelegd', () => {
      for (const handeling of alle.filter((een) => woorden(rijen, 'tot-die-dag').includes(naamVan(een)))) {
        const op = (datum: string) =>
          stand(handeling, '2027-02-10', { ...invoerVan(handeling), datum } as never)
        expect([op('2027-02-09'), op('2027-02-10')]).toEqual([undefined, undefined])
        expect(op('2027-02-11')).toBe('persoon-overleden')
      }
    })
  },
)

test('de reden komt bij de andere, één keer, en is de eerste', () => {
  const tegen = { code: 'persoon-overleden', artikel: 'avg-juistheid' } as const
  const mag = { toegestaan: true, artikel: 'samenspraak', rijen: [] } as const
  expect(metOverlijden(mag, undefined)).toBe(mag)
  expect(metOverlijden(mag, tegen)).toEqual({ toegestaan: false, redenen: [tegen], rijen: [] })
  const ander = { code: 'gesprek-met-niemand', artikel: 'samenspraak' } as const
  const nee = { toegestaan: false, redenen: [tegen, ander], rijen: [] } as const
  expect(metOverlijden(nee, tegen)).toMatchObject({ redenen: [tegen, ander] })
})
