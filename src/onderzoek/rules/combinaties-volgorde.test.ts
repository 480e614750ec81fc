import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dienst,
  dossier,
  eersteContact,
  gebeurtenis,
  vandaag,
} from '../../../testing/onderzoek.ts'
import type { Feiten, GebeurtenisFeit } from './feiten.ts'
import { toetsLegInstemmingAanpakVast } from './leg-instemming-aanpak-vast.ts'
import { toetsRondOnderzoekAf } from './rond-onderzoek-af.ts'
import { toetsTrekUitkomstIn } from './trek-uitkomst-in.ts'
import { toetsVerbeterGebeurtenis } from './verbeter-gebeurtenis.ts'
import { toetsWijsCoordinatorAan } from './wijs-coordinator-aan.ts'

/** What can happen after the parts are filled, as letters: conclusie, brief, antwoord, a new voorstel. */
const letters = ['C', 'B', 'A', 'V'] as const
type Letter = (typeof letters)[number]

/** Every order of up to five of them; a letter or an answer without a conclusion before it cannot be. */
const volgordes = (lengte: number): readonly string[] =>
  lengte === 0 ? [''] : volgordes(lengte - 1).flatMap((begin) => letters.map((een) => begin + een))
const mogelijk = [0, 1, 2, 3, 4, 5].flatMap(volgordes).filter((een) => /^V*(C|$)/.test(een))

const feit: Readonly<Record<Exclude<Letter, 'V'>, (versie: number) => GebeurtenisFeit>> = {
  C: (versie) => gebeurtenis('conclusie', { code: 'aanpak-verplicht', datum: '2026-12-10', versie }),
  B: (versie) =>
    gebeurtenis('uitkomst-meegedeeld', {
      betrokkeneId: client,
      code: 'eigen-brief',
      datum: '2026-12-10',
      versie,
    }),
  A: (versie) =>
    gebeurtenis('instemming-aanpak', { betrokkeneId: client, code: 'stemt-in', datum: '2026-12-10', versie }),
}

/** One client, for whom two services were accepted: an aanpak stays verplicht whatever is proposed after. */
const na = (volgorde: string, staat: 'loopt' | 'afgerond'): Feiten => {
  const stappen = [...volgorde].map((letter, i) => ({ letter: letter as Letter, versie: i + 1 }))
  const aanvaard = (['schuldhulp', 'participatie'] as const).map((domein) =>
    dienst(domein, { domein, staat: 'aanvaard' }),
  )
  return {
    ...eersteContact({ dossier: dossier({ staat }) }),
    gebeurtenissen: stappen.flatMap(({ letter, versie }) => (letter === 'V' ? [] : [feit[letter](versie)])),
    diensten: [
      ...aanvaard,
      ...stappen.flatMap(({ letter, versie }) => (letter === 'V' ? [dienst(`v${versie}`, { versie })] : [])),
    ],
  }
}

/** What came after the last conclusion: only that counts. */
const daarna = (volgorde: string): string => volgorde.slice(volgorde.lastIndexOf('C') + 1)
/** A letter since the conclusion, and no new proposal since that letter. */
const weet = (volgorde: string): boolean => volgorde.includes('C') && /BA*$/.test(daarna(volgorde))
const antwoordde = (volgorde: string): boolean => volgorde.includes('C') && daarna(volgorde).includes('A')

const staatErin = (redenen: readonly string[], code: string): boolean => redenen.includes(code)

describe(`in iedere volgorde van conclusie, brief, antwoord en voorstel (2.3a.2 lid 1 en 2)`, () => {
  test('het zijn er genoeg', () => {
    expect(mogelijk.length).toBeGreaterThan(400)
  })
  test('afronden vraagt een brief van na de laatste conclusie en het laatste voorstel (2.3a.2 lid 1)', () => {
    for (const een of mogelijk) {
      const redenen = codes(toetsRondOnderzoekAf({ motiveringTermijn: '' }, na(een, 'loopt'), vandaag))
      expect(staatErin(redenen, 'uitkomst-niet-meegedeeld'), een).toBe(!weet(een))
    }
  })
  test('instemmen kan wie de uitkomst kent (2.3a.2)', () => {
    const ja = { betrokkeneId: client, antwoord: 'stemt-in', datum: vandaag } as const
    for (const een of mogelijk) {
      const redenen = codes(toetsLegInstemmingAanpakVast(ja, na(een, 'afgerond'), vandaag))
      expect(staatErin(redenen, 'client-kent-uitkomst-niet'), een).toBe(!weet(een))
      expect(staatErin(redenen, 'geen-aanpak-voorgesteld'), een).toBe(!een.includes('C'))
    }
  })
  test('een coördinator komt er pas met een brief en een antwoord van na de laatste conclusie (2.3a.3 lid 1)', () => {
    const wie = { kandidaat: 'gemeenteambtenaar', zichzelf: false, partijenNietGevraagd: false } as const
    const aanwijzing = { ...wie, overlegdMet: [client], motiveringOverleg: '' }
    for (const een of mogelijk) {
      const verwacht = een.includes('C')
        ? [
            ...(weet(een) ? [] : ['uitkomst-niet-meegedeeld']),
            ...(antwoordde(een) ? [] : ['instemming-ontbreekt']),
          ]
        : ['geen-aanpak-voorgesteld', 'uitkomst-niet-meegedeeld']
      expect(codes(toetsWijsCoordinatorAan(aanwijzing, na(een, 'afgerond'), vandaag)), een).toEqual(verwacht)
    }
  })
  test('een brief gaat terug zolang hij telt, en niet als de cliënt er al op antwoordde (2.3a.2 lid 1, AVG 16)', () => {
    for (const een of mogelijk) {
      const rest = een.includes('C') ? daarna(een) : ''
      const telt = rest.includes('B')
      const redenen = codes(
        toetsTrekUitkomstIn({ betrokkeneId: client, reden: 'Een fout.' }, na(een, 'loopt'), vandaag),
      )
      expect(redenen, een).toEqual([
        ...(telt ? [] : ['geen-uitkomst-verstuurd', 'uitkomst-niet-verstuurd']),
        ...(telt && rest.lastIndexOf('A') > rest.lastIndexOf('B') ? ['client-antwoordde-al'] : []),
      ])
    }
  })
})

describe('wat na de conclusie werd vastgelegd, rust er niet op (AVG 16)', () => {
  const poging = (versie: number) =>
    gebeurtenis('contactpoging', {
      id: 'poging',
      betrokkeneId: client,
      code: 'bereikt',
      datum: '2026-12-08',
      versie,
    })
  test.each([
    ['ervoor', [poging(1), feit.C(2)], ['datum-na-vervolg']],
    ['erna', [feit.C(1), poging(2)], []],
  ] as const)('een contactpoging van %s, naar een dag na de conclusie', (_, gebeurtenissen, verwacht) => {
    const feiten = { ...na('', 'loopt'), gebeurtenissen }
    const later = { gebeurtenisId: 'poging', datum: '2026-12-11', reden: 'De dag was verkeerd.' }
    expect(codes(toetsVerbeterGebeurtenis(later, feiten, vandaag))).toEqual(verwacht)
    const opDeDag = { ...later, datum: '2026-12-10' }
    expect(codes(toetsVerbeterGebeurtenis(opDeDag, feiten, vandaag))).toEqual([])
  })

  test.each([
    ['hemzelf', client, ['datum-na-vervolg']],
    ['een ander', 'een-ander', []],
  ] as const)('een vraag aan een gezinslid, na het antwoord van %s', (_, wie, verwacht) => {
    const vraag = gebeurtenis('gezinslid-gevraagd', {
      id: 'vraag',
      betrokkeneId: client,
      datum: '2026-12-07',
      versie: 1,
    })
    const antwoord = gebeurtenis('gezinslid-stemt-in', { betrokkeneId: wie, datum: '2026-12-08', versie: 2 })
    const feiten = { ...na('', 'loopt'), gebeurtenissen: [vraag, antwoord] }
    const later = { gebeurtenisId: 'vraag', datum: '2026-12-09', reden: 'De dag was verkeerd.' }
    expect(codes(toetsVerbeterGebeurtenis(later, feiten, vandaag))).toEqual(verwacht)
  })
})
