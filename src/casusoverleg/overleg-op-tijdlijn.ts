import type { Moment } from '../platform/html/timeline.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { overlegWoorden as woorden } from '../teksten/nl/casusoverleg-pagina.ts'
import { vul } from '../teksten/tekst.ts'
import type { OverlegInBeeld } from './overleg-in-dossier.ts'

/**
 * The conferences of a file on its timeline: that one was or will be held, and what for; never what was said (5.4.3 lid 3). One that waits is still to
 * come.
 */
export const overlegOpTijdlijn = (overleggen: readonly OverlegInBeeld[]): readonly Moment[] =>
  overleggen.map(({ dag, doel, staat }) => ({
    ...{ date: dag, dateText: datumInWoorden(dag), description: doel },
    title: vul(woorden.opTijdlijn, { staat: codeTekst('overlegstaat', staat) }),
    kind: staat === 'belegd' ? 'planned' : 'done',
  }))
