import { z } from 'zod'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { datum, dossierkeuze, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import {
  openOverlegafspraken,
  toetsHoudOverlegafspraakBij,
  uitkomstenVanAfspraak,
  voorafHoudOverlegafspraakBij,
} from './rules/houd-overlegafspraak-bij.ts'
import { clienten } from './rules/is-client.ts'

/**
 * Records what became of an agreement that was made in a conference of this onderzoek: done, not possible, or another day (5.4.3 lid 3;
 * N-5.4.3-3, N-2.3a.3-3-ovn). What a party does itself it says in its portal.
 */
export const houdOverlegafspraakBij = defineHandeling({
  id: 'onderzoek.houd-overlegafspraak-bij',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-5.4.3-3', 'N-2.3a.3-3-ovn'],
  pad: 'overlegafspraken',
  dossier: onderzoekDossier,
  naOverlijden: 'kan',
  metInhoud: ['overlegafspraak'],
  invoer: z.object({
    afspraakId: dossierkeuze(),
    uitkomst: keuze(uitkomstenVanAfspraak),
    uiterlijk: datum().optional(),
  }),
  alleenAls: { uiterlijk: ({ uitkomst }) => uitkomst === 'verzet' },
  vooraf: opDeDag(voorafHoudOverlegafspraakBij),
  toets: (invoer, feiten, { vandaag }) => toetsHoudOverlegafspraakBij(invoer, feiten, vandaag),
  effect: ({ afspraakId, uitkomst, uiterlijk }, werk) =>
    werk.verander(
      'overlegafspraak',
      afspraakId,
      uitkomst === 'verzet' ? { staat: 'aanvaard', uiterlijk: uiterlijk ?? null } : { staat: uitkomst },
    ),
  betrokkenen: (feiten) => clienten(feiten).map(({ id }) => id),
  keuzes: (feiten, lezing) => {
    const open = new Set(openOverlegafspraken(feiten).map(({ id }) => id))
    return {
      afspraakId: lezing
        .rijen('overlegafspraak')
        .filter(({ id }) => open.has(id))
        .map(({ id, uiterlijk, inhoud }) => ({
          ...{ waarde: id, label: tekstVan(inhoud.wat) },
          uitleg: [tekstVan(inhoud.wie), uiterlijk ? datumInWoorden(uiterlijk) : '']
            .filter(Boolean)
            .join(', '),
        })),
    }
  },
  begin: (feiten) => {
    const [enige, ...rest] = openOverlegafspraken(feiten)
    return { uitkomst: 'gedaan', ...(enige && rest.length === 0 ? { afspraakId: enige.id } : {}) }
  },
  voorbeeld: { afspraakId: '{overlegafspraak}', uitkomst: 'gedaan' },
})
