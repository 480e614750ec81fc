import type { HandelingTekst } from '../../tekst.ts'

const mandaat = {
  label: 'Ik heb mandaat om hierover te beslissen.',
  uitleg: 'Niet nodig als u al namens het college beslist.',
}

const eindredenenVanSpoed = {
  'definitief-besluit': 'Er is een ander besluit in de plaats gekomen',
  'niet-meer-nodig': 'De hulp is niet meer nodig',
  'client-stopt': 'De cliënt wil stoppen',
  'laatste-dag': 'De laatste dag is voorbij',
  overleden: 'De cliënt is overleden',
}

/** Acts around help that cannot wait. */
export const spoedHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'onderzoek.meld-spoed': {
    titel: 'Melden dat hulp niet kan wachten',
    knop: 'Melden',
    inleiding:
      'Is er nu meteen hulp uit de Wmo nodig? Dan beslist het college direct over een tijdelijke voorziening. Een aanvraag is niet nodig en het onderzoek hoeft niet klaar te zijn. Is iemand in levensgevaar? Bel 112.',
    gedaan: 'De melding is vastgelegd. Wie namens het college beslist, krijgt bericht.',
    daarna: 'Heeft u zelf mandaat? Beslis dan nu. Bel anders wie beslist: wacht niet op het bericht.',
    velden: {
      betrokkeneId: { label: 'Voor wie is de hulp?' },
      watNu: { label: 'Wat moet er nu zijn?', goed: 'Hulp om uit bed te komen.', slecht: 'Spoedzorg.' },
      waaromNu: {
        label: 'Waarom kan het niet wachten?',
        goed: 'Zij is gevallen en er is niemand in huis.',
        slecht: 'Het is dringend.',
      },
      melder: {
        label: 'Wie zei dat het niet kan wachten?',
        uitleg: 'Was dat een ander dan de cliënt? Spreek dan eerst met de cliënt.',
      },
      datum: { label: 'Op welke dag hoorde u dit?' },
      tijd: { label: 'Hoe laat?' },
      gesprokenOp: {
        label: 'Op welke dag sprak u hierover met de cliënt?',
        uitleg: 'Leeg laten als dat nog niet is gebeurd.',
      },
    },
  },
  'onderzoek.beslis-tijdelijke-voorziening': {
    titel: 'Beslissen over een tijdelijke voorziening',
    knop: 'Beslissen',
    inleiding:
      'Dit is een besluit. Het gaat in een brief naar de cliënt, met hoe die bezwaar kan maken. Beslis meteen: de wet zegt onverwijld.',
    gedaan: 'Het besluit is genomen en de brief is gemaakt.',
    daarna:
      'Vertel de cliënt ook zelf wat u besloot. De tijdelijke voorziening stopt op de laatste dag, of als een ander besluit ervoor in de plaats komt.',
    velden: {
      voorzieningId: { label: 'Over welke melding beslist u?' },
      gesprokenOp: {
        label: 'Op welke dag is hierover met de cliënt gesproken?',
        uitleg:
          'Nodig als een ander het meldde, of als de cliënt de hulp niet wil, en het gesprek nog niet is vastgelegd.',
      },
      besluit: { label: 'Wat is het besluit?' },
      wat: {
        label: 'Wat krijgt de cliënt?',
        uitleg: 'Alleen als u hulp verstrekt.',
        goed: 'Hulp bij het opstaan, elke ochtend.',
        slecht: 'Begeleiding.',
      },
      vanaf: { label: 'Eerste dag', uitleg: 'Alleen als u hulp verstrekt.' },
      tot: { label: 'Laatste dag', uitleg: 'Alleen als u hulp verstrekt.' },
      waaromLanger: {
        label: 'Waarom duurt de hulp langer dan drie maanden?',
        uitleg:
          'Alleen nodig als de laatste dag later is. De wet noemt geen langste tijd, wij wel. De cliënt leest dit.',
      },
      grond: { label: 'Waarom krijgt de cliënt nu niets?', uitleg: 'Alleen als u niets verstrekt.' },
      motivering: {
        label: 'Waarom besluit u dit?',
        goed: 'U kunt niet alleen uit bed komen en er is niemand die helpt.',
        slecht: 'Conform beleid.',
      },
      mandaat,
    },
  },
  'onderzoek.beeindig-tijdelijke-voorziening': {
    titel: 'Tijdelijke voorziening beëindigen',
    knop: 'Beëindigen',
    inleiding:
      'Doe dit als een ander besluit ervoor in de plaats komt, of als de hulp stopt. De cliënt krijgt een brief. Na een overlijden gaat er geen brief.',
    gedaan: 'De tijdelijke voorziening is beëindigd en de brief is gemaakt.',
    velden: {
      voorzieningId: { label: 'Welke tijdelijke voorziening?' },
      reden: { label: 'Waarom stopt zij?', opties: eindredenenVanSpoed },
      eindeOp: { label: 'Wat is de laatste dag?' },
      motivering: {
        label: 'Licht toe',
        goed: 'Vanaf maandag krijgt u hulp van een vaste aanbieder.',
        slecht: 'Afgehandeld.',
      },
      mandaat,
    },
  },
  'onderzoek.trek-spoed-in': {
    titel: 'Melding van spoed weghalen',
    knop: 'Weghalen',
    inleiding:
      'Doe dit alleen als de melding er ten onrechte staat. Kan het toch wachten? Laat dan beslissen: dan hoort de cliënt het ook.',
    gedaan: 'De melding is weg. Dat zij is weggehaald, blijft staan.',
    velden: {
      voorzieningId: { label: 'Welke melding?' },
      reden: { label: 'Waarom stond zij er ten onrechte?' },
    },
  },
}

/** Words for who says it, what was decided and how it stands. */
export const spoedOpties: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  melder: {
    client: 'De cliënt zelf',
    vertegenwoordiger: 'Wie de cliënt vertegenwoordigt',
    'eigen-waarneming': 'Ik zag het zelf',
    coordinator: 'De coördinator van de aanpak',
    'een-ander': 'Een ander',
  },
  besluit: { verstrekt: 'Tijdelijke hulp verstrekken', afgewezen: 'Geen tijdelijke hulp' },
  grond: {
    'kan-wachten': 'De hulp kan wachten op het onderzoek',
    'al-geregeld': 'De hulp is al geregeld',
    'client-wil-niet': 'De cliënt wil deze hulp nu niet',
    'geen-aanvraag': 'Er is geen aanvraag',
  },
  voorzieningstaat: {
    gemeld: 'gemeld',
    verstrekt: 'tijdelijk verstrekt',
    afgewezen: 'niet verstrekt',
    beeindigd: 'beëindigd',
    vervallen: 'vervallen: deze persoon is overleden',
    ingetrokken: 'ingetrokken door de cliënt',
  },
}
