import { z } from 'zod'
import { teamleidersVan } from '../inrichting/index.ts'
import { keuze } from '../verwerking/velden.ts'
import { defineHandeling, type Kader } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { alleenBehandelaar, toetsGeefTerug, voorafGeefTerug } from './rules/teruggeven.ts'
import { ookAls } from './rules/toets.ts'
import { redenenTeruggeven } from './rules/toewijzing.ts'

/** Whether who asks is the worker of the case himself, and not who stands in for him. */
export const isBehandelaar = ({ dossier }: Feiten, { wie }: Kader): boolean =>
  dossier.behandelaar === wie.gebruikerId

/** The worker gives his case back to the queue of the team, with a reason of a closed list (N-AVG-32). */
export const geefTerug = defineHandeling({
  id: 'onderzoek.geef-terug',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-AVG-32'],
  pad: 'teruggaven',
  dossier: onderzoekDossier,
  daarna: { toeleider: '/werkvoorraad' },
  invoer: z.object({ redenCode: keuze(redenenTeruggeven) }),
  vooraf: (feiten, kader) =>
    ookAls(voorafGeefTerug(feiten, kader.vandaag), alleenBehandelaar(isBehandelaar(feiten, kader))),
  toets: (_, feiten, kader) =>
    toetsGeefTerug({ isBehandelaar: isBehandelaar(feiten, kader) }, feiten, kader.vandaag),
  effect: async ({ redenCode }, werk) => {
    const { kader, dossier } = werk
    const van = kader.wie.gebruikerId
    const rij = { soort: 'teruggegeven', van, naar: null, datum: kader.vandaag, reden_code: redenCode }
    await werk.voegToe('toewijzing', rij)
    await werk.werkBij({ behandelaar: null, team: dossier.team ?? kader.wie.teams?.[0] ?? null })
  },
  bericht: (_, { tx, dossier }, { wie, vandaag }) =>
    teamleidersVan(tx, dossier.gemeente, dossier.team ?? wie.teams?.[0] ?? null, vandaag),
  betrokkenen: () => 'allen',
  voorbeeld: { redenCode: 'geen-ruimte' },
})
