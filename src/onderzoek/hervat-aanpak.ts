import { z } from 'zod'
import { tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsHervatAanpak, voorafHervatAanpak } from './rules/hervat-aanpak.ts'
import { clienten } from './rules/is-client.ts'

/** The college comes back on having left a proposed aanpak: a mistake, or the client wants it after all (N-2.3a.3-1). */
export const hervatAanpak = defineHandeling({
  id: 'onderzoek.hervat-aanpak',
  doel: 'gecoordineerde-aanpak',
  rollen: ['beslisser'],
  normen: ['N-2.3a.3-1', 'N-AVG-5-1d'],
  pad: 'hervattingen',
  dossier: onderzoekDossier,
  controleren: true,
  invoer: z.object({ reden: tekst({ min: 5, max: 2000, wieZiet: 'client' }) }),
  vooraf: opDeDag(voorafHervatAanpak),
  toets: (invoer, feiten, { vandaag }) => toetsHervatAanpak(invoer, feiten, vandaag),
  effect: async ({ reden }, werk) => {
    const rij = {
      soort: 'aanpak-hervat',
      betrokkene_id: null,
      datum: werk.kader.vandaag,
      code: null,
    }
    await werk.voegToe('gebeurtenis', rij, { reden })
  },
  bericht: (_, { dossier }) => (dossier.behandelaar ? [dossier.behandelaar] : []),
  betrokkenen: (feiten) => clienten(feiten).map(({ id }) => id),
  voorbeeld: { reden: 'De cliënt wil de aanpak nu toch.' },
})
