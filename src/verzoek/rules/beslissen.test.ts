import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { alles, beslisser, feit, man, niets, verzoek, vrouw, weging } from '../../../testing/verzoek.ts'
import { categorieNamen } from '../../wet/categorieen.ts'
import type { PartijRegime } from '../../wet/partij-regimes.ts'
import { type Aannemelijk, criteria, isGenoegVoorOnderzoek } from '../../wet/verzoek-van-partij.ts'
import {
  gegevensVoorStart,
  isGestart,
  toetsBeslisVerzoek,
  toetsHeropenVerzoek,
  voorafBeslisVerzoek,
} from './beslissen.ts'
import type { Feiten } from './feiten.ts'
import { kanStarten, nogTeWegen, toetsWeegCriteria, voorafWeegCriteria, watOntbreekt } from './wegen.ts'

const kader = beslisser()
const janee = [true, false]
const combinaties: readonly Aannemelijk[] = janee.flatMap((a) =>
  janee.flatMap((een) =>
    janee.flatMap((twee) =>
      janee.map((b) => ({ 'criterium-a': a, 'criterium-1': een, 'criterium-2': twee, 'criterium-b': b })),
    ),
  ),
)
const over = (...wie: readonly (readonly [string, Aannemelijk])[]): Feiten =>
  verzoek('in-behandeling', {
    betrokkenen: wie.map(([id]) => ({ id })),
    gebeurtenissen: wie.flatMap(([id, gevonden]) => weging(id, gevonden)),
  })
const mee = (...ids: readonly string[]) => ({ gegevens: ids.map((gegevenId) => ({ gegevenId })) })

describe('over iedere persoon apart (2.3a.4 lid 1, N-2.3a.4-1-bes)', () => {
  test('start er geen, dan is te zeggen wat niet aannemelijk is: a, (1) en (2) samen, of b', () => {
    for (const gevonden of combinaties) {
      const { 'criterium-a': a, 'criterium-1': een, 'criterium-2': twee, 'criterium-b': b } = gevonden
      expect(watOntbreekt(over([man, gevonden]), man)).toEqual([
        ...(a ? [] : ['criterium-a']),
        ...(een || twee ? [] : ['criterium-1', 'criterium-2']),
        ...(b ? [] : ['criterium-b']),
      ])
    }
    expect(watOntbreekt(verzoek(), man)).toEqual([])
  })
  test('voor iedere combinatie van twee mensen: er start een onderzoek over wie aan alles voldoet, en over niemand anders', () => {
    for (const eerst of combinaties)
      for (const tweede of combinaties) {
        const feiten = over([man, eerst], [vrouw, tweede])
        const starten = [
          ...(isGenoegVoorOnderzoek(eerst) ? [man] : []),
          ...(isGenoegVoorOnderzoek(tweede) ? [vrouw] : []),
        ]
        expect(kanStarten(feiten).map(({ id }) => id)).toEqual(starten)
        const gekozen = mee(...starten.map((id) => `problemen-${id}`))
        expect(codes(toetsBeslisVerzoek(gekozen, feiten, kader))).toEqual([])
        const anderen = [man, vrouw].filter((id) => !starten.includes(id))
        const teVeel = mee(...[...starten, ...anderen].map((id) => `problemen-${id}`))
        expect(codes(toetsBeslisVerzoek(teVeel, feiten, kader))).toEqual(
          anderen.slice(0, 1).map(() => 'gegeven-van-wie-niet-start'),
        )
      }
  })
  test('een onderzoek begint met wat nodig is: zonder gegeven over die persoon start het niet (5.4.1 lid 1)', () => {
    const feiten = over([man, alles], [vrouw, alles])
    expect(codes(toetsBeslisVerzoek(mee('problemen-man'), feiten, kader))).toEqual(['start-zonder-gegevens'])
    expect(codes(toetsBeslisVerzoek(mee(), feiten, kader))).toEqual(['start-zonder-gegevens'])
  })
  test('niet met een gegeven dat er niet is, en geen gegeven twee keer (AVG 5 lid 1 onder c)', () => {
    const feiten = over([man, alles])
    expect(codes(toetsBeslisVerzoek(mee('problemen-man', 'elders'), feiten, kader))).toEqual([
      'verzoek-gegeven-onbekend',
    ])
    expect(codes(toetsBeslisVerzoek(mee('problemen-man', 'problemen-man'), feiten, kader))).toEqual([
      'verzoek-gegeven-twee-keer',
    ])
  })
  test.each(['gezondheid', 'strafrechtelijk', 'politie'] as const)(
    'een gegeven over %s gaat alleen mee met waarom het niet zonder kan (5.4.1 lid 2)',
    (categorie) => {
      const feiten = over([man, alles])
      const gevoelig = { ...feiten, gegevens: feiten.gegevens.map((een) => ({ ...een, categorie })) }
      const neem = (deel: object) =>
        codes(toetsBeslisVerzoek({ gegevens: [{ gegevenId: 'problemen-man', ...deel }] }, gevoelig, kader))
      expect(neem({})).toEqual(['start-bijzonder-zonder-noodzaak'])
      expect(neem({ extraNoodzaak: ' ' })).toEqual(['start-bijzonder-zonder-noodzaak'])
      expect(neem({ extraNoodzaak: 'Zonder dit past de hulp niet.' })).toEqual([])
    },
  )
  test('het strafbare feit zelf gaat niet mee (5.4.1 lid 2, N-5.4.1-2-str)', () => {
    for (const categorie of categorieNamen) {
      const feiten = over([man, alles])
      const gevoelig = { ...feiten, gegevens: feiten.gegevens.map((een) => ({ ...een, categorie })) }
      const deel = { gegevenId: 'problemen-man', extraNoodzaak: 'Nodig.', noemtDelict: true }
      const straf = categorie === 'strafrechtelijk' || categorie === 'politie'
      expect(codes(toetsBeslisVerzoek({ gegevens: [deel] }, gevoelig, kader))).toEqual(
        straf ? ['start-noemt-delict'] : [],
      )
    }
  })
  test('van de politie gaat niets mee zolang haar wet dat niet toelaat; van de reclassering wel (5.4.2 lid 3, Q-18)', () => {
    const onder = (regime: PartijRegime) => {
      const feiten = over([man, alles])
      return { ...feiten, dossier: { ...feiten.dossier, regime } }
    }
    expect(codes(toetsBeslisVerzoek(mee('problemen-man'), onder('wpg'), kader))).toEqual([
      'start-met-politiegegevens',
    ])
    expect(codes(toetsBeslisVerzoek(mee('problemen-man'), onder('wjsg'), kader))).toEqual([])
  })
  test('over wie niet start gaat niets mee: er is niets te kiezen', () => {
    expect(gegevensVoorStart(over([man, niets]))).toEqual([])
    expect(gegevensVoorStart(over([man, alles], [vrouw, niets])).map(({ id }) => id)).toEqual([
      'problemen-man',
      'overlast-man',
    ])
  })
})

describe('eerst wegen, dan beslissen (Awb 3:2, 3:46)', () => {
  test('wie niet op alle vier is gewogen, houdt de beslissing tegen', () => {
    for (const mist of criteria) {
      const gebeurtenissen = weging(man, alles).filter(({ soort }) => soort !== mist)
      const feiten = verzoek('in-behandeling', { gebeurtenissen })
      expect(nogTeWegen(feiten)).toEqual([{ id: man }])
      expect(codes(voorafBeslisVerzoek(feiten, kader))).toEqual(['niet-iedereen-gewogen'])
    }
  })
  test('de laatste weging telt', () => {
    const feiten = verzoek('in-behandeling', {
      gebeurtenissen: [...weging(man, niets), ...weging(man, alles)],
    })
    expect(kanStarten(feiten)).toEqual([{ id: man }])
  })
  const gevonden = {
    'criterium-a': { oordeel: 'aannemelijk', waarom: 'Al drie jaar.' },
    'criterium-1': { oordeel: 'aannemelijk', waarom: 'De buren.' },
    'criterium-2': { oordeel: 'niet-aannemelijk', waarom: 'Geen gevaar.' },
    'criterium-b': { oordeel: 'aannemelijk', waarom: 'Samen.' },
  } as const
  test('ieder onderdeel met een reden, ook wat niet aannemelijk is', () => {
    const feiten = verzoek()
    expect(toetsWeegCriteria({ betrokkeneId: man, gevonden }, feiten, kader)).toMatchObject({
      toegestaan: true,
      artikel: 'verzoek-ernstige-problemen',
    })
    for (const een of criteria) {
      const zonder = { ...gevonden, [een]: { ...gevonden[een], waarom: ' ' } }
      expect(codes(toetsWeegCriteria({ betrokkeneId: man, gevonden: zonder }, feiten, kader))).toEqual([
        'criterium-zonder-reden',
      ])
    }
  })
  test('alleen over wie in het verzoek staat', () => {
    expect(codes(toetsWeegCriteria({ betrokkeneId: 'buurman', gevonden }, verzoek(), kader))).toEqual([
      'onbekende-persoon-in-verzoek',
    ])
  })
  test.each([
    ['verzoek-ontvangen', 'verzoek-nog-niet-aangenomen'],
    ['verzoek-beslist', 'verzoek-al-beslist'],
    ['verzoek-ingetrokken', 'verzoek-al-ingetrokken'],
  ] as const)('in de stand %s wordt niet gewogen en niet beslist', (staat, code) => {
    const feiten = verzoek(staat, { gebeurtenissen: weging(man, alles) })
    expect(codes(voorafWeegCriteria(feiten, kader))).toEqual([code])
    expect(codes(toetsBeslisVerzoek(mee('problemen-man'), feiten, kader))).toEqual([code])
  })
  test('wie lang op aanvulling wacht, mag ook zonder aanvulling beslissen', () => {
    const feiten = verzoek('wacht-op-aanvulling', { gebeurtenissen: weging(man, niets) })
    expect(codes(toetsBeslisVerzoek(mee(), feiten, kader))).toEqual([])
  })
})

describe('opnieuw bekijken wat bij vergissing niet startte', () => {
  const beslist = (code: string) =>
    verzoek('verzoek-beslist', { gebeurtenissen: [feit('verzoek-beslist', man, { code })] })
  test('mag als er niets is gestart, en alleen dan', () => {
    expect(codes(toetsHeropenVerzoek({}, beslist('niet-gestart'), kader))).toEqual([])
    expect(codes(toetsHeropenVerzoek({}, beslist('gestart'), kader))).toEqual(['onderzoek-al-gestart'])
    expect(codes(toetsHeropenVerzoek({}, verzoek(), kader))).toEqual(['verzoek-nog-onbeslist'])
    expect(isGestart(beslist('gestart'), man)).toBe(true)
  })
})
