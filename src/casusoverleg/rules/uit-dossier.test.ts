import { describe, expect, test } from 'vitest'
import { allenBinnen, binnen, organisator, overleg, school } from '../../../testing/zaal-feiten.ts'
import type { Feiten } from './feiten.ts'
import { kanUitDossier, redenenUitDossier, type UitDossier } from './uit-dossier.ts'

const gegeven: UitDossier = {
  ...{ betrokkeneId: 'zoon', waarom: 'Zonder dit kiezen wij het verkeerde rooster.' },
  ...{ nietVoor: [], voorwaarden: [] },
}
const redenen = (deel: Partial<UitDossier> = {}, feiten = overleg()) =>
  redenenUitDossier({ ...gegeven, ...deel }, feiten, organisator).flatMap((een) => een?.code ?? [])
const met = (...ids: readonly string[]): Feiten =>
  overleg({}, { aanwezig: [...allenBinnen, ...ids.map((id) => binnen(id))] })

describe('wie organiseert brengt iets in uit zijn dossier (5.4.3 lid 1)', () => {
  test('elk gegeven met waarom het hier nodig is: niets gaat als geheel mee', () => {
    expect(redenen()).toEqual([])
    expect(redenen({ waarom: ' ' })).toEqual(['overleg-zonder-waarvoor'])
  })
  test('alleen over wie het overleg gaat', () => {
    expect(redenen({ betrokkeneId: undefined })).toEqual(['overleg-niet-over-hem'])
    expect(redenen({ betrokkeneId: 'oma' })).toEqual(['overleg-niet-over-hem'])
  })
  test('wat aan een gezinslid niet mag worden getoond, nooit terwijl hij erbij is', () => {
    expect(redenen({ nietVoor: ['d-moeder'] }, met('d-moeder'))).toEqual(['overleg-niet-voor-in-zaal'])
    expect(redenen({ nietVoor: ['d-moeder'] })).toEqual([])
    expect(redenen({ betrokkeneId: 'moeder' }, met('d-zoon'))).toEqual(['overleg-client-hoort-mee'])
  })
  test('ook een voorwaarde houdt het bij een cliënt in de zaal vandaan; wat over hemzelf gaat is van hem, behalve van politie en justitie', () => {
    const vragen = [{ soort: 'eerst-vragen', akkoord: ['school'] }] as const
    const politie = [{ soort: 'politie-of-justitie', wet: 'wpg' }, ...vragen] as const
    const zaal = met('d-zoon')
    expect(redenen({ voorwaarden: vragen }, zaal)).toEqual([])
    expect(redenen({ voorwaarden: politie }, zaal)).toContain('overleg-client-hoort-mee')
    const hoortMee = {
      ...zaal,
      deelnemers: zaal.deelnemers.map((een) =>
        een.id === 'd-zoon' ? { ...een, hoortOver: ['zoon', 'moeder'] } : een,
      ),
    }
    expect(redenen({ betrokkeneId: 'moeder' }, hoortMee)).toEqual([])
    expect(redenen({ betrokkeneId: 'moeder', voorwaarden: vragen }, hoortMee)).toEqual([
      'overleg-client-hoort-mee',
    ])
  })
  test('een partij die alleen luistert en het niet mag weten, houdt het tegen; met een scherm leest zij het niet (5.4.2 lid 1)', () => {
    const nietGgz = [{ soort: 'niet-delen-met', aan: ['ggz'] }] as const
    expect(redenen({ voorwaarden: nietGgz }, met('d-ggz'))).toEqual(['overleg-client-hoort-mee'])
    expect(redenen({ voorwaarden: [{ soort: 'alleen-deel', deel: 'Een deel.' }] }, met('d-ggz'))).toEqual([
      'overleg-client-hoort-mee',
    ])
    expect(redenen({ nietVoor: ['d-ggz'] }, met('d-ggz'))).toEqual(['overleg-niet-voor-in-zaal'])
    expect(redenen({ voorwaarden: nietGgz })).toEqual([])
  })
  test('een voorwaarde houdt wie het niet mag weten erbuiten; sluit zij iedereen uit, dan blijft het in het dossier', () => {
    expect(redenen({ voorwaarden: [{ soort: 'niet-delen-met', aan: ['ggz'] }] })).toEqual([])
    const niemand = { nietVoor: ['d-moeder', 'd-zoon', 'd-oma'] }
    expect(redenen({ ...niemand, voorwaarden: [{ soort: 'eerst-vragen', akkoord: [] }] })).toEqual([
      'overleg-niemand-mag-zien',
      'voorwaarde-eerst-vragen',
    ])
    expect(redenen({ ...niemand, voorwaarden: [{ soort: 'eerst-vragen', akkoord: ['school'] }] })).toEqual([])
  })
})

describe('wanneer dat kan', () => {
  const kan = (feiten: Feiten, kader = organisator) =>
    kanUitDossier(feiten, kader).flatMap((een) => een?.code ?? [])
  test('als het open is, door wie het organiseert', () => {
    expect(kan(overleg())).toEqual([])
    expect(kan(overleg({ staat: 'belegd' }))).toEqual(['overleg-nog-niet-open'])
    expect(kan(overleg({ gesprekssleutel: null }))).toEqual(['overleg-gesprek-weg'])
    expect(kan(overleg(), { ...organisator, vandaag: '2026-12-09' })).toEqual(['overleg-niet-vandaag'])
    expect(kan(overleg(), school)).toEqual(['overleg-niet-de-organisator'])
  })
  test('niet als hij zelf niet in de zaal is, of wegging', () => {
    const weg = binnen('d-noor', 'noor', '2026-12-07T09:30:00Z')
    for (const aanwezig of [[], [binnen('d-school', 'sara')], [weg]])
      expect(kan(overleg({}, { aanwezig }))).toEqual(['overleg-niet-binnen'])
  })
})
