/** The words of the page of a question whether something may go further. */
export const doorgeefvraagWoorden = {
  titel: 'Mag dit verder? Vraag van {datum}',
  over: 'Over',
  tekst: 'Wat u ons gaf',
  naar: 'Naar wie het zou gaan',
  waarvoor: 'Waarvoor',
  waarom: 'Waarom dat nodig is',
  afzender: 'Wie het vraagt',
  uBeslist:
    'U vroeg om dit eerst met u te overleggen. U beslist zelf. Een reden is niet nodig. Heeft u een beroepsgeheim? Dan weegt u opnieuw, zoals toen u dit gaf.',
  geenAntwoord: 'Antwoordt u niet, dan gaat het niet verder. De vraag verdwijnt op {datum}.',
  antwoord: 'Uw antwoord',
  antwoorden: { mag: 'Ja, dat mag', 'mag-niet': 'Nee' },
  deel: 'Alleen dit deel',
  tot: 'Tot en met',
  beslistDoor: 'Wie besliste',
  teVeranderen: 'U kunt anders antwoorden tot en met {datum}. Wat al was gedeeld, blijft waar het is.',
  vernietigen: 'Deze pagina blijft tot {datum}. Print haar als u haar in uw eigen dossier wilt.',
} as const
