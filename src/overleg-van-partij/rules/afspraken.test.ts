import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { combinaties } from '../../../testing/combinaties.ts'
import { toegezegd, uitkomst, vanOrganisatie } from '../../../testing/uitkomst-van-overleg.ts'
import { afspraakstaten } from '../../wet/afspraakstaten.ts'
import { rolNamen } from '../../wet/rollen.ts'
import { type EigenStap, toetsEigenStap } from './afspraken.ts'
import { bewaardTot } from './bewaren.ts'
import type { BijGemeente } from './feiten.ts'
import { toetsBekijkUitkomst } from './toegang.ts'

const zoalsHier = ({ afspraken }: ReturnType<typeof uitkomst>): BijGemeente =>
  new Map(afspraken.map(({ id, staat }) => [id, staat]))
const gedaan = 'meld-afspraak-gedaan'
const meld = (
  deel: object = {},
  feiten = uitkomst(),
  stap: EigenStap = gedaan,
  gemeente = zoalsHier(feiten),
) =>
  codes(
    toetsEigenStap(stap)({ afspraakId: '1', op: '2027-03-05', ...deel }, feiten, vanOrganisatie, gemeente),
  )

describe('wat een partij van haar afspraak uit het overleg zegt (5.4.3 lid 3)', () => {
  test('gedaan, of dat het niet lukt, op een dag sinds het overleg en niet na vandaag', () => {
    expect(meld()).toEqual([])
    expect(meld({}, uitkomst(), 'meld-afspraak-lukt-niet')).toEqual([])
    expect(meld({ op: '2027-02-28' })).toEqual(['overleg-dag-te-vroeg'])
    expect(meld({ op: '2027-03-11' })).toEqual(['overleg-dag-in-toekomst'])
  })
  test('alleen van een eigen afspraak die de gemeente nog heeft', () => {
    expect(meld({ afspraakId: '2' })).toEqual(['overlegafspraak-niet-van-u'])
    expect(meld({}, uitkomst(), gedaan, new Map())).toEqual(['gemeente-heeft-afspraak-niet-meer'])
  })
  test('zoals zij bij de gemeente staat: wat daar is ingetrokken, kan hier niet meer gedaan zijn', () => {
    expect(meld({}, uitkomst(), gedaan, new Map([['1', 'ingetrokken']]))).toEqual([
      'overlegafspraak-staat-anders',
    ])
  })
  test.each(afspraakstaten)('in de stand %s', (staat) => {
    const feiten = uitkomst({}, { afspraken: [toegezegd('1', { staat })] })
    expect(meld({}, feiten).length === 0).toBe(staat === 'aanvaard' || staat === 'lukt-niet')
    expect(meld({}, feiten, 'meld-afspraak-lukt-niet').length === 0).toBe(staat === 'aanvaard')
  })
})

describe('wie het leest (5.4.3 lid 4: afspraken gaan niet rond)', () => {
  test('alle combinaties van rol en organisatie: alleen de mensen van de eigen organisatie', () => {
    for (const { rol, organisatieId } of combinaties({
      rol: rolNamen,
      organisatieId: ['organisatie', 'andere', undefined],
    })) {
      const kader = { vandaag: '2027-03-10', wie: { gebruikerId: 'wie', rol, organisatieId } }
      const mag = rol === 'partijmedewerker' && organisatieId === 'organisatie'
      expect(codes(toetsBekijkUitkomst(uitkomst(), kader))).toEqual(mag ? [] : ['geen-zicht-op-overleg'])
    }
  })
})

describe('hoe lang het in het portaal staat (AVG 5 lid 1 onder e)', () => {
  test.each([
    ['zonder dag: dertig dagen na het sluiten', [null], '2027-03-31'],
    ['dertig dagen na de laatste dag van de afspraken', ['2027-04-01', null, '2027-03-15'], '2027-05-01'],
    ['een dag die al was, telt niet', ['2027-02-01'], '2027-03-31'],
    ['nooit langer dan zes maanden', ['2028-01-01'], '2027-09-01'],
  ] as const)('%s', (_, uiterlijken, verwacht) => {
    expect(bewaardTot('2027-03-01', uiterlijken)).toBe(verwacht)
  })
})
