import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { combinaties } from '../../../testing/combinaties.ts'
import {
  afspraak,
  clientAanTafel,
  erbij,
  ingebracht,
  meeneming,
  overleg,
  toeleider,
  vanPartij,
} from '../../../testing/slot-feiten.ts'
import type { OverlegafspraakFeit } from './feiten.ts'
import { clientErbij, clientWasErbij, toetsSluitCasusoverleg } from './sluit-casusoverleg.ts'
import { staten } from './staten.ts'

const goed = { afsprakenCompleet: true, meenemenNagelopen: true, clientErbij: 'ja' } as const
const sluit = (anders: object = {}, feiten = overleg(), kader = toeleider) =>
  codes(toetsSluitCasusoverleg({ ...goed, ...anders }, feiten, kader))

describe('sluiten vraagt drie dingen (5.4.3 lid 1, 3 en 4)', () => {
  test('alle combinaties van de drie antwoorden', () => {
    const alle = combinaties({
      afsprakenCompleet: [true, false],
      meenemenNagelopen: [true, false],
      clientErbij,
      wieVertelt: ['', 'organisator'],
    })
    for (const een of alle)
      expect(sluit(een)).toEqual([
        ...(een.afsprakenCompleet ? [] : ['afspraken-niet-nagelopen']),
        ...(een.meenemenNagelopen ? [] : ['meenemen-niet-nagelopen']),
        ...(een.clientErbij === 'ja' ? [] : ['client-was-er-niet']),
        ...(een.clientErbij === 'ja' || een.wieVertelt ? [] : ['niemand-vertelt-de-client']),
      ])
    expect(alle).toHaveLength(24)
  })
  test('was de cliënt er niet, dan vertelt iemand het hem (2.3a.3 lid 5)', () => {
    const zonder = overleg({}, { aanwezig: [erbij('ggz')] })
    expect(clientWasErbij(zonder)).toBe('nee')
    expect(sluit({ clientErbij: 'nee' }, zonder)).toEqual(['niemand-vertelt-de-client'])
    expect(sluit({ clientErbij: 'nee', wieVertelt: 'organisator' }, zonder)).toEqual([])
    expect(sluit({ clientErbij: 'nee', wieVertelt: 'mevrouw' }, zonder)).toEqual(['verteller-doet-niet-mee'])
    expect(sluit({}, zonder)).toEqual(['client-was-er-niet'])
  })
  test('van twee cliënten was er een: een deel; ook wie eerder wegging was er', () => {
    const tweede = { ...clientAanTafel, id: 'zoon', betrokkeneId: 'zoon' }
    const deels = overleg(
      {},
      { deelnemers: [...overleg().deelnemers, tweede], aanwezig: [erbij('mevrouw', '2027-03-01T10:10:00Z')] },
    )
    expect(clientWasErbij(deels)).toBe('een-deel')
    expect(sluit({ clientErbij: 'een-deel', wieVertelt: 'ggz' }, deels)).toEqual([])
  })
})

describe('sluiten wacht op ieders eigen ja of nee', () => {
  test.each([
    ['voorgesteld', ['afspraak-nog-zonder-antwoord']],
    ['ja', []],
    ['nee', []],
  ] as const)('een afspraak staat op %s', (staat: OverlegafspraakFeit['staat'], verwacht) => {
    expect(sluit({}, overleg({}, { afspraken: [afspraak('1', 'ggz', { staat })] }))).toEqual(verwacht)
  })
  test.each([
    ['gevraagd', ['meeneming-nog-zonder-antwoord']],
    ['ja', []],
    ['nee', []],
  ] as const)('of iets mee mag staat op %s', (staat, verwacht) => {
    const meenemingen = [meeneming('m', 'i', 'werk', staat)]
    expect(sluit({}, overleg({}, { ingebracht: [ingebracht('i', 'ggz')], meenemingen }))).toEqual(verwacht)
  })
  test('alleen wie het organiseert sluit', () => {
    expect(sluit({}, overleg(), vanPartij('ggz'))).toEqual(['overleg-niet-de-organisator'])
  })
  test.each(staten.map((staat) => [staat]))('in de stand %s', (staat) => {
    expect(sluit({}, overleg({ staat })).length === 0).toBe(staat === 'open')
  })
})

test('gaat er iets mee, dan sluit wie in de zaal is: het formulier noemt wat er meegaat (5.4.3 lid 1)', () => {
  const zonder = (anders: object) =>
    sluit(
      {},
      overleg(
        {},
        { aanwezig: overleg().aanwezig.map((een) => ({ ...een, tot: '2027-03-01T10:10:00Z' })), ...anders },
      ),
    )
  expect(
    zonder({ ingebracht: [ingebracht('i', 'ggz')], meenemingen: [meeneming('m', 'i', 'werk', 'ja')] }),
  ).toContain('overleg-niet-binnen')
  expect(zonder({})).toEqual([])
})
