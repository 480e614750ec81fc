import { describe, expect, test } from 'vitest'
import { alsPartij, beantwoordOp, vraagAan } from '../../../testing/vraag-aan-partij.ts'
import { categorieNamen, niveaus, verderDan } from '../../wet/categorieen.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { type PartijRegime, partijRegimeNamen } from '../../wet/partij-regimes.ts'
import { nietBijDitGeheim } from '../antwoord-velden.ts'
import { afwegingVan } from './afweging.ts'
import { type Itemantwoord, toetsBeantwoordVraag, toetsGeefGeenInformatie } from './antwoorden.ts'
import { eindeVanVraag } from './bewaren.ts'
import type { VraagFeit } from './feiten.ts'
import { toetsTrekAntwoordIn, toetsVerbeterAntwoord } from './herstellen.ts'
import { plichten } from './plichten.ts'
import { toetsBekijkVraag } from './toegang.ts'

const wacht = { staatOpen: true }
const geheimen: readonly PartijRegime[] = ['wgbo-7-457', 'wet-big-88', 'jeugdwet-7-3-11']
const gesloten: readonly PartijRegime[] = ['wpg', 'wjsg']

const codes = (oordeel: Oordeel): readonly string[] =>
  oordeel.toegestaan ? [] : oordeel.redenen.map(({ code }) => code)
const artikelen = (oordeel: Oordeel): readonly string[] =>
  oordeel.toegestaan ? [] : oordeel.redenen.map(({ artikel }) => artikel)

/** Every answer to one question: of which kind of party, with consent, of what kind, how much was asked and told. */
const alles = [null, 'wlz-uitvoerder'].flatMap((soort) =>
  [true, false].flatMap((clientStemtIn) =>
    categorieNamen.flatMap((categorie) =>
      niveaus.flatMap((gevraagd) =>
        niveaus.map((niveau) => ({ soort, clientStemtIn, categorie, gevraagd, niveau })),
      ),
    ),
  ),
)

/** One question of the meldpunt, of this much. */
const inTriage = (anders: Partial<VraagFeit> = {}) =>
  vraagAan({ weg: 'triage', niveau: 'dat', items: [{ id: 'een', niveau: 'dat' }], ...anders })

const antwoord = (item: Partial<Itemantwoord> = {}, anders: object = {}) => ({
  items: [
    {
      ...{ itemId: 'een', antwoord: 'verstrekt' as const, tekst: 'Bekend.', niveau: 'dat' as const },
      ...{ categorie: 'gewoon' as const, taak: 'woonoverlast' as const },
      ...item,
    },
  ],
  ...{ beslistDoor: 'R. van der Meer', stappenGezet: false },
  ...anders,
})

describe('bij een triage mag iedereen antwoorden en moet niemand het (5.5.3)', () => {
  test.each(partijRegimeNamen)(
    '%s: geen plicht; wie een geheim heeft weegt zelf, met hulp die niets meldt',
    (regime) => {
      const feiten = inTriage({ regime })
      expect(plichten(feiten, alsPartij())).toEqual([])
      expect(afwegingVan(feiten, alsPartij().vandaag)).toBe(
        geheimen.includes(regime) ? 'zonder-toestemming' : 'geen',
      )
    },
  )

  test.each(partijRegimeNamen)('%s: weigeren mag, zonder reden, en met een reden niet', (regime) => {
    const weiger = (waarom?: 'geweigerd' | 'niets-bekend') =>
      toetsGeefGeenInformatie({ waarom }, inTriage({ regime }), alsPartij(), wacht)
    expect(weiger().toegestaan).toBe(true)
    for (const waarom of ['geweigerd', 'niets-bekend'] as const) {
      expect(codes(weiger(waarom))).toEqual([
        geheimen.includes(regime) ? 'geheimhouder-zegt-niet-waarom' : 'triage-vraagt-niet-waarom',
      ])
      expect(artikelen(weiger(waarom))).toEqual(['melding-inlichtingen'])
    }
  })

  test('wie een geheim heeft mag het doorbreken zonder toestemming, zonder stappen en zonder dag van informeren', () => {
    for (const regime of geheimen) {
      const oordeel = toetsBeantwoordVraag(antwoord(), inTriage({ regime }), alsPartij(), wacht)
      expect(oordeel).toMatchObject({ toegestaan: true, artikel: 'melding-inlichtingen' })
    }
  })

  test.each(partijRegimeNamen)(
    '%s: alle soorten, alle niveaus, met en zonder toestemming van de verzekerde',
    (regime) => {
      for (const { soort, clientStemtIn, categorie, gevraagd, niveau } of alles) {
        const feiten = inTriage({ regime, soort, items: [{ id: 'een', niveau: gevraagd }] })
        const mag =
          !gesloten.includes(regime) &&
          ['gewoon', 'gezondheid', 'strafrechtelijk'].includes(categorie) &&
          !verderDan(niveau, gevraagd) &&
          (soort === null || clientStemtIn)
        const getypt = antwoord({ categorie, niveau }, { clientStemtIn })
        const oordeel = toetsBeantwoordVraag(getypt, feiten, alsPartij(), wacht)
        expect(oordeel.toegestaan, `${soort} ${clientStemtIn} ${categorie} ${gevraagd} ${niveau}`).toBe(mag)
      }
    },
  )

  test('is de vraag niet meer nodig of zegt het antwoord niets, dan is 5.5.3 het artikel en niet 5.4.2', () => {
    const dicht = toetsBeantwoordVraag(antwoord(), inTriage(), alsPartij(), { staatOpen: false })
    expect(codes(dicht)).toEqual(['vraag-is-gesloten'])
    expect(artikelen(dicht)).toEqual(['melding-inlichtingen'])
    const leeg = toetsBeantwoordVraag(antwoord({ tekst: ' ' }), inTriage(), alsPartij(), wacht)
    expect(artikelen(leeg)).toEqual(['melding-inlichtingen'])
    const onderzoek = toetsBeantwoordVraag(
      antwoord({ tekst: ' ' }),
      inTriage({ weg: 'op-verzoek-van-client' }),
      alsPartij(),
      wacht,
    )
    expect(artikelen(onderzoek)).toEqual(['verstrekken-door-partij'])
  })

  test('de burgemeester zegt uit welke taak hij het weet, door 5.5.3 (Q-43)', () => {
    const zonder = toetsBeantwoordVraag(
      antwoord({ taak: undefined }),
      inTriage({ regime: 'burgemeester' }),
      alsPartij(),
      wacht,
    )
    expect(codes(zonder)).toEqual(['verstrekken-zonder-taak'])
    expect(artikelen(zonder)).toEqual(['melding-inlichtingen'])
  })

  test('het formulier vraagt nergens waarom, en alleen of het verder mag', () => {
    for (const regime of partijRegimeNamen) {
      const weg = nietBijDitGeheim(inTriage({ regime }))
      expect(weg).toEqual(expect.arrayContaining(['waarom', 'items.waarom', 'stappenGezet', 'clientWeetHet']))
      expect(weg).not.toContain('alleenTriage')
    }
    expect(nietBijDitGeheim(vraagAan())).toContain('alleenTriage')
    expect(nietBijDitGeheim(inTriage({ soort: 'wlz-uitvoerder' }))).not.toContain('clientStemtIn')
  })
})

describe('verbeteren en intrekken bij een triage (AVG 16)', () => {
  const beantwoord = beantwoordOp('2026-12-07', { weg: 'triage', regime: 'wgbo-7-457' })
  const verbeter = (anders: object = {}) =>
    codes(
      toetsVerbeterAntwoord(
        { antwoordId: 'antwoord-een', niveau: 'dat', categorie: 'gezondheid', ...anders },
        beantwoord,
        alsPartij('2026-12-14'),
      ),
    )
  test('zeven dagen, door dezelfde regels als het antwoord', () => {
    expect(verbeter()).toEqual([])
    expect(verbeter({ categorie: 'afkomst' })).toContain('soort-niet-voor-triage')
    expect(verbeter({ niveau: 'inhoud' })).toEqual(['verstrekken-verder-dan-gevraagd'])
    expect(toetsTrekAntwoordIn({}, beantwoord, alsPartij('2026-12-14')).toegestaan).toBe(true)
    expect(codes(toetsTrekAntwoordIn({}, beantwoord, alsPartij('2026-12-15')))).toEqual([
      'zeven-dagen-voorbij',
    ])
  })
})

describe('wat bij een melding hoort, blijft nooit langer dan de melding (5.5.2, 5.5.4 lid 1)', () => {
  test.each([
    ['2026-12-07', null, '2027-01-06'],
    ['2026-12-07', '2027-12-01', '2027-01-06'],
    ['2026-12-07', '2026-12-20', '2026-12-20'],
    ['2026-12-07', '2026-12-08', '2026-12-08'],
  ] as const)('klaar op %s, de melding gaat op %s: weg op %s', (op, uiterlijk, einde) => {
    expect(eindeVanVraag(op, uiterlijk)).toBe(einde)
  })

  test('vanaf die dag leest niemand de vraag meer; een vraag van een onderzoek blijft tot zij vernietigd is', () => {
    const lees = (weg: VraagFeit['weg'], dag: string) =>
      codes(toetsBekijkVraag(vraagAan({ weg }, { vernietigenOp: '2026-12-08' }), alsPartij(dag)))
    expect(lees('triage', '2026-12-07')).toEqual([])
    expect(lees('triage', '2026-12-08')).toEqual(['geen-zicht-op-vraag'])
    expect(lees('op-verzoek-van-client', '2026-12-08')).toEqual([])
  })
})
