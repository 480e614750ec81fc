import { z } from 'zod'
import { agendapuntVan } from '../scherm/agendapunt.ts'
import { defineInzien } from '../verwerking/verwerking.ts'
import { bijeenkomstRij, vanDeelnemer } from './declaratie.ts'
import { toetsBekijkCasusoverleg } from './rules/toegang.ts'

/** Reads a conference for one's own calendar, moved and called off ones too: when and where, and nobody's name (N-AVG-32, N-AVG-5-1c). */
export const bekijkAgenda = defineInzien({
  ...vanDeelnemer,
  id: 'casusoverleg.bekijk-agenda',
  normen: ['N-5.4.3-1', 'N-AVG-32', 'N-AVG-5-1c'],
  pad: 'agenda',
  metInhoud: ['gebeurtenis'],
  invoer: z.object({}),
  toets: (_, feiten, kader) => toetsBekijkCasusoverleg(feiten, kader),
  lees: (lezing) => {
    const { staat, dag, begin, einde, wijze } = lezing.feiten.dossier
    const { id, inhoud } = bijeenkomstRij(lezing)
    const code = staat === 'afgezegd' ? 'afgezegd' : wijze === 'video' ? 'videobellen' : 'kantoor'
    const rij = { id, datum: dag, code, inhoud: { ...inhoud, tijd: begin, tot: einde } }
    return agendapuntVan(rij, lezing.omgeving.klok.now())
  },
  betrokkenen: () => 'allen',
  voorbeeld: {},
})
