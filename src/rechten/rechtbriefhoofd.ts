import { briefhoofd } from '../inrichting/index.ts'
import { aanRegels, personenVan, volleNaam } from '../personen/index.ts'
import { briefVanCollege } from '../teksten/nl/brief-van-college.ts'
import { rechtBrieven as woorden } from '../teksten/nl/rechten-brief.ts'
import { vul } from '../teksten/tekst.ts'
import type { Briefhoofd } from '../verwerking/maak-brief.ts'
import type { Kader } from '../verwerking/verwerking.ts'
import { gevraagdVan, persoonIn, type RechtLezing } from './declaratie.ts'

/** What every letter to who asked begins with. */
export interface AanVrager {
  /** The id of whom it is about: the letter lies with him. */
  readonly voor: string
  readonly hoofd: Briefhoofd
  /** The first sentence for who asks for somebody else; nothing for who asks for himself. */
  readonly namens: readonly string[]
}

/** The head of a letter to who asked: himself where it is safe, or who asks for him; needs the content of 'overgang'. */
export const aanVrager = async (lezing: RechtLezing, kader: Kader): Promise<AanVrager> => {
  const voor = persoonIn(lezing)
  const persoon = (await personenVan(lezing)).get(voor)
  const { vrager, adres } = gevraagdVan(lezing)
  const zelf = persoon ? aanRegels(persoon) : []
  const aan = vrager ? [vrager, ...(adres.length > 0 ? adres : [briefVanCollege.uitreiken])] : zelf
  const namens = vrager && persoon ? [vul(woorden.namens, { naam: volleNaam(persoon) })] : []
  return { voor, hoofd: await briefhoofd(lezing, kader, aan), namens }
}
