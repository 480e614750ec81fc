import { expect, test } from 'vitest'
import { mensenVanPartijen } from '../../testing/portaal-op-de-weg.ts'
import { beantwoordVraag } from '../partijportaal/beantwoord-vraag.ts'
import { besluitVan } from './wie-besliste.ts'

const systeem = { ...mensenVanPartijen.schuldhulp, systeem: true } as const

test('a system names the professional who decided, in the field of the act and where a name of a person would stand (N-5.4.2-1)', () => {
  const besluit = besluitVan(beantwoordVraag, systeem, { beslistDoor: ' R. van der Meer ', telefoon: 'x' })
  expect(besluit).toMatchObject({
    wie: { naam: 'R. van der Meer' },
    invoer: { beslistDoor: 'R. van der Meer', telefoon: 'x' },
  })
})

test.each(['', ' R ', 'x'.repeat(121), 'R.\nMeer', 'R.\u0000', 'R.\ud800', 7, null, ['R. Meer']])(
  'what is no name is nobody: %j',
  (beslistDoor) => {
    expect(besluitVan(beantwoordVraag, systeem, { beslistDoor })).toBeUndefined()
  },
)

test('a person is who he is, whatever he types', () => {
  const { schuldhulp } = mensenVanPartijen
  expect(besluitVan(beantwoordVraag, schuldhulp, { beslistDoor: 'Een ander' })?.wie).toBe(schuldhulp)
})
