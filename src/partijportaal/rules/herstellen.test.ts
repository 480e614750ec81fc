import { describe, expect, test } from 'vitest'
import { alsPartij, beantwoordOp, vraagAan } from '../../../testing/vraag-aan-partij.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { partijRegimeNamen } from '../../wet/partij-regimes.ts'
import { herstelbaarTot, toetsTrekAntwoordIn, toetsVerbeterAntwoord } from './herstellen.ts'
import { overnameredenen, toetsNeemVraag, toetsNeemVraagOver, toetsStuurVraagDoor } from './inbox.ts'
import { plichten } from './plichten.ts'
import { toegangTotVraag, toetsBekijkVraag } from './toegang.ts'

const codes = (oordeel: Oordeel): readonly string[] =>
  oordeel.toegestaan ? [] : oordeel.redenen.map(({ code }) => code)
const opDag = (dag: string) => alsPartij(dag)
const verbeter = (feiten = beantwoordOp('2026-12-07'), dag = '2026-12-07', anders: object = {}) =>
  codes(
    toetsVerbeterAntwoord(
      { antwoordId: 'antwoord-een', niveau: 'dat', categorie: 'gewoon', ...anders },
      feiten,
      opDag(dag),
    ),
  )
const trekIn = (feiten = beantwoordOp('2026-12-07'), dag = '2026-12-07') =>
  codes(toetsTrekAntwoordIn({}, feiten, opDag(dag)))

describe('verbeteren en intrekken, zeven dagen (AVG 16)', () => {
  test.each([
    ['2026-12-07', []],
    ['2026-12-14', []],
    ['2026-12-15', ['zeven-dagen-voorbij']],
    ['2027-02-01', ['zeven-dagen-voorbij']],
  ] as const)('beantwoord op 7 december, op %s', (dag, verwacht) => {
    expect(verbeter(undefined, dag)).toEqual(verwacht)
    expect(trekIn(undefined, dag)).toEqual(verwacht)
  })

  test('zonder antwoord valt er niets te verbeteren', () => {
    expect(herstelbaarTot(vraagAan())).toBeNull()
    expect(verbeter(vraagAan())).toContain('nog-niet-beantwoord')
    expect(trekIn(vraagAan())).toEqual(['nog-niet-beantwoord'])
  })

  test('een antwoord van een ander is geen antwoord van deze vraag, en verder dan gevraagd kan ook nu niet', () => {
    expect(verbeter(undefined, undefined, { antwoordId: 'elders' })).toEqual(['antwoord-onbekend'])
    expect(verbeter(undefined, undefined, { niveau: 'proces' })).toEqual(['verstrekken-verder-dan-gevraagd'])
    expect(verbeter(undefined, undefined, { categorie: 'politie' })).toEqual([
      'verstrekken-van-politie-door-ander',
    ])
  })

  test.each([
    ['een huisarts in een onderzoek op verzoek van de cliënt', { regime: 'wgbo-7-457' }],
    ['een zorgkantoor bij een triage', { soort: 'wlz-uitvoerder', weg: 'triage' }],
  ] as const)(
    '%s: zei de cliënt ja tegen de professional zelf, dan kan een fout ook weg (AVG 16)',
    (_, vraag) => {
      const feiten = beantwoordOp('2026-12-07')
      const metGeheim = { ...feiten, vraag: { ...feiten.vraag, ...vraag, toestemming: false } }
      expect(verbeter(metGeheim)).toEqual([])
    },
  )

  test('wie niets verstrekte heeft niets te verbeteren, en kan wel intrekken', () => {
    const feiten = beantwoordOp('2026-12-07')
    const niets = {
      ...feiten,
      antwoorden: feiten.antwoorden.map((een) => ({ ...een, soort: 'geweigerd' as const })),
    }
    expect(verbeter(niets)).toEqual(['antwoord-zegt-niets', 'antwoord-onbekend'])
    expect(trekIn(niets)).toEqual([])
  })
})

describe('het postvak van de organisatie (AVG 32)', () => {
  const vanTim = vraagAan({}, { behandelaar: 'tim' })
  const vanRoos = vraagAan({}, { behandelaar: 'roos' })
  test('nemen kan wat van niemand is', () => {
    expect(codes(toetsNeemVraag({}, vraagAan(), alsPartij()))).toEqual([])
    expect(codes(toetsNeemVraag({}, vanTim, alsPartij()))).toEqual(['vraag-van-collega'])
    expect(codes(toetsNeemVraag({}, vanRoos, alsPartij()))).toEqual(['vraag-is-al-van-u'])
  })
  test('overnemen kan wat van een collega is, met een reden uit een gesloten lijst', () => {
    expect(overnameredenen).toEqual(['afwezig', 'andere-taak', 'op-verzoek'])
    expect(codes(toetsNeemVraagOver({}, vanTim, alsPartij()))).toEqual([])
    expect(codes(toetsNeemVraagOver({}, vraagAan(), alsPartij()))).toEqual(['vraag-is-van-niemand'])
    expect(codes(toetsNeemVraagOver({}, vanRoos, alsPartij()))).toEqual(['vraag-is-al-van-u'])
  })
  test('doorsturen kan naar een collega van dezelfde organisatie, of terug in het postvak', () => {
    const naar = (wie: string | undefined, feiten = vanRoos) =>
      codes(toetsStuurVraagDoor({ naar: wie }, feiten, alsPartij(), ['roos', 'tim']))
    expect(naar('tim')).toEqual([])
    expect(naar(undefined)).toEqual([])
    expect(naar(undefined, vraagAan())).toEqual(['vraag-is-van-niemand'])
    expect(naar('vreemde')).toEqual(['collega-niet-hier'])
    expect(naar('roos')).toEqual(['doorsturen-naar-uzelf'])
    expect(naar('tim', vanTim)).toContain('vraag-van-collega')
  })
})

describe('een systeem van de partij', () => {
  const systeem = { ...alsPartij(), wie: { ...alsPartij().wie, systeem: true } } as const
  test('verdeelt geen werk: nemen, overnemen en doorsturen doen mensen onder elkaar (AVG 32)', () => {
    const anders = vraagAan({}, { behandelaar: 'tim' })
    expect(codes(toetsNeemVraag({}, vraagAan(), systeem))).toEqual(['vraag-niet-voor-systeem'])
    expect(codes(toetsNeemVraagOver({}, anders, systeem))).toEqual(['vraag-niet-voor-systeem'])
    const naar = toetsStuurVraagDoor({ naar: 'tim' }, vraagAan(), systeem, ['tim'])
    expect(codes(naar)).toEqual(['vraag-niet-voor-systeem'])
  })
  test('leest wat een medewerker leest, en niets van een ander (5.4.2 lid 6)', () => {
    expect(codes(toetsBekijkVraag(vraagAan(), systeem))).toEqual([])
    const elders = { ...systeem, wie: { ...systeem.wie, organisatieId: 'een-ander' } }
    expect(codes(toetsBekijkVraag(vraagAan(), elders))).toEqual(['geen-zicht-op-vraag'])
  })
})

describe('wie een vraag ziet', () => {
  test('alleen wie werkt voor de organisatie die is gevraagd', () => {
    expect(toegangTotVraag(vraagAan(), alsPartij())).toBeUndefined()
    expect(toegangTotVraag(vraagAan(), alsPartij(undefined, 'roos', 'een-ander'))).toMatchObject({
      code: 'geen-zicht-op-vraag',
    })
    const zonder = { vandaag: '2026-12-07', wie: { gebruikerId: 'noor', rol: 'toeleider' } } as const
    expect(codes(toetsBekijkVraag(vraagAan(), zonder))).toEqual(['geen-zicht-op-vraag'])
  })
})

describe('wat er moet (5.4.2 lid 1 en lid 2, slot)', () => {
  test.each(partijRegimeNamen)(
    '%s: alleen wie moet antwoorden heeft iets te doen, en nooit op een dag',
    (regime) => {
      const moet = regime === 'geen' || regime === 'suwi' || regime === 'wjsg'
      const nu = plichten(vraagAan({ regime }), alsPartij())
      expect(nu.map(({ code, uiterlijk }) => [code, uiterlijk])).toEqual(
        moet ? [['vraag-beantwoorden', null]] : [],
      )
      expect(plichten(beantwoordOp('2026-12-07', { regime }), alsPartij())).toEqual([])
    },
  )
})
