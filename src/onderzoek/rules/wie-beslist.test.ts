import { describe, expect, test } from 'vitest'
import { combinaties } from '../../../testing/combinaties.ts'
import { type Domein, domeinNamen } from '../../wet/domeinen.ts'
import { type Dwangregime, dwangregimeNamen, dwangregimeOp } from '../../wet/dwang.ts'
import { dienstSoorten } from './feiten.ts'
import { redenenWieBeslist, vraagtBeslisser, type WieBeslist } from './wie-beslist.ts'

const vandaag = '2026-12-24'
const sociaal: readonly Domein[] = ['maatschappelijke-ondersteuning', 'jeugd', 'schuldhulp', 'participatie']
const zonder = { beslisser: '', dwang: undefined, besluitKenmerk: '', besluitDatum: undefined }

const codes = (invoer: WieBeslist): readonly string[] =>
  redenenWieBeslist(invoer, vandaag).flatMap((reden) => (reden ? [reden.code] : []))
const als = (geldt: boolean, code: string): readonly string[] => (geldt ? [code] : [])

describe('wie beslist over wat nodig is (2.3a.1 lid 6, 2.3a.2 lid 1)', () => {
  test.each(domeinNamen)(
    '%s: het college bij een dienst uit het sociaal domein, anders staat erbij wie',
    (domein) => {
      for (const soort of dienstSoorten)
        for (const beslisser of ['', 'de huisarts']) {
          const college = sociaal.includes(domein) && soort === 'dienst'
          expect(codes({ ...zonder, domein, soort, beslisser })).toEqual([
            ...als(!college && beslisser === '', 'beslisser-ontbreekt'),
            ...als(college && beslisser !== '', 'beslisser-is-het-college'),
          ])
          expect(vraagtBeslisser({ domein, soort, dwang: undefined })).toBe(!college)
        }
    },
  )
})

describe('dwang: alleen de vijf regimes, op een beslissing die elders ligt (2.3a.4, toelichting; §1.5)', () => {
  /** Written from the laws themselves: which help each regime is about. */
  const hoortBij: Readonly<Record<Dwangregime, Domein>> = {
    'gesloten-jeugdhulp': 'jeugd',
    kinderbeschermingsmaatregel: 'jeugd',
    jeugdreclassering: 'jeugd',
    wvggz: 'geestelijke-gezondheidszorg',
    wzd: 'langdurige-zorg',
  }
  test('er zijn er precies vijf', () => {
    expect([...dwangregimeNamen].toSorted()).toEqual(Object.keys(hoortBij).toSorted())
    expect(dwangregimeNamen.every((naam) => dwangregimeOp(naam, vandaag).beslist !== '')).toBe(true)
  })
  test.each(dwangregimeNamen)(
    '%s: in elk domein, als dienst of interventie, met of zonder besluit',
    (dwang) => {
      const gevallen = combinaties({
        domein: domeinNamen,
        soort: dienstSoorten,
        besluitKenmerk: ['', 'C/10/2026-1', 'hij wil niet'],
        besluitDatum: [undefined, '2026-12-01', '2026-12-25'],
      })
      for (const geval of gevallen) {
        const { domein, soort, besluitKenmerk, besluitDatum } = geval
        expect(codes({ ...zonder, ...geval, dwang }), JSON.stringify(geval)).toEqual([
          ...als(soort === 'dienst', 'dienst-is-vrijwillig'),
          ...als(domein !== hoortBij[dwang], 'dwang-ander-domein'),
          ...als(besluitKenmerk === '' || besluitDatum === undefined, 'dwang-zonder-besluit'),
          ...als(besluitKenmerk === 'hij wil niet', 'kenmerk-is-geen-tekst'),
          ...als(besluitDatum === '2026-12-25', 'datum-in-toekomst'),
        ])
      }
    },
  )
  test('zonder regime hoort er geen beslissing bij', () => {
    const toezicht = {
      ...zonder,
      domein: 'jeugd',
      soort: 'interventie',
      beslisser: 'de burgemeester',
    } as const
    expect(codes(toezicht)).toEqual([])
    expect(codes({ ...toezicht, besluitDatum: '2026-12-01' })).toEqual(['besluit-zonder-dwang'])
    expect(codes({ ...toezicht, besluitKenmerk: '12' })).toEqual(['besluit-zonder-dwang'])
  })
})
