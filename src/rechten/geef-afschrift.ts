import { z } from 'zod'
import { partijenVan } from '../inrichting/index.ts'
import { gemeenteMetCode } from '../platform/places/index.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { afschriftbrief } from './afschriftbrief.ts'
import { bewaarBrieven, legVast, overDePersoon, vanRechten } from './declaratie.ts'
import { verzamelPakket } from './pakket.ts'
import { aanVrager } from './rechtbriefhoofd.ts'
import { voorafGeefAfschrift } from './rules/pakket.ts'

/** A receiver in words: a party, another municipality, or one of the codes for who is neither (AVG 15 lid 1 onder c). */
const naamVanOntvanger =
  (partijen: ReadonlyMap<string, string>) =>
  (aan: string): string => {
    const bekend = partijen.get(aan) ?? gemeenteMetCode(aan)?.label
    return bekend ?? codeTekst('taak', codeTekst('ontvanger', aan))
  }

/**
 * Gives who asked the copy: what is kept of him, from whom, why, who got it and how long it stays; it lies with his letters, on paper and to
 * be read by a machine too (AVG 15 lid 1 and 3, 5.3.2 lid 1; N-AVG-15, N-AVG-15-4).
 */
export const geefAfschrift = defineHandeling({
  ...vanRechten,
  id: 'rechten.geef-afschrift',
  normen: ['N-AVG-15', 'N-AVG-15-4', 'N-5.3.2-1'],
  pad: 'afschriften',
  metInhoud: ['overgang', 'gebeurtenis'],
  controleren: true,
  invoer: z.object({}),
  vooraf: voorafGeefAfschrift,
  toets: (_, feiten, kader) => voorafGeefAfschrift(feiten, kader),
  brieven: async (_, lezing, kader) => {
    const naar = await aanVrager(lezing, kader)
    const pakket = await verzamelPakket(lezing, kader)
    const partijen = new Map(
      (await partijenVan(lezing.tx, lezing.dossier.gemeente)).map((een) => [een.id, een.naam]),
    )
    return [{ voor: naar.voor, brief: afschriftbrief(naar, pakket, naamVanOntvanger(partijen)) }]
  },
  effect: async (_, werk) => {
    await bewaarBrieven(werk, 'recht-afschrift')
    await legVast(werk, 'recht-uitgevoerd', werk.kader.vandaag, null)
  },
  betrokkenen: overDePersoon,
  voorbeeld: {},
})
