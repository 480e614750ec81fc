import { bestandRedenen } from './onderzoek-redenen/bestanden.ts'
import { dienstRedenen } from './onderzoek-redenen/dienst.ts'
import { doorgeefRedenen } from './onderzoek-redenen/doorgeven.ts'
import { eigenRegieRedenen } from './onderzoek-redenen/eigen-regie.ts'
import { eindeRedenen } from './onderzoek-redenen/einde.ts'
import { gegevensRedenen } from './onderzoek-redenen/gegevens.ts'
import { ingangRedenen } from './onderzoek-redenen/ingang.ts'
import { inzageRedenen } from './onderzoek-redenen/inzage.ts'
import { leeftijdRedenen } from './onderzoek-redenen/leeftijd.ts'
import { mensenRedenen } from './onderzoek-redenen/mensen.ts'
import { mijnRedenen } from './onderzoek-redenen/mijn.ts'
import { overlegafspraakRedenen } from './onderzoek-redenen/overleg.ts'
import { partijRedenen } from './onderzoek-redenen/partij.ts'
import { reikwijdteRedenen } from './onderzoek-redenen/reikwijdte.ts'
import { spoedRedenen } from './onderzoek-redenen/spoed.ts'
import { startRedenen } from './onderzoek-redenen/start.ts'
import { stukRedenen } from './onderzoek-redenen/stukken.ts'
import { verbeterRedenen } from './onderzoek-redenen/verbeteren.ts'
import { verdeelRedenen } from './onderzoek-redenen/verdelen.ts'
import { wmoRedenen } from './onderzoek-redenen/wmo.ts'
import { zvhOnderzoekRedenen } from './onderzoek-redenen/zvh.ts'

/** Why not, and what would make it possible; both may hold {params} of the Reden. Plain Dutch (B1). */
type RedenTekst = readonly [zin: string, helpt: string]

const teksten: Readonly<Record<string, RedenTekst>> = {
  ...startRedenen,
  ...ingangRedenen,
  ...mensenRedenen,
  ...leeftijdRedenen,
  ...gegevensRedenen,
  ...reikwijdteRedenen,
  ...mijnRedenen,
  ...inzageRedenen,
  ...overlegafspraakRedenen,
  ...partijRedenen,
  ...bestandRedenen,
  ...stukRedenen,
  ...wmoRedenen,
  ...zvhOnderzoekRedenen,
  ...spoedRedenen,
  ...dienstRedenen,
  ...eigenRegieRedenen,
  ...eindeRedenen,
  ...doorgeefRedenen,
  ...verbeterRedenen,
  ...verdeelRedenen,
}

/** Per reason code of the onderzoek: the sentence and what would help. */
export const onderzoekRedenen: Record<string, { zin: string; helpt: string }> = Object.fromEntries(
  Object.entries(teksten).map(([code, [zin, helpt]]) => [code, { zin, helpt }]),
)

/** Per duty of the onderzoek: what must happen, as an instruction. */
export const onderzoekPlichten: Record<string, string> = {
  'vertel-verzoeker-zvh':
    'Schrijf de partij die om het onderzoek vroeg dat de cliënt is aangemeld bij het Zorg- en Veiligheidshuis, of dat dit is ingetrokken.',
  'beslis-over-zvh': 'Beslis of de cliënt wordt aangemeld bij het Zorg- en Veiligheidshuis.',
  'vertel-client-zvh': 'Schrijf de cliënt dat hij is aangemeld bij het Zorg- en Veiligheidshuis.',
  'informeer-over-gegevens': 'Vertel wat wij met de gegevens doen.',
  'informeer-over-onderzoek': 'Vertel dat er een onderzoek is, en wijs op de gratis cliëntondersteuning.',
  'herinnering-halverwege': 'De helft van de zes weken is voorbij. Kijk of u op tijd klaar komt.',
  'herinnering-bijna': 'Nog een week van de zes weken. Kijk wat de uitkomst nog tegenhoudt.',
  'motiveer-overschrijding': 'De zes weken zijn voorbij. Leg uit waarom, en vertel het de cliënt.',
  'bevestig-ontvangst': 'Bevestig de melding op papier.',
  'klok-wmo-2015': 'Onderzoek de melding voor ondersteuning, of draag haar over.',
  'klok-jeugdwet': 'Beslis over de jeugdhulp.',
  'klok-participatiewet': 'Beslis over de bijstand of de hulp bij werk.',
  'klok-wgs': 'Voer het eerste gesprek over de schulden.',
  'wijs-op-aanvraag-wmo': 'Vertel de cliënt dat een aanvraag nu kan, ook zonder uitkomst.',
  'beslis-op-wmo-aanvraag': 'Beslis op de aanvraag voor ondersteuning.',
  'kijk-opnieuw-naar-informeren': 'Kijk opnieuw of u kunt vertellen wat wij vastleggen.',
  'kijk-opnieuw-naar-betrekken': 'Kijk opnieuw of de cliënt mee kan doen.',
  'kies-onderzoek-of-niet': 'Start een onderzoek, of sluit het contact.',
  'wijs-op-persoonlijk-plan': 'Vertel de cliënt over het persoonlijk plan.',
  'gebruik-persoonlijk-plan': 'Lees het persoonlijk plan, en leg vast hoe u het gebruikt.',
  'wijs-op-clientondersteuning': 'Wijs op de gratis cliëntondersteuning.',
  'wijs-op-aanvraag-participatiewet': 'Wijs de cliënt op de eigen aanvraag voor bijstand.',
  'beslis-tijdelijke-voorziening': 'Beslis meteen over de hulp die niet kan wachten.',
  'tijdelijke-voorziening-loopt-af': 'Zorg voor het besluit na de tijdelijke hulp, of beëindig haar.',
  'eindig-na-overlijden': 'Sluit de zaak af: de persoon om wie het gaat is overleden.',
  'wijs-op-pgb': 'Vertel de cliënt over het persoonsgebonden budget.',
  'leg-onderwerpen-wmo-vast': 'Ga de vragen na die bij hulp uit de Wmo 2015 horen.',
  'bel-terug': 'Bel terug. Dit is op de eigen pagina van de cliënt gevraagd. Leg vast wat eruit kwam.',
  'regel-clientondersteuning': 'Neem contact op: de cliënt vroeg om een cliëntondersteuner.',
  'antwoord-op-uitnodiging':
    'Verzet de afspraak of bel. De cliënt zei dat hij niet komt of een ander moment wil.',
  'bespreek-reikwijdte': 'Bespreek de reikwijdte opnieuw. De cliënt zei dat hij het anders wil.',
  'bespreek-eigen-regie':
    'Bespreek de eigen regie, en leg vast wat de cliënten zeggen. Een cliënt vroeg hierom.',
  'weeg-inzagebeperking': 'Weeg of de cliënt een gegeven weer mag zien. De beperking loopt bijna af.',
  'gesprek-volgens-afspraak': 'Voer het gesprek van de afspraak, en leg het vast.',
  'stel-reikwijdte-vast': 'Spreek met de cliënt af welke onderwerpen meedoen.',
  'sluit-af-voor-client': 'Deze persoon is geen cliënt meer. Stuur een brief en sluit af wat nog openstaat.',
  'spreek-reikwijdte-af': 'Spreek ook met deze cliënt af waar het onderzoek over gaat.',
  'trek-verzoek-buiten-reikwijdte-in': 'Trek de vraag aan een partij in die er niet meer bij hoort.',
  'trek-stuk-buiten-reikwijdte-in': 'Trek de vraag om een papier in dat er niet meer bij hoort.',
  'onderdeel-a': 'Onderzoek welke problemen er zijn.',
  'onderdeel-b': 'Onderzoek welke hulp al loopt.',
  'onderdeel-c': 'Onderzoek wat eerder is geprobeerd.',
  'onderdeel-d': 'Onderzoek wat nodig is.',
  'beslis-over-dienst': 'Zorg dat er over deze dienst wordt beslist, en leg de dag vast.',
  'voer-schuldhulpgesprek': 'Zorg voor het eerste gesprek over schulden, en leg de dag vast.',
  'trek-conclusie': 'Trek de conclusie.',
  'herzie-conclusie': 'Trek de conclusie opnieuw: de diensten zijn veranderd.',
  'stel-identiteit-vast': 'Stel de identiteit vast.',
  'deel-uitkomst-mee': 'Stuur de cliënt de uitkomst, schriftelijk.',
  'deel-uitkomst-mee-aan-vertegenwoordiger': 'Stuur ook wie de cliënt vertegenwoordigt de uitkomst.',
  'neem-antwoord-over': 'Bekijk het antwoord van de partij, en neem over wat nodig is.',
  'rond-onderzoek-af': 'Rond het onderzoek af.',
  'vraag-instemming': 'Vraag of de cliënt instemt met de aanpak.',
  'beoordeel-eigen-regie': 'Beoordeel of de cliënt zelf kan coördineren.',
  'wijs-coordinator-aan': 'Wijs een coördinator aan, of zie af van de aanpak.',
  'meld-verbetering-aan-ontvanger': 'Vertel wie een gegeven kreeg dat het is verbeterd.',
  'vraag-of-jeugdhulp-doorloopt':
    'Deze jongere wordt zo oud dat die bij een verblijf elders niet meer meetelt. Vraag of er jeugdhulp doorloopt.',
  'vraag-dienstverklaring': 'Vraag of de cliënt de voorgestelde diensten wil.',
}
