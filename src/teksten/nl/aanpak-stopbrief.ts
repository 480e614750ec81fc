import type { HandelingTekst } from '../tekst.ts'

/** The letter to one client who stops while the aanpak goes on for others (B1): nothing of the others, except that it goes on. */
export const aanpakStopbrief = {
  onderwerp: 'U doet niet meer mee aan de gecoördineerde aanpak',
  begin:
    'U deed mee aan een gecoördineerde aanpak. Op {datum} zei u dat u wilt stoppen. Dat mag altijd. U hoeft niet te zeggen waarom.',
  kopStopt: 'Wat er stopt',
  stopt: [
    'Vanaf die dag doet u niet meer mee. De coördinator deelt niets meer over u. Wat u zelf nog zou doen in de aanpak, hoeft niet meer.',
    'Krijgt u hulp? Die stopt niet vanzelf. Wilt u ook die hulp niet meer? Zeg dat tegen wie de hulp geeft.',
    'De aanpak gaat door voor wie nog wel meedoet.',
  ],
  kopTerug: 'Als u weer wilt meedoen',
  terug:
    'Wilt u later toch weer meedoen, of heeft u hulp nodig? Dan kunt u dat altijd vragen aan de gemeente, of aan wie deze brief ondertekent.',
  bewaren: [
    'Wat er in de aanpak over u staat, bewaren wij tot twee jaar na het einde van de hele aanpak. Die dag is nog niet bekend. Daarna vernietigen wij het.',
    'Wilt u dat wij uw gegevens eerder wissen? Vraag het ons. Wij kijken dan wat nog nodig is, en u hoort wat wij beslissen.',
  ],
} as const

/** The words of sending that letter, and of reading it again. */
export const stopbriefHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'gecoordineerde-aanpak.bevestig-stoppen': {
    titel: 'Aan een cliënt bevestigen dat hij stopt',
    knop: 'Brief versturen',
    inleiding:
      'Wie stopt, krijgt een brief die alleen over hem gaat. Daarin staat wat er stopt, wat er met zijn gegevens gebeurt en hoe hij kan terugkomen. U ziet de brief eerst.',
    gedaan: 'De brief is bewaard. Vandaag staat als de dag waarop de cliënt dit hoorde.',
    daarna: 'Druk de brief af en stuur of geef hem aan de cliënt. Hij staat bij Voortgang en gesprekken.',
    velden: { betrokkeneId: { label: 'Aan wie bevestigt u dit?' } },
  },
  'gecoordineerde-aanpak.bekijk-brief': {
    titel: 'Brief bekijken',
    knop: 'Brief bekijken',
    gedaan: 'De brief is geopend.',
    velden: { briefId: { label: 'Welke brief?' } },
  },
}
