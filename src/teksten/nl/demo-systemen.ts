/** Words of the page on which the demo shows how a party's own system works. */
export const demoSysteemwoorden = {
  titel: 'Een eigen systeem van een partij',
  bekijk: 'Probeer het systeem van een partij',
  inleiding:
    'Twee partijen hebben in deze demo een eigen systeem. Zo’n systeem leest en beantwoordt vragen zonder het portaal, met een token van de aanmelddienst. Plak de opdrachten in een terminal op deze computer.',
  token: 'Haal een token. Het bewijs hierin werkt vijf minuten; laad deze pagina daarna opnieuw.',
  lees: 'Bekijk welke vragen er zijn.',
  antwoord: 'Geef geen informatie op een vraag. Vul haar id in, en wie besliste.',
  geheim:
    'Deze partij heeft een beroepsgeheim: haar systeem hoort alleen dat er een vraag is, en nooit iets daarna.',
  meldingen: 'Meldingen aan deze systemen',
  uitleg:
    'Er staat alleen in dat er iets is, met het id van het dossier van de partij. Elke melding is ondertekend.',
  leeg: 'Er is nog geen melding. Stel als toeleider een vraag aan Schuldhulp Voorbeeld.',
  kolommen: ['Systeem', 'Soort', 'Dossier'],
  sleutels: 'De sleutels van de gemeente',
} as const
