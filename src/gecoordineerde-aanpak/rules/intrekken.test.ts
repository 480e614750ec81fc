import { describe, expect, test } from 'vitest'
import { aanpak, aanpakIn, als, alsBeslisser, codes, verstrekking } from '../../../testing/aanpak.ts'
import type { VerstrekkingFeit } from './feiten.ts'
import { teMelden } from './leg-melding-aan-ontvanger-vast.ts'
import { toetsLegUitlegAanClientVast, voorafLegUitlegAanClientVast } from './leg-uitleg-aan-client-vast.ts'
import { toetsLegVernietigingVast, voorafLegVernietigingVast } from './leg-vernietiging-vast.ts'
import { plichten } from './plichten.ts'
import { lopend, staten } from './staten.ts'
import { toetsTrekVerstrekkingIn, voorafTrekVerstrekkingIn } from './trek-verstrekking-in.ts'
import { gever } from './verbeter-gegeven.ts'

const met = (deel: Partial<VerstrekkingFeit> = {}) => aanpak({}, { verstrekkingen: [verstrekking(deel)] })
const weg = { ingetrokkenOp: '2027-02-10' } as const

describe('intrekken wat een partij niet had mogen krijgen (5.4.4 lid 5)', () => {
  const trekIn = (deel: object = {}, feiten = met()) =>
    codes(
      toetsTrekVerstrekkingIn({ verstrekkingId: 'v1', reden: 'Verkeerde partij.', ...deel }, feiten, als()),
    )
  test('met wat er misging', () => {
    expect(trekIn()).toEqual([])
    expect(trekIn({ reden: ' ' })).toEqual(['verbetering-zonder-reden'])
  })
  test('alleen wat aan een partij is gegeven, en een keer', () => {
    expect(trekIn({ verstrekkingId: 'elders' })).toEqual(['verstrekking-onbekend'])
    expect(trekIn({}, met(weg))).toEqual(['niets-gedeeld', 'verstrekking-onbekend'])
    expect(trekIn({}, met({ aan: gever }))).toEqual(['niets-gedeeld', 'verstrekking-onbekend'])
  })
  test('een verbetering ervan hoeft de partij niet meer te horen: zij moet het vernietigen (AVG 19)', () => {
    const verbeterd = { verbeterdOp: '2027-02-11' }
    expect(teMelden(met(verbeterd))).toHaveLength(1)
    expect(teMelden(met({ ...verbeterd, ...weg }))).toEqual([])
  })
})

describe('wat de partij ermee doet (AVG 19)', () => {
  const invoer = { verstrekkingId: 'v1', vernietiging: 'vernietigd', op: '2027-02-12' } as const
  const leg = (deel: object = {}, feiten = met(weg)) =>
    codes(toetsLegVernietigingVast({ ...invoer, ...deel }, feiten, als()))
  test('gevraagd, vernietigd, of niet met de reden', () => {
    expect(leg()).toEqual([])
    expect(leg({ vernietiging: 'gevraagd' })).toEqual([])
    const niet = { vernietiging: 'niet-vernietigd' }
    expect(leg({ ...niet, toelichting: 'Zij moet het zelf bewaren.' })).toEqual([])
    expect(leg({ ...niet, toelichting: ' ' })).toEqual(['vernietiging-zonder-toelichting'])
    expect(leg(niet)).toEqual(['vernietiging-zonder-toelichting'])
  })
  test('een antwoord dat niet klopte, wordt vervangen door het goede', () => {
    expect(leg({ vernietiging: 'gevraagd' }, met({ ...weg, vernietiging: 'vernietigd' }))).toEqual([])
  })
  test('alleen over wat is ingetrokken', () => {
    expect(leg({ verstrekkingId: 'elders' })).toEqual(['verstrekking-onbekend'])
    expect(leg({}, met())).toEqual(['niets-ingetrokken', 'verstrekking-onbekend'])
  })
})

describe('de cliënt hoort wat er misging (AVG 5 lid 1)', () => {
  const leg = (deel: object = {}, feiten = met(weg)) =>
    codes(toetsLegUitlegAanClientVast({ verstrekkingId: 'v1', op: '2027-02-12', ...deel }, feiten, als()))
  test('een keer, over wat is ingetrokken', () => {
    expect(leg()).toEqual([])
    expect(leg({ verstrekkingId: 'elders' })).toEqual(['verstrekking-onbekend'])
    for (const feiten of [met(), met({ ...weg, uitlegOp: '2027-02-11' })])
      expect(leg({}, feiten)).toEqual(['niets-uit-te-leggen', 'verstrekking-onbekend'])
  })
})

describe('wat na het intrekken moet (AVG 5 lid 1 en 19)', () => {
  const moet = (deel: Partial<VerstrekkingFeit>) =>
    plichten(met({ ...weg, ...deel }), als())
      .filter(({ betrokkenen }) => betrokkenen?.includes('schuldhulp'))
      .map(({ code }) => code)
  test.each<[string, Partial<VerstrekkingFeit>, readonly string[]]>([
    ['vragen en uitleggen', {}, ['vernietiging-vragen', 'uitleg-aan-client']],
    ['het antwoord nagaan', { vernietiging: 'gevraagd' }, ['antwoord-op-vernietiging', 'uitleg-aan-client']],
    ['nog uitleggen', { vernietiging: 'vernietigd' }, ['uitleg-aan-client']],
    ['niets meer', { vernietiging: 'vernietigd', uitlegOp: '2027-02-11' }, []],
    ['niets meer na een nee', { vernietiging: 'niet-vernietigd', uitlegOp: '2027-02-11' }, []],
    ['niets zolang het staat', { ingetrokkenOp: null }, []],
  ])('%s', (_, deel, verwacht) => {
    expect(moet(deel)).toEqual(verwacht)
  })
})

test.each(staten)('in de stand %s alleen de coördinator als zijn taak loopt (5.4.4 lid 2)', (staat) => {
  const gegeven = { ...aanpakIn(staat), verstrekkingen: [verstrekking()] }
  const terug = { ...aanpakIn(staat), verstrekkingen: [verstrekking(weg)] }
  const kan = lopend.includes(staat)
  expect(voorafTrekVerstrekkingIn(gegeven, als()).toegestaan).toBe(kan)
  expect(voorafLegVernietigingVast(terug, als()).toegestaan).toBe(kan)
  expect(voorafLegUitlegAanClientVast(terug, als()).toegestaan).toBe(kan)
  expect(voorafTrekVerstrekkingIn(gegeven, alsBeslisser).toegestaan).toBe(false)
})
