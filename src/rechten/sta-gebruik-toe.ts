import { z } from 'zod'
import { datum, dossierkeuzes, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { gebruiksgronden } from '../wet/bevriezen.ts'
import { gekozen, keuzesVan, standVan, werkersVan, zet } from './bevroren-dingen.ts'
import { legVast, overDePersoon, vanRechten } from './declaratie.ts'
import { leesDingen } from './lees-dingen.ts'
import { toetsStaGebruikToe, voorafStaGebruikToe } from './rules/bevriezen.ts'

/**
 * Lets who works with a dossier read and use frozen items for some days, for what the law names: with his yes, for a case in court, to protect
 * another, or for a weighty public interest (AVG 18 lid 2; N-AVG-18).
 */
export const staGebruikToe = defineHandeling({
  ...vanRechten,
  id: 'rechten.sta-gebruik-toe',
  normen: ['N-AVG-18'],
  pad: 'toegestaan-gebruik',
  metInhoud: ['gebeurtenis'],
  invoer: z.object({
    dingen: dossierkeuzes(),
    grond: keuze(gebruiksgronden),
    waarom: tekst({ min: 5, max: 1000, wieZiet: 'college' }),
    tot: datum(),
  }),
  vooraf: voorafStaGebruikToe,
  bij: (_, lezing, kader) => leesDingen(lezing, kader),
  toets: (invoer, feiten, kader, alle) => toetsStaGebruikToe(invoer, feiten, kader, standVan(alle)),
  effect: async ({ dingen, grond, waarom, tot }, werk, alle) => {
    await zet(werk, gekozen(dingen, alle), { gebruik_tot: tot })
    for (const dingId of dingen)
      await legVast(werk, 'gebruik-toegestaan', werk.kader.vandaag, grond, { dingId, waarom })
  },
  bericht: werkersVan,
  keuzes: async (_, lezing, kader) => ({ dingen: await keuzesVan(lezing, kader, true) }),
  betrokkenen: overDePersoon,
  voorbeeld: {
    ...{ dingen: ['{ding}'], grond: 'bescherming-van-een-ander', tot: '{vandaag}' },
    waarom: 'Er woont een baby in huis, en er is gedreigd.',
  },
})
