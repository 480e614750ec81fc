import { bronnen } from '../../wet/bronnen.ts'
import { categorieen, niveauNamen } from '../../wet/categorieen.ts'
import { wetten } from '../../wet/domeinen.ts'
import { taken } from '../../wet/taken.ts'
import { themas } from '../../wet/themas.ts'
import type { HandelingTekst } from '../tekst.ts'

const namen = (tabel: Readonly<Record<string, { readonly naam: string }>>): Record<string, string> =>
  Object.fromEntries(Object.entries(tabel).map(([code, { naam }]) => [code, naam]))

const persoon = {
  bsn: { label: 'Burgerservicenummer', uitleg: 'Negen cijfers. Laat leeg als u het niet weet.' },
  voornamen: { label: 'Voornamen' },
  roepnaam: { label: 'Roepnaam' },
  tussenvoegsel: { label: 'Tussenvoegsel' },
  achternaam: { label: 'Achternaam' },
  geboortedatum: { label: 'Geboortedatum', uitleg: 'Bijvoorbeeld 4 5 1988.' },
  straat: { label: 'Straat' },
  huisnummer: { label: 'Huisnummer en toevoeging' },
  postcode: { label: 'Postcode' },
  plaats: { label: 'Woonplaats' },
  telefoon: { label: 'Op welk telefoonnummer mag u bellen?', uitleg: 'Vraag of dit nummer veilig is.' },
  magVoicemail: { label: 'De voicemail inspreken mag' },
  mail: { label: 'E-mailadres', uitleg: 'In een mail staat nooit waar het over gaat.' },
  wanneer: { label: 'Wanneer mag u bellen?' },
  geenPostThuis: { label: 'Stuur geen post naar het woonadres' },
  tolk: { label: 'Voor welke taal is een tolk nodig?' },
}

/** The words of the acts of an onderzoek. */
export const onderzoekHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'onderzoek.leg-eerste-contact-vast': {
    titel: 'Eerste contact vastleggen',
    knop: 'Vastleggen',
    inleiding:
      'Leg alleen vast wie vraagt, wat de vraag is en op welke dag. Stel één open vraag naar andere hulp.',
    gedaan: 'Het eerste contact is vastgelegd.',
    daarna: 'Wijs de cliënt op gratis cliëntondersteuning. Pas daarna kan een onderzoek beginnen.',
    velden: {
      taak: {
        label: 'Welke taak is dit gesprek?',
        uitleg: 'Bij een andere taak horen andere regels en een ander dossier.',
      },
      wet: { label: 'Onder welke wet valt de vraag?' },
      verzochtOp: {
        label: 'Op welke dag vroeg de cliënt om hulp?',
        uitleg: 'Vanaf deze dag lopen de zes weken. Bijvoorbeeld 30 11 2026.',
      },
      vraag: {
        label: 'Wat vraagt de cliënt?',
        goed: 'Bijstand, want het inkomen is weggevallen.',
        slecht: 'Multiprobleemgezin.',
      },
      andereHulp: {
        label: 'Heeft de cliënt ook andere hulp nodig?',
        uitleg: 'Stel deze vraag open. Zegt de cliënt nee, dan vraagt u niet door.',
      },
      ...persoon,
    },
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
      'Bijstand vraagt een eigen aanvraag. De dag van die aanvraag telt, ook als het onderzoek nog loopt.',
    gedaan: 'U heeft gewezen op de aanvraag bijstand.',
    velden: { betrokkeneId: { label: 'Wie heeft u gewezen op de aanvraag?' } },
  },
  'onderzoek.start-onderzoek': {
    titel: 'Onderzoek starten',
    knop: 'Onderzoek starten',
    inleiding:
      'Start alleen als u denkt dat problemen met elkaar samenhangen. Meer dan één aanvraag is niet genoeg.',
    gedaan: 'Het onderzoek is gestart.',
    daarna: 'Spreek nu met de cliënt af waar het onderzoek over gaat.',
    velden: {
      aanleidingen: {
        label: 'Wat is de aanleiding?',
        opties: {
          'client-vertelt': 'De cliënt vertelt er zelf over',
          'eigen-waarneming': 'Wat u zelf zag of hoorde',
          'lopende-dienst': 'De cliënt vraagt het bij een dienst die al loopt',
          'meerdere-verzoeken': 'Er zijn meer aanvragen',
        },
      },
      feiten: {
        label: 'Wat zag of hoorde u?',
        uitleg: 'Schrijf feiten op, geen oordeel.',
        goed: 'Zij vertelt dat zij al drie maanden geen post opent.',
        slecht: 'Zij is verward.',
      },
      samenhang: { label: 'Waarom denkt u dat de problemen samenhangen?' },
      besprokenMetClient: { label: 'Dit is met de cliënt besproken' },
      datum: { label: 'Op welke dag begint het onderzoek?' },
    },
  },
  'onderzoek.stel-reikwijdte-vast': {
    titel: 'Reikwijdte afspreken',
    knop: 'Reikwijdte vastleggen',
    inleiding:
      'Samen met de cliënt spreekt u af waar het onderzoek over gaat. De wens van de cliënt beslist. Over andere onderwerpen legt u niets vast.',
    gedaan: 'De reikwijdte is vastgelegd.',
    daarna: 'U mag nu gegevens vastleggen en partijen bevragen, alleen over deze onderwerpen.',
    velden: {
      binnen: { label: 'Waar gaat het onderzoek over?' },
      gesloten: {
        label: 'Waar gaat het niet over?',
        uitleg: 'Onderwerpen die de cliënt er niet bij wil, of waar volgens de cliënt niets speelt.',
      },
      met: { label: 'Met wie heeft u dit afgesproken?' },
      gevolgenUitgelegd: { label: 'Ik heb uitgelegd wat het betekent dat een onderwerp er niet bij hoort' },
      heropendOpWens: { label: 'De cliënt wil een onderwerp dat gesloten was, er nu toch bij' },
      afgesproken: { label: 'Wat heeft u verder afgesproken?' },
    },
  },
  'onderzoek.leg-gegeven-vast': {
    titel: 'Gegeven vastleggen',
    knop: 'Gegeven vastleggen',
    inleiding: 'Leg één ding vast over één persoon, dat u nodig heeft voor een vraag van het onderzoek.',
    gedaan: 'Het gegeven is vastgelegd.',
    daarna: 'De cliënt kan dit gegeven opvragen en laten verbeteren.',
    velden: {
      bron: {
        label: 'Van wie komt dit gegeven?',
        opties: {
          'betrokkene-zelf': 'Van de persoon zelf',
          'andere-betrokkene': 'Van iemand anders in dit dossier',
          'eigen-waarneming': 'Ik zag of hoorde het zelf',
        },
      },
      onderdeel: { label: 'Welke vraag beantwoordt dit?' },
      thema: { label: 'Bij welk onderwerp hoort het?' },
      tekst: {
        label: 'Wat legt u vast?',
        goed: 'Er zijn schulden bij drie schuldeisers.',
        slecht: 'Mevrouw kan niet met geld omgaan.',
      },
      categorie: {
        label: 'Wat voor gegeven is het?',
        uitleg: 'Gaat het over gezondheid, straf, politie, geloof of afkomst? Dan gelden strengere regels.',
      },
      extraNoodzaak: {
        label: 'Waarom kan het niet zonder dit bijzondere gegeven?',
        uitleg: 'Alleen bij een bijzonder gegeven.',
      },
      niveau: { label: 'Hoeveel legt u vast?', uitleg: 'Kies zo weinig mogelijk.' },
      motiveringNiveau: {
        label: 'Waarom is minder niet genoeg?',
        uitleg: 'Alleen als u meer vastlegt dan dat iets zo is.',
      },
      noemtDelict: { label: 'De tekst noemt een strafbaar feit, of waarom iemand is gestraft' },
    },
  },
}

/** Words for codes of closed lists, by the name of the field or list. */
export const onderzoekOpties: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dossiersoort: { onderzoeken: 'Onderzoek', aanpakken: 'Aanpak' },
  taak: namen(taken),
  wet: namen(wetten),
  binnen: namen(themas),
  gesloten: namen(themas),
  thema: namen(themas),
  categorie: namen(categorieen),
  niveau: niveauNamen,
  bron: {
    'betrokkene-zelf': 'de persoon zelf',
    'andere-betrokkene': 'iemand anders in het dossier',
    'eigen-waarneming': 'eigen waarneming',
    partij: 'een partij',
    ...Object.fromEntries(Object.entries(bronnen).map(([code, [rij]]) => [code, rij.naam])),
  },
  onderdeel: {
    aanleiding: 'De aanleiding van het onderzoek',
    a: 'a. Welke problemen zijn er?',
    b: 'b. Welke hulp loopt er nu?',
    c: 'c. Welke hulp is eerder geprobeerd?',
    d: 'd. Wat is er nodig?',
    steun: 'Kan deze persoon de cliënt steunen?',
  },
  hoedanigheid: {
    verzoeker: 'vraagt om hulp',
    gezinslid: 'gezinslid',
    vertegenwoordiger: 'vertegenwoordiger',
    mantelzorger: 'mantelzorger',
    netwerk: 'uit het netwerk',
  },
  staat: {
    'eerste-contact': 'eerste contact',
    loopt: 'onderzoek loopt',
    afgerond: 'onderzoek afgerond',
    'niet-gestart': 'geen onderzoek gestart',
    ingetrokken: 'onderzoek gestopt',
  },
}
