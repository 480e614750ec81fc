import { describe, expect, test } from 'vitest'
import { aan, bemoeizorg, vandaag } from '../../../testing/oggz.ts'
import { codes } from '../../../testing/onderzoek.ts'
import { type Leeftijdsgroep, leeftijdsgroepen } from '../../wet/leeftijdsgroep.ts'
import { instemmers } from '../../wet/wie-instemt.ts'
import { toetsLegHulpAanvaardVast } from './instemming.ts'
import { type HulpAanvaard, sprekersoorten } from './wie-aanvaardt.ts'

const geboren: Readonly<Record<Leeftijdsgroep, string>> = {
  'onder-12': '2018-06-01',
  '12-tot-16': '2013-06-01',
  '16-tot-18': '2009-06-01',
  volwassen: '1990-06-01',
}

const leg = (deel: Partial<HulpAanvaard>, geboortedatum: string | null) =>
  codes(
    toetsLegHulpAanvaardVast(
      {
        ...{ datum: vandaag, antwoord: 'ja', door: 'zelf', kanNietZelf: false, leeftijd: null },
        ...{ iedereenMetGezag: false, bewijsGezien: true },
        ...deel,
      },
      bemoeizorg(),
      aan(),
      geboortedatum,
    ),
  )

const kindsprekers: readonly string[] = ['ouder', 'voogd']

/** Every answer: by age, whether he can decide it, by whom, who spoke, whether all with authority did, and what was said. */
const gevallen = leeftijdsgroepen.flatMap((groep) =>
  [false, true].flatMap((kanNietZelf) =>
    instemmers.flatMap((door) =>
      (door === 'zelf' ? [undefined] : sprekersoorten).flatMap((als) =>
        [false, true].flatMap((iedereenMetGezag) =>
          (['ja', 'nee'] as const).map((antwoord) => ({
            ...{ groep, kanNietZelf, door, als, iedereenMetGezag, antwoord },
          })),
        ),
      ),
    ),
  ),
)
type Geval = (typeof gevallen)[number]

/** Whose no counts, by hand: of a child under twelve not its own, of who is sixteen not a parent's. */
const neeTelt = ({ groep, kanNietZelf, door, als }: Geval): boolean => {
  if (groep === 'onder-12') return als !== undefined
  return groep !== '16-tot-18' || door !== 'vertegenwoordiger' || kanNietZelf
}

/** Whose yes is enough, by hand. */
const jaTelt = ({ groep, kanNietZelf, door, als, iedereenMetGezag }: Geval): boolean => {
  const zelf = door !== 'vertegenwoordiger'
  const gezag = als !== undefined && iedereenMetGezag
  if (kanNietZelf && door === 'zelf') return false
  switch (groep) {
    case 'onder-12':
      return gezag
    case '12-tot-16':
      return gezag && (zelf || kanNietZelf)
    case '16-tot-18':
      return kanNietZelf ? gezag : zelf
    case 'volwassen':
      return true
  }
}

/** Whether it counts: who may speak for him at this age, and whose yes or no it takes (Q-42; BW 1:245, 1:453). */
const telt = (geval: Geval): boolean => {
  const { groep, als, antwoord } = geval
  if (als && kindsprekers.includes(als) === (groep === 'volwassen')) return false
  return antwoord === 'nee' ? neeTelt(geval) : jaTelt(geval)
}

describe('wie hulp aanvaardt, en wie dat voor een ander zegt (§11.5.2 c; Q-42; Awb 2:1)', () => {
  test.each(leeftijdsgroepen)('%s: alle antwoorden, door wie dan ook', (groep) => {
    for (const geval of gevallen.filter((een) => een.groep === groep)) {
      const { door, als, iedereenMetGezag, kanNietZelf, antwoord } = geval
      const wie = als ? { als, sprak: 'Mies Bakker' } : {}
      const tegen = leg({ door, iedereenMetGezag, kanNietZelf, antwoord, ...wie }, geboren[groep])
      expect(tegen.length === 0, `${JSON.stringify(geval)} ${tegen.join()}`).toBe(telt(geval))
    }
  })

  test('zonder geboortedatum telt hoe oud iemand lijkt, en zonder dat niets', () => {
    expect(leg({}, null)).toEqual(['leeftijd-onbekend'])
    expect(leg({ leeftijd: 'volwassen' }, null)).toEqual([])
    expect(leg({ leeftijd: 'onder-12' }, null)).toEqual(['gezag-stemt-in'])
    expect(leg({ leeftijd: 'onder-12' }, geboren.volwassen)).toEqual(['leeftijd-klopt-niet'])
  })

  const mentor = { door: 'vertegenwoordiger', sprak: 'Mies Bakker', als: 'mentor' } as const
  test.each([
    ['een ander, maar niet wie', { door: 'vertegenwoordiger' }, ['instemming-zonder-wie']],
    ['zelf, en een ander', { ...mentor, door: 'zelf' }, ['instemming-zelf-en-ander']],
    ['een ander, maar niet wat die is', { ...mentor, als: undefined }, ['oggz-spreker-zonder-soort']],
    [
      'een ander, van wie niemand zag dat hij mag',
      { ...mentor, bewijsGezien: false },
      ['oggz-bewijs-niet-gezien'],
    ],
    [
      'een ouder van een volwassene',
      { ...mentor, als: 'ouder', iedereenMetGezag: true },
      ['vertegenwoordigde-is-meerderjarig'],
    ],
  ] as const)('mag niet: %s', (_, deel, verwacht) => {
    expect(leg(deel, geboren.volwassen)).toEqual(verwacht)
  })
})
