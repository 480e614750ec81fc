import { z } from 'zod'
import { pasGegeven } from '../dossier/pas-gegeven.ts'
import { dossierkeuze, lijst, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { vanCoordinator } from './declaratie.ts'
import { metVoorwaarden, voorwaardenVan } from './gegeven-voorwaarden.ts'
import { bijdragersKeuze, gegevenKeuze } from './keuzes.ts'
import { openDeelname, partijenMetLezers } from './open-deelname.ts'
import { toetsDeelMetPartij, voorafDeelMetPartij } from './rules/deel-met-partij.ts'

const gekozen = z.object({
  gegevenId: dossierkeuze(),
  reden: tekst({ min: 10, max: 1000, wieZiet: 'client' }),
  waaromBijzonder: tekst({ max: 1000, wieZiet: 'client' }).optional(),
})

/**
 * Gives one party the gegevens it needs for its contribution, each with a reason; it reads them in its portal when it has people who
 * sign in (N-5.4.4-5, N-5.4.2-1-vw).
 */
export const deelMetPartij = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.deel-met-partij',
  normen: ['N-5.4.4-5', 'N-5.4.2-1-vw', 'N-5.4.2-3', 'N-5.4.3-4c', 'N-AVG-5-1c'],
  pad: 'verstrekkingen',
  metInhoud: ['gegeven'],
  controleren: true,
  invoer: z.object({ partijId: dossierkeuze(), gegevens: lijst(gekozen, 1) }),
  vooraf: voorafDeelMetPartij,
  bij: async (_, lezing, { vandaag }) => ({
    voorwaarden: voorwaardenVan(lezing),
    register: await partijenMetLezers(lezing, vandaag),
  }),
  toets: (invoer, feiten, kader, { voorwaarden, register }) => {
    const ontvanger = register.get(invoer.partijId)?.partij
    return toetsDeelMetPartij(invoer, metVoorwaarden(feiten, voorwaarden), kader, ontvanger)
  },
  effect: async ({ partijId, gegevens }, werk, { register }) => {
    await openDeelname(werk, register.get(partijId))
    for (const { gegevenId, reden, waaromBijzonder } of gegevens)
      await werk.voegToe(
        'verstrekking',
        {
          gegeven_id: gegevenId,
          aan: partijId,
          datum: werk.kader.vandaag,
          artikel: werk.artikel,
          ...pasGegeven,
        },
        { reden, waaromBijzonder: waaromBijzonder ?? null, beslistDoor: werk.kader.wie.gebruikerId },
      )
  },
  bericht: async ({ partijId }, lezing, { vandaag }) =>
    (await partijenMetLezers(lezing, vandaag)).get(partijId)?.lezers ?? [],
  betrokkenen: (feiten, { gegevens }) => {
    const ids = new Set(gegevens.map(({ gegevenId }) => gegevenId))
    return feiten.gegevens.filter(({ id }) => ids.has(id)).map(({ betrokkeneId }) => betrokkeneId)
  },
  keuzes: async (_, lezing, { vandaag }) => ({
    partijId: await bijdragersKeuze(lezing),
    gegevenId: await gegevenKeuze(lezing, vandaag),
  }),
  voorbeeld: {
    partijId: '{partij}',
    gegevens: [{ gegevenId: '{gegeven}', reden: 'Nodig om het plan op de schulden af te stemmen.' }],
  },
})
