import type { HandelingTekst } from '../tekst.ts'
import { onderdeelWoorden } from './verzoek.ts'

const wie = {
  voornamen: { label: 'Voornamen' },
  tussenvoegsel: { label: 'Tussenvoegsel' },
  achternaam: { label: 'Achternaam' },
  geboortedatum: {
    label: 'Geboortedatum',
    uitleg: 'Weet u die niet? Vul dan de postcode en het huisnummer in.',
  },
  straat: { label: 'Straat' },
  huisnummer: { label: 'Huisnummer' },
  postcode: { label: 'Postcode' },
  plaats: { label: 'Plaats' },
}
const bsn = {
  label: 'Burgerservicenummer',
  uitleg: 'Uw wet laat u dit nummer gebruiken. Vul het alleen in als u het al heeft.',
}

/** The words of what a party does with its own request. */
export const verzoekVanPartijHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'verzoek-van-partij.bekijk-eigen-verzoek': {
    titel: 'Ons verzoek bekijken',
    knop: 'Openen',
    gedaan: 'Het verzoek is geopend.',
  },
  'verzoek-van-partij.bekijk-brief': {
    titel: 'Brief bij ons verzoek bekijken',
    knop: 'Openen',
    gedaan: 'De brief is geopend.',
  },
  'verzoek-van-partij.werkvoorraad': {
    titel: 'Werkvoorraad: onze verzoeken',
    knop: 'Openen',
    gedaan: 'De werkvoorraad is geopend.',
  },
  'verzoek-van-partij.begin-verzoek': {
    titel: 'De gemeente vragen om een onderzoek',
    knop: 'Verzoek beginnen',
    inleiding:
      'Dit is voor ernstige problemen van iemand bij wie u al betrokken bent, en die geen hulp vraagt of aanvaardt. De gemeente ziet het pas als u het verstuurt. De persoon hoort dat u dit vroeg. Is er nu gevaar? Bel 112. Wilt u alleen een zorg melden? Bel het meldpunt.',
    gedaan: 'Uw verzoek is begonnen. De gemeente ziet het nog niet.',
    daarna: 'Schrijf op waarom een onderzoek nodig is, en wat u al probeerde. Verstuur het daarna.',
    koppen: { voornamen: 'Over wie gaat het?' },
    velden: {
      betrokkenheid: {
        label: 'Hoe bent u bij deze persoon betrokken?',
        goed: 'Wij verhuren zijn woning en spreken hem elke maand.',
        slecht: 'Bekend bij ons.',
      },
      ...wie,
    },
  },
  'verzoek-van-partij.voeg-persoon-toe': {
    titel: 'Nog een persoon toevoegen',
    knop: 'Toevoegen',
    inleiding:
      'Alleen als het verzoek ook over deze persoon gaat. De gemeente beslist over iedere persoon apart. Ieder krijgt een eigen onderzoek.',
    gedaan: 'De persoon is toegevoegd.',
    daarna: 'Schrijf ook over deze persoon op waarom een onderzoek nodig is.',
    velden: { ...wie, bsn },
  },
  'verzoek-van-partij.verbeter-persoon': {
    titel: 'Gegevens van een persoon verbeteren',
    knop: 'Verbeteren',
    gedaan: 'De gegevens zijn verbeterd.',
    velden: { betrokkeneId: { label: 'Wie?' }, ...wie, bsn },
  },
  'verzoek-van-partij.haal-persoon-weg': {
    titel: 'Een persoon uit het verzoek halen',
    knop: 'Weghalen',
    inleiding: 'Wat u over deze persoon schreef, is dan ook weg.',
    gedaan: 'De persoon is weggehaald.',
    velden: { betrokkeneId: { label: 'Wie?' } },
  },
  'verzoek-van-partij.motiveer-verzoek': {
    titel: 'Schrijven waarom een onderzoek nodig is',
    knop: 'Opschrijven',
    inleiding:
      'Schrijf feiten, en niet meer dan nodig is. De persoon kan dit later lezen. Heeft u een beroepsgeheim? Ook een verzoek vertelt iets. U weegt zelf wat u mag vertellen.',
    gedaan: 'Wat u schreef, is bewaard.',
    daarna: 'Klaar? Schrijf op wat u al probeerde en verstuur het verzoek.',
    stappen: {
      problemen: 'De problemen en de hulp (onder a)',
      omgeving: 'Overlast (1) of veiligheid (2): minstens een van beide',
      bijdrage: 'Wat een gecoördineerde aanpak kan doen (onder b)',
      bijzonder: 'Gevoelige gegevens',
    },
    velden: {
      betrokkeneId: { label: 'Over wie schrijft u?' },
      problemen: {
        label: 'Welke problemen blijven duren of komen terug?',
        goed: 'De woning is al drie jaar vervuild. Er is een huurachterstand van vijf maanden.',
        slecht: 'Multiprobleem.',
      },
      hulpstand: {
        label: 'Hoe staat de persoon tegenover hulp?',
        opties: {
          'vraagt-geen-hulp': 'Vraagt of aanvaardt geen hulp',
          'aanvaardt-selectief': 'Aanvaardt alleen een deel van de hulp',
          'hulp-niet-effectief': 'Aanvaardt hulp, maar die werkt niet omdat niemand die hulp coördineert',
        },
      },
      hulp: { label: 'Waaruit blijkt dat?' },
      teloorgang: {
        label: 'Wat dreigt er, of is er al aan de hand?',
        uitleg: 'Bijvoorbeeld: iemand raakt de grip op het leven kwijt, of leeft heel slecht.',
      },
      overlast: {
        label: 'Welke overlast of hinder heeft de omgeving, en sinds wanneer?',
        goed: 'De buren meldden sinds 2025 zeven keer stank in het portiek.',
        slecht: 'Veel overlast.',
      },
      veiligheid: {
        label: 'Welk gevaar is er, en voor wie?',
        uitleg: 'Ook voor de persoon zelf of het gezin. Bijvoorbeeld brandgevaar.',
      },
      bijdrage: { label: 'Hoe kan een gecoördineerde aanpak helpen?' },
      gebodenHulp: { label: 'Welke hulp is al geboden?' },
      gezondheidIn: {
        label: 'In welke antwoorden staat iets over gezondheid?',
        opties: onderdeelWoorden,
      },
      strafrechtelijkIn: {
        label: 'In welke antwoorden staat iets over strafbare feiten?',
        opties: onderdeelWoorden,
      },
      waaromBijzonder: {
        label: 'Waarom kan het niet zonder deze gevoelige gegevens?',
        uitleg: 'Alleen als u hierboven iets koos.',
      },
    },
  },
  'verzoek-van-partij.leg-pogingen-vast': {
    titel: 'Opschrijven wat u al probeerde',
    knop: 'Opschrijven',
    inleiding:
      'De gemeente wil weten of en hoe vaak u probeerde de persoon te overtuigen om hulp te aanvaarden. Noem iedere poging met de dag.',
    gedaan: 'Uw pogingen zijn bewaard.',
    velden: {
      pogingen: {
        label: 'Wat heeft u geprobeerd?',
        rij: 'Poging {nummer}',
        rijToevoegen: 'Poging toevoegen',
      },
      datum: { label: 'Wanneer?' },
      hoe: {
        label: 'Hoe?',
        opties: {
          gesprek: 'In een gesprek',
          huisbezoek: 'Bij de persoon thuis',
          telefoon: 'Met de telefoon',
          brief: 'Met een brief of bericht',
          'via-naaste': 'Via familie of een naaste',
        },
      },
      wat: { label: 'Wat kwam ervan?' },
      geenPogingOmdat: {
        label: 'Niets geprobeerd? Schrijf op waarom niet.',
        uitleg: 'Laat dit leeg als u wel iets probeerde.',
      },
    },
  },
  'verzoek-van-partij.dien-verzoek-in': {
    titel: 'Verzoek versturen',
    knop: 'Naar de gemeente versturen',
    inleiding:
      'Lees na wat de gemeente krijgt. De persoon hoort van de gemeente dat u dit vroeg. Tot de gemeente beslist, kunt u het verzoek terugnemen.',
    gedaan: 'De gemeente heeft uw verzoek ontvangen. Uw ontvangstbevestiging staat bij het verzoek.',
    daarna:
      'U krijgt bericht als de gemeente iets vraagt of heeft beslist. U hoort dan alleen of er een onderzoek start. Start het? Dan wordt u erbij betrokken.',
  },
  'verzoek-van-partij.trek-verzoek-in': {
    titel: 'Verzoek terugnemen',
    knop: 'Terugnemen',
    inleiding:
      'Is het nog niet verstuurd? Dan is alles meteen weg. Is het wel verstuurd? Dan vernietigt de gemeente het binnen vier weken.',
    gedaan: 'Het verzoek is teruggenomen.',
  },
  'verzoek-van-partij.neem-verzoek-over': {
    titel: 'Verzoek overnemen van een collega',
    knop: 'Overnemen',
    inleiding: 'U werkt er dan aan verder. Uw collega krijgt bericht.',
    gedaan: 'U werkt nu aan dit verzoek.',
  },
}
