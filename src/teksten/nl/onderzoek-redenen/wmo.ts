type RedenTekst = readonly [zin: string, helpt: string]

/** Reasons around what is examined in any case for help of the Wmo 2015. */
export const wmoRedenen: Readonly<Record<string, RedenTekst>> = {
  'geen-onderwerp-gekozen': [
    'U heeft bij geen enkele vraag iets ingevuld.',
    'Kies bij een vraag waar het antwoord staat.',
  ],
  'geen-wmo-in-beeld': [
    'Niemand vroeg om hulp uit de Wmo 2015, en er is geen hulp uit die wet voorgesteld.',
    'Is die hulp nodig? Stel haar dan eerst voor.',
  ],
  'onderwerp-alleen-client': ['Deze persoon is geen cliënt.', 'Kies een cliënt.'],
  'onderwerp-geldt-niet': ['Deze vraag hoort niet meer bij het onderzoek.', 'Laat deze vraag weg.'],
  'onderwerp-zonder-antwoord': [
    'U verwijst naar een deel van het onderzoek waar nog niets staat.',
    'Vul dat deel eerst in, of kies waar het antwoord wel staat.',
  ],
  'onderwerp-zonder-toelichting': [
    'Bij een vraag die u besprak of die niet van belang is, staat geen uitleg.',
    'Schrijf kort op wat u besprak, of waarom de vraag voor deze cliënt niet van belang is.',
  ],
  'onderwerp-zonder-wmo': [
    'Deze cliënt vroeg niet om hulp uit de Wmo 2015, en die hulp is ook niet voorgesteld.',
    'Kies een andere cliënt, of stel de hulp eerst voor.',
  ],
}
