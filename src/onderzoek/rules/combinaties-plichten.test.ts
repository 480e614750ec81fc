import { describe, expect, test } from 'vitest'
import { gezinsband } from '../../../testing/banden.ts'
import { combinaties } from '../../../testing/combinaties.ts'
import { client, dienst, dossier, gebeurtenis, lopend, partner, verzoek } from '../../../testing/onderzoek.ts'
import { partijRegimeNamen } from '../../wet/partij-regimes.ts'
import { dienstSoorten, dienstStaten, type Feiten, hoedanigheden, verzoekStaten } from './feiten.ts'
import { plichten } from './plichten.ts'
import { type Staat, staten } from './staten.ts'
import { wachtOp } from './wacht-op.ts'

const jaNee = [true, false] as const
const termijnen = { onderzoekKlaar: '2027-01-11', persoonlijkPlan: '2026-12-07' }
const moet = (feiten: Feiten, code: string) =>
  plichten(feiten, termijnen).filter((plicht) => plicht.code === code)
const inStaat = (staat: Staat, deel: Partial<Feiten> = {}): Feiten =>
  lopend({
    dossier: dossier({ staat, gestartOp: staat === 'eerste-contact' ? null : '2026-12-06' }),
    ...deel,
  })

describe('wie nog iets over een dienst moet zeggen: van wie, soort en stand (2.3a.2 lid 2)', () => {
  const een = combinaties({ betrokkeneId: [client, partner], soort: dienstSoorten, staat: dienstStaten })
  test.each(staten)('%s', (staat) => {
    for (const eerste of een)
      for (const tweede of een) {
        const diensten = [dienst('een', eerste), dienst('twee', tweede)]
        const open = [eerste, tweede].filter((elk) => elk.soort === 'dienst' && elk.staat === 'voorgesteld')
        const wie = [client, partner].filter((id) => open.some(({ betrokkeneId }) => betrokkeneId === id))
        const feiten = inStaat(staat, { diensten })
        const naam = JSON.stringify([eerste, tweede])
        const verwacht = staat === 'afgerond' && wie.length > 0 ? [wie] : []
        expect(
          moet(feiten, 'vraag-dienstverklaring').map(({ betrokkenen }) => betrokkenen),
          naam,
        ).toEqual(verwacht)
        const wacht = staat === 'loopt' || staat === 'afgerond' ? open.length : 0
        expect(wachtOp(feiten).filter(({ soort }) => soort === 'antwoord-op-voorstel').length, naam).toBe(
          wacht,
        )
      }
  })
})

describe('op welk antwoord van een partij wordt gewacht: stand, verzoek en regime (5.4.2 lid 1 en 2)', () => {
  const gevallen = combinaties({ staat: staten, van: verzoekStaten, regime: partijRegimeNamen })
  test.each(gevallen)('$staat, $van, $regime', ({ staat, van, regime }) => {
    const moetAntwoorden = regime === 'geen' || regime === 'suwi' || regime === 'wjsg'
    const wacht = { soort: 'antwoord-van-partij', domein: 'schuldhulp', sinds: '2026-12-09' }
    const feiten = inStaat(staat, { verzoeken: [verzoek({ staat: van, regime })], gebeurtenissen: [] })
    expect(wachtOp(feiten)).toEqual(
      staat === 'loopt' && van === 'verzonden' ? [{ ...wacht, hoeftNiet: !moetAntwoorden }] : [],
    )
    expect(plichten(feiten, termijnen).some(({ handeling }) => handeling.includes('partij'))).toBe(false)
  })
})

describe('wie nog moet weten wat er met zijn gegevens gebeurt (AVG 13 en 14)', () => {
  const gevallen = combinaties({
    staat: staten,
    hoedanigheid: hoedanigheden,
    stemtIn: jaNee,
    gewezen: ['niemand', 'hemzelf', 'een ander', 'iedereen'] as const,
  })
  type Geval = (typeof gevallen)[number]
  const opWie = { niemand: undefined, hemzelf: 'wie', 'een ander': 'ander', iedereen: null } as const
  const feitenVan = ({ staat, hoedanigheid, stemtIn, gewezen }: Geval): Feiten => {
    const betrokkeneId = opWie[gewezen]
    const ja = stemtIn ? [gebeurtenis('gezinslid-stemt-in', { betrokkeneId: 'wie' })] : []
    const verteld =
      betrokkeneId === undefined ? [] : [gebeurtenis('gewezen-op-gegevensgebruik', { betrokkeneId })]
    return inStaat(staat, {
      betrokkenen: [{ id: 'wie', datum: '2026-12-10', hoedanigheid }],
      gezinsbanden: hoedanigheid === 'gezinslid' ? [gezinsband('wie', 'partner')] : [],
      gebeurtenissen: [...ja, ...verteld],
    })
  }
  /** Who is client gave his data himself and hears it at once; of anybody else within a month of being named. */
  const gafZelf = ({ staat, hoedanigheid, stemtIn }: Geval): boolean =>
    hoedanigheid === 'verzoeker' ||
    (hoedanigheid === 'gezinslid' && stemtIn && (staat === 'loopt' || staat === 'afgerond'))
  /** Also after the end, as long as his data are kept. */
  const magOpen = ({ staat, gewezen }: Geval): boolean =>
    staat !== 'niet-gestart' && (gewezen === 'niemand' || gewezen === 'een ander')

  test.each(gevallen)('$staat, $hoedanigheid, stemt in: $stemtIn, verteld aan $gewezen', (geval) => {
    const plicht = moet(feitenVan(geval), 'informeer-over-gegevens')
    const verwacht = { betrokkenen: ['wie'], uiterlijk: gafZelf(geval) ? null : '2027-01-11' }
    expect(plicht.map(({ betrokkenen, uiterlijk }) => ({ betrokkenen, uiterlijk }))).toEqual(
      magOpen(geval) ? [verwacht] : [],
    )
  })
})
