import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import { lopendeOverleggen, type OverlegFeit } from '../wet/casusoverleg.ts'
import { uurVan } from '../wet/tijdvak.ts'

type L = Pick<Lezing<{ readonly overleggen: readonly OverlegFeit[] }, 'overleg'>, 'feiten' | 'rijen'>

/** A conference on the page of the file from which it was convened. */
export interface OverlegInBeeld {
  /** Its row in the file: how an act of the file names it. */
  readonly id: string
  /** The conference itself. */
  readonly overlegId: string
  readonly staat: OverlegFeit['staat']
  readonly dag: string
  /** From when until when; empty when that was not kept. */
  readonly uren: string
  readonly doel: string
}

/** The conferences of a file, the newest first; needs the content of 'overleg'. */
export const overleggenInBeeld = ({ feiten, rijen }: L): readonly OverlegInBeeld[] =>
  rijen('overleg')
    .map(({ id, dag, inhoud }) => {
      const staat = feiten.overleggen.find((een) => een.id === id)?.staat ?? 'voorbij'
      const { overlegId, doel, tijd, tot } = inhoud
      return {
        ...{
          id,
          overlegId: tekstVan(overlegId),
          dag,
          staat,
          doel: tekstVan(doel),
        },
        uren: tijd && tot ? `${uurVan(tekstVan(tijd))}–${uurVan(tekstVan(tot))}` : '',
      }
    })
    .toSorted((a, b) => b.dag.localeCompare(a.dag))

/** The conferences of this file that wait, as options; needs the content of 'overleg'. */
export const overlegKeuze = ({ feiten, rijen }: L): readonly Keuze[] => {
  const teksten = new Map(rijen('overleg').map(({ id, inhoud }) => [id, tekstVan(inhoud.doel)]))
  return lopendeOverleggen(feiten.overleggen).map(({ id, dag }) => ({
    waarde: id,
    label: `${datumInWoorden(dag)}: ${teksten.get(id) ?? ''}`,
  }))
}
