import { z } from 'zod'
import { rechtenBevriezen as woorden } from '../teksten/nl/rechten-bevriezen.ts'
import { datum, dossierkeuzes, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { bevriesgrondenBij, bevriesgrondNamen } from '../wet/bevriezen.ts'
import { gekozen, keuzesVan, standVan, werkersVan, zet } from './bevroren-dingen.ts'
import { bewaarBrieven, legVast, overDePersoon, type RechtLezing, vanRechten } from './declaratie.ts'
import { leesDingen } from './lees-dingen.ts'
import { opheffingbrief } from './opheffingbrief.ts'
import { aanVrager } from './rechtbriefhoofd.ts'
import {
  toetsBevries,
  toetsHefBevriezingOp,
  vanEerder,
  voorafBevries,
  voorafHefBevriezingOp,
} from './rules/bevriezen.ts'

/** Freezes items while it is weighed what their person says of them: nobody reads or uses them, in no screen and no letter (AVG 18, 21; N-AVG-18). */
export const bevries = defineHandeling({
  ...vanRechten,
  id: 'rechten.bevries',
  normen: ['N-AVG-18', 'N-AVG-21'],
  pad: 'bevriezingen',
  metInhoud: ['gebeurtenis'],
  invoer: z.object({ dingen: dossierkeuzes(), grond: keuze(bevriesgrondNamen) }),
  vooraf: voorafBevries,
  bij: (_, lezing, kader) => leesDingen(lezing, kader),
  toets: (invoer, feiten, kader, alle) => toetsBevries(invoer, feiten, kader, standVan(alle)),
  effect: async ({ dingen, grond }, werk, alle) => {
    const { vandaag } = werk.kader
    await zet(werk, gekozen(dingen, alle), { bevroren_op: vandaag, bevroren_tot: null, gebruik_tot: null })
    for (const dingId of dingen) await legVast(werk, 'gegeven-bevroren', vandaag, grond, { dingId })
  },
  bericht: werkersVan,
  keuzes: async ({ dossier }, lezing, kader) => ({
    dingen: await keuzesVan(lezing, kader, false),
    grond: bevriesgrondenBij(dossier.recht, kader.vandaag).map((waarde) => ({
      waarde,
      label: woorden.gronden[waarde],
    })),
  }),
  betrokkenen: overDePersoon,
  voorbeeld: { dingen: ['{ding}'], grond: 'juistheid-betwist' },
})

const doorDitVerzoek = ({ rijen }: Pick<RechtLezing, 'rijen'>): ReadonlySet<unknown> =>
  new Set(
    rijen('gebeurtenis')
      .filter(({ soort }) => soort === 'gegeven-bevroren')
      .map(({ inhoud }) => inhoud.dingId),
  )

/** Lets items be used again, from a day after who asked was told why (AVG 18 lid 3; N-AVG-18). */
export const hefBevriezingOp = defineHandeling({
  ...vanRechten,
  id: 'rechten.hef-bevriezing-op',
  normen: ['N-AVG-18'],
  pad: 'opheffingen',
  metInhoud: ['overgang', 'gebeurtenis'],
  controleren: true,
  invoer: z.object({
    dingen: dossierkeuzes(),
    vanaf: datum(),
    waarom: tekst({ min: 5, max: 1000, wieZiet: 'client' }),
  }),
  vooraf: voorafHefBevriezingOp,
  bij: (_, lezing, kader) => leesDingen(lezing, kader),
  toets: (invoer, feiten, kader, alle) => toetsHefBevriezingOp(invoer, feiten, kader, standVan(alle)),
  brieven: async ({ dingen, vanaf, waarom }, lezing, kader, alle) => {
    const naar = await aanVrager(lezing, kader)
    const teksten = gekozen(dingen, alle).map(({ tekst: wat }) => wat)
    return [{ voor: naar.voor, brief: opheffingbrief(naar, { teksten, vanaf, waarom }) }]
  },
  effect: async ({ dingen, vanaf, waarom }, werk, alle) => {
    await zet(werk, gekozen(dingen, alle), { bevroren_tot: vanaf })
    await bewaarBrieven(werk, 'recht-opheffing')
    const eigen = doorDitVerzoek(werk)
    for (const dingId of dingen)
      await legVast(werk, 'bevriezing-opgeheven', werk.kader.vandaag, eigen.has(dingId) ? null : vanEerder, {
        ...{ dingId, waarom },
      })
  },
  bericht: werkersVan,
  keuzes: async (_, lezing, kader) => ({ dingen: await keuzesVan(lezing, kader, true) }),
  betrokkenen: overDePersoon,
  voorbeeld: {
    ...{ dingen: ['{ding}'], vanaf: '2026-12-31' },
    waarom: 'Wij keken het na: het klopt wat er staat.',
  },
})
