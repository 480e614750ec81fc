/** What the API says when it does not do what was asked. */
export const apiProblemen = {
  ongeldig: { title: 'Ongeldige invoer', detail: 'Controleer de velden die hieronder staan.' },
  geweigerd: { title: 'Dit mag nu niet' },
  rol: { title: 'Dit mag niet in uw rol', detail: 'Uw rol mag dit niet.' },
  nietGevonden: { title: 'Niet gevonden', detail: 'Dit is er niet, of u mag het niet zien.' },
  verouderd: {
    title: 'Iemand anders heeft dit dossier veranderd',
    detail: 'Lees het dossier opnieuw en stuur de nieuwe versie mee.',
  },
  geenJson: { title: 'Geen JSON', detail: 'Stuur een JSON-object met content-type application/json.' },
  sleutel: 'Idempotency-Key moet een uuid zijn, in kleine letters.',
  versie: 'Geef de versie als heel getal.',
  beslistDoor: 'Geef naam en functie van de professional die dit besliste: 2 tot 120 tekens, op één regel.',
  nietAangemeld: { title: 'Niet aangemeld', detail: 'Meld u aan en kies een rol.' },
} as const
