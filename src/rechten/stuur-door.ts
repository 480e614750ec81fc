import { z } from 'zod'
import { briefhoofd, partijenVan } from '../inrichting/index.ts'
import { personenVan, volleNaam } from '../personen/index.ts'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import {
  bewaarBrieven,
  gevraagdVan,
  legVast,
  overDePersoon,
  type RechtLezing,
  vanRechten,
} from './declaratie.ts'
import { doorgestuurdBrief, naarPartijBrief, type VoorPartij } from './rechtbrief.ts'
import { type AanVrager, aanVrager } from './rechtbriefhoofd.ts'
import { voorafStuurDoor } from './rules/behandelen.ts'

const partijMet = async ({ tx, dossier }: RechtLezing, partijId: string) =>
  (await partijenVan(tx, dossier.gemeente)).find(({ id }) => id === partijId)

const voorPartij = async (lezing: RechtLezing, { voor, hoofd }: AanVrager): Promise<VoorPartij> => {
  const persoon = (await personenVan(lezing)).get(voor)
  const { wat, vrager } = gevraagdVan(lezing)
  return {
    naam: persoon ? volleNaam(persoon) : '',
    geboren: persoon?.geboortedatum ?? null,
    ...{ vrager, wat, adres: hoofd.aan.slice(1) },
  }
}

/**
 * Passes on what is of the party that employs the coordinator, with a letter to that party and one to who asked; a complaint about a party goes to
 * that party (Awb 2:3, 5.4.4 lid 6; N-Awb-2.3, N-klacht-a, Q-34).
 */
export const stuurDoor = defineHandeling({
  ...vanRechten,
  id: 'rechten.stuur-door',
  normen: ['N-Awb-2.3', 'N-klacht-a', 'N-5.4.4-6'],
  pad: 'doorzendingen',
  metInhoud: ['overgang'],
  controleren: true,
  invoer: z.object({ partijId: dossierkeuze() }),
  vooraf: voorafStuurDoor,
  toets: (_, feiten, kader) => voorafStuurDoor(feiten, kader),
  brieven: async ({ partijId }, lezing, kader) => {
    const partij = await partijMet(lezing, partijId)
    const naar = await aanVrager(lezing, kader)
    const naam = partij?.naam ?? ''
    const hoofd = await briefhoofd(lezing, kader, [naam])
    return [
      { voor: partijId, brief: naarPartijBrief(hoofd, lezing.feiten, await voorPartij(lezing, naar)) },
      { voor: naar.voor, brief: doorgestuurdBrief(naar, lezing.feiten, naam) },
    ]
  },
  effect: async ({ partijId }, werk) => {
    await bewaarBrieven(werk, 'recht-naar-partij', 'recht-doorgestuurd')
    await legVast(werk, 'recht-doorgestuurd', werk.kader.vandaag, null, { partijId })
  },
  keuzes: async (_, { tx, dossier }) => ({
    partijId: (await partijenVan(tx, dossier.gemeente)).map(({ id, naam }) => ({ waarde: id, label: naam })),
  }),
  betrokkenen: overDePersoon,
  voorbeeld: { partijId: '{partij}' },
})
