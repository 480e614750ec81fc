import { expect, test } from 'vitest'
import { ecogramVanOnderzoek } from './ecogram-van-onderzoek.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'

const verzoek = {
  id: 'v1',
  partijId: 'p1',
  partij: 'UWV',
  betrokkeneId: 'm1',
  domein: 'werk-en-inkomen',
  staat: 'verzonden',
  regime: 'suwi',
  thema: 'inkomen',
  niveau: 'dat',
  verzondenOp: '2026-12-01',
  beantwoordOp: null,
  binnen: true,
}
const gegeven = {
  id: 'g1',
  betrokkeneId: 'm1',
  onderdeel: 'b',
  thema: 'inkomen',
  categorie: 'gewoon',
  niveau: 'dat',
  bron: 'partij',
  verzoekId: 'v1',
  datum: '2026-12-03',
  binnen: true,
  nietTonenAan: [],
  nietInzienTot: null,
  hints: [],
}
const dienst = {
  ...{ id: 'd1', betrokkeneId: 'm1', domein: 'schuldhulp', soort: 'dienst', staat: 'voorgesteld' },
  ...{ verklaardOp: null, aangevraagdOp: null, afgehandeldOp: null, uiterlijk: null },
  ...{ los: false, vertrouwelijk: false },
}
const beeld = (deel: Partial<OnderzoekBeeld>) =>
  ecogramVanOnderzoek({ betrokkenen: [], verzoeken: [], diensten: [], gegevens: [], ...deel } as never)
const soorten = (deel: Partial<OnderzoekBeeld>) => beeld(deel).lijnen.map(({ soort }) => soort)

test('een verzoek aan een partij is gevraagd, gegeven of zonder informatie gebleven (5.4.2)', () => {
  for (const [staat, soort] of [
    ['verzonden', 'gegevens-gevraagd'],
    ['beantwoord', 'gegevens-gegeven'],
    ['geweigerd', 'niets-gegeven'],
  ] as const)
    expect(soorten({ verzoeken: [{ ...verzoek, staat }] })).toEqual([soort])
})

test('een ingetrokken verzoek en hulp die de cliënt weigerde, staan er niet in', () => {
  const leeg = beeld({
    verzoeken: [{ ...verzoek, staat: 'ingetrokken' }],
    diensten: [{ ...dienst, staat: 'geweigerd' }],
  })
  expect(leeg).toEqual({ mensen: [], partijen: [], lijnen: [] })
})

test('hulp staat er voorgesteld of afgesproken (2.3a.1 lid 4 onder d)', () => {
  expect(soorten({ diensten: [dienst, { ...dienst, staat: 'aanvaard' }] })).toEqual([
    'hulp-voorgesteld',
    'hulp-afgesproken',
  ])
})

test('de voorwaarde van een partij staat alleen bij haar eigen antwoord (5.4.2 lid 1)', () => {
  const verzoeken = [
    { ...verzoek, staat: 'beantwoord' },
    { ...verzoek, id: 'v2', staat: 'beantwoord' },
  ]
  const voorwaarden = [{ soort: 'eerst-vragen', akkoord: [] }]
  const metSlot = beeld({ verzoeken, gegevens: [{ ...gegeven, voorwaarden }] })
  expect(metSlot.lijnen.map(({ voorwaarde }) => voorwaarde)).toEqual([true, false])
})

test('een partij die twee keer iets is gevraagd, staat er één keer', () => {
  expect(beeld({ verzoeken: [verzoek, { ...verzoek, id: 'v2' }] }).partijen).toEqual([
    { id: 'p1', naam: 'UWV', domein: 'werk-en-inkomen' },
  ])
})
