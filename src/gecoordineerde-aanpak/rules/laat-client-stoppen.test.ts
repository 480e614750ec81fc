import { describe, expect, test } from 'vitest'
import {
  aanpak,
  afspraak,
  als,
  client,
  codes,
  gebeurtenis,
  gegeven,
  magGezondheid,
  partner,
} from '../../../testing/aanpak.ts'
import { toetsDeelMetPartij } from './deel-met-partij.ts'
import { toetsLaatClientStoppen, vervaltMet } from './laat-client-stoppen.ts'
import { toetsLegDoelVast } from './leg-doel-vast.ts'
import { toetsMaakAfspraak } from './maak-afspraak.ts'
import { plichten } from './plichten.ts'

const stop = { betrokkeneId: partner, gesprek: 'besproken', datum: '2027-02-20' } as const
const gestopt = gebeurtenis('client-gestopt', 7, { betrokkeneId: partner, code: 'besproken' })
const na = aanpak({}, { gebeurtenissen: [gestopt] })
const moet = (feiten: Parameters<typeof plichten>[0]) => plichten(feiten, als()).map(({ code }) => code)

describe('een van de cliënten stopt (2.3a.3 lid 4, toelichting)', () => {
  test('mag altijd, of hij er nu over wil praten of niet', () => {
    for (const gesprek of ['besproken', 'wilde-niet-praten'] as const)
      expect(codes(toetsLaatClientStoppen({ ...stop, gesprek }, aanpak(), als()))).toEqual([])
  })
  test.each([
    ['wie geen cliënt is', { betrokkeneId: 'moeder' }, ['geen-client-die-meedoet']],
    ['wie niet in de aanpak staat', { betrokkeneId: 'vreemde' }, ['geen-client-die-meedoet']],
    ['een dag die nog moet komen', { datum: '2027-03-02' }, ['datum-in-de-toekomst']],
    ['een dag voor de aanwijzing', { datum: '2026-12-31' }, ['datum-te-vroeg']],
  ])('mag niet: %s', (_, anders, verwacht) => {
    expect(codes(toetsLaatClientStoppen({ ...stop, ...anders }, aanpak(), als()))).toEqual(verwacht)
  })
  test('de laatste cliënt die stopt, is een melding aan het college', () => {
    expect(codes(toetsLaatClientStoppen({ ...stop, betrokkeneId: client }, na, als()))).toEqual([
      'laatste-client-stopt',
    ])
  })
  test('over hem wordt niets meer gedeeld, over de ander wel (5.4.4 lid 5)', () => {
    const gegevens = [gegeven('van-partner', { betrokkeneId: partner }), gegeven('van-client')]
    const deel = (gegevenId: string) =>
      codes(
        toetsDeelMetPartij(
          { partijId: 'schuldhulp', gegevens: [{ gegevenId, reden: 'Nodig voor het plan.' }] },
          { ...na, gegevens },
          als(),
          magGezondheid,
        ),
      )
    expect(deel('van-partner')).toEqual(['client-doet-niet-meer-mee'])
    expect(deel('van-client')).toEqual([])
  })
  test('hij krijgt geen nieuw doel en geen nieuwe afspraak', () => {
    const doel = { tekst: 'Rust in huis.', betrokkeneIds: [partner] }
    expect(codes(toetsLegDoelVast(doel, na, als()))).toEqual(['doel-zonder-client'])
    const maak = {
      tekst: 'Samen de post openen.',
      wie: 'betrokkene',
      betrokkeneId: partner,
      akkoord: true,
    } as const
    expect(codes(toetsMaakAfspraak(maak, na, als()))).toEqual(['client-doet-niet-meer-mee'])
    expect(codes(toetsMaakAfspraak({ ...maak, betrokkeneId: client }, na, als()))).toEqual([])
  })
  test('wat hij zelf nog zou doen vervalt; wat klaar is of van een ander blijft', () => {
    const eigen = (id: string, staat: 'aanvaard' | 'lukt-niet' | 'gedaan', betrokkeneId = partner) =>
      afspraak({ id, staat, partijId: null, betrokkeneId })
    const afspraken = [
      eigen('a', 'aanvaard'),
      eigen('b', 'lukt-niet'),
      eigen('c', 'gedaan'),
      eigen('d', 'aanvaard', client),
    ]
    expect(vervaltMet(aanpak({}, { afspraken }), partner).map(({ id }) => id)).toEqual(['a', 'b'])
  })
})

describe('van ieder telt zijn eigen laatste gesprek (2.3a.3 lid 4, toelichting)', () => {
  const wil = gebeurtenis('samenspraak', 3, { betrokkeneId: partner, code: 'wil-stoppen' })
  test('een later gesprek met een ander verbergt de wens om te stoppen niet', () => {
    const ander = gebeurtenis('samenspraak', 5, { betrokkeneId: client, code: 'gesproken' })
    expect(moet(aanpak({}, { gebeurtenissen: [wil, ander] }))).toContain('stopwens-melden')
  })
  test('is hij gestopt, of wil hij toch door, dan is er niets te melden', () => {
    const toch = gebeurtenis('samenspraak', 5, { betrokkeneId: partner, code: 'gesproken' })
    for (const later of [gestopt, toch])
      expect(moet(aanpak({}, { gebeurtenissen: [wil, later] }))).not.toContain('stopwens-melden')
  })
})
