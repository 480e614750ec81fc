import { z } from 'zod'
import { datum } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { metGebeurtenis } from './rules/met-gebeurtenis.ts'
import { vernietigenOp } from './rules/vernietigen-op.ts'
import { toetsVerwerkEindeAanpak, voorafVerwerkEindeAanpak } from './rules/verwerk-einde-aanpak.ts'

/** Records that the aanpak has ended: the two years of the onderzoek run from that day (5.4.5 lid 1; N-5.4.5-1a). */
export const verwerkEindeAanpak = defineHandeling({
  id: 'onderzoek.verwerk-einde-aanpak',
  doel: 'vernietiging',
  rollen: ['toeleider', 'beslisser'],
  normen: ['N-5.4.5-1a'],
  pad: 'einden-van-aanpak',
  dossier: onderzoekDossier,
  invoer: z.object({ datum: datum() }),
  vooraf: opDeDag(voorafVerwerkEindeAanpak),
  toets: (invoer, feiten, { vandaag }) => toetsVerwerkEindeAanpak(invoer, feiten, vandaag),
  effect: async ({ datum: dag }, werk) => {
    const rij = { soort: 'aanpak-beeindigd', betrokkene_id: null, datum: dag, code: null } as const
    await werk.voegToe('gebeurtenis', rij)
    await werk.werkBij({ vernietigen_op: vernietigenOp(metGebeurtenis(werk.feiten, rij)) })
  },
  betrokkenen: () => 'allen',
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { datum: '{vandaag}' },
})
