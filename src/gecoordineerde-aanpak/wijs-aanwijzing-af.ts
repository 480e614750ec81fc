import { z } from 'zod'
import { beslissersVan } from '../inrichting/index.ts'
import { keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { gaOverMet, vanCoordinator } from './declaratie.ts'
import { overgangen } from './rules/staten.ts'
import { afwijsredenen, toetsWijsAanwijzingAf, voorafWijsAanwijzingAf } from './rules/wijs-aanwijzing-af.ts'

/** The appointed coordinator gives the appointment back; the college appoints another (N-2.3a.3-1). */
export const wijsAanwijzingAf = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.wijs-aanwijzing-af',
  normen: ['N-2.3a.3-1', 'N-5.4.4-7'],
  pad: 'afwijzingen',
  invoer: z.object({
    redenCode: keuze(afwijsredenen),
    toelichting: tekst({ max: 1000, wieZiet: 'college' }).optional(),
  }),
  vooraf: voorafWijsAanwijzingAf,
  toets: toetsWijsAanwijzingAf,
  effect: async ({ redenCode, toelichting }, werk) => {
    const { naar } = overgangen['wijs-aanwijzing-af']
    await gaOverMet(
      werk,
      { overgang: 'wijs-aanwijzing-af', naar, redenCode },
      { toelichting: toelichting ?? null },
    )
  },
  bericht: (_, { tx, dossier }, { vandaag }) => beslissersVan(tx, dossier.gemeente, vandaag),
  berichtsoort: 'antwoord',
  betrokkenen: () => 'allen',
  voorbeeld: { redenCode: 'geen-ruimte' },
})
