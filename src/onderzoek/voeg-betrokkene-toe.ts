import { z } from 'zod'
import { naarPersoonsgegevens, persoonVelden, schrijfPersoon } from '../personen/index.ts'
import { ja, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { type Gezinsrelatie, gezinsrelatieCodes } from '../wet/gezinsrelaties.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { hoedanigheden } from './rules/feiten.ts'
import { toetsVoegBetrokkeneToe, voorafVoegBetrokkeneToe } from './rules/voeg-betrokkene-toe.ts'

const relaties = gezinsrelatieCodes as readonly [Gezinsrelatie, ...Gezinsrelatie[]]

/** Adds somebody to the onderzoek; who counts as gezinslid follows from the relation (N-1.1.1-gz-hh to N-1.1.1-gz-vb). */
export const voegBetrokkeneToe = defineHandeling({
  id: 'onderzoek.voeg-betrokkene-toe',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.1-4', 'N-1.1.1-gz-hh', 'N-1.1.1-gz-1', 'N-1.1.1-gz-2', 'N-1.1.1-gz-vb', 'N-5.2.9'],
  pad: 'betrokkenen',
  dossier: onderzoekDossier,
  invoer: z.object({
    hoedanigheid: keuze(hoedanigheden),
    relatie: keuze(relaties).optional(),
    clientWilDit: ja().default(false),
    ...persoonVelden,
  }),
  vooraf: opDeDag(voorafVoegBetrokkeneToe),
  toets: ({ hoedanigheid, relatie, clientWilDit }, feiten, { vandaag }) =>
    toetsVoegBetrokkeneToe({ hoedanigheid, relatie: relatie ?? null, clientWilDit }, feiten, vandaag),
  effect: async (invoer, werk) => {
    const { hoedanigheid, relatie } = invoer
    const binnen = { gemeente: werk.dossier.gemeente, compartiment: werk.compartiment }
    const pseudoniem = await schrijfPersoon(
      werk.tx,
      werk.omgeving.sleutels,
      binnen,
      naarPersoonsgegevens(invoer),
    )
    const bekend = werk.dossier.rijen.betrokkene.find(
      (rij) => rij.pseudoniem === pseudoniem && rij.hoedanigheid === hoedanigheid,
    )
    if (bekend) return { betrokkeneId: bekend.id }
    const rij = { pseudoniem, hoedanigheid, relatie: relatie ?? null, datum: werk.kader.vandaag }
    return { betrokkeneId: await werk.voegToe('betrokkene', rij) }
  },
  betrokkenen: () => 'allen',
  voorbeeld: {
    hoedanigheid: 'gezinslid',
    relatie: 'partner',
    clientWilDit: true,
    voornamen: 'Youssef',
    achternaam: 'Voorbeeld',
    geboortedatum: '1985-02-11',
  },
})
