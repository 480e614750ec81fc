import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dossier,
  gebeurtenis,
  lopend,
  partner,
  vandaag,
  verzoek,
} from '../../../testing/onderzoek.ts'
import { taakNamen } from '../../wet/taken.ts'
import { bewaarStart } from './bewaartermijn.ts'
import { aanleidingen } from './gebeurtenissen.ts'
import { instemmers, toetsInstemmingVanMinderjarige } from './instemming-van-minderjarige.ts'
import { toetsStartOnderzoek } from './start-onderzoek.ts'
import { type Staat, staten } from './staten.ts'
import { intrekredenen, toetsTrekOnderzoekIn } from './trek-onderzoek-in.ts'

const jaNee = [true, false] as const

describe('een onderzoek intrekken: reden en bericht; een open verzoek houdt niets tegen (2.3a.1 lid 4, Q-32)', () => {
  /** Only after a death, or when nobody can be reached, is there nobody to tell. */
  const niemandTeZeggen = ['overleden', 'niet-bereikbaar']
  const gevallen = intrekredenen.flatMap((reden) =>
    jaNee.flatMap((verteld) => jaNee.map((open) => ({ reden, verteld, open }))),
  )
  test.each(gevallen)('$reden, verteld $verteld, verzoek open $open', ({ reden, verteld, open }) => {
    const basis = lopend({ verzoeken: open ? [verzoek()] : [verzoek({ staat: 'beantwoord' })] })
    const poging = gebeurtenis('contactpoging', { betrokkeneId: client, code: 'niet-bereikt' })
    const feiten = { ...basis, gebeurtenissen: [...basis.gebeurtenissen, poging] }
    const invoer = {
      ...{ reden, toelichting: 'U wilt eerst rust.', clientGeinformeerd: verteld, vanWie: [client, partner] },
      ...(reden === 'overleden' ? { overledenId: client } : {}),
    }
    expect(codes(toetsTrekOnderzoekIn(invoer, feiten, vandaag))).toEqual([
      ...(verteld || niemandTeZeggen.includes(reden) ? [] : ['einde-niet-meegedeeld']),
      ...(reden === 'ten-onrechte-gestart' ? ['vraag-loopt-nog'] : []),
    ])
  })
})

describe('starten: iedere taak en ieder stel aanleidingen (2.3a.1 lid 1 en 2)', () => {
  const stellen = Array.from({ length: 2 ** aanleidingen.length }, (_, nummer) =>
    aanleidingen.filter((_een, i) => (nummer >> i) % 2 === 1),
  )
  test.each(taakNamen)('%s', (taak) => {
    const feiten = {
      ...lopend(),
      dossier: dossier({ staat: 'eerste-contact', gestartOp: null }),
      gebeurtenissen: [
        gebeurtenis('eerste-contact', { code: taak }),
        gebeurtenis('gewezen-op-clientondersteuning'),
      ],
    }
    const leidtErheen = taak === 'toeleiding' || taak === 'vraagverheldering'
    for (const stel of stellen) {
      const tekst = { feiten: 'Zij vertelt.', samenhang: 'De post blijft liggen.' }
      const invoer = { aanleidingen: stel, ...tekst, besprokenMetClient: true, datum: vandaag }
      const genoeg = stel.some((een) => een !== 'meerdere-verzoeken')
      expect(codes(toetsStartOnderzoek(invoer, feiten, vandaag)), stel.join()).toEqual([
        ...(leidtErheen ? [] : ['taak-geen-toeleiding']),
        ...(genoeg ? [] : ['alleen-meerdere-verzoeken']),
      ])
    }
  })
})

describe('vanaf wanneer de bewaartermijn telt: stand, brieven en aanpak (5.4.5 lid 1)', () => {
  const brief = (datum: string) => gebeurtenis('uitkomst-meegedeeld', { betrokkeneId: client, datum })
  const feiten = {
    geen: [],
    'een brief': [brief('2027-01-10')],
    'twee brieven': [brief('2027-01-12'), brief('2027-01-11')],
    'aanpak loopt': [brief('2027-01-10'), gebeurtenis('coordinator-aangewezen')],
    'aanpak voorbij': [
      brief('2027-01-10'),
      gebeurtenis('coordinator-aangewezen'),
      gebeurtenis('aanpak-beeindigd', { datum: '2027-09-01' }),
    ],
  } as const
  type Geval = keyof typeof feiten
  const einde = '2027-02-01'
  const zonderAanpak = (
    staat: Staat,
  ): Readonly<Record<'geen' | 'een brief' | 'twee brieven', string | null>> => {
    if (staat === 'eerste-contact' || staat === 'loopt')
      return { geen: null, 'een brief': null, 'twee brieven': null }
    return staat === 'afgerond'
      ? { geen: einde, 'een brief': '2027-01-10', 'twee brieven': '2027-01-12' }
      : { geen: einde, 'een brief': einde, 'twee brieven': einde }
  }
  const gevallen = staten.flatMap((staat) =>
    (Object.keys(feiten) as Geval[]).map((geval) => ({ staat, geval })),
  )
  test.each(gevallen)('$staat, $geval', ({ staat, geval }) => {
    const eindeOp = staat === 'eerste-contact' || staat === 'loopt' ? null : einde
    const stand = lopend({ dossier: dossier({ staat, eindeOp }), gebeurtenissen: feiten[geval] })
    const { op, telt } = bewaarStart(stand)
    const aanpak = geval === 'aanpak loopt' || geval === 'aanpak voorbij'
    expect(op).toBe(aanpak ? (geval === 'aanpak voorbij' ? '2027-09-01' : null) : zonderAanpak(staat)[geval])
    expect(telt === 'einde-aanpak').toBe(aanpak)
  })
})

describe('wie voor een kind instemt: leeftijd, wie en welk antwoord (1.1.1 cliënt 3°, Q-42)', () => {
  const ouders = ['instemming-door-ouders']
  const beiden = ['instemming-door-kind-en-ouders']
  const jongere = ['instemming-door-jongere']
  /** By the day of birth: what is missing from the yes of the child, the parents, and both. */
  const leeftijden: Readonly<Record<string, readonly [zelf: string[], ouders: string[], beiden: string[]]>> =
    {
      '2014-12-25': [ouders, [], []],
      '2014-12-24': [beiden, beiden, []],
      '2014-12-23': [beiden, beiden, []],
      '2010-12-25': [beiden, beiden, []],
      '2010-12-24': [[], jongere, []],
      '2010-12-23': [[], jongere, []],
      '2008-12-25': [[], jongere, []],
      '2008-12-24': [[], [], []],
    }
  /** A no that is not his to say: of a child under twelve alone, of a parent alone from sixteen. */
  const nee: typeof leeftijden = {
    '2014-12-25': [['nee-van-ouders'], [], []],
    '2010-12-24': [[], ['nee-van-jongere-zelf'], []],
    '2010-12-23': [[], ['nee-van-jongere-zelf'], []],
    '2008-12-25': [[], ['nee-van-jongere-zelf'], []],
  }
  test.each(Object.entries(leeftijden))('geboren op %s, op 24 december 2026', (geboren, verwacht) => {
    const zegt = (antwoord: 'stemt-in' | 'weigert') =>
      instemmers.map((door) =>
        codes(toetsInstemmingVanMinderjarige({ antwoord, door, datum: vandaag }, geboren, vandaag)),
      )
    expect(zegt('stemt-in')).toEqual(verwacht)
    expect(zegt('weigert')).toEqual(nee[geboren] ?? [[], [], []])
  })
})
