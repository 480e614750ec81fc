import { z } from 'zod'
import { datum, dossierkeuze, dossierkeuzes, ja, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { alleToetsen } from './alle-toetsen.ts'
import { keuzeUitDiensten } from './dienst-keuze.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsInstemmingNamens } from './rules/instemming-namens.ts'
import {
  toetsLegDienstverklaringVast,
  verklaringswijzen,
  voorafLegDienstverklaringVast,
} from './rules/leg-dienstverklaring-vast.ts'
import { keuzeUitVertegenwoordigers } from './vertegenwoordiger-keuze.ts'

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
    vertegenwoordigers: dossierkeuzes(0).default([]),
    datum: datum(),
  }),
  vooraf: opDeDag(voorafLegDienstverklaringVast),
  toets: (invoer, feiten, { vandaag }) =>
    alleToetsen(
      toetsLegDienstverklaringVast(invoer, feiten, vandaag),
      ...feiten.diensten
        .filter(({ id }) => id === invoer.dienstId)
        .map(({ betrokkeneId, domein }) =>
          toetsInstemmingNamens(
            { ...invoer, betrokkeneId, door: 'zelf', waarmee: { dienst: domein } },
            feiten,
            vandaag,
          ),
        ),
    ),
  effect: async (
    { dienstId, antwoord, wijze, vertegenwoordigers, dreiging, datum: dag, ...invoer },
    werk,
  ) => {
    const dienst = werk.feiten.diensten.find(({ id }) => id === dienstId)
    const betrokkeneId = dienst?.betrokkeneId ?? null
    const aangevraagd = invoer.aangevraagdOp ?? (wijze === 'aanvraag' ? dag : null)
    const rij = { soort: 'dienst-verklaring', betrokkene_id: betrokkeneId, datum: dag, code: antwoord }
    await werk.voegToe('gebeurtenis', rij, { dienstId, wijze, vertegenwoordigers })
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
