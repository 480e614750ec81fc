import { z } from 'zod'
import { dossierkeuze, ja, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { keuzeUitDiensten } from './dienst-keuze.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import {
  antwoordenOp,
  dienstenOmWegTeHalen,
  toetsHaalDienstWeg,
  voorafHaalDienstWeg,
} from './rules/haal-dienst-weg.ts'
import { redenenDienstWeg } from './rules/redenen-weghalen.ts'

/** Takes away a service that was recorded by mistake, with the answer that never was; that it was taken away stays (N-AVG-5-1d, N-AVG-16). */
export const haalDienstWeg = defineHandeling({
  id: 'onderzoek.haal-dienst-weg',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-AVG-5-1d', 'N-AVG-16', 'N-2.3a.1-6-wg'],
  pad: 'weggehaalde-diensten',
  naOverlijden: 'kan',
  dossier: onderzoekDossier,
  metInhoud: ['dienst', 'gebeurtenis'],
  // A frozen gegeven that serves this service holds it as any other does.
  metBevroren: true,
  controleren: true,
  invoer: z.object({
    dienstId: dossierkeuze(),
    reden: keuze(redenenDienstWeg),
    antwoordNooitGezegd: ja().default(false),
  }),
  vooraf: opDeDag(voorafHaalDienstWeg),
  toets: (invoer, feiten, { vandaag }) => toetsHaalDienstWeg(invoer, feiten, vandaag),
  effect: async ({ dienstId, reden }, werk) => {
    const dienst = werk.feiten.diensten.find(({ id }) => id === dienstId)
    for (const id of antwoordenOp(werk.feiten, werk.rijen('gebeurtenis'), dienstId))
      await werk.verwijder('gebeurtenis', id)
    await werk.verwijder('dienst', dienstId)
    const datum = werk.kader.vandaag
    const betrokkene_id = dienst?.betrokkeneId ?? null
    await werk.voegToe('gebeurtenis', { soort: 'dienst-weggehaald', betrokkene_id, datum, code: reden })
  },
  betrokkenen: ({ diensten }, { dienstId }) =>
    diensten.filter(({ id }) => id === dienstId).map(({ betrokkeneId }) => betrokkeneId),
  keuzes: async (feiten, lezing) => ({
    dienstId: await keuzeUitDiensten(lezing, dienstenOmWegTeHalen(feiten)),
  }),
  voorbeeld: { dienstId: '{dienst}', reden: 'verkeerde-persoon' },
})
