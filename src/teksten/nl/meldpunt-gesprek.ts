import type { HandelingTekst } from '../tekst.ts'
import { persoonWoorden } from './onderzoek-woorden/persoon.ts'

/** The words of the call. */
export const meldpuntGesprek: Readonly<Record<string, HandelingTekst>> = {
  'meldpunt.begin-triage': {
    titel: 'Nieuw gesprek',
    knop: 'Triage beginnen en bewaren',
    inleiding:
      'Er wordt nog niets bewaard. Pas als u de triage begint, wordt bewaard wat hier staat. Vraag eerst of er nu gevaar is en waar de persoon woont.',
    gedaan: 'De triage is begonnen. De melding wordt nu bewaard.',
    daarna: 'Probeer eerst de persoon zelf te bereiken.',
    koppen: {
      achternaam: 'Over wie gaat het?',
      melderNaam: 'Wie belt er?',
      relatie: 'Alleen vragen aan een professional',
    },
    velden: {
      ...persoonWoorden,
      zorgen: {
        label: 'Wat is er aan de hand?',
        uitleg:
          'Schrijf mee met de beller. Feiten, geen oordeel en geen diagnose. Schrijf hier niet wie er belt.',
      },
      acuut: {
        label: 'Is er nu gevaar?',
        opties: { nee: 'Nee', ja: 'Ja: 112, 113 of de crisisdienst' },
        toetsen: { nee: 'n', ja: 'j' },
      },
      ingezetene: {
        label: 'Woont deze persoon in deze gemeente?',
        opties: { ja: 'Ja', nee: 'Nee: verwijs de beller naar die gemeente' },
        toetsen: { ja: 'j', nee: 'n' },
      },
      melder: { label: 'Wie belt er?', toetsen: { zelf: 'z', burger: 'i', professional: 'p' } },
      vraag: { label: 'Wat vraagt de beller van ons?' },
      telefoon: { label: 'Telefoonnummer van de persoon' },
      geboortedatum: { label: 'Geboortedatum' },
      melderNaam: { label: 'Naam van de beller' },
      melderTelefoon: {
        label: 'Telefoonnummer van de beller',
        uitleg: 'Een telefoonnummer of een mailadres is genoeg.',
      },
      melderMail: { label: 'Mailadres van de beller' },
      melderAdres: { label: 'Adres van de beller' },
      melderOrganisatie: { label: 'Organisatie van de beller', uitleg: 'Alleen bij een professional.' },
      verborgen: {
        label: 'De beller wil niet dat de persoon weet wie belde',
        uitleg: 'Dat kan bij een inwoner. Een professional kan dat niet vragen.',
      },
      anoniem: {
        label: 'De beller zegt niet wie hij is',
        uitleg: 'Dat behandelen wij alleen als er snel iets moet gebeuren.',
      },
      redenAnoniem: { label: 'Waarom behandelen wij deze melding toch?' },
      wilAanpak: {
        label: 'De professional vraagt om een gecoördineerde aanpak',
        uitleg: 'Dan is het geen melding, maar een verzoek van een partij om een onderzoek.',
      },
      relatie: { label: 'Hoe kent de professional deze persoon?' },
      gezin: { label: 'Wie horen er bij het gezin?' },
      hulpverleners: { label: 'Wie helpen er al?' },
      huisarts: { label: 'Wie is de huisarts?' },
      melderIngelicht: {
        label: 'Ik heb de beller verteld wat wij met de gegevens doen',
        uitleg: 'Lukt dat nu niet? Dan staat het straks bij wat nu moet.',
      },
      categorie: {
        label: 'Wat voor gegevens zijn het?',
        opties: { gewoon: 'Gewoon', gezondheid: 'Gezondheid', strafrechtelijk: 'Strafrechtelijk' },
      },
      waaromBijzonder: {
        label: 'Waarom kan het niet zonder?',
        uitleg: 'Alleen als het over gezondheid of een strafbaar feit gaat.',
      },
      ontvangenOp: { label: 'Op welke dag is er gebeld?' },
    },
  },
}
