import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dochter,
  dossier,
  gebeurtenis,
  gezinsband,
  ingevuld,
  lopend,
  partner,
  vandaag,
  verzoek,
} from '../../../testing/onderzoek.ts'
import { verzoekenBuiten } from './buiten-reikwijdte.ts'
import type { Feiten } from './feiten.ts'
import { nietMeerClient } from './geen-client-meer.ts'
import { toetsLegAntwoordPartijVast } from './leg-antwoord-partij-vast.ts'
import { plichten } from './plichten.ts'
import { voorafRondOnderzoekAf } from './rond-onderzoek-af.ts'
import {
  naStoppen,
  type StopVoorClient,
  toetsStopVoorClient,
  vernietigenVoorClient,
} from './stop-voor-client.ts'
import { lezersVanEinde } from './trek-onderzoek-in.ts'

const nee = (deel: Partial<Feiten> = {}): Feiten => ({
  ...lopend(),
  gebeurtenissen: [
    ...lopend().gebeurtenissen,
    gebeurtenis('gezinslid-weigert', { betrokkeneId: partner, datum: '2026-12-20' }),
  ],
  ...deel,
})
const uitHuis = (deel: Partial<Feiten> = {}) =>
  lopend({ gezinsbanden: [gezinsband(partner, 'partner', { tot: '2026-12-20' })], ...deel })
/** The daughter takes part and stays elsewhere; on this day she is eighteen. */
const achttien = (deel: Partial<Feiten> = {}): Feiten => ({
  ...lopend({
    betrokkenen: lopend().betrokkenen.map((wie) =>
      wie.id === dochter ? { ...wie, jeugdigeTot: '2026-12-24' } : wie,
    ),
    gezinsbanden: [gezinsband(partner, 'partner'), gezinsband(dochter, 'jeugdige-elders')],
    gebeurtenissen: [
      ...lopend().gebeurtenissen,
      gebeurtenis('gezinslid-stemt-in', { betrokkeneId: dochter, datum: '2026-12-08' }),
    ],
  }),
  ...deel,
})
const wegen: readonly (readonly [string, (deel?: Partial<Feiten>) => Feiten, string])[] = [
  ['wie later nee zegt', nee, partner],
  ['wie uit het huishouden gaat', uitHuis, partner],
  ['wie 18 wordt en elders verblijft', achttien, dochter],
]
const stop = (feiten: Feiten, betrokkeneId: string, deel: Partial<StopVoorClient> = {}) =>
  codes(
    toetsStopVoorClient(
      {
        ...{ betrokkeneId, reden: 'geen-gezinslid-meer', toelichting: 'U woont elders.' },
        ...{ clientGeinformeerd: true, ...deel },
      },
      feiten,
      vandaag,
    ),
  )
const plicht = (feiten: Feiten) =>
  plichten(feiten, { onderzoekKlaar: null, persoonlijkPlan: null }).filter(
    ({ code }) => code === 'sluit-af-voor-client',
  )

describe('geen cliënt meer zonder te stoppen: dezelfde gevolgen (1.1.1 cliënt 3°, 5.4.1 lid 1, Q-32)', () => {
  test.each(wegen)('%s moet een brief krijgen, ook als er nog maar een cliënt is', (_, met, wie) => {
    expect(nietMeerClient(met()).map(({ id }) => id)).toEqual([wie])
    expect(plicht(met())).toMatchObject([{ betrokkenen: [wie], handeling: 'stop-voor-client' }])
    expect(stop(met(), wie)).toEqual([])
    expect(stop(met(), wie, { clientGeinformeerd: false })).toEqual(['einde-niet-meegedeeld'])
  })
  test.each(wegen)(
    '%s: een open vraag aan een partij past niet meer, en het antwoord wordt niet vastgelegd',
    (_, met, wie) => {
      const feiten = met({ verzoeken: [verzoek({ betrokkeneId: wie })] })
      expect(verzoekenBuiten(feiten)).toHaveLength(1)
      const antwoord = (gaf: 'verstrekt' | 'deels-verstrekt' | 'geweigerd') =>
        codes(
          toetsLegAntwoordPartijVast(
            { verzoekId: 'verzoek-1', antwoord: gaf, niveau: 'dat', datum: vandaag },
            feiten,
            vandaag,
          ),
        )
      expect(antwoord('verstrekt')).toEqual(['antwoord-over-geen-client'])
      expect(antwoord('deels-verstrekt')).toEqual(['antwoord-over-geen-client'])
      expect(antwoord('geweigerd')).toEqual([])
    },
  )
  test.each(wegen)('%s: na de brief is het klaar, en lopen zijn twee jaar', (_, met, wie) => {
    const na = naStoppen(met(), wie, '2026-12-24')
    expect(nietMeerClient(na)).toEqual([])
    expect(plicht(na)).toEqual([])
    expect(vernietigenVoorClient(na, wie)).toBe('2028-12-24')
    expect(stop(na, wie)).toContain('stopt-alleen-client')
  })
  test('tot dan kan het onderzoek niet worden afgerond, en bij het einde leest ook hij een brief', () => {
    const feiten = ingevuld([gebeurtenis('gezinslid-weigert', { betrokkeneId: partner })])
    expect(codes(voorafRondOnderzoekAf(feiten, vandaag))).toContain('client-niet-afgesloten')
    expect(codes(voorafRondOnderzoekAf(ingevuld(), vandaag))).not.toContain('client-niet-afgesloten')
    const einde = { reden: 'verhuisd', toelichting: 'Verhuisd.', clientGeinformeerd: true } as const
    expect(lezersVanEinde(nee(), einde)).toEqual([client, partner])
    expect(lezersVanEinde(naStoppen(nee(), partner, vandaag), einde)).toEqual([client])
  })
})

describe('wie niets hoeft te horen', () => {
  test('wie altijd nee zei, niets zei, weer ja zei, of nog meedoet', () => {
    const alleenNee = gebeurtenis('gezinslid-weigert', { betrokkeneId: dochter })
    expect(nietMeerClient(lopend({ gebeurtenissen: [...lopend().gebeurtenissen, alleenNee] }))).toEqual([])
    expect(nietMeerClient(lopend())).toEqual([])
    const weer = gebeurtenis('gezinslid-stemt-in', { betrokkeneId: partner, datum: '2026-12-21' })
    expect(nietMeerClient(nee({ gebeurtenissen: [...nee().gebeurtenissen, weer] }))).toEqual([])
  })
  test('wie nog cliënt is, stopt niet omdat hij geen gezinslid meer zou zijn', () => {
    expect(stop(lopend(), partner)).toEqual(['is-nog-gezinslid'])
    expect(stop(lopend(), dochter)).toEqual(['stopt-alleen-client'])
  })
  test('na het einde niemand meer', () => {
    for (const staat of ['afgerond', 'ingetrokken'] as const)
      expect(nietMeerClient(nee({ dossier: dossier({ staat }) }))).toEqual([])
  })
})
