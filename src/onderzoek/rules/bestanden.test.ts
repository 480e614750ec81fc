import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dochter,
  dossier,
  gebeurtenis,
  lopend,
  partner,
  vandaag,
} from '../../../testing/onderzoek.ts'
import { bestandsfouten } from '../../wet/bestanden.ts'
import { meesteBestanden } from './bestand.ts'
import {
  type BestandFeit,
  bestandsoorten,
  type Feiten,
  type GebeurtenisFeit,
  type StukFeit,
} from './feiten.ts'
import { toetsHaalBestandWeg } from './haal-bestand-weg.ts'
import { toetsOntvangPersoonlijkPlan } from './ontvang-persoonlijk-plan.ts'
import { plichten } from './plichten.ts'
import { staten } from './staten.ts'
import { toetsLeesEigenBestand, toetsStuurBestand, voorafStuurBestand } from './stuur-bestand.ts'
import { toetsVoegBestandToe, type VoegBestandToe, voorafVoegBestandToe } from './voeg-bestand-toe.ts'

const goed = { goed: true, type: 'pdf', grootte: 9 } as const
const stuk: StukFeit = {
  ...{ id: 'stuk', betrokkeneId: client, soort: 'schulden', onderdeel: 'a', thema: 'schulden' },
  ...{ staat: 'gevraagd', gevraagdOp: vandaag, uiterlijk: vandaag },
}
const bestand = (id: string, deel: Partial<BestandFeit> = {}): BestandFeit => ({
  ...{ id, betrokkeneId: client, soort: 'persoonlijk-plan', type: 'pdf', datum: vandaag, stukId: null },
  ...deel,
})
const voeg = (deel: Partial<VoegBestandToe> = {}, feiten: Partial<Feiten> = {}) =>
  codes(
    toetsVoegBestandToe(
      { betrokkeneId: client, soort: 'persoonlijk-plan', bestand: goed, ...deel },
      lopend({ stukken: [stuk], ...feiten }),
      vandaag,
    ),
  )

describe('een bestand erbij (2.3.2 lid 2 en 7, 2.3a.1 lid 5, Awb 2:1)', () => {
  test.each(bestandsoorten)('van de cliënt zelf: %s', (soort) => {
    expect(voeg({ soort, ...(soort === 'stuk' ? { stukId: 'stuk' } : {}) })).toEqual([])
  })
  test.each(bestandsfouten)('wat niet goed is gekeurd, komt er niet in: %s (AVG 32)', (fout) => {
    expect(voeg({ bestand: { goed: false, fout } })).toEqual([`bestand-${fout}`])
  })
  test('wat niemand nakeek, komt er ook niet in (AVG 32)', () => {
    expect(voeg({ bestand: undefined })).toEqual(['bestand-niet-gekeurd'])
  })
  test.each([
    ['zonder papier', {}],
    ['van een papier dat niet is gevraagd', { stukId: 'ander' }],
    ['van een ander', { stukId: 'stuk', betrokkeneId: partner }],
  ])('een papier is er een waar deze cliënt om is gevraagd: %s (2.3.2 lid 7)', (_, deel) => {
    expect(voeg({ soort: 'stuk', ...deel })).toEqual(['bestand-bij-stuk'])
  })
  test('een papier dat niet meer hoeft, komt er niet in (2.3.2 lid 7)', () => {
    const stukken = [{ ...stuk, staat: 'ingetrokken' as const }]
    expect(voeg({ soort: 'stuk', stukId: 'stuk' }, { stukken })).toEqual(['bestand-bij-stuk'])
  })
  test('een plan hoort niet bij een papier', () => {
    expect(voeg({ stukId: 'stuk' })).toEqual(['bestand-bij-stuk'])
  })
  test('wie niet in het dossier staat, heeft er geen bestand (AVG 5)', () => {
    expect(voeg({ betrokkeneId: 'vreemd' })).toContain('onbekende-betrokkene')
  })
  test('twintig van één cliënt is genoeg; een ander kan dan nog wel', () => {
    const vol = Array.from({ length: meesteBestanden }, (_, nr) => bestand(`b${nr}`))
    expect(voeg({}, { bestanden: vol.slice(1) })).toEqual([])
    expect(voeg({}, { bestanden: vol })).toEqual(['bestanden-vol'])
    expect(voeg({ betrokkeneId: partner }, { bestanden: vol })).toEqual([])
  })
  test.each(staten)('in de staat %s', (staat) => {
    const mag = staat === 'loopt' || staat === 'eerste-contact'
    expect(voeg({}, { dossier: dossier({ staat }) }).length === 0).toBe(mag)
  })
  test('waar niets de bestanden nakijkt, is er geen formulier voor (AVG 32)', () => {
    expect(codes(voorafVoegBestandToe(lopend(), vandaag, false))).toEqual(['bestand-niet-ingericht'])
    expect(codes(voorafVoegBestandToe(lopend(), vandaag, true))).toEqual([])
  })
})

describe('zelf een bestand sturen (2.3.2 lid 2, AVG 32)', () => {
  const zelf = (ik: readonly string[], deel: Partial<VoegBestandToe> = {}, feiten: Partial<Feiten> = {}) =>
    codes(
      toetsStuurBestand(
        { betrokkeneId: client, soort: 'persoonlijk-plan', bestand: goed, ik, ...deel },
        lopend(feiten),
        vandaag,
      ),
    )
  test('wie cliënt is, van zichzelf', () => {
    expect(zelf([client])).toEqual([])
    expect(codes(voorafStuurBestand(lopend(), vandaag, true))).toEqual([])
  })
  test('niet voor een ander, en niet wie er niet zelf in staat', () => {
    expect(zelf([partner])).toEqual(['bestand-alleen-zelf'])
    expect(zelf([])).toEqual(['bestand-alleen-zelf'])
  })
  test('wie geen cliënt is stuurt hier niets, ook niet van zichzelf (2.3a.1 lid 3)', () => {
    expect(zelf([dochter], { betrokkeneId: dochter })).toEqual(['bestand-alleen-zelf'])
  })
  test('wat een medewerker niet mag toevoegen, komt ook zo niet binnen', () => {
    expect(zelf([client], { bestand: { goed: false, fout: 'besmet' } })).toEqual(['bestand-besmet'])
    expect(zelf([client], { soort: 'stuk' })).toEqual(['bestand-bij-stuk'])
    expect(codes(voorafStuurBestand(lopend(), vandaag, false))).toEqual(['bestand-niet-ingericht'])
  })
  test('lezen kan wie cliënt is, en niemand anders (AVG 15)', () => {
    expect(codes(toetsLeesEigenBestand({ ik: [client] }, lopend(), vandaag))).toEqual([])
    expect(codes(toetsLeesEigenBestand({ ik: [] }, lopend(), vandaag))).toEqual(['bestand-alleen-zelf'])
  })
})

describe('een bestand weghalen (AVG 5 lid 1 onder d, 16)', () => {
  const haal = (bestandId: string, feiten: Partial<Feiten> = {}) =>
    codes(toetsHaalBestandWeg({ bestandId }, lopend({ bestanden: [bestand('b')], ...feiten }), vandaag))
  test('dat er is; een ander niet', () => {
    expect(haal('b')).toEqual([])
    expect(haal('c')).toEqual(['onbekend-bestand'])
    expect(haal('b', { bestanden: [] })).toEqual(['geen-bestand', 'onbekend-bestand'])
  })
  test('ook na de uitkomst, maar niet in wat is gesloten', () => {
    expect(haal('b', { dossier: dossier({ staat: 'afgerond' }) })).toEqual([])
    expect(haal('b', { dossier: dossier({ staat: 'ingetrokken' }) })).toEqual(['onderzoek-ingetrokken'])
  })
})

describe('een persoonlijk plan als bestand (2.3a.1 lid 5, 2.3.2 lid 2)', () => {
  const ontvang = (plan: string, bestanden: readonly BestandFeit[]) =>
    codes(
      toetsOntvangPersoonlijkPlan(
        { betrokkeneId: client, datum: vandaag, vorm: 'als-bestand', plan, gebruik: 'Wij beginnen ermee.' },
        lopend({ bestanden }),
        vandaag,
      ),
    )
  test('alleen als er een plan van deze cliënt bij de bestanden ligt', () => {
    expect(ontvang('', [bestand('b')])).toEqual([])
    expect(ontvang('', [])).toEqual(['plan-zonder-bestand'])
    expect(ontvang('', [bestand('b', { betrokkeneId: partner })])).toEqual(['plan-zonder-bestand'])
    expect(ontvang('', [bestand('b', { soort: 'stuk' })])).toEqual(['plan-zonder-bestand'])
    expect(ontvang('Ik wil rust.', [bestand('b')])).toEqual(['plan-bestand-zonder-tekst'])
  })
})

describe('een plan dat binnenkwam, wordt gebruikt (2.3a.1 lid 5)', () => {
  const moet = (feiten: Partial<Feiten>) =>
    plichten(lopend(feiten), { onderzoekKlaar: null, persoonlijkPlan: null })
      .filter(({ code }) => code === 'gebruik-persoonlijk-plan')
      .map(({ handeling, betrokkenen }) => [handeling, betrokkenen])
  const ontvangen = (deel: Partial<GebeurtenisFeit> = {}) =>
    gebeurtenis('persoonlijk-plan-ontvangen', { betrokkeneId: client, datum: vandaag, ...deel })
  test('zolang niet is vastgelegd hoe, is het een plicht, voor wie het stuurde', () => {
    expect(moet({ bestanden: [bestand('b')] })).toEqual([['ontvang-persoonlijk-plan', [client]]])
    expect(moet({ bestanden: [bestand('b')], gebeurtenissen: [ontvangen()] })).toEqual([])
  })
  test('van een ander, of van voor het bestand, telt niet', () => {
    for (const deel of [{ betrokkeneId: partner }, { datum: '2026-11-30' }])
      expect(moet({ bestanden: [bestand('b')], gebeurtenissen: [ontvangen(deel)] })).toHaveLength(1)
  })
  test('een ander bestand vraagt dit niet', () => {
    expect(moet({ bestanden: [bestand('b', { soort: 'stuk' })] })).toEqual([])
    expect(moet({})).toEqual([])
  })
})
