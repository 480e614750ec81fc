import { z } from 'zod'
import { rechtenBevriezen as woorden } from '../teksten/nl/rechten-bevriezen.ts'
import { datum, dossierkeuzes, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling, type Kader, type Keuze } from '../verwerking/verwerking.ts'
import { bevriesgrondenBij, bevriesgrondNamen } from '../wet/bevriezen.ts'
import {
  bewaarBrieven,
  legVast,
  overDePersoon,
  type RechtLezing,
  type RechtWerk,
  vanRechten,
} from './declaratie.ts'
import { type Dingen, leesDingen } from './lees-dingen.ts'
import { opheffingbrief } from './opheffingbrief.ts'
import { type Pakketding, verzamelPakket } from './pakket.ts'
import { aanVrager } from './rechtbriefhoofd.ts'
import {
  toetsBevries,
  toetsHefBevriezingOp,
  vanEerder,
  voorafBevries,
  voorafHefBevriezingOp,
} from './rules/bevriezen.ts'
import { dingKeuze } from './stel-pakket-samen.ts'

const standVan = (dingen: Dingen) =>
  new Map([...dingen].map(([id, { bevroren }]) => [id, bevroren !== null] as const))

const keuzesVan = async (lezing: RechtLezing, kader: Kader, bevroren: boolean): Promise<readonly Keuze[]> => {
  const pakket = await verzamelPakket(lezing, kader)
  const delen = pakket.delen.map((deel) => ({
    ...deel,
    dingen: deel.dingen.filter((ding) => (ding.bevroren !== null) === bevroren),
  }))
  return dingKeuze({ ...pakket, delen })
}

/** Writes it where each of them lies: who recorded it and when stays as it was. */
const zet = async (
  werk: RechtWerk,
  dingen: readonly Pakketding[],
  rij: { readonly bevroren_op?: string; readonly bevroren_tot: string | null },
): Promise<void> => {
  const perDossier = Map.groupBy(dingen, ({ plaats }) => plaats.dossierId)
  for (const [dossierId, daar] of perDossier) {
    const [eerste] = daar
    if (!eerste) continue
    await werk.stroomDoor(eerste.plaats.compartiment, { dossierId }, async (stroom) => {
      for (const { id } of daar) await stroom.verbeter('gegeven', id, rij)
    })
  }
}

const gekozen = (dingen: readonly string[], alle: Dingen): readonly Pakketding[] =>
  dingen.flatMap((id) => alle.get(id) ?? [])

/** Whose dossier it lies in hears that something changed there. */
const werkersVan = async (
  { dingen }: { readonly dingen: readonly string[] },
  lezing: RechtLezing,
  kader: Kader,
): Promise<readonly string[]> => {
  const alle = await leesDingen(lezing, kader)
  return [...new Set(gekozen(dingen, alle).flatMap(({ plaats }) => plaats.behandelaar ?? []))]
}

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
    await zet(werk, gekozen(dingen, alle), { bevroren_op: vandaag, bevroren_tot: null })
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
