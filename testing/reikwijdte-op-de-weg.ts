import { naBeperking } from '../src/onderzoek/rules/beperk-reikwijdte.ts'
import type { AfbakeningFeit, Feiten } from '../src/onderzoek/rules/feiten.ts'
import { nietOverNu, reikwijdteNu } from '../src/onderzoek/rules/reikwijdte.ts'
import { weerOver } from '../src/onderzoek/rules/stel-reikwijdte-vast.ts'
import type { Invoer } from './willekeurig-onderzoek.ts'

const beeindigd = (feiten: Feiten, ids: readonly string[], tot: number): readonly AfbakeningFeit[] =>
  feiten.afbakeningen.map((een) => (ids.includes(een.id) ? { ...een, tot } : een))

const nietOver = (
  feiten: Feiten,
  nieuw: readonly Pick<Invoer['nietOver'][number], 'betrokkeneId' | 'thema'>[],
  vanaf: number,
): readonly AfbakeningFeit[] =>
  nieuw
    .filter(
      ({ betrokkeneId, thema }) =>
        !nietOverNu(feiten).some((een) => een.betrokkeneId === betrokkeneId && een.thema === thema),
    )
    .map((een, nummer) => ({
      ...een,
      id: `n${feiten.dossier.versie}-${nummer}`,
      soort: 'niet-over' as const,
      vanaf,
      tot: null,
    }))

/** The facts after a reikwijdte was agreed. */
export const nieuweReikwijdte = (invoer: Invoer, feiten: Feiten): Feiten => {
  const { binnen, gesloten, datum, met } = invoer
  const versie = feiten.reikwijdtes.length + 1
  const weer = weerOver(invoer, feiten).map(({ id }) => id)
  return {
    ...feiten,
    reikwijdtes: [
      ...feiten.reikwijdtes,
      { versie, vastgelegdBij: feiten.dossier.versie, datum, binnen, gesloten, met },
    ],
    afbakeningen: [...beeindigd(feiten, weer, versie), ...nietOver(feiten, invoer.nietOver, versie)],
  }
}

/** The facts after one client made it narrower. */
export const smallereReikwijdte = (invoer: Invoer, feiten: Feiten): Feiten => {
  const { betrokkeneId, datum } = invoer
  const { binnen, gesloten, nietOver: weg, vragen } = naBeperking(invoer, feiten)
  const versie = feiten.reikwijdtes.length + 1
  const nieuw = weg.map((thema) => ({ betrokkeneId, thema }))
  return {
    ...feiten,
    reikwijdtes: [
      ...feiten.reikwijdtes,
      {
        ...reikwijdteNu(feiten),
        ...{ versie, vastgelegdBij: feiten.dossier.versie, datum, binnen, gesloten },
        ...{ met: [betrokkeneId], doorEenClient: true },
      },
    ],
    afbakeningen: [...beeindigd(feiten, vragen, versie), ...nietOver(feiten, nieuw, versie)],
  }
}
