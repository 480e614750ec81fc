import { z } from 'zod'
import { dossierkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { gezinsleden } from './rules/gezin.ts'
import { toetsVraagGezinslid, voorafVraagGezinslid } from './rules/vraag-gezinslid.ts'
import { keuzeUit } from './wie-is-wie.ts'

/** Asks a gezinslid to take part; only a yes makes him client (2.3a.1 lid 3; N-2.3a.1-3, N-1.1.1-clt-3). */
export const vraagGezinslid = defineHandeling({
  id: 'onderzoek.vraag-gezinslid',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.1-3', 'N-1.1.1-clt-3', 'N-5.4.1-1-gez'],
  pad: 'vragen-aan-gezinsleden',
  dossier: onderzoekDossier,
  invoer: z.object({ betrokkeneId: dossierkeuze(), aanleiding: tekst({ min: 10, wieZiet: 'client' }) }),
  vooraf: opDeDag(voorafVraagGezinslid),
  toets: (invoer, feiten, { vandaag }) => toetsVraagGezinslid(invoer, feiten, vandaag),
  effect: async ({ betrokkeneId, aanleiding }, werk) => {
    const rij = {
      soort: 'gezinslid-gevraagd',
      betrokkene_id: betrokkeneId,
      datum: werk.kader.vandaag,
      code: null,
    }
    await werk.voegToe('gebeurtenis', rij, { aanleiding })
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => {
    const leden = gezinsleden(feiten).map(({ id }) => id)
    return { betrokkeneId: await keuzeUit(lezing, (id) => leden.includes(id)) }
  },
  voorbeeld: { betrokkeneId: '{gezinslid}', aanleiding: 'De schulden zijn van jullie samen.' },
})
