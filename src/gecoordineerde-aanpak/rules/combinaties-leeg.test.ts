import { describe, expect, test } from 'vitest'
import { aanpak, als, alsBeslisser, codes } from '../../../testing/aanpak.ts'
import { handelingen } from '../../../testing/toetsen-van-aanpak.ts'

const geenAfspraak = ['geen-afspraak-hiervoor']

/** What stands in the way of each act in an aanpak that runs and in which nothing was recorded yet, by hand. */
const inDeWeg: Readonly<Record<string, readonly string[]>> = {
  'aanvaard-aanwijzing': ['aanpak-niet-in-deze-stand', 'al-eerder-begonnen'],
  'neem-aanwijzing-over': ['aanpak-niet-in-deze-stand'],
  'wijs-aanwijzing-af': ['aanpak-niet-in-deze-stand'],
  'leg-doel-vast': [],
  'verbeter-doel': ['geen-doel'],
  'maak-afspraak': ['geen-doel'],
  'leg-ja-van-partij-vast': geenAfspraak,
  'leg-nee-van-partij-vast': geenAfspraak,
  'meld-afspraak-gedaan': geenAfspraak,
  'meld-afspraak-lukt-niet': geenAfspraak,
  'verzet-afspraak': geenAfspraak,
  'verbeter-afspraak': geenAfspraak,
  'trek-afspraak-in': geenAfspraak,
  'leg-voortgang-vast': ['geen-doel'],
  'verbeter-voortgang': ['geen-voortgang'],
  'leg-samenspraak-vast': [],
  'leg-contactpersoon-vast': ['partij-doet-niet-mee'],
  'verbeter-contactpersoon': ['geen-contactpersoon-vastgelegd'],
  'haal-contactpersoon-weg': ['geen-contactpersoon-vastgelegd'],
  'maak-gespreksafspraak': [],
  'verzet-gespreksafspraak': ['geen-gesprek-afgesproken'],
  'zeg-gespreksafspraak-af': ['geen-gesprek-afgesproken'],
  'leg-antwoord-op-uitnodiging-vast': ['geen-gesprek-afgesproken'],
  'beleg-casusoverleg': [],
  'nodig-partij-uit': ['geen-overleg-belegd'],
  'breng-in-casusoverleg': ['geen-overleg-vandaag', 'overleg-niets-in-dossier'],
  'leg-terugvalafspraak-vast': [],
  'deel-met-partij': ['partij-zonder-bijdrage', 'niets-gekozen'],
  'laat-partij-meelezen': ['partij-zonder-bijdrage'],
  'neem-inbreng-over': ['geen-inbreng'],
  'laat-inbreng-liggen': ['geen-inbreng'],
  'verbeter-gegeven': ['geen-gegeven-om-te-verbeteren'],
  'leg-melding-aan-ontvanger-vast': ['niemand-in-te-lichten'],
  'leg-antwoord-gever-vast': ['partij-doet-niet-mee', 'niets-gekozen'],
  'vraag-gever': ['partij-doet-niet-mee', 'niets-gekozen'],
  'trek-vraag-aan-gever-in': ['geen-vraag-aan-gever'],
  'stuur-coordinatorbrief': [],
  'bevestig-stoppen': ['niemand-te-bevestigen'],
  'leg-dienstverklaring-vast': ['geen-dienst-in-aanpak'],
  'meld-aan-college': [],
  'leg-overlijden-vast': [],
  'meld-spoed': [],
  'beantwoord-melding': ['geen-melding-om-te-beantwoorden'],
  'haal-vastlegging-weg': ['geen-vastlegging'],
  'vervang-coordinator': [],
  'beslis-einde': ['terugvalafspraak-ontbreekt'],
  'leg-overdracht-vast': ['geen-overdracht-verwacht'],
  'leg-verklaring-vast': ['geen-verklaring-verwacht'],
  'bied-overdracht-aan': ['coordinator-werkt-bij-gemeente'],
  'leg-taak-neer': [],
  'leg-signaal-vast': [],
  'weeg-signaal': ['geen-signaal-om-te-wegen'],
  'spreek-evaluatie-af': ['geen-doel'],
  'houd-evaluatie': ['geen-doel'],
  'leg-achttien-vast': ['niemand-wordt-achttien'],
  'trek-aanwijzing-in': [],
  'verbeter-antwoord-van-partij': geenAfspraak,
  'haal-antwoord-van-partij-weg': geenAfspraak,
  'verbeter-gebeurtenis': ['geen-vastlegging'],
  'haal-gebeurtenis-weg': ['geen-vastlegging'],
  'haal-melding-aan-ontvanger-weg': ['niemand-ingelicht'],
  'trek-verstrekking-in': ['niets-gedeeld'],
  'leg-vernietiging-vast': ['niets-ingetrokken'],
  'leg-uitleg-aan-client-vast': ['niets-uit-te-leggen'],
  'trek-melding-in': ['geen-melding-om-in-te-trekken'],
}
const vanCollege = [
  'beantwoord-melding',
  'haal-vastlegging-weg',
  'vervang-coordinator',
  'beslis-einde',
  'leg-overdracht-vast',
  'leg-verklaring-vast',
  'trek-aanwijzing-in',
  'weeg-signaal',
]

describe('wat er moet zijn voordat een handeling kan, in een aanpak waarin nog niets staat (2.3a.3)', () => {
  const leeg = { doelen: [], afspraken: [], gegevens: [], partijen: [], diensten: [] }
  test.each(Object.entries(inDeWeg))('%s', (slug, redenen) => {
    const wie = vanCollege.includes(slug) ? alsBeslisser : als()
    const vooraf = handelingen[slug]?.vooraf(aanpak({}, leeg), wie)
    expect(vooraf && codes(vooraf)).toEqual(redenen)
  })
})
