import type { HandelingTekst } from '../tekst.ts'
import { afspraakHandelingen } from './onderzoek-woorden/afspraak.ts'
import { antwoordHandelingen } from './onderzoek-woorden/antwoord.ts'
import { bestandHandelingen } from './onderzoek-woorden/bestanden.ts'
import { contactHandelingen } from './onderzoek-woorden/contact.ts'
import { dienstHandelingen } from './onderzoek-woorden/dienst.ts'
import { doorgeefHandelingen } from './onderzoek-woorden/doorgeven.ts'
import { eenmaligeHandelingen } from './onderzoek-woorden/eenmalige-vraag.ts'
import { eerdereAanpakHandelingen } from './onderzoek-woorden/eerdere-aanpak.ts'
import { eersteContactHandeling } from './onderzoek-woorden/eerste-contact.ts'
import { eindeHandelingen } from './onderzoek-woorden/einde.ts'
import { gegevenWoorden } from './onderzoek-woorden/gegeven.ts'
import { gegevensHandelingen } from './onderzoek-woorden/gegevens.ts'
import { gehoordHandelingen } from './onderzoek-woorden/gehoord.ts'
import { geverHandelingen } from './onderzoek-woorden/gever.ts'
import { ingangHandelingen } from './onderzoek-woorden/ingang.ts'
import { inzagebeperkingHandelingen } from './onderzoek-woorden/inzagebeperking.ts'
import { mensenHandelingen } from './onderzoek-woorden/mensen.ts'
import { mijnHandelingen } from './onderzoek-woorden/mijn.ts'
import { overlegafspraakHandelingen } from './onderzoek-woorden/overleg.ts'
import { partijHandelingen } from './onderzoek-woorden/partij.ts'
import { reikwijdteHandelingen } from './onderzoek-woorden/reikwijdte.ts'
import { spoedHandelingen } from './onderzoek-woorden/spoed.ts'
import { stukHandelingen } from './onderzoek-woorden/stukken.ts'
import { termijnHandelingen } from './onderzoek-woorden/termijnen.ts'
import { uitkomstHandelingen } from './onderzoek-woorden/uitkomst.ts'
import { verbeterHandelingen } from './onderzoek-woorden/verbeteren.ts'
import { verdeelHandelingen } from './onderzoek-woorden/verdelen.ts'
import { wmoHandelingen } from './onderzoek-woorden/wmo.ts'

export { onderzoekOpties } from './onderzoek-woorden/codes.ts'

/** The words of the acts of an onderzoek. */
export const onderzoekHandelingen: Readonly<Record<string, HandelingTekst>> = {
  ...eersteContactHandeling,
  ...contactHandelingen,
  ...ingangHandelingen,
  ...termijnHandelingen,
  ...afspraakHandelingen,
  ...mensenHandelingen,
  ...gegevensHandelingen,
  ...eerdereAanpakHandelingen,
  ...mijnHandelingen,
  ...gehoordHandelingen,
  ...inzagebeperkingHandelingen,
  ...overlegafspraakHandelingen,
  ...partijHandelingen,
  ...eenmaligeHandelingen,
  ...antwoordHandelingen,
  ...doorgeefHandelingen,
  ...geverHandelingen,
  ...bestandHandelingen,
  ...stukHandelingen,
  ...wmoHandelingen,
  ...spoedHandelingen,
  ...reikwijdteHandelingen,
  ...uitkomstHandelingen,
  ...dienstHandelingen,
  ...eindeHandelingen,
  ...verbeterHandelingen,
  ...verdeelHandelingen,
  'onderzoek.informeer-over-gegevens': {
    titel: 'Vertellen wat wij met gegevens doen',
    knop: 'Vastleggen',
    inleiding:
      'Vertel wie wij zijn, waarvoor en op welke wet wij gegevens gebruiken, van wie wij ze krijgen, met wie wij ze delen en hoe lang wij ze bewaren. Noem ook de rechten: inzien, verbeteren, wissen, bezwaar maken en een klacht indienen. Toestemming vragen hoeft niet, en mag hier ook niet.',
    gedaan: 'Vastgelegd is dat u dit heeft verteld.',
    velden: { betrokkeneId: { label: 'Aan wie heeft u dit verteld?' } },
  },
  'onderzoek.bekijk-onderzoek': {
    titel: 'Onderzoek bekijken',
    knop: 'Openen',
    gedaan: 'Het onderzoek is geopend.',
  },
  'onderzoek.werkvoorraad': {
    titel: 'Werkvoorraad van de toeleider',
    knop: 'Openen',
    gedaan: 'De werkvoorraad is geopend.',
  },
  'onderzoek.wijs-op-clientondersteuning': {
    titel: 'Wijzen op cliëntondersteuning',
    knop: 'Vastleggen',
    inleiding:
      'Cliëntondersteuning is gratis en onafhankelijk. Vertel dit voordat het onderzoek begint, ook aan een mantelzorger.',
    gedaan: 'U heeft gewezen op cliëntondersteuning.',
    daarna: 'Is er een aanleiding? Dan kunt u nu het onderzoek starten.',
    velden: { betrokkeneId: { label: 'Wie heeft u gewezen op cliëntondersteuning?' } },
  },
  'onderzoek.wijs-op-persoonlijk-plan': {
    titel: 'Wijzen op het persoonlijk plan',
    knop: 'Vastleggen',
    inleiding: 'De cliënt mag zelf opschrijven wat hij nodig heeft. U gebruikt dat plan in het onderzoek.',
    gedaan: 'U heeft gewezen op het persoonlijk plan.',
    velden: { betrokkeneId: { label: 'Wie heeft u gewezen op het persoonlijk plan?' } },
  },
  'onderzoek.wijs-op-aanvraag-participatiewet': {
    titel: 'Wijzen op de aanvraag bijstand',
    knop: 'Vastleggen',
    inleiding:
      'Bijstand vraagt een eigen aanvraag. De dag waarop de cliënt zich daarvoor meldt, telt. Ook als het onderzoek nog loopt.',
    gedaan: 'U heeft gewezen op de aanvraag bijstand.',
    velden: { betrokkeneId: { label: 'Wie heeft u gewezen op de aanvraag?' } },
  },
  'onderzoek.start-onderzoek': {
    titel: 'Onderzoek starten',
    knop: 'Onderzoek starten',
    inleiding:
      'Start alleen als u denkt dat problemen met elkaar samenhangen. Meer dan één verzoek om hulp is niet genoeg.',
    gedaan: 'Het onderzoek is gestart.',
    daarna: 'Spreek nu met de cliënt af waar het onderzoek over gaat.',
    velden: {
      aanleidingen: {
        label: 'Wat is de aanleiding?',
        opties: {
          'client-vertelt': 'De cliënt vertelt er zelf over',
          'eigen-waarneming': 'Wat u zelf zag of hoorde',
          'lopende-dienst': 'De cliënt vraagt het bij een dienst die al loopt',
          'meerdere-verzoeken': 'Er zijn meer verzoeken om hulp',
        },
      },
      feiten: {
        label: 'Wat zag of hoorde u?',
        uitleg: 'Schrijf feiten op, geen oordeel.',
        goed: 'Zij vertelt dat zij al drie maanden geen post opent.',
        slecht: 'Zij is verward.',
      },
      samenhang: {
        label: 'Waarom denkt u dat de problemen samenhangen?',
        goed: 'Door de klachten blijft de post liggen, daardoor groeien de schulden.',
        slecht: 'Er is veel aan de hand.',
      },
      besprokenMetClient: { label: 'Dit is met de cliënt besproken' },
      datum: { label: 'Op welke dag begint het onderzoek?' },
    },
  },
  'onderzoek.leg-gegeven-vast': {
    titel: 'Gegeven vastleggen',
    knop: 'Gegeven vastleggen',
    inleiding: 'Leg één ding vast over één persoon, dat u nodig heeft voor een vraag van het onderzoek.',
    gedaan: 'Het gegeven is vastgelegd.',
    daarna: 'De cliënt kan dit gegeven opvragen en laten verbeteren.',
    koppen: {
      betrokkeneId: 'Van wie en waarover',
      tekst: 'Het gegeven',
      categorie: 'Hoe gevoelig en hoeveel',
    },
    velden: {
      bron: {
        label: 'Van wie komt dit gegeven?',
        opties: {
          'betrokkene-zelf': 'Van de persoon zelf',
          'andere-betrokkene': 'Van iemand anders in dit dossier',
          'eigen-waarneming': 'Ik zag of hoorde het zelf',
        },
      },
      ...gegevenWoorden,
    },
  },
}
