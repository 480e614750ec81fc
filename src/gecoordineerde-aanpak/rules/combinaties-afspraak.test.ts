import { describe, expect, test } from 'vitest'
import { aanpak, afspraak, als, client, codes, gegeven, magGezondheid } from '../../../testing/aanpak.ts'
import { type Afspraakstaat, afspraakstaten } from '../../wet/afspraakstaten.ts'
import { toetsDeelMetPartij } from './deel-met-partij.ts'
import type { AfspraakFeit } from './feiten.ts'
import { gebeurtenissen } from './gebeurtenissen.ts'
import { toetsLegVoortgangVast } from './leg-voortgang-vast.ts'
import { toetsMaakAfspraak } from './maak-afspraak.ts'
import { toetsTrekAfspraakIn } from './trek-afspraak-in.ts'
import { staatNaVerbeteren, toetsVerbeterAfspraak } from './verbeter-afspraak.ts'
import { staatNaVerzetten } from './volg-afspraak.ts'

const jaNee = [true, false] as const
const doeners = ['partij', 'betrokkene', 'college'] as const
type Doener = (typeof doeners)[number]

const van: Readonly<Record<Doener, Pick<AfspraakFeit, 'partijId' | 'betrokkeneId'>>> = {
  partij: { partijId: 'schuldhulp', betrokkeneId: null },
  betrokkene: { partijId: null, betrokkeneId: client },
  college: { partijId: null, betrokkeneId: null },
}
/** The yes that is missing or may not be said here: a party says it in an act of its own (2.3a.3 lid 3). */
const zonderEigenJa = (wie: Doener, akkoord: boolean): readonly string[] => {
  if (wie === 'college') return []
  if (wie === 'partij') return akkoord ? ['partij-beslist-zelf'] : []
  return akkoord ? [] : ['betrokkene-zei-geen-ja']
}

describe('een afspraak maken: wie het doet, of hij meedoet en wie ja zei (2.3a.3 lid 3 en 5)', () => {
  const gevallen = doeners.flatMap((wie) =>
    jaNee.flatMap((doetMee) => jaNee.map((akkoord) => ({ wie, doetMee, akkoord }))),
  )
  test.each(gevallen)('$wie, doet mee: $doetMee, akkoord: $akkoord', ({ wie, doetMee, akkoord }) => {
    const id = doetMee
      ? { partijId: 'schuldhulp', betrokkeneId: client }
      : { partijId: 'x', betrokkeneId: 'x' }
    const vreemd: Readonly<Record<Doener, readonly string[]>> = {
      partij: ['partij-doet-niet-mee'],
      betrokkene: ['betrokkene-onbekend'],
      college: [],
    }
    const oordeel = toetsMaakAfspraak({ tekst: 'Een plan maken.', wie, akkoord, ...id }, aanpak(), als())
    expect(codes(oordeel)).toEqual(doetMee ? zonderEigenJa(wie, akkoord) : vreemd[wie])
  })
})

describe('een afspraak verbeteren: stand, van wie, naar wie, tekst, heropenen en ja (AVG 16, 2.3a.3 lid 3)', () => {
  interface Geval {
    readonly staat: Afspraakstaat
    readonly vanWie: Doener
    readonly naarWie: Doener
    readonly tekst: boolean
    readonly heropenen: boolean
    readonly akkoord: boolean
    readonly verteld: boolean
  }
  const schakelaars = jaNee.flatMap((tekst) =>
    jaNee.flatMap((heropenen) =>
      jaNee.flatMap((akkoord) => jaNee.map((verteld) => ({ tekst, heropenen, akkoord, verteld }))),
    ),
  )
  const gevallenVan = (staat: Afspraakstaat): readonly Geval[] =>
    doeners.flatMap((vanWie) =>
      doeners.flatMap((naarWie) => schakelaars.map((rest) => ({ staat, vanWie, naarWie, ...rest }))),
    )

  const isDicht = ({ staat, heropenen }: Geval): boolean =>
    (staat === 'gedaan' || staat === 'geweigerd') && !heropenen
  const gaatOpen = ({ staat, heropenen }: Geval): boolean =>
    heropenen && ['gedaan', 'geweigerd', 'lukt-niet'].includes(staat)

  /** What is wrong, by hand: nobody gets a task without his own yes, and who had it hears that it is not his any more. */
  const verwacht = (geval: Geval): readonly string[] => {
    const { vanWie, naarWie, akkoord, verteld } = geval
    const anderMens = vanWie !== naarWie
    const anders = anderMens || geval.tekst
    const redenen: readonly (readonly [boolean, readonly string[]])[] = [
      [!anders && !gaatOpen(geval), ['niets-verbeterd']],
      [anderMens && isDicht(geval), ['afspraak-eerst-heropenen']],
      [anders && !isDicht(geval), zonderEigenJa(naarWie, akkoord)],
      [anderMens && vanWie !== 'college' && !verteld, ['ontvanger-niet-ingelicht']],
    ]
    return redenen.flatMap(([geldt, codesErvan]) => (geldt ? codesErvan : []))
  }
  /** What it becomes: a party's task is a proposal again, unless only a wrong 'done' or 'does not work' was taken back. */
  const wordt = ({ staat, naarWie, vanWie, tekst, heropenen }: Geval): Afspraakstaat => {
    if ((staat === 'gedaan' || staat === 'geweigerd') && !heropenen) return staat
    if (naarWie !== 'partij') return 'aanvaard'
    return staat === 'geweigerd' || tekst || vanWie !== naarWie ? 'voorgesteld' : 'aanvaard'
  }
  const verbetering = ({ naarWie, tekst, heropenen, akkoord, verteld }: Geval) => ({
    ...{ afspraakId: 'afspraak-1', wie: naarWie, heropenen, akkoord, verteld, reden: 'Het klopte niet.' },
    ...{ partijId: 'schuldhulp', betrokkeneId: client, tekst: tekst ? 'Nieuw.' : 'Oud.' },
  })
  test.each(afspraakstaten.filter((staat) => staat !== 'ingetrokken'))('die %s is', (staat) => {
    for (const geval of gevallenVan(staat)) {
      const feit = afspraak({ staat, ...van[geval.vanWie] })
      const feiten = aanpak({}, { afspraken: [feit] })
      const naam = JSON.stringify(geval)
      const oordeel = toetsVerbeterAfspraak(verbetering(geval), feiten, als(), 'Oud.')
      expect(codes(oordeel), naam).toEqual(verwacht(geval))
      if (oordeel.toegestaan)
        expect(staatNaVerbeteren(feit, verbetering(geval), 'Oud.'), naam).toBe(wordt(geval))
    }
  })
  test('die is ingetrokken, nooit', () => {
    for (const geval of gevallenVan('ingetrokken')) {
      const feiten = aanpak({}, { afspraken: [afspraak({ staat: 'ingetrokken', ...van[geval.vanWie] })] })
      expect(codes(toetsVerbeterAfspraak(verbetering(geval), feiten, als(), 'Oud.'))).toContain(
        'afspraak-niet-in-deze-stand',
      )
    }
  })
})

describe('een afspraak intrekken of verzetten: van wie zij is (2.3a.3 lid 3 en 5)', () => {
  test.each(doeners)('van %s: wie het zou doen, hoort het', (wie) => {
    for (const verteld of jaNee) {
      const feiten = aanpak({}, { afspraken: [afspraak(van[wie])] })
      const invoer = { afspraakId: 'afspraak-1', reden: 'Niet meer nodig.', verteld }
      const moetWeten = wie !== 'college' && !verteld
      expect(codes(toetsTrekAfspraakIn(invoer, feiten, als()))).toEqual(
        moetWeten ? ['ontvanger-niet-ingelicht'] : [],
      )
    }
    expect(staatNaVerzetten(afspraak(van[wie]))).toBe(wie === 'partij' ? 'voorgesteld' : 'aanvaard')
  })
})

describe('voortgang: waarover en hoe het staat (2.3a.3 lid 3 en 5)', () => {
  const standen = gebeurtenissen.voortgang
  /** An agreement is done or does not work out in acts of its own; reached and let go are of a goal. */
  const opAfspraak = ['loopt', 'loopt-vast']
  test.each(standen)('%s', (stand) => {
    const feiten = aanpak(
      {},
      {
        doelen: [
          { id: 'doel-1', staat: 'loopt' },
          { id: 'doel-2', staat: 'bereikt' },
        ],
      },
    )
    const leg = (over: 'doel' | 'afspraak', id: string) =>
      codes(toetsLegVoortgangVast({ over, id, stand, datum: '2027-02-01' }, feiten, als()))
    expect(leg('doel', 'doel-1')).toEqual([])
    expect(leg('doel', 'doel-2')).toEqual(['doel-loopt-niet'])
    expect(leg('doel', 'doel-3')).toEqual(['doel-onbekend'])
    expect(leg('afspraak', 'afspraak-1')).toEqual(opAfspraak.includes(stand) ? [] : ['stand-onbekend'])
    expect(leg('afspraak', 'afspraak-9')).toEqual(['afspraak-onbekend'])
  })
})

describe('selectief delen: hoeveel er is en hoeveel er gekozen wordt (5.4.4 lid 5)', () => {
  const gevallen = [1, 2, 3].flatMap((er) =>
    Array.from({ length: er + 1 }, (_, gekozen) => ({ er, gekozen })),
  )
  test.each(gevallen)('van de $er gegevens $gekozen', ({ er, gekozen }) => {
    const ids = Array.from({ length: er }, (_, i) => `g${i}`)
    const feiten = aanpak({}, { gegevens: ids.map((id) => gegeven(id)) })
    const gegevens = ids
      .slice(0, gekozen)
      .map((gegevenId) => ({ gegevenId, reden: `Nodig voor ${gegevenId}.` }))
    const alles = er > 1 && gekozen === er
    expect(
      codes(toetsDeelMetPartij({ partijId: 'schuldhulp', gegevens }, feiten, als(), magGezondheid)),
    ).toEqual([...(gekozen === 0 ? ['niets-gekozen'] : []), ...(alles ? ['alles-delen'] : [])])
  })
})
