import { z } from 'zod'
import { naarVeiligContact, schrijfContact, veiligContactVelden } from '../personen/index.ts'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { pseudoniemVan } from './pseudoniem-van.ts'
import { toetsLegVeiligContactVast, voorafLegVeiligContactVast } from './rules/leg-veilig-contact-vast.ts'
import { keuzeUit } from './wie-is-wie.ts'

/** Records how somebody may be reached without danger; what was agreed before is gone (N-AVG-32, N-2.3a.2-1-zwt). */
export const legVeiligContactVast = defineHandeling({
  id: 'onderzoek.leg-veilig-contact-vast',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-AVG-32', 'N-2.3a.2-1-zwt', 'N-AVG-5-1d'],
  pad: 'veilige-contacten',
  dossier: onderzoekDossier,
  invoer: z.object({ betrokkeneId: dossierkeuze(), ...veiligContactVelden }),
  vooraf: opDeDag(voorafLegVeiligContactVast),
  toets: (invoer, feiten, { vandaag }) => toetsLegVeiligContactVast(invoer, feiten, vandaag),
  effect: (invoer, { tx, omgeving, compartiment, dossier }) =>
    schrijfContact(
      tx,
      omgeving.sleutels,
      { gemeente: dossier.gemeente, compartiment },
      pseudoniemVan(dossier, invoer.betrokkeneId),
      naarVeiligContact(invoer),
    ),
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (_, lezing) => ({ betrokkeneId: await keuzeUit(lezing) }),
  voorbeeld: {
    betrokkeneId: '{verzoeker}',
    telefoon: '06 12345678',
    wanneer: 'overdag',
    geenPostThuis: true,
  },
})
