import type { HandelingTekst } from '../tekst.ts'

/** The letter that says that the aanpak ended (B1): to each client, with nothing of the others. */
export const eindbriefWoorden = {
  onderwerp: 'Uw gecoördineerde aanpak is afgelopen',
  begin: 'U deed mee aan een gecoördineerde aanpak. Het college heeft die beëindigd op {datum}.',
  redenen: {
    'problemen-opgelost': 'De coördinator meldde dat de problemen zijn opgelost.',
    'zelf-verder': 'De coördinator meldde dat u zelf verder kunt.',
  },
  vraagWaarom: 'Wilt u weten waarom? Vraag het aan wie deze brief ondertekent.',
  kopTerugval: 'Als het weer misgaat',
  afgesproken: 'Dit is afgesproken voor als het weer misgaat:',
  nietsAfgesproken: 'Er is geen afspraak gemaakt voor als het weer misgaat.',
  opnieuw: 'U kunt de gemeente altijd opnieuw om hulp vragen.',
  kopStopt: 'Wat er stopt, en wat niet',
  stopt: [
    'U heeft geen coördinator meer. De coördinator kan niets meer zien van wat er in de aanpak over u staat.',
    'Krijgt u hulp? Die stopt niet doordat de aanpak stopt.',
  ],
  bewaren: [
    'Wat er in de aanpak over u staat, bewaart het college tot {datum}. Dat is twee jaar na het einde van de aanpak. Dan vernietigt het college het.',
    'Ook voor het onderzoek waaruit de aanpak kwam, beginnen de twee jaar op de dag van het einde.',
  ],
  /** On the page of an aanpak that ended. */
  lijst: 'Brieven over het einde',
  uitleg: 'Druk iedere brief af en stuur hem, of geef hem als dat op de brief staat.',
  brief: 'Brief {nummer} van {aantal}',
} as const

/** The words of reading such a letter again. */
export const eindbriefHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'gecoordineerde-aanpak.bekijk-eindbrief': {
    titel: 'Brief over het einde bekijken',
    knop: 'Brief bekijken',
    gedaan: 'De brief is geopend.',
    velden: { briefId: { label: 'Welke brief?' } },
  },
}
