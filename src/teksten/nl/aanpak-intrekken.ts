import type { HandelingTekst } from '../tekst.ts'

const op = { label: 'Op welke dag was dit?', uitleg: 'Bijvoorbeeld 6 12 2026.' }

/** The words of taking back what a party should not have been given, or what the college recorded by mistake. */
export const intrekHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'gecoordineerde-aanpak.trek-verstrekking-in': {
    titel: 'Intrekken wat u met de verkeerde partij deelde',
    knop: 'Intrekken',
    inleiding:
      'Kreeg een partij iets dat zij niet had mogen krijgen? Trek het dan in. Dat u het deelde, en wat er misging, blijft staan.',
    gedaan: 'Het is ingetrokken.',
    daarna:
      'Vraag de partij het te vernietigen, en vertel het aan wie het gaat. Meld het ook meteen als datalek bij de functionaris gegevensbescherming van uw gemeente.',
    velden: {
      verstrekkingId: { label: 'Welke partij kreeg iets, en wat?' },
      reden: {
        label: 'Wat ging er mis?',
        uitleg: 'De cliënt kan dit lezen.',
        goed: 'Dit was voor een andere partij bedoeld.',
        slecht: 'Foutje.',
      },
    },
  },
  'gecoordineerde-aanpak.leg-vernietiging-vast': {
    titel: 'Vastleggen of een partij heeft vernietigd',
    knop: 'Antwoord vastleggen',
    inleiding:
      'Een partij die iets kreeg dat zij niet had mogen krijgen, moet het vernietigen. Leg vast dat u het vroeg, en wat zij antwoordde. Het laatste telt.',
    gedaan: 'Het antwoord is vastgelegd.',
    daarna: 'Vernietigt de partij het niet? Overleg met de functionaris gegevensbescherming van uw gemeente.',
    velden: {
      verstrekkingId: { label: 'Welke partij, en over welk gegeven?' },
      vernietiging: {
        label: 'Hoe staat het ervoor?',
        opties: {
          gevraagd: 'Ik heb het gevraagd',
          vernietigd: 'De partij heeft het vernietigd',
          'niet-vernietigd': 'De partij vernietigt het niet',
        },
      },
      op,
      toelichting: { label: 'Waarom vernietigt de partij het niet?' },
    },
  },
  'gecoordineerde-aanpak.haal-vastlegging-weg': {
    titel: 'Weghalen wat u namens het college vastlegde',
    knop: 'Weghalen',
    inleiding:
      'Staat uw laatste antwoord op een melding er ten onrechte, of een overdracht die er niet was? Haal die dan weg. Dat kan tot er daarna iets gebeurt in de aanpak.',
    gedaan: 'Het is weggehaald.',
    daarna: 'Er staat dat u iets weghaalde, en waarom. De coördinator krijgt een bericht.',
    velden: {
      reden: {
        label: 'Hoe kwam het hier te staan?',
        uitleg: 'De coördinator en de cliënt kunnen dit lezen.',
        goed: 'Dit antwoord hoorde bij een andere aanpak.',
        slecht: 'Fout.',
      },
    },
  },
  'gecoordineerde-aanpak.leg-uitleg-aan-client-vast': {
    titel: 'Vertellen dat iets met de verkeerde partij is gedeeld',
    knop: 'Verteld',
    inleiding:
      'Wie het aangaat, hoort van u wat er misging, welke partij het kreeg en of het is vernietigd. Vertel het en leg vast wanneer.',
    gedaan: 'Vastgelegd is dat u het heeft verteld.',
    velden: { verstrekkingId: { label: 'Wat heeft u verteld?' }, op },
  },
}
