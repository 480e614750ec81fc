import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { sluitWoorden as woorden } from '../teksten/nl/casusoverleg-sluiten-pagina.ts'
import { vul } from '../teksten/tekst.ts'
import type { Gevolg } from '../verwerking/leeswijzer.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import type { OverlegLezing } from './declaratie.ts'
import type { Feiten } from './rules/feiten.ts'
import { eigenaarVan } from './rules/meeneming-beantwoorden.ts'
import { namenVanDeelnemers } from './sluit-keuzes.ts'

const afspraken = ({ rijen }: Pick<OverlegLezing, 'rijen'>, namen: ReadonlyMap<string, string>) =>
  rijen('overlegafspraak')
    .filter(({ staat }) => staat === 'ja')
    .map(({ deelnemer_id, uiterlijk, inhoud }) =>
      vul(uiterlijk ? woorden.afspraakVoor : woorden.afspraak, {
        wie: namen.get(deelnemer_id ?? '') ?? '',
        wat: tekstVan(inhoud.wat),
        datum: uiterlijk ? datumInWoorden(uiterlijk) : '',
      }),
    )

const meegenomen = (
  feiten: Feiten,
  { rijen }: Pick<OverlegLezing, 'rijen'>,
  namen: ReadonlyMap<string, string>,
) =>
  rijen('meeneming')
    .filter(({ id, staat }) => staat === 'ja' && feiten.meenemingen.some((een) => een.id === id))
    .map(({ deelnemer_id, ingebracht_id, inhoud }) =>
      vul(woorden.gaatMee, {
        wie: namen.get(deelnemer_id) ?? '',
        wat: tekstVan(inhoud.wat),
        taak: tekstVan(inhoud.taak),
        van: namen.get(eigenaarVan(feiten, { ingebrachtId: ingebracht_id }) ?? '') ?? '',
      }),
    )

/**
 * What stays and what goes when the conference closes, for its form and its check page: it is gone through with everybody at the table
 * (5.4.3 lid 3 and 4, N-5.4.3-4-slt). Needs the content of 'deelnemer', 'overlegafspraak' and 'meeneming'.
 */
export const watBlijft = (feiten: Feiten, lezing: Pick<OverlegLezing, 'rijen'>): readonly Gevolg[] => {
  const namen = namenVanDeelnemers(lezing)
  const met = (punten: readonly string[], zin: string, leeg: string): Gevolg => ({
    zin: punten.length > 0 ? zin : leeg,
    punten,
  })
  return [
    met(afspraken(lezing, namen), woorden.dezeAfspraken, woorden.geenAfspraken),
    met(meegenomen(feiten, lezing, namen), woorden.ditGaatMee, woorden.nietsGaatMee),
    { zin: woorden.deRestIsWeg, punten: [] },
  ]
}
