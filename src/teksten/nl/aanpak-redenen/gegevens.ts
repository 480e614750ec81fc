/** Sharing data, and what the hand-over from the onderzoek asks as well. */
export const redenenOverGegevens = {
  'niets-gekozen': {
    zin: 'Er is geen gegeven gekozen.',
    helpt: 'Kies alleen de gegevens die de ontvanger nodig heeft.',
  },
  'alles-delen': {
    zin: 'Alle gegevens aan één partij geven mag niet.',
    helpt: 'Kies alleen wat deze partij nodig heeft voor haar bijdrage.',
  },
  'gegeven-onbekend': {
    zin: 'Een gekozen gegeven hoort niet bij deze zaak.',
    helpt: 'Kies uit de gegevens op de lijst.',
  },
  'gegeven-dubbel': {
    zin: 'Een gegeven is twee keer gekozen.',
    helpt: 'Kies elk gegeven één keer.',
  },
  'gegeven-zonder-reden': {
    zin: 'Niet bij elk gekozen gegeven staat waarom het nodig is.',
    helpt: 'Schrijf bij elk gegeven waarom de ontvanger het nodig heeft.',
  },
  'reden-herhaald': {
    zin: 'Bij verschillende gegevens staat dezelfde reden.',
    helpt: 'Bekijk elk gegeven apart en schrijf de eigen reden op, of laat het gegeven weg.',
  },
  'bijzonder-gegeven-niet-gemotiveerd': {
    zin: 'Een gegeven over bijvoorbeeld gezondheid of straf mag alleen als het echt niet kan worden gemist.',
    helpt: 'Schrijf op waarom het niet zonder kan, of laat het gegeven weg.',
  },
  'eigen-wet-laat-niet-toe': {
    zin: 'De eigen wet van deze partij laat niet toe dat zij dit soort gegevens gebruikt.',
    helpt: 'Laat het gegeven weg. Vertel alleen wat de partij moet doen, zonder de reden.',
  },
  'voorwaarde-niet-delen': {
    zin: 'Wie dit gegeven gaf, wil niet dat deze ontvanger het krijgt.',
    helpt: 'Laat het gegeven weg, of vraag de gever of de voorwaarde kan vervallen.',
  },
  'voorwaarde-alleen-delen': {
    zin: 'Wie dit gegeven gaf, wil dat alleen bepaalde ontvangers het krijgen. Deze hoort daar niet bij.',
    helpt: 'Laat het gegeven weg, of vraag de gever of de voorwaarde kan vervallen.',
  },
  'voorwaarde-wpg': {
    zin: 'Dit is een gegeven van de politie. De Wpg laat niet toe dat deze ontvanger het krijgt.',
    helpt: 'Laat het gegeven weg.',
  },
  'voorwaarde-wjsg': {
    zin: 'Dit is een justitieel gegeven. De Wjsg laat niet toe dat deze ontvanger het krijgt.',
    helpt: 'Laat het gegeven weg.',
  },
  'voorwaarde-eerst-vragen': {
    zin: 'Wie dit gegeven gaf, wil dat u het eerst vraagt.',
    helpt: 'Vraag het de gever en leg zijn antwoord vast.',
  },
  'voorwaarde-verlopen': {
    zin: 'Dit gegeven mocht gebruikt worden tot en met {datum}.',
    helpt: 'Vraag de gever of het nog klopt en nog gebruikt mag worden.',
  },
  'niets-te-vragen': {
    zin: 'Bij dit gegeven hoeft u niets te vragen, of wie het gaf heeft al nee gezegd.',
    helpt: 'Kies een gegeven waarbij wie het gaf eerst gevraagd wil worden.',
  },
  'gever-zonder-portaal': {
    zin: 'Bij wie dit gaf, leest niemand mee in het portaal.',
    helpt: 'Bel of schrijf de gever, en leg zijn antwoord vast.',
  },
  'gever-al-gevraagd': {
    zin: 'U vroeg dit al, en er is nog geen antwoord.',
    helpt: 'Wacht af. Geen antwoord is nee. Trek de vraag in als zij niet meer nodig is.',
  },
  'geen-vraag-aan-gever': {
    zin: 'Er wacht geen vraag op een antwoord.',
    helpt: 'U hoeft niets in te trekken.',
  },
  'persoon-zonder-geboortedatum': {
    zin: 'Van deze persoon is geen geboortedatum bekend. Een ander weet dan niet zeker om wie het gaat.',
    helpt: 'Vul eerst de geboortedatum aan bij deze persoon.',
  },
  'partij-doet-niet-mee': {
    zin: 'Deze partij doet niet mee aan de aanpak.',
    helpt: 'Betrek de partij eerst, in overleg met de cliënt.',
  },
  'partij-zonder-bijdrage': {
    zin: 'Er is geen afspraak waaruit blijkt wat deze partij bijdraagt.',
    helpt: 'Maak eerst een afspraak met de partij. Daarna kunt u delen wat zij daarvoor nodig heeft.',
  },
} as const
