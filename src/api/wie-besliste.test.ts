import { expect, test } from 'vitest'
import { z } from 'zod'
import { mensenVanPartijen } from '../../testing/portaal-op-de-weg.ts'
import { regel } from '../verwerking/velden.ts'
import { besluitVan } from './wie-besliste.ts'

const handeling = { invoer: z.object({ beslistDoor: regel({ min: 2 }), telefoon: regel({ max: 30 }) }) }
const systeem = { ...mensenVanPartijen.schuldhulp, systeem: true } as const

test('a system names the professional who decided, in the field of the act and where a name of a person would stand (N-5.4.2-1)', () => {
  const besluit = besluitVan(handeling, systeem, { beslistDoor: ' R. van der Meer ', telefoon: 'x' })
  expect(besluit).toMatchObject({
    wie: { naam: 'R. van der Meer' },
    invoer: { beslistDoor: 'R. van der Meer', telefoon: 'x' },
  })
})

test.each(['', ' R ', 'x'.repeat(121), 'R.\nMeer', 'R.\u0000', 'R.\ud800', 7, null, ['R. Meer']])(
  'what is no name is nobody: %j',
  (beslistDoor) => {
    expect(besluitVan(handeling, systeem, { beslistDoor })).toBeUndefined()
  },
)

test('a person is who he is, whatever he types', () => {
  const { schuldhulp } = mensenVanPartijen
  expect(besluitVan(handeling, schuldhulp, { beslistDoor: 'Een ander' })?.wie).toBe(schuldhulp)
})
