import type { Feiten } from '../../src/onderzoek/rules/feiten.ts'
import { toetsInstemmingMetGezag } from '../../src/onderzoek/rules/instemming-met-gezag.ts'
import {
  type Instemmer,
  instemmers,
  toetsInstemmingVanMinderjarige,
} from '../../src/onderzoek/rules/instemming-van-minderjarige.ts'
import { onderzoekRedenen } from '../../src/teksten/nl/onderzoek-redenen.ts'
import { leeftijdsgroepen, wieMoetInstemmen } from '../../src/wet/leeftijdsgroep.ts'
import type { Oordeel } from '../../src/wet/oordeel.ts'
import { leegOnderzoek } from './leeg-onderzoek.ts'
import { pagina, tabel } from './markdown.ts'

const dag = '2026-12-24'
const geboren = {
  'onder-12': '2020-06-01',
  '12-tot-16': '2013-06-01',
  '16-tot-18': '2009-06-01',
  volwassen: '1990-06-01',
}
const ouders = ['moeder', 'vader']
const doorWie: Readonly<Record<Instemmer, string>> = {
  zelf: 'de persoon zelf',
  ouders: 'ouders',
  'zelf-en-ouders': 'de persoon en ouders',
}

const metOuders = (aantal: number): Feiten => ({
  ...leegOnderzoek(dag),
  vertegenwoordigingen: ouders.slice(0, aantal).map((wie) => ({
    ...{ id: wie, betrokkeneId: wie, als: 'ouder', voorId: 'kind', omvang: ['geld', 'zorg', 'overig'] },
    ...{ sinds: '2000-01-01', tot: null },
  })),
})

const redenen = (oordeel: Oordeel): readonly string[] =>
  oordeel.toegestaan ? [] : oordeel.redenen.map(({ code }) => onderzoekRedenen[code]?.zin ?? code)

const rijen = leeftijdsgroepen.flatMap((groep) =>
  [false, true].flatMap((kanNietZelf) =>
    [1, 2].flatMap((gezag) =>
      instemmers.flatMap((door) =>
        (door === 'zelf' ? [0] : [1, 2].slice(0, gezag)).map((spraken) => {
          const vertegenwoordigers = ouders.slice(0, spraken)
          const ja = {
            betrokkeneId: 'kind',
            antwoord: 'stemt-in',
            door,
            vertegenwoordigers,
            kanNietZelf,
            datum: dag,
          } as const
          const tegen = [
            ...redenen(toetsInstemmingVanMinderjarige(ja, geboren[groep], dag)),
            ...redenen(toetsInstemmingMetGezag(ja, metOuders(gezag), geboren[groep], dag)),
          ]
          return [
            groep.replaceAll('-', ' '),
            kanNietZelf ? 'nee' : 'ja',
            String(gezag),
            `${doorWie[door]}${spraken > 0 ? ` (${spraken})` : ''}`,
            tegen.length === 0 ? 'ja' : tegen.join(' '),
          ]
        }),
      ),
    ),
  ),
)

const nodig = leeftijdsgroepen.flatMap((groep) =>
  [false, true].map((kanNietZelf) => {
    const { zelf, gezag } = wieMoetInstemmen(groep, kanNietZelf)
    const wie = [...(zelf ? ['de persoon zelf'] : []), ...(gezag ? ['iedereen met gezag'] : [])]
    return [
      groep.replaceAll('-', ' '),
      kanNietZelf ? 'nee' : 'ja',
      wie.join(' en ') || 'de persoon zelf of wie die vertegenwoordigt',
    ]
  }),
)

/** Whose yes it takes: every age, whether he can judge it himself, who spoke, and how many have parental authority. */
export const instemmingPagina = (): string =>
  pagina(
    'Instemming',
    'Afgeleid uit de regels (Wmo 2015, 1.1.1 cliënt 3°; eigen invulling, Q-42). Dit gaat over wie cliënt wordt, over de aanpak, over een dienst en over toestemming bij een beroepsgeheim. Een nee heeft niemand anders nodig. Wie zelf om hulp vroeg, is cliënt zonder dat een ander instemt, hoe jong ook.',
    '## Wie ja moet zeggen',
    tabel(['leeftijd', 'kan het zelf beslissen', 'nodig'], nodig),
    '## Alle gevallen',
    tabel(['leeftijd', 'kan het zelf beslissen', 'ouders met gezag', 'wie ja zei', 'genoeg'], rijen),
  )
