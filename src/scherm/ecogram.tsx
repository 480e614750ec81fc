import { Ecogram as EcogramView } from '../platform/html/ecogram.tsx'
import { EmptyState } from '../platform/html/empty-state.tsx'
import { ecogramWoorden as woorden } from '../teksten/nl/ecogram.ts'
import { vul } from '../teksten/tekst.ts'
import { type EcogramBeeld, graafVan, rijenVan } from './ecogram-beeld.ts'

const zoveel = (woord: { readonly een: string; readonly meer: string }, aantal: number): string =>
  aantal === 1 ? woord.een : vul(woord.meer, { aantal })

/** The ecogram of a case, with the same as a table; what it would show as long as there is nothing to draw. */
export const Ecogram = ({ beeld }: { readonly beeld: EcogramBeeld }) => {
  const graph = graafVan(beeld)
  if (graph.groups.length === 0) return <EmptyState text={woorden.leeg} />
  const partijen = graph.groups.flatMap(({ parties }) => parties)
  const description = vul(woorden.beschrijving, {
    mensen: zoveel(woorden.mensen, graph.persons.length),
    partijen: zoveel(woorden.partijen, partijen.length),
    lijnen: zoveel(woorden.lijnen, graph.lines.length),
  })
  return <EcogramView graph={graph} labels={{ ...woorden.labels, description }} rows={rijenVan(beeld)} />
}
