import type { HandelingTekst } from '../../tekst.ts'
import { waarnemingEindeVelden, waarnemingVelden } from '../waarneming.ts'

const medewerkerId = { label: 'Aan wie geeft u deze zaak?', uitleg: 'Alleen collega’s van uw team.' }

const herverdelen = {
  belasting: 'De collega heeft te veel zaken',
  vertrek: 'De collega gaat weg of krijgt ander werk',
  'wens-van-client': 'De cliënt wil iemand anders',
  'persoonlijk-betrokken': 'De collega kent deze mensen',
}

const teruggeven = {
  'geen-ruimte': 'Ik heb geen ruimte',
  'past-niet-bij-mijn-taak': 'De zaak past niet bij mijn taak',
  'persoonlijk-betrokken': 'Ik ken deze mensen',
  'wens-van-client': 'De cliënt wil iemand anders',
}

/** How a case went from hand to hand, in words. */
export const verdeelOpties = {
  toewijzing: {
    toegewezen: 'zaak toegewezen',
    herverdeeld: 'zaak aan een ander gegeven',
    genomen: 'zaak opgepakt',
    aangenomen: 'zaak aangenomen',
    teruggegeven: 'zaak teruggegeven aan het team',
    waarneming: 'waarneming',
  },
}

/** The words of giving, taking and giving back a case, and of standing in. */
export const verdeelHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'onderzoek.team': {
    titel: 'Werk van het team',
    knop: 'Team',
    gedaan: 'Het overzicht van het team is geopend.',
    velden: { medewerker: { label: 'Van wie wilt u de zaken zien?' } },
  },
  'onderzoek.wijs-toe': {
    titel: 'Zaak toewijzen',
    knop: 'Toewijzen',
    inleiding: 'De collega kan de zaak meteen openen. Hij krijgt een bericht zonder inhoud.',
    gedaan: 'De zaak is toegewezen.',
    daarna: 'De collega ziet de zaak bij Nieuw bij mij. Past het niet? Dan geeft hij haar terug.',
    velden: { medewerkerId },
  },
  'onderzoek.herverdeel': {
    titel: 'Zaak aan een ander geven',
    knop: 'Aan een ander geven',
    inleiding:
      'De vorige collega kan de zaak daarna niet meer openen. Een waarneming voor hem vervalt. Beiden krijgen een bericht zonder inhoud.',
    gedaan: 'De zaak is van een andere collega.',
    daarna: 'Vraag de vorige collega om de cliënt te vertellen wie het overneemt.',
    velden: {
      medewerkerId,
      redenCode: { label: 'Waarom krijgt een ander deze zaak?', opties: herverdelen },
    },
  },
  'onderzoek.neem-uit-teamrij': {
    titel: 'Zaak uit de teamrij oppakken',
    knop: 'Oppakken',
    inleiding: 'De zaak is daarna van u. Kent u deze mensen? Geef de zaak dan terug.',
    gedaan: 'De zaak is nu van u.',
    daarna: 'Vertel de cliënt wie u bent.',
  },
  'onderzoek.neem-onderzoek-aan': {
    titel: 'Zaak aannemen',
    knop: 'Aannemen',
    inleiding: 'U laat weten dat u deze zaak doet.',
    gedaan: 'U heeft de zaak aangenomen.',
    daarna: 'Vertel de cliënt wie u bent.',
  },
  'onderzoek.geef-terug': {
    titel: 'Zaak teruggeven aan het team',
    knop: 'Teruggeven',
    inleiding:
      'De zaak komt in de teamrij. U kunt haar daarna niet meer openen. De teamleider krijgt een bericht.',
    gedaan: 'De zaak is terug bij het team.',
    velden: { redenCode: { label: 'Waarom geeft u deze zaak terug?', opties: teruggeven } },
  },
  'onderzoek.regel-waarneming': {
    titel: 'Waarneming regelen',
    knop: 'Waarneming regelen',
    inleiding:
      'De waarnemer kan de zaak openen van de eerste tot en met de laatste dag. Daarna stopt dat vanzelf. De collega van wie de zaak is, houdt toegang.',
    gedaan: 'De waarneming is geregeld.',
    daarna: 'De waarnemer vertelt de cliënt dat hij waarneemt, en voor wie.',
    velden: { zaken: { label: 'Voor welke zaken?' }, ...waarnemingVelden },
  },
  'onderzoek.beeindig-waarneming': {
    titel: 'Waarneming eerder beëindigen',
    knop: 'Beëindigen',
    inleiding: 'De waarnemer kan de zaak vanaf nu niet meer openen.',
    gedaan: 'De waarneming is voorbij.',
    velden: waarnemingEindeVelden,
  },
}
