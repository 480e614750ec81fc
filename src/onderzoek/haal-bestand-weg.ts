import { z } from 'zod'
import { dossierkeuze, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { naamVanBestand } from './bestand-rij.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { bestandMet } from './rules/bestand.ts'
import { toetsHaalBestandWeg, voorafHaalBestandWeg } from './rules/haal-bestand-weg.ts'
import { redenenBestandWeg } from './rules/redenen-weghalen.ts'

/** Takes a file away for good that was never meant for this dossier; that it was, and why it went, stays (N-AVG-5-1d, N-AVG-16). */
export const haalBestandWeg = defineHandeling({
  id: 'onderzoek.haal-bestand-weg',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-AVG-5-1d', 'N-AVG-16'],
  pad: 'weggehaalde-bestanden',
  naOverlijden: 'kan',
  dossier: onderzoekDossier,
  controleren: true,
  invoer: z.object({ bestandId: dossierkeuze(), reden: keuze(redenenBestandWeg) }),
  vooraf: opDeDag(voorafHaalBestandWeg),
  toets: (invoer, feiten, { vandaag }) => toetsHaalBestandWeg(invoer, feiten, vandaag),
  effect: async ({ bestandId, reden }, werk) => {
    const bestand = bestandMet(werk.feiten, bestandId)
    if (!bestand) throw new Error('no such file in this onderzoek')
    await werk.verwijder('bestand', bestandId)
    const { betrokkeneId: betrokkene_id } = bestand
    const datum = werk.kader.vandaag
    await werk.voegToe('gebeurtenis', { soort: 'bestand-weggehaald', betrokkene_id, datum, code: reden })
  },
  betrokkenen: (feiten, { bestandId }) => {
    const bestand = bestandMet(feiten, bestandId)
    return bestand ? [bestand.betrokkeneId] : []
  },
  keuzes: ({ bestanden }) => ({
    bestandId: bestanden.map((bestand) => ({ waarde: bestand.id, label: naamVanBestand(bestand) })),
  }),
  voorbeeld: { bestandId: '{bestand}', reden: 'verkeerd-bestand' },
})
