import type { HandelingTekst } from '../../tekst.ts'
import { onderzoekOpties } from './codes.ts'
import { namensWieWoorden } from './vertegenwoordiging.ts'

const {
  contactpoging,
  gesprek,
  inburgeringsplicht,
  'identiteit-vastgesteld': document,
  'jeugdhulp-verlengd': verlenging,
  tolkBijInformeren: tolk,
} = onderzoekOpties

/** Acts that mend a mistake, take something back, or tell who must know of it. */
export const verbeterHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'onderzoek.verbeter-verzoekdatum': {
    titel: 'Dag van het verzoek verbeteren',
    knop: 'Verbeteren',
    inleiding:
      'De zes weken lopen vanaf de dag waarop de cliënt om hulp vroeg. Een andere dag geeft een andere einddatum.',
    gedaan: 'De dag van het verzoek is verbeterd.',
    daarna: 'Kijk boven aan het dossier wanneer het onderzoek nu klaar moet zijn.',
    velden: {
      verzochtOp: { label: 'Op welke dag vroeg de cliënt om hulp?', uitleg: 'Bijvoorbeeld 30 11 2026.' },
      reden: {
        label: 'Wat was er verkeerd?',
        goed: 'Het formulier kwam drie dagen eerder binnen.',
        slecht: 'Aangepast.',
      },
    },
  },
  'onderzoek.haal-gebeurtenis-weg': {
    titel: 'Weghalen wat niet is gebeurd',
    knop: 'Weghalen',
    inleiding:
      'Gebruik dit als het nooit is gebeurd. Klopt alleen de dag of de persoon niet, verbeter het dan.',
    gedaan: 'Het is weggehaald.',
    daarna: 'Op de tijdlijn staat dat u iets weghaalde, en waarom. Wat nu weer moet, staat bij Wat moet nu.',
    velden: {
      gebeurtenisId: { label: 'Wat is niet gebeurd?' },
      reden: {
        label: 'Hoe kwam het hier te staan?',
        goed: 'Dit gesprek was met een andere cliënt.',
        slecht: 'Fout.',
      },
    },
  },
  'onderzoek.verbeter-gebeurtenis': {
    titel: 'Verbeteren wat er is gebeurd',
    knop: 'Verbeteren',
    inleiding: 'Laat leeg wat goed is. Wat er stond, is daarna weg.',
    gedaan: 'Het is verbeterd.',
    velden: {
      gebeurtenisId: { label: 'Wat klopt er niet?' },
      reden: {
        label: 'Wat was er verkeerd?',
        goed: 'Het gesprek was een dag eerder.',
        slecht: 'Aangepast.',
      },
      code: {
        label: 'Wat moet er staan?',
        uitleg: 'Kies iets dat hierbij hoort: bij contact, bij een gesprek of bij een document.',
        opties: { ...contactpoging, ...gesprek, ...document, ...inburgeringsplicht, ...verlenging, ...tolk },
      },
      betrokkeneId: { label: 'Wie was het?' },
      namens: namensWieWoorden,
    },
  },
  'onderzoek.leg-melding-aan-ontvanger-vast': {
    titel: 'Vertellen dat een gegeven is verbeterd',
    knop: 'Vastleggen',
    inleiding: 'Wie het gegeven kreeg, moet weten dat het is verbeterd. Vertel het en leg vast op welke dag.',
    gedaan: 'Vastgelegd is dat u het heeft verteld.',
    velden: { verstrekkingId: { label: 'Wie heeft u het verteld, en over welk gegeven?' } },
  },
  'onderzoek.trek-uitkomst-in': {
    titel: 'Uitkomst intrekken',
    knop: 'Brief versturen en intrekken',
    inleiding:
      'Staat er een fout in een brief met de uitkomst? De cliënt krijgt dan een brief dat die niet meer geldt. De brief met de fout wordt gewist.',
    gedaan: 'De uitkomst is ingetrokken. De brief daarover staat bij Brieven.',
    daarna: 'Verbeter de fout en stuur de uitkomst opnieuw. Pas daarna kunt u het onderzoek afronden.',
    velden: {
      betrokkeneId: { label: 'Wie kreeg de brief met de fout?' },
      reden: {
        label: 'Wat klopte er niet in de brief?',
        uitleg: 'De cliënt leest deze tekst in de brief.',
        goed: 'In de brief stond dat wij huishoudelijke hulp voorstelden. Dat was niet zo.',
        slecht: 'Administratieve fout.',
      },
    },
  },
  'onderzoek.ontvang-persoonlijk-plan': {
    titel: 'Persoonlijk plan ontvangen',
    knop: 'Vastleggen',
    inleiding:
      'Leg vast dat u het plan heeft gekregen en hoe u het gebruikt. Wat u eruit nodig heeft, legt u vast als gegeven.',
    gedaan: 'Het plan is vastgelegd.',
    daarna: 'Gebruik het plan in het onderzoek en bespreek het met de cliënt.',
    velden: {
      betrokkeneId: { label: 'Van wie kreeg u het plan?' },
      vorm: {
        label: 'Hoe kreeg u het plan?',
        opties: {
          'op-papier': 'Op papier',
          'als-tekst': 'Als tekst, of u schreef het samen op',
          'als-bestand': 'Als bestand',
        },
      },
      plan: { label: 'Wat staat er in het plan?', uitleg: 'Alleen als u het plan als tekst kreeg.' },
      gebruik: {
        label: 'Hoe gebruikt u het plan in het onderzoek?',
        goed: 'Zij vraagt eerst hulp bij de post. Daar beginnen wij mee.',
        slecht: 'Ontvangen.',
      },
    },
  },
}
