import { z } from 'zod'
import type { UitgaandeBrief } from '../verwerking/brief.ts'
import { dossierkeuze, ja, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { afzienbrief } from './afzienbrief.ts'
import { briefhoofd } from './briefhoofd.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { afzienredenen } from './rules/gebeurtenissen.ts'
import { clienten, kanOverledenZijn } from './rules/is-client.ts'
import { lezersVanAfzien, toetsZieAfVanAanpak, voorafZieAfVanAanpak } from './rules/zie-af-van-aanpak.ts'
import { keuzeUit, personenVan } from './wie-is-wie.ts'

/**
 * The college sees that a proposed aanpak does not begin, and tells each client why: the duty to appoint a coordinator ends
 * (N-2.3a.3-1, N-2.3a.2-kan). Only who asked for help reads what was added to the reason (N-2.3a.2-1-afz).
 */
export const zieAfVanAanpak = defineHandeling({
  id: 'onderzoek.zie-af-van-aanpak',
  doel: 'gecoordineerde-aanpak',
  rollen: ['beslisser'],
  normen: ['N-2.3a.3-1', 'N-2.3a.2-kan', 'N-2.3a.2-ins', 'N-2.3a.2-1-afz'],
  pad: 'afgezien',
  dossier: onderzoekDossier,
  controleren: true,
  invoer: z.object({
    reden: keuze(afzienredenen),
    toelichting: tekst({ min: 5, max: 2000, wieZiet: 'client' }),
    clientGeinformeerd: ja().default(false),
    overledenId: dossierkeuze().optional(),
  }),
  alleenAls: { overledenId: ({ reden }) => reden === 'overleden' },
  vooraf: opDeDag(voorafZieAfVanAanpak),
  toets: (invoer, feiten, { vandaag }) => toetsZieAfVanAanpak(invoer, feiten, vandaag),
  brieven: async (invoer, lezing, kader) => {
    const { reden, toelichting } = invoer
    const personen = await personenVan(lezing)
    const brieven: UitgaandeBrief[] = []
    for (const { id, hoedanigheid } of lezersVanAfzien(lezing.feiten, invoer)) {
      const persoon = personen.get(id)
      if (!persoon) continue
      const hoofd = await briefhoofd(lezing, kader, persoon, kader.vandaag)
      const vroegZelf = hoedanigheid === 'verzoeker'
      brieven.push({ voor: id, brief: afzienbrief(hoofd, { reden, toelichting, vroegZelf }) })
    }
    return brieven
  },
  keuzes: async (feiten, lezing) => ({
    overledenId: await keuzeUit(lezing, (id) => kanOverledenZijn(feiten, id)),
  }),
  effect: async ({ reden, toelichting, overledenId }, werk) => {
    const { vandaag: datum } = werk.kader
    for (const { voor, brief } of werk.brieven) {
      const rij = { betrokkene_id: voor, soort: 'geen-aanpak', datum, verzonden_op: datum }
      await werk.voegToe('brief', rij, { brief })
    }
    const rij = { soort: 'aanpak-afgezien', betrokkene_id: null, datum, code: reden }
    await werk.voegToe('gebeurtenis', rij, { toelichting, overledenId: overledenId ?? null })
  },
  bericht: (_, { dossier }) => (dossier.behandelaar ? [dossier.behandelaar] : []),
  betrokkenen: (feiten) => clienten(feiten).map(({ id }) => id),
  voorbeeld: {
    reden: 'client-wil-niet',
    toelichting: 'U heeft gezegd dat u nu geen aanpak wilt.',
    clientGeinformeerd: true,
  },
})
