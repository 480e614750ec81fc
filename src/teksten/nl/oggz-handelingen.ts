import type { HandelingTekst } from '../tekst.ts'
import { nogNietVertellen } from './nog-niet-vertellen.ts'
import { wieInstemtVelden } from './wie-instemt.ts'

const soortGegeven = {
  label: 'Wat voor gegeven is dit?',
  opties: { gewoon: 'Gewoon', gezondheid: 'Gezondheid', strafrechtelijk: 'Strafrechtelijk' },
}

const wieZeiHet = {
  ...wieInstemtVelden,
  sprak: {
    label: 'Wie sprak voor de persoon?',
    uitleg: 'De naam. Zeiden twee ouders het? Schrijf dan beide namen op.',
  },
  als: {
    label: 'Wat is diegene?',
    opties: { ouder: 'Ouder met gezag', voogd: 'Voogd', curator: 'Curator', mentor: 'Mentor' },
  },
  iedereenMetGezag: { label: 'Iedereen met gezag over het kind zei dit', uitleg: 'Ook na een scheiding.' },
  bewijsGezien: {
    label: 'Ik heb gezien dat dit zo is',
    uitleg: 'In het gezagsregister, of in de uitspraak. Bewaar geen kopie.',
  },
}

/** The words of the daily work of bemoeizorg. */
export const oggzWerk: Readonly<Record<string, HandelingTekst>> = {
  'oggz.leg-contact-vast': {
    titel: 'Contact of poging vastleggen',
    knop: 'Vastleggen',
    inleiding: 'Ook een poging telt. U hoeft niets te typen.',
    gedaan: 'Het contact is vastgelegd.',
    velden: {
      datum: { label: 'Wanneer?' },
      contactweg: { label: 'Hoe zocht u contact?' },
      resultaat: {
        label: 'Wat kwam ervan?',
        opties: {
          gesproken: 'De persoon gesproken',
          'niet-thuis': 'Niet thuis',
          'deed-niet-open': 'Wel thuis, deed niet open of nam niet op',
          'wilde-niet': 'Wilde niet praten',
          'bericht-achtergelaten': 'Een bericht achtergelaten',
        },
      },
      toelichting: { label: 'Toelichting', uitleg: 'Alleen als het nodig is.' },
    },
  },
  'oggz.leg-gegeven-vast': {
    titel: 'Gegeven vastleggen',
    knop: 'Vastleggen',
    inleiding:
      'Alleen wat nodig is om hulp te bieden. Schrijf van wie u het weet. Feiten, geen oordeel en geen diagnose.',
    gedaan: 'Het gegeven is vastgelegd.',
    velden: {
      bron: {
        label: 'Van wie weet u dit?',
        opties: {
          'betrokkene-zelf': 'De persoon zelf',
          'eigen-waarneming': 'Zelf gezien of gehoord',
          naaste: 'Familie of een naaste',
          inwoner: 'Een andere inwoner',
          partij: 'Een partij, zoals de politie of de woningcorporatie',
        },
      },
      partijId: { label: 'Welke partij?' },
      tekst: { label: 'Wat weet u?' },
      noodzaak: { label: 'Waarom is dit nodig om te helpen?' },
      categorie: soortGegeven,
      waaromBijzonder: { label: 'Waarom kan het niet zonder dit gegeven?' },
    },
  },
  'oggz.motiveer-zonder-instemming': {
    titel: 'Opschrijven waarom het zonder instemming is',
    knop: 'Vastleggen',
    inleiding:
      'Bemoeizorg is er voor wie geen hulp vraagt. Instemming is niet nodig, een reden wel. Kijk er om de drie maanden opnieuw naar.',
    gedaan: 'De reden is vastgelegd.',
    velden: {
      reden: {
        label: 'Waarom stemt de persoon niet in?',
        opties: {
          'vraagt-zelf-geen-hulp': 'Vraagt zelf geen hulp',
          'mijdt-hulp': 'Mijdt hulp, of zei nee',
          'niet-bereikt': 'Is nog niet bereikt',
        },
      },
      watDreigt: { label: 'Wat dreigt er als niemand iets doet?' },
    },
  },
  'oggz.leg-hulp-aanvaard-vast': {
    titel: 'Vastleggen of de persoon hulp aanvaardt',
    knop: 'Vastleggen',
    inleiding: 'Hulp kan alleen met een ja. Van een ja kan de persoon altijd terugkomen.',
    gedaan: 'Het antwoord is vastgelegd.',
    velden: {
      datum: { label: 'Wanneer?' },
      antwoord: { label: 'Aanvaardt de persoon hulp?', opties: { ja: 'Ja', nee: 'Nee' } },
      waarmee: { label: 'Waarmee?' },
      ...wieZeiHet,
    },
  },
  'oggz.informeer-client': {
    titel: 'De persoon vertellen wat wij vastleggen',
    knop: 'Vastleggen',
    inleiding:
      'Vertel wie u bent, wat wij vastleggen en waarom, van wie wij het weten, hoe lang het blijft en welke rechten er zijn. Noem een melder niet die verborgen wil blijven.',
    gedaan: 'Vastgelegd is dat de persoon het weet.',
    velden: {
      datum: { label: 'Wanneer?' },
      hoe: {
        label: 'Hoe hoorde de persoon het?',
        opties: {
          gesprek: 'In een gesprek',
          brief: 'Met een brief',
          'via-vertegenwoordiger': 'Via de vertegenwoordiger',
        },
      },
    },
  },
  'oggz.stel-informeren-uit': {
    titel: 'Nog niet vertellen wat wij vastleggen',
    knop: 'Uitstellen',
    inleiding:
      'Dat kan alleen als vertellen de hulp in gevaar brengt, of iemands veiligheid. U weegt dat iedere keer opnieuw. Het is geen standaard.',
    gedaan: 'Vertellen wacht. De dag om het opnieuw te bezien staat bij de bemoeizorg.',
    velden: nogNietVertellen,
  },
}
