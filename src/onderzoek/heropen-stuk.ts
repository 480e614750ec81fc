import { z } from 'zod'
import { dossierkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsHeropenStuk, voorafHeropenStuk } from './rules/heropen-stuk.ts'
import { gegevenStukken } from './rules/stuk.ts'
import { betrokkeneVanStuk, keuzeUitStukken, stukRij } from './stuk-keuze.ts'

/** Mends that a paper was recorded as seen or received: it is waited for again; the old value is gone (N-AVG-16). */
export const heropenStuk = defineHandeling({
  id: 'onderzoek.heropen-stuk',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-AVG-5-1d', 'N-AVG-16'],
  pad: 'heropende-stukken',
  dossier: onderzoekDossier,
  metInhoud: ['stuk'],
  invoer: z.object({ stukId: dossierkeuze(), reden: tekst({ min: 5, max: 1000, wieZiet: 'toeleiders' }) }),
  vooraf: opDeDag(voorafHeropenStuk),
  toets: (invoer, feiten, { vandaag }) => toetsHeropenStuk(invoer, feiten, vandaag),
  effect: async ({ stukId, reden }, werk) => {
    const { omschrijving, waaromNodig, waaromNietZelf } = stukRij(werk, stukId).inhoud
    const verbeterd = { op: werk.kader.vandaag, reden }
    await werk.verbeter(
      'stuk',
      stukId,
      { staat: 'gevraagd' },
      { omschrijving, waaromNodig, waaromNietZelf, verbeterd },
    )
  },
  betrokkenen: (feiten, { stukId }) => betrokkeneVanStuk(feiten, stukId),
  keuzes: (feiten, lezing) => ({ stukId: keuzeUitStukken(lezing, gegevenStukken(feiten)) }),
  voorbeeld: { stukId: '{stuk}', reden: 'Dit papier was van een andere cliënt.' },
})
