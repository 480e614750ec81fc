import { expect, test } from 'vitest'
import { naamVan } from '../verwerking/verwerking.ts'
import { gecoordineerdeAanpak } from './index.ts'
import { redenen } from './rules/redenen.ts'
import { watHelptInAanpak } from './wat-helpt.ts'

test('iedere reden waarvoor iets helpt bestaat, en de handeling die helpt ook', () => {
  expect(Object.keys(watHelptInAanpak).filter((code) => !Object.hasOwn(redenen, code))).toEqual([])
  const namen = gecoordineerdeAanpak.handelingen.map(naamVan)
  expect(Object.values(watHelptInAanpak).filter((naam) => !namen.includes(naam))).toEqual([])
})

test('iedere reden die niemand mist bestaat', () => {
  const { nietsErvoor = [] } = gecoordineerdeAanpak
  expect(nietsErvoor.filter((code) => !Object.hasOwn(redenen, code))).toEqual([])
})
