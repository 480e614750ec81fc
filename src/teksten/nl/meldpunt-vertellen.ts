import type { HandelingTekst } from '../tekst.ts'
import { nogNietVertellen } from './nog-niet-vertellen.ts'
import { wieInstemtVelden } from './wie-instemt.ts'

/** The words of who is told what, and of who agrees. */
export const meldpuntVertellen: Readonly<Record<string, HandelingTekst>> = {
  'meldpunt.informeer-melder': {
    titel: 'De beller vertellen wat wij met zijn gegevens doen',
    knop: 'Vastleggen',
    inleiding:
      'Wie belt, hoort wat wij van hem bewaren, waarvoor, hoe lang en welke rechten er zijn. Dit gaat niet over de persoon: daar hoort de beller niets over.',
    gedaan: 'Vastgelegd is dat de beller dit weet, of waarom niet.',
    velden: {
      datum: { label: 'Wanneer?' },
      hoe: {
        label: 'Hoe hoorde de beller het?',
        opties: {
          telefoon: 'Aan de telefoon',
          gesprek: 'In een gesprek',
          mail: 'Met een mail',
          brief: 'Met een brief',
          'wist-het-al': 'De beller wist het al',
          'kon-niet': 'Het kon niet',
        },
      },
      toelichting: { label: 'Waarom kon het niet?' },
    },
  },
  'meldpunt.informeer-gemelde': {
    titel: 'De persoon vertellen over de melding',
    knop: 'Vastleggen',
    inleiding:
      'Wie is gemeld, hoort dat. Vertel wat er is gemeld, wat u ermee doet, hoe lang het blijft en welke rechten er zijn. Noem de melder niet als die verborgen wil blijven.',
    gedaan: 'Vastgelegd is dat de persoon van de melding weet.',
    velden: {
      datum: { label: 'Wanneer?' },
      hoe: {
        label: 'Hoe hoorde de persoon het?',
        opties: {
          gesprek: 'In een gesprek',
          brief: 'Met een brief',
          'via-ouders': 'Via de ouders',
          'via-vertegenwoordiger': 'Via de vertegenwoordiger',
        },
      },
    },
  },
  'meldpunt.stel-informeren-uit': {
    titel: 'Nog niet vertellen over de melding',
    knop: 'Uitstellen',
    inleiding:
      'Dat kan alleen als vertellen de hulp in gevaar brengt, of iemands veiligheid. U weegt dat iedere keer opnieuw. Het is geen standaard.',
    gedaan: 'Informeren wacht. De dag om het opnieuw te bezien staat bij de melding.',
    velden: nogNietVertellen,
  },
  'meldpunt.leg-instemming-vast': {
    titel: 'Vastleggen of de persoon instemt',
    knop: 'Vastleggen',
    inleiding:
      'Het gaat om hulp: mogen wij de melding doorgeven aan wie kan helpen? Voor de triage zelf is geen instemming nodig.',
    gedaan: 'Vastgelegd is wat de persoon vindt.',
    velden: {
      datum: { label: 'Wanneer?' },
      instemming: {
        label: 'Stemt de persoon in met doorgeven?',
        opties: { ja: 'Ja', nee: 'Nee' },
      },
      ...wieInstemtVelden,
      vertegenwoordigers: { label: 'Wie sprak voor de persoon?', uitleg: 'Kies iedereen die dit zei.' },
    },
  },
}
