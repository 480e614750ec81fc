import { expect, test } from 'vitest'
import { hoofdstukken } from '../composition/hoofdstukken.ts'
import { codeTekst } from './catalogus.ts'

test('iedere soort dossier heeft een eigen woord in de werkvoorraad', () => {
  const paden = hoofdstukken.map(({ dossier }) => dossier.pad)
  expect(paden.filter((pad) => codeTekst('dossiersoort', pad) === pad)).toEqual([])
})
