import type { HandelingTekst } from '../tekst.ts'
import { weigergrondNaam } from './rechten.ts'
import { bevriesHandelingen } from './rechten-bevriezen.ts'
import { beslissingNaam, hoeVastgesteldNaam, waaromNietNaam } from './rechten-codes.ts'
import { horenHandelingen } from './rechten-horen.ts'
import { pakketHandelingen } from './rechten-pakket-handelingen.ts'
import { metKapitaal, persoon, verzoek } from './rechten-velden.ts'

/** The words of the acts on a request about rights. */
export const rechtenHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'rechten.neem-verzoek-aan': {
    titel: 'Verzoek over rechten aannemen',
    knop: 'Aannemen',
    inleiding:
      'Voor wie wil zien, verbeteren of weghalen wat er over hem staat, bezwaar maakt of een klacht heeft. Ook aan de balie of aan de telefoon.',
    gedaan: 'Het verzoek is aangenomen.',
    daarna: 'Bevestig nu de ontvangst.',
    koppen: {
      recht: 'Het verzoek',
      door: 'Wie vraagt het',
      bsn: 'Over wie gaat het',
      straat: 'Waar kan post heen',
    },
    velden: {
      ...verzoek,
      ...persoon,
      telefoon: { label: 'Telefoonnummer' },
      geenPostThuis: { label: 'Stuur geen post naar huis' },
    },
  },
  'rechten.verbeter-verzoek': {
    titel: 'Verzoek verbeteren',
    knop: 'Verbeteren',
    inleiding: 'Wat er stond, is daarna weg.',
    gedaan: 'Het verzoek is verbeterd.',
    velden: verzoek,
  },
  'rechten.verbeter-persoon': {
    titel: 'Naam, geboortedatum of adres verbeteren',
    knop: 'Verbeteren',
    inleiding: 'Wat er stond, is daarna weg. Een leeg nummer blijft zoals het was.',
    gedaan: 'De gegevens zijn verbeterd.',
    velden: persoon,
  },
  'rechten.bevestig-ontvangst': {
    titel: 'Ontvangst bevestigen',
    knop: 'Brief maken',
    inleiding: 'De brief noemt wat er is gevraagd, wanneer het kwam, en wanneer er antwoord is.',
    gedaan: 'De ontvangst is bevestigd.',
  },
  'rechten.stel-vrager-vast': {
    titel: 'Vaststellen wie dit vraagt',
    knop: 'Vastleggen',
    inleiding:
      'Vraag niet meer dan nodig is. Bewaar geen kopie van een paspoort of een uitspraak: dat u het zag is genoeg.',
    gedaan: 'Vast staat wie dit vraagt.',
    daarna: 'Nu kan erover worden beslist.',
    velden: {
      hoe: { label: 'Hoe weet u wie het is?', opties: hoeVastgesteldNaam },
      vastgesteld: { label: 'Ik weet zeker wie dit vraagt' },
      stukGezien: {
        label: 'Ik zag waaruit blijkt dat hij voor de ander mag spreken',
        uitleg: 'Het gezagsregister, een uitspraak van de rechter of een volmacht.',
      },
      volmachtVan: {
        label: 'Van wie is de volmacht?',
        uitleg: 'Alleen bij een gemachtigde.',
        opties: { zelf: 'Van de persoon zelf', vertegenwoordiger: 'Van wie hem vertegenwoordigt' },
      },
      kanNietZelf: { label: 'De persoon kan niet goed wegen wat dit voor hem betekent' },
      toelichting: { label: 'Toelichting' },
    },
  },
  'rechten.leg-vrager-mag-niet-vast': {
    titel: 'Vastleggen dat iemand dit niet mag vragen',
    knop: 'Vastleggen',
    inleiding:
      'Vraag eerst wat er ontbreekt. Kan of mag het echt niet? Dan wordt het verzoek afgewezen, in een brief.',
    gedaan: 'Vastgelegd is dat deze persoon dit niet mag vragen.',
    daarna: 'Wie beslist, wijst het verzoek af.',
    velden: {
      reden: { label: 'Waarom niet?', opties: waaromNietNaam },
      toelichting: { label: 'Wat deed u om het vast te stellen?' },
    },
  },
  'rechten.stuur-door': {
    titel: 'Doorsturen naar de partij',
    knop: 'Brieven maken',
    inleiding:
      'Werkt de coördinator voor een partij? Dan antwoordt die partij over de aanpak. De partij krijgt een brief, en wie het vroeg ook.',
    gedaan: 'Het verzoek is doorgestuurd.',
    velden: { partijId: { label: 'Voor welke partij werkt de coördinator?' } },
  },
  'rechten.beslis': {
    titel: 'Beslissen op het verzoek',
    knop: 'Beslissen',
    inleiding: 'Weigeren kan alleen op een grond uit de wet, en alleen voor zover dat nodig is.',
    gedaan: 'Er is beslist. De brief staat bij het verzoek.',
    daarna: 'Wat is toegewezen, moet nu worden gedaan.',
    stappen: { uitkomst: 'Wat besluit u?', antwoord: 'Wat krijgt wie het vroeg?', grond: 'Waarom niet?' },
    velden: {
      beslissing: { label: 'Wat besluit u?', opties: beslissingNaam },
      antwoord: {
        label: 'Wat krijgt of hoort wie dit vroeg?',
        uitleg: 'Dit staat in de brief.',
        goed: 'U krijgt een kopie van alles wat in het onderzoek over u staat. Die ligt vanaf 12 oktober klaar.',
        slecht: 'Toegewezen.',
      },
      gronden: { label: 'Op welke grond weigert u?', opties: metKapitaal(weigergrondNaam) },
      motief: {
        label: 'Waarom geldt dat hier?',
        uitleg: 'Dit staat in de brief. Noem niet wat geheim moet blijven.',
        goed: 'In één verslag staat wat uw buurvrouw over zichzelf vertelde. Dat stuk laten wij weg.',
        slecht: 'Privacy.',
      },
      tot: { label: 'Tot en met welke dag?', uitleg: 'Alleen bij een uitzondering voor een tijd (UAVG 41).' },
    },
  },
  'rechten.neem-meer-tijd': {
    titel: 'Meer tijd nemen',
    knop: 'Brief maken',
    inleiding: 'Dat kan één keer, zolang de eerste tijd nog loopt. Schrijf waarom het nodig is.',
    gedaan: 'De tijd is langer. Wie het vroeg krijgt bericht.',
    velden: { waarom: { label: 'Waarom is meer tijd nodig?', uitleg: 'Dit staat in de brief.' } },
  },
  'rechten.leg-uitvoering-vast': {
    titel: 'Vastleggen dat het is gedaan',
    knop: 'Vastleggen',
    inleiding: 'Wat is toegewezen, moet ook gebeuren. Wie de gegevens kreeg, hoort wat er veranderde.',
    gedaan: 'Vastgelegd is dat het is gedaan.',
    velden: {
      datum: { label: 'Wanneer is het gedaan?' },
      ontvangers: {
        label: 'Hoeveel ontvangers hoorden ervan?',
        uitleg: 'Bij verbeteren, aanvullen, wissen, vernietigen of beperken. Nul mag ook.',
      },
      hoe: { label: 'Wat is er gedaan?' },
    },
  },
  ...horenHandelingen,
  ...pakketHandelingen,
  ...bevriesHandelingen,
  'rechten.trek-in': {
    titel: 'Vastleggen dat het verzoek is teruggenomen',
    knop: 'Vastleggen',
    gedaan: 'Het verzoek is teruggenomen.',
    velden: { hoe: { label: 'Hoe liet iemand dat weten?' } },
  },
  'rechten.sluit': {
    titel: 'Verzoek afronden',
    knop: 'Afronden',
    inleiding: 'Er is niets meer te doen. Over een jaar gaat dit dossier weg.',
    gedaan: 'Het verzoek is afgerond.',
  },
  'rechten.neem-over': {
    titel: 'Zelf gaan behandelen',
    knop: 'Overnemen',
    inleiding: 'U wordt degene die eraan werkt. Een collega die eraan werkte, krijgt bericht.',
    gedaan: 'U behandelt nu dit verzoek.',
  },
  'rechten.vraag-recht': {
    titel: 'Zelf iets vragen over uw gegevens',
    knop: 'Versturen',
    gedaan: 'Wij kregen uw verzoek.',
    velden: { recht: verzoek.recht, wat: { label: 'Schrijf op wat u wilt' } },
  },
  'rechten.mijn-verzoeken': {
    titel: 'Eigen verzoeken bekijken',
    knop: 'Openen',
    gedaan: 'De verzoeken zijn geopend.',
  },
  'rechten.lees-eigen-brief': {
    titel: 'Eigen brief lezen',
    knop: 'Openen',
    gedaan: 'De brief is geopend.',
  },
  'rechten.bekijk-verzoek': { titel: 'Verzoek bekijken', knop: 'Openen', gedaan: 'Het verzoek is geopend.' },
  'rechten.bekijk-brief': { titel: 'Brief bekijken', knop: 'Openen', gedaan: 'De brief is geopend.' },
  'rechten.werkvoorraad': {
    titel: 'Verzoeken over rechten',
    knop: 'Openen',
    gedaan: 'De werkvoorraad is geopend.',
  },
}
