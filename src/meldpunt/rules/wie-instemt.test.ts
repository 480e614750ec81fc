import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { aan, melding, ontvangen, vandaag } from '../../../testing/melding.ts'
import { type Leeftijdsgroep, leeftijdsgroepen } from '../../wet/leeftijdsgroep.ts'
import { instemmers, type WieInstemt } from '../../wet/wie-instemt.ts'
import { toetsLegInstemmingVast } from './afronden.ts'
import type { VertegenwoordigingFeit } from './feiten.ts'

const geboren: Readonly<Record<Leeftijdsgroep, string>> = {
  'onder-12': '2018-06-01',
  '12-tot-16': '2013-06-01',
  '16-tot-18': '2009-06-01',
  volwassen: '1990-06-01',
}

const band = (wie: string, als: VertegenwoordigingFeit['als'], tot: string | null = null) => ({
  ...{ id: `band-${wie}`, betrokkeneId: wie, als, sinds: ontvangen, tot },
})
const ouders = [band('moeder', 'ouder'), band('vader', 'ouder')]

const leg = (
  deel: Partial<WieInstemt>,
  geboortedatum: string | null,
  vertegenwoordigingen: readonly VertegenwoordigingFeit[] = ouders,
) =>
  codes(
    toetsLegInstemmingVast(
      {
        ...{ instemming: 'ja', door: 'zelf', vertegenwoordigers: [], kanNietZelf: false, leeftijd: null },
        datum: vandaag,
        ...deel,
      },
      melding({ vertegenwoordigingen }),
      aan(),
      geboortedatum,
    ),
  )

/** Whose yes is enough, by hand from Q-42: by age and whether he can decide it, which of these who spoke are. */
const genoeg: Readonly<Record<Leeftijdsgroep, Readonly<Record<'kan' | 'kan-niet', readonly string[]>>>> = {
  'onder-12': {
    kan: ['vertegenwoordiger 2', 'samen 2'],
    'kan-niet': ['vertegenwoordiger 2', 'samen 2'],
  },
  '12-tot-16': { kan: ['samen 2'], 'kan-niet': ['vertegenwoordiger 2', 'samen 2'] },
  '16-tot-18': {
    kan: ['zelf 0', 'samen 1', 'samen 2'],
    'kan-niet': ['vertegenwoordiger 2', 'samen 2'],
  },
  volwassen: {
    kan: ['zelf 0', 'vertegenwoordiger 1', 'vertegenwoordiger 2', 'samen 1', 'samen 2'],
    'kan-niet': ['vertegenwoordiger 1', 'vertegenwoordiger 2', 'samen 1', 'samen 2'],
  },
}

/** Whose no does not count, by hand: of a child under twelve alone, and of a parent alone over who is sixteen and can decide. */
const neeTeltNiet: Readonly<Record<Leeftijdsgroep, Readonly<Record<'kan' | 'kan-niet', readonly string[]>>>> =
  {
    'onder-12': { kan: ['zelf 0'], 'kan-niet': ['zelf 0'] },
    '12-tot-16': { kan: [], 'kan-niet': [] },
    '16-tot-18': { kan: ['vertegenwoordiger 1', 'vertegenwoordiger 2'], 'kan-niet': [] },
    volwassen: { kan: [], 'kan-niet': [] },
  }

const gevallen = leeftijdsgroepen.flatMap((groep) =>
  (['kan', 'kan-niet'] as const).flatMap((kan) =>
    instemmers.flatMap((door) =>
      (door === 'zelf' ? [0] : [1, 2]).map((spraken) => [groep, kan, `${door} ${spraken}`] as const),
    ),
  ),
)
const antwoordVan = (kan: 'kan' | 'kan-niet', wie: string): Partial<WieInstemt> => {
  const [door, spraken] = wie.split(' ')
  return {
    door: instemmers.find((een) => een === door) ?? 'zelf',
    vertegenwoordigers: ['moeder', 'vader'].slice(0, Number(spraken)),
    kanNietZelf: kan === 'kan-niet',
  }
}
const sprekers = (groep: Leeftijdsgroep) =>
  groep === 'volwassen' ? [band('moeder', 'mentor'), band('vader', 'curator')] : ouders

describe('wie kan instemmen met doorgeven (5.5.4 lid 1; Q-42)', () => {
  test.each(gevallen)('%s, %s het zelf beslissen, ja door: %s', (groep, kan, wie) => {
    const tegen = leg(antwoordVan(kan, wie), geboren[groep], sprekers(groep))
    expect(tegen.length === 0, tegen.join()).toBe(genoeg[groep][kan].includes(wie))
  })
  test.each(gevallen)('%s, %s het zelf beslissen, nee door: %s', (groep, kan, wie) => {
    const nee = { ...antwoordVan(kan, wie), instemming: 'nee' } as const
    expect(leg(nee, geboren[groep], sprekers(groep)).length > 0).toBe(neeTeltNiet[groep][kan].includes(wie))
  })
  test.each(gevallen)('zonder geboortedatum telt hoe oud iemand lijkt: %s, %s, %s', (groep, kan, wie) => {
    const antwoord = antwoordVan(kan, wie)
    expect(leg({ ...antwoord, leeftijd: groep }, null, sprekers(groep))).toEqual(
      leg(antwoord, geboren[groep], sprekers(groep)),
    )
  })
})

describe('wie het zei, staat erbij en spreekt voor de persoon (Awb 2:1)', () => {
  const samen = { door: 'samen', vertegenwoordigers: ['moeder', 'vader'] } as const
  test.each([
    ['niemand weet hoe oud de persoon is', {}, null, ['leeftijd-onbekend']],
    ['een leeftijd die niet klopt', { leeftijd: 'onder-12' }, geboren.volwassen, ['leeftijd-klopt-niet']],
    ['een ander, maar niet wie', { door: 'vertegenwoordiger' }, geboren.volwassen, ['instemming-zonder-wie']],
    [
      'zelf, en een ander',
      { vertegenwoordigers: ['moeder'] },
      geboren.volwassen,
      ['instemming-zelf-en-ander'],
    ],
    [
      'iemand die niet voor de persoon spreekt',
      { door: 'vertegenwoordiger', vertegenwoordigers: ['buur'] },
      geboren.volwassen,
      ['vertegenwoordiger-onbekend'],
    ],
    ['een kind alleen', {}, geboren['onder-12'], ['gezag-stemt-in']],
    [
      'een van twee ouders',
      { door: 'vertegenwoordiger', vertegenwoordigers: ['moeder'] },
      geboren['onder-12'],
      ['ander-gezag-stemt-mee-in'],
    ],
    [
      'ouders zonder het kind',
      { ...samen, door: 'vertegenwoordiger' },
      geboren['12-tot-16'],
      ['kind-stemt-mee-in'],
    ],
    [
      'ouders voor wie 16 is',
      { ...samen, door: 'vertegenwoordiger' },
      geboren['16-tot-18'],
      ['jongere-zegt-het-zelf'],
    ],
    ['wie het niet zelf kan', { kanNietZelf: true }, geboren.volwassen, ['kan-niet-zelf-instemmen']],
  ] as const)('mag niet: %s', (_, deel, geboortedatum, verwacht) => {
    expect(leg(deel, geboortedatum)).toEqual(verwacht)
  })
  test('over wie iemand gezag heeft, is geen volwassene: dan kan het kind niet alleen instemmen', () => {
    expect(leg({ leeftijd: 'volwassen' }, null)).toEqual(['leeftijd-met-gezag'])
    expect(leg({ leeftijd: 'volwassen' }, null, [])).toEqual([])
    expect(leg({ leeftijd: 'volwassen' }, null, [band('moeder', 'ouder', vandaag)])).toEqual([])
    expect(leg({}, geboren.volwassen)).toEqual([])
  })
  test('een mentor heeft geen gezag over een kind', () => {
    const mentor = { door: 'vertegenwoordiger', vertegenwoordigers: ['moeder'] } as const
    expect(leg(mentor, geboren['onder-12'], [band('moeder', 'mentor')])).toEqual(['gezag-stemt-in'])
  })
  test('wie op die dag niet meer voor de persoon sprak, telt niet', () => {
    const voogd = { door: 'vertegenwoordiger', vertegenwoordigers: ['moeder'] } as const
    expect(leg(voogd, geboren['onder-12'], [band('moeder', 'voogd', vandaag)])).toEqual([
      'vertegenwoordiger-onbekend',
      'gezag-stemt-in',
    ])
    expect(leg(voogd, geboren['onder-12'], [band('moeder', 'voogd', '2026-11-04')])).toEqual([])
  })
})
