import { describe, expect, test } from 'vitest'
import { aanpak, als, alsBeslisser, codes, gebeurtenis } from '../../../testing/aanpak.ts'
import { voorafBeantwoordMelding } from './beantwoord-melding.ts'
import { toetsBeslisEinde } from './beslis-einde.ts'
import type { Feiten, GebeurtenisFeit } from './feiten.ts'
import { voorafLegOverdrachtVast } from './leg-overdracht-vast.ts'
import { plichten } from './plichten.ts'
import { type Staat, staten } from './staten.ts'

/**
 * What can follow each other, as letters: M a notification, A the college's answer, P and C another coordinator while
 * the one before was of a party or an official, O the data came in.
 */
const letters = ['M', 'A', 'P', 'C', 'O'] as const
type Letter = (typeof letters)[number]

const feit: Readonly<Record<Letter, (versie: number) => GebeurtenisFeit>> = {
  M: (versie) => gebeurtenis('melding-aan-college', versie, { code: 'verhuisd' }),
  A: (versie) => gebeurtenis('melding-beantwoord', versie, { code: 'voortgezet' }),
  P: (versie) => gebeurtenis('coordinator-vervangen', versie, { code: 'partij' }),
  C: (versie) => gebeurtenis('coordinator-vervangen', versie, { code: 'college' }),
  O: (versie) => gebeurtenis('overdracht-aan-college', versie),
}
const volgordes = (lengte: number): readonly string[] =>
  lengte === 0 ? [''] : volgordes(lengte - 1).flatMap((begin) => letters.map((een) => begin + een))
const alle = [0, 1, 2, 3, 4].flatMap(volgordes)

const na = (volgorde: string, staat: Staat, verantwoordelijk: 'college' | 'schuldhulp'): Feiten =>
  aanpak(
    {
      staat,
      verwerkingsverantwoordelijke: verantwoordelijk,
      coordinator: staat === 'teruggegeven' ? null : 'jansen',
    },
    {
      gebeurtenissen: [
        gebeurtenis('terugvalafspraak', 0, { code: 'gemaakt' }),
        ...[...volgorde].map((letter, i) => feit[letter as Letter](i + 1)),
      ],
    },
  )

const loopt = (staat: Staat): boolean => staat === 'in-uitvoering' || staat === 'einde-gemeld'
/** A notification after which there was neither an answer nor another coordinator (2.3a.3 lid 4). */
const meldingOpen = (volgorde: string): boolean => /M[^APC]*$/.test(volgorde)
/** Each receipt is of the party that waits longest, and of the present one when none waits (5.4.4 lid 8). */
const ontvangsten = (volgorde: string) => {
  let open = 0
  const eigen: number[] = []
  for (const [i, letter] of [...volgorde].entries()) {
    if (letter === 'P') open += 1
    if (letter === 'O' && open === 0) eigen.push(i)
    else if (letter === 'O') open -= 1
  }
  return { open, eigen }
}
const wachtOpVorige = (volgorde: string): boolean => ontvangsten(volgorde).open > 0
/** The party of the present coordinator handed over after the notification that is open. */
const nuOntvangen = (volgorde: string): boolean =>
  meldingOpen(volgorde) && ontvangsten(volgorde).eigen.some((i) => i > volgorde.lastIndexOf('M'))
const wacht = (volgorde: string, staat: Staat, vanPartij: boolean): boolean =>
  wachtOpVorige(volgorde) || (vanPartij && loopt(staat) && !nuOntvangen(volgorde))

const werkgevers = ['college', 'schuldhulp'] as const
const gevallen = staten.flatMap((staat) =>
  werkgevers.map((verantwoordelijk) => ({ staat, verantwoordelijk })),
)

describe('in iedere volgorde van melding, antwoord, vervanging en overdracht (2.3a.3 lid 4, 5.4.4 lid 8)', () => {
  test.each(gevallen)('$staat, coördinator van $verantwoordelijk: antwoorden op een melding', (geval) => {
    for (const een of alle) {
      const redenen = codes(
        voorafBeantwoordMelding(na(een, geval.staat, geval.verantwoordelijk), alsBeslisser),
      )
      expect(redenen, een).toEqual(
        loopt(geval.staat) && meldingOpen(een) ? [] : ['geen-melding-om-te-beantwoorden'],
      )
    }
  })
  test.each(gevallen)('$staat, coördinator van $verantwoordelijk: de overdracht ontvangen', (geval) => {
    for (const een of alle) {
      const redenen = codes(
        voorafLegOverdrachtVast(na(een, geval.staat, geval.verantwoordelijk), alsBeslisser),
      )
      const verwacht = wacht(een, geval.staat, geval.verantwoordelijk !== 'college')
      expect(redenen, een).toEqual(verwacht ? [] : ['geen-overdracht-verwacht'])
    }
  })
  test.each(gevallen.filter(({ staat }) => staat !== 'beeindigd'))(
    '$staat, coördinator van $verantwoordelijk: het einde',
    ({ staat, verantwoordelijk }) => {
      for (const een of alle) {
        const feiten = na(een, staat, verantwoordelijk)
        const besluit = { eindeOp: '2027-03-01', overdrachtOntvangen: false }
        const verwacht = wacht(een, staat, verantwoordelijk !== 'college')
          ? ['overdracht-aan-college-ontbreekt']
          : []
        expect(
          codes(toetsBeslisEinde({ ...besluit, eigenReden: 'Klaar.' }, feiten, alsBeslisser)),
          een,
        ).toEqual(verwacht)
        expect(codes(toetsBeslisEinde(besluit, feiten, alsBeslisser)), een).toEqual([
          ...(meldingOpen(een) ? [] : ['einde-zonder-melding-of-reden']),
          ...verwacht,
        ])
      }
    },
  )
  test('zijn alle doelen klaar, dan hoort het college het, tenzij er al een melding ligt (2.3a.3 lid 4)', () => {
    for (const een of alle) {
      const feiten = {
        ...na(een, 'in-uitvoering', 'college'),
        doelen: [{ id: 'doel-1', staat: 'bereikt' } as const],
      }
      const moet = plichten(feiten, als('coordinator', 'jansen')).map(({ code }) => code)
      expect(moet.includes('doelen-bereikt-melden'), een).toBe(!meldingOpen(een))
    }
  })
})
