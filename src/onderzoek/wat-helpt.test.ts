import { expect, test } from 'vitest'
import { eersteContact, lopend, vandaag } from '../../testing/onderzoek.ts'
import { maakPanel } from '../verwerking/panel.ts'
import { naamVan } from '../verwerking/verwerking.ts'
import { grenzenVanOnderzoek } from './grenzen-van-onderzoek.ts'
import { onderzoek } from './index.ts'
import type { Feiten } from './rules/feiten.ts'
import { redencodes } from './rules/redencodes.ts'
import { watHelptInOnderzoek } from './wat-helpt.ts'

const wie = {
  gebruikerId: 'g',
  naam: 'n',
  petId: 'p',
  gemeente: '0344',
  rol: 'toeleider',
  isAmbtenaar: true,
} as const

const panel = (feiten: Feiten) =>
  maakPanel(
    {
      handelingen: onderzoek.handelingen,
      plichten: [],
      grenzen: grenzenVanOnderzoek(feiten),
      voorbij: onderzoek.voorbij ?? [],
      watHelpt: watHelptInOnderzoek,
    },
    feiten,
    { vandaag, wie },
  )

const hulpBij = (feiten: Feiten, handeling: string) => {
  const helpt = panel(feiten).magNiet.find(({ verwerking }) => naamVan(verwerking) === handeling)?.helpt
  return helpt && naamVan(helpt)
}

test('iedere reden waarvoor iets helpt bestaat, en de handeling die helpt ook', () => {
  const grenzen = ['onderwerpen-buiten-reikwijdte', 'onderwerpen-gesloten']
  const codes: readonly string[] = [...redencodes, ...grenzen]
  expect(Object.keys(watHelptInOnderzoek).filter((code) => !codes.includes(code))).toEqual([])
  const namen = onderzoek.handelingen.map(naamVan)
  expect(Object.values(watHelptInOnderzoek).filter((naam) => !namen.includes(naam))).toEqual([])
})

test('zonder reikwijdte leidt een partij bevragen naar de reikwijdte afspreken (2.3a.1 lid 4)', () => {
  expect(hulpBij(lopend({ reikwijdtes: [] }), 'vraag-gegevens-aan-partij')).toBe('stel-reikwijdte-vast')
})

test('zonder afspraak leidt verzetten naar een afspraak maken', () => {
  expect(hulpBij(lopend(), 'verzet-gespreksafspraak')).toBe('maak-gespreksafspraak')
})

test('wat buiten de reikwijdte valt, leidt naar de reikwijdte (2.3a.1 lid 4)', () => {
  const [grens] = panel(lopend()).grenzen
  expect(grens?.helpt && naamVan(grens.helpt)).toBe('stel-reikwijdte-vast')
})

test('wat helpt maar zelf nog niet mag, is geen weg: er staat dan geen verwijzing', () => {
  for (const feiten of [eersteContact(), lopend(), lopend({ reikwijdtes: [] })]) {
    const { kan, magNiet } = panel(feiten)
    for (const { helpt } of magNiet)
      if (helpt) expect(kan.some(({ verwerking }) => verwerking === helpt)).toBe(true)
  }
})

test('iedere reden die niemand mist bestaat', () => {
  const bekend: readonly string[] = redencodes
  expect((onderzoek.nietsErvoor ?? []).filter((code) => !bekend.includes(code))).toEqual([])
})
