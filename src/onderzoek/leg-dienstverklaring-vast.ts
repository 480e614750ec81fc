import { z } from 'zod'
import { datum, dossierkeuze, dossierkeuzes, ja, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { alleToetsen } from './alle-toetsen.ts'
import { keuzeUitDiensten } from './dienst-keuze.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { type Instemmer, instemmers } from './rules/instemming-van-minderjarige.ts'
import {
  toetsLegDienstverklaringVast,
  verklaringswijzen,
  voorafLegDienstverklaringVast,
} from './rules/leg-dienstverklaring-vast.ts'
import { toetsInstemming } from './toets-instemming.ts'
import { keuzeUitVertegenwoordigers } from './vertegenwoordiger-keuze.ts'
import { personenVan } from './wie-is-wie.ts'

/** Who said it: when that was not filled in, who spoke for him, or else he himself. */
const wieZei = ({
  door,
  vertegenwoordigers,
}: {
  readonly door?: Instemmer | undefined
  readonly vertegenwoordigers: readonly string[]
}): Instemmer => door ?? (vertegenwoordigers.length > 0 ? 'ouders' : 'zelf')

/** Records that a client accepts or refuses a service; for debt help an oral yes is enough (N-2.3a.2-wg, N-Wgs-vrm). */
export const legDienstverklaringVast = defineHandeling({
  id: 'onderzoek.leg-dienstverklaring-vast',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.2-wg', 'N-Wgs-vrm', 'N-2.3.5-2', 'N-PW-aanv', 'N-Awb-2.1'],
  pad: 'dienstverklaringen',
  dossier: onderzoekDossier,
  invoer: z.object({
    dienstId: dossierkeuze(),
    antwoord: keuze(['aanvaard', 'geweigerd']),
    wijze: keuze(verklaringswijzen),
    aangevraagdOp: datum().optional(),
    dreiging: ja().default(false),
    door: keuze(instemmers).optional(),
    vertegenwoordigers: dossierkeuzes(0).default([]),
    kanNietZelf: ja().default(false),
    datum: datum(),
  }),
  vooraf: opDeDag(voorafLegDienstverklaringVast),
  bij: (_, lezing) => personenVan(lezing),
  toets: (invoer, feiten, { vandaag }, personen) =>
    alleToetsen(
      toetsLegDienstverklaringVast(invoer, feiten, vandaag),
      ...feiten.diensten
        .filter(({ id }) => id === invoer.dienstId)
        .flatMap(({ betrokkeneId, domein }) =>
          toetsInstemming(
            {
              ...invoer,
              betrokkeneId,
              antwoord: invoer.antwoord === 'aanvaard' ? 'stemt-in' : 'weigert',
              door: wieZei(invoer),
              waarmee: { dienst: domein },
            },
            feiten,
            personen,
            vandaag,
          ),
        ),
    ),
  effect: async ({ dienstId, antwoord, wijze, dreiging, datum: dag, ...invoer }, werk) => {
    const { vertegenwoordigers, kanNietZelf } = invoer
    const dienst = werk.feiten.diensten.find(({ id }) => id === dienstId)
    const betrokkeneId = dienst?.betrokkeneId ?? null
    const aangevraagd = invoer.aangevraagdOp ?? (wijze === 'aanvraag' ? dag : null)
    const rij = { soort: 'dienst-verklaring', betrokkene_id: betrokkeneId, datum: dag, code: antwoord }
    await werk.voegToe('gebeurtenis', rij, {
      dienstId,
      wijze,
      door: wieZei(invoer),
      vertegenwoordigers,
      kanNietZelf,
    })
    await werk.verander('dienst', dienstId, {
      staat: antwoord,
      verklaard_op: dag,
      dreiging,
      aangevraagd_op: antwoord === 'aanvaard' && dienst?.domein === 'participatie' ? aangevraagd : null,
      ...(dienst?.staat === antwoord ? {} : { afgehandeld_op: null }),
    })
  },
  betrokkenen: ({ diensten }, { dienstId, vertegenwoordigers }) => [
    ...diensten.filter(({ id }) => id === dienstId).map(({ betrokkeneId }) => betrokkeneId),
    ...vertegenwoordigers,
  ],
  keuzes: async (feiten, lezing) => ({
    dienstId: await keuzeUitDiensten(
      lezing,
      feiten.diensten.filter(({ soort }) => soort === 'dienst'),
    ),
    vertegenwoordigers: await keuzeUitVertegenwoordigers(lezing),
  }),
  begin: (_, __, { vandaag }) => ({ datum: vandaag, wijze: 'mondeling' }),
  voorbeeld: { dienstId: '{dienst}', antwoord: 'aanvaard', wijze: 'mondeling', datum: '{vandaag}' },
})
