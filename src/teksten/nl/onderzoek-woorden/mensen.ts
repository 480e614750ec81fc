import type { HandelingTekst } from '../../tekst.ts'
import { mensenOpties } from './mensen-codes.ts'
import { persoonWoorden } from './persoon.ts'
import { kantoorVeldWoorden, vertegenwoordigingVeldWoorden as velden } from './vertegenwoordiging.ts'

const waarom = { label: 'Waarom haalt u dit weg?', opties: mensenOpties.weghalen }

const naarWie = {
  label: 'Tot wie?',
  uitleg:
    'Laat leeg als het gaat om wie om hulp vroeg. Kies anders een ander uit dit dossier, zoals de partner.',
}

/** Acts around who takes part, who somebody is to the client, for whom he speaks, and who does not belong here. */
export const mensenHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'onderzoek.voeg-betrokkene-toe': {
    titel: 'Iemand toevoegen',
    knop: 'Toevoegen',
    inleiding:
      'Voeg alleen iemand toe als de cliënt dat wil. Van wie geen cliënt is, legt u alleen vast of die kan steunen.',
    gedaan: 'De persoon is toegevoegd.',
    daarna:
      'Is het een gezinslid met wie ook iets speelt? Vraag dan of die mee wil doen. Leg ook vast hoe u deze persoon veilig bereikt.',
    stappen: {
      hoe: 'Hoe doet deze persoon mee?',
      wie: 'Wie is het?',
      relatie: 'Hoe staat deze persoon tot de cliënt?',
      namens: 'Spreekt deze persoon namens iemand?',
    },
    koppen: { straat: 'Adres' },
    velden: {
      hoedanigheid: {
        label: 'Hoe doet deze persoon mee?',
        uitleg: 'Is het geen mens maar een kantoor? Gebruik dan Kantoor toevoegen.',
      },
      naarId: naarWie,
      relatie: { label: 'Hoe staat deze persoon tot de cliënt of tot wie u koos?' },
      relatieSinds: { label: 'Sinds welke dag?', uitleg: 'Laat leeg als u het niet weet.' },
      ...velden,
      clientWilDit: { label: 'De cliënt wil dat deze persoon erbij hoort' },
      ...persoonWoorden,
    },
  },
  'onderzoek.voeg-kantoor-toe': {
    titel: 'Kantoor toevoegen dat iemand vertegenwoordigt',
    knop: 'Kantoor toevoegen',
    inleiding:
      'Gebruik dit als niet een mens maar een kantoor is benoemd of gemachtigd, zoals een kantoor van bewindvoerders. Van een kantoor legt u geen geboortedatum en geen BSN vast.',
    gedaan: 'Het kantoor is toegevoegd.',
    daarna:
      'Spreekt het kantoor ook voor een ander in dit dossier? Leg dat dan vast. Blijf ook met de cliënt zelf praten.',
    stappen: { kantoor: 'Welk kantoor is het?', namens: 'Namens wie spreekt het kantoor?' },
    koppen: { straat: 'Adres' },
    velden: {
      ...kantoorVeldWoorden,
      ...velden,
      voorId: { label: 'Namens wie spreekt het kantoor?' },
      als: { ...velden.als, uitleg: 'Kijk in de uitspraak, het register of de machtiging.' },
      clientWilDit: {
        label: 'De cliënt wil dat dit kantoor erbij hoort',
        uitleg: 'Alleen nodig bij een gemachtigde.',
      },
    },
  },
  'onderzoek.verbeter-kantoor': {
    titel: 'Gegevens van een kantoor verbeteren',
    knop: 'Verbeteren',
    inleiding: 'Laat leeg wat goed is. Wat er stond, is daarna weg.',
    gedaan: 'Het kantoor is verbeterd.',
    daarna: 'Klopt niet namens wie het kantoor spreekt? Verbeter dan de vertegenwoordiging.',
    velden: {
      ...kantoorVeldWoorden,
      betrokkeneId: { label: 'Welk kantoor?' },
      reden: { label: 'Wat klopte er niet?', uitleg: 'De cliënt kan dit lezen.' },
    },
  },
  'onderzoek.leg-vertegenwoordiging-vast': {
    titel: 'Vastleggen namens wie iemand spreekt',
    knop: 'Vastleggen',
    inleiding:
      'Gebruik dit voor iemand die al in dit dossier staat. Een vertegenwoordiger spreekt alleen voor deze persoon, alleen over deze zaken en alleen in deze tijd.',
    gedaan: 'De vertegenwoordiging is vastgelegd.',
    daarna: 'Blijf ook met de cliënt zelf praten, zo goed als dat kan.',
    velden: { ...velden, betrokkeneId: { label: 'Wie is de vertegenwoordiger?' } },
  },
  'onderzoek.verbeter-vertegenwoordiging': {
    titel: 'Vertegenwoordiging verbeteren of beëindigen',
    knop: 'Verbeteren',
    inleiding:
      'Laat leeg wat goed is. Is de vertegenwoordiging voorbij? Vul dan alleen in tot welke dag. Wat er stond, is daarna weg.',
    gedaan: 'De vertegenwoordiging is verbeterd.',
    daarna: 'Sprak deze persoon al voor de cliënt? Vraag de cliënt dan of dat nog klopt.',
    velden: {
      ...velden,
      bandId: { label: 'Welke vertegenwoordiging klopt niet?' },
      reden: {
        label: 'Wat was er verkeerd, of wat is er veranderd?',
        goed: 'De rechter heeft het bewind opgeheven.',
        slecht: 'Aangepast.',
      },
      geenEinde: { label: 'Er is geen laatste dag. Haal die weg.' },
    },
  },
  'onderzoek.leg-relatie-vast': {
    titel: 'Verandering in het huishouden vastleggen',
    knop: 'Vastleggen',
    inleiding:
      'Gaat iemand uit huis, of komt iemand erbij? Vanaf die dag telt de nieuwe relatie. Wie geen gezinslid meer is, is ook geen cliënt meer in dit onderzoek.',
    gedaan: 'De verandering is vastgelegd.',
    daarna:
      'Kijk bij de mensen in het dossier wie nu gezinslid is. Spreek zo nodig de reikwijdte opnieuw af.',
    velden: {
      betrokkeneId: { label: 'Om wie gaat het?' },
      naarId: naarWie,
      sinds: { label: 'Vanaf welke dag is dit zo?', uitleg: 'Bijvoorbeeld 6 12 2026.' },
      relatie: {
        label: 'Hoe staat deze persoon vanaf die dag tot de cliënt of tot wie u koos?',
        uitleg: 'Laat leeg als er geen relatie meer is.',
      },
    },
  },
  'onderzoek.leg-verlengde-jeugdhulp-vast': {
    titel: 'Jeugdhulp na de 18 vastleggen',
    knop: 'Vastleggen',
    inleiding:
      'Wie elders verblijft, telt tot de 18 mee als gezinslid. Loopt er daarna jeugdhulp of jeugdreclassering door, dan telt die tot 21 of 23 mee, of tot de dag dat de jeugdhulp eindigt. Leg dit alleen vast als u het zeker weet.',
    gedaan: 'Het is vastgelegd.',
    daarna: 'Eindigt de jeugdhulp eerder? Leg dan hier de dag vast waarop die is geëindigd.',
    velden: {
      betrokkeneId: { label: 'Om wie gaat het?' },
      verlenging: { label: 'Tot welke leeftijd loopt de jeugdhulp door, of is die geëindigd?' },
      datum: {
        label: 'Op welke dag?',
        uitleg:
          'De dag waarop u het vaststelde. Is de jeugdhulp geëindigd? Dan de dag waarop zij eindigde. Bijvoorbeeld 6 12 2026.',
      },
    },
  },
  'onderzoek.verbeter-relatie': {
    titel: 'Relatie verbeteren',
    knop: 'Verbeteren',
    inleiding:
      'Gebruik dit als de relatie of de dag verkeerd is opgeschreven. Is er iets veranderd? Leg dan die verandering vast.',
    gedaan: 'De relatie is verbeterd.',
    velden: {
      bandId: { label: 'Welke relatie klopt niet?' },
      reden: {
        label: 'Wat was er verkeerd?',
        goed: 'Hij ging een maand eerder uit huis.',
        slecht: 'Aangepast.',
      },
      relatie: { label: 'Wat moet er staan?' },
      sinds: { label: 'Vanaf welke dag?', uitleg: 'Bijvoorbeeld 6 12 2026.' },
    },
  },
  'onderzoek.haal-band-weg': {
    titel: 'Relatie of vertegenwoordiging weghalen',
    knop: 'Weghalen',
    inleiding:
      'Gebruik dit als het nooit zo was. Is het voorbij, of klopt alleen een dag niet? Verbeter het dan. Op de tijdlijn blijft alleen staan dát u iets weghaalde, en waarom.',
    gedaan: 'Het is weggehaald.',
    velden: { bandId: { label: 'Wat was nooit zo?' }, reden: waarom },
  },
  'onderzoek.haal-betrokkene-weg': {
    titel: 'Persoon weghalen',
    knop: 'Weghalen',
    inleiding:
      'Gebruik dit als iemand per ongeluk is toegevoegd. Alles over deze persoon verdwijnt uit dit dossier. Staat de persoon in geen enkel ander dossier van de gemeente, dan verdwijnen ook naam, nummer en adres. Op de tijdlijn blijft alleen staan dát u iemand weghaalde, en waarom.',
    gedaan: 'De persoon is weggehaald.',
    velden: { betrokkeneId: { label: 'Wie hoort hier niet?' }, reden: waarom },
  },
}
